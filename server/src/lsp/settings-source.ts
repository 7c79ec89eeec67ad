import {
  analyseConfiguration,
  DEFAULT_SETTINGS,
  mergeSettings,
  readSettings,
  type Settings,
} from '../analysis';
import type { Rule } from '../rules';
import { configurationPlaces } from './places';

/** What settings are made of: whoever holds files and preferences. Nothing here reaches a disk by itself. */
export interface SettingsOrigins {
  readonly rules: readonly Rule[];
  readonly workspaceFolders: () => readonly string[];
  /** The text of a file: that of its editor if it is open, else that of the disk; undefined if there is none. */
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** What the settings of the editor are for a document. */
  readonly editorSettings: (uri: string) => Promise<unknown>;
  readonly warn: (message: string) => void;
}

interface Known {
  settings: Settings;
  /** Undefined once they are those of now. */
  loading: Promise<void> | undefined;
}

/**
 * The settings of each document: the nearest `referentiel.config.yaml`, over the settings of the editor, over what the
 * rules are by themselves.
 */
export class SettingsSource {
  readonly #origins: SettingsOrigins;
  readonly #known = new Map<string, Known>();

  constructor(origins: SettingsOrigins) {
    this.#origins = origins;
  }

  /** Those of now, or the last ones while they are read again. The same object as long as they say the same. */
  settingsOf(uri: string): Settings {
    return this.#known.get(uri)?.settings ?? DEFAULT_SETTINGS;
  }

  /** Undefined when they are known; else when it is worth asking again. */
  pending(uri: string): Promise<void> | undefined {
    const known = this.#known.get(uri);
    return known ? known.loading : this.#load(uri);
  }

  /** The same, of those that were asked about already. */
  loading(uri: string): Promise<void> | undefined {
    return this.#known.get(uri)?.loading;
  }

  /** Something they are made of may have changed. */
  async reload(): Promise<void> {
    await Promise.all([...this.#known.keys()].map((uri) => this.#load(uri)));
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  #load(uri: string): Promise<void> {
    const known: Known = this.#known.get(uri) ?? { settings: DEFAULT_SETTINGS, loading: undefined };
    this.#known.set(uri, known);
    const loading = this.#read(uri).then(
      (settings) => {
        // A later reading is under way: its answer counts.
        if (known.loading !== loading) return;
        known.loading = undefined;
        if (JSON.stringify(settings) !== JSON.stringify(known.settings)) known.settings = settings;
      },
      (error) => {
        if (known.loading === loading) known.loading = undefined;
        this.#origins.warn(`Réglages illisibles, les derniers lus sont gardés : ${String(error)}`);
      },
    );
    known.loading = loading;
    return loading;
  }

  async #read(uri: string): Promise<Settings> {
    const { rules, editorSettings } = this.#origins;
    const [editor, file] = await Promise.all([editorSettings(uri), this.#nearest(uri)]);
    const settings = readSettings(editor, rules);
    return file === undefined
      ? settings
      : mergeSettings(settings, analyseConfiguration(file, rules).settings);
  }

  async #nearest(uri: string): Promise<string | undefined> {
    const { readText, workspaceFolders } = this.#origins;
    for (const place of configurationPlaces(uri, workspaceFolders())) {
      const text = await readText(place);
      if (text !== undefined) return text;
    }
    return undefined;
  }
}
