import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  analyseConfiguration,
  CONFIGURATION_FILE,
  DEFAULT_SETTINGS,
  mergeSettings,
  type Profil,
  type Settings,
} from '../analysis';
import { rules } from '../rules';
import { CannotRun } from './failure';
import { readSource, type Source } from './sources';

/** What the command line says of the settings. */
export interface SettingsChoice {
  /** A file for all documents; false: none, not even those beside them. Undefined: the nearest of each. */
  readonly config: string | false | undefined;
  readonly profil: Profil | undefined;
}

/** The settings of each document: what the command line says, over the nearest `referentiel.config.yaml`. */
export class CliSettings {
  /** What of the files could not be read: told once. */
  readonly problems: string[] = [];
  readonly #choice: SettingsChoice;
  readonly #byFile = new Map<string, Settings>();
  readonly #byFolder = new Map<string, string | undefined>();
  readonly #underProfile = new Map<string | undefined, Settings>();

  /** Throws CannotRun when a file that was named cannot be read. */
  constructor(choice: SettingsChoice) {
    this.#choice = choice;
    if (!choice.config) return;
    if (!existsSync(choice.config)) throw new CannotRun(`Réglages introuvables : « ${choice.config} ».`);
    this.#read(path.resolve(choice.config), readSource(choice.config));
  }

  /** Of a document of that folder. */
  of(folder: string): Settings {
    const { config, profil } = this.#choice;
    const file = config ? path.resolve(config) : config === false ? undefined : this.#nearest(folder);
    const settings = file === undefined ? DEFAULT_SETTINGS : this.#settingsIn(file);
    if (profil === undefined) return settings;
    const forced = this.#underProfile.get(file) ?? mergeSettings(settings, { profil });
    this.#underProfile.set(file, forced);
    return forced;
  }

  /** From the folder upwards: to the root of the repository, else of the file system. */
  #nearest(folder: string): string | undefined {
    if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
    const here = path.join(folder, CONFIGURATION_FILE);
    const parent = path.dirname(folder);
    const isTop = parent === folder || existsSync(path.join(folder, '.git'));
    const file = existsSync(here) ? here : isTop ? undefined : this.#nearest(parent);
    this.#byFolder.set(folder, file);
    return file;
  }

  #settingsIn(file: string): Settings {
    const known = this.#byFile.get(file);
    if (known) return known;
    try {
      return this.#read(file, readSource(file));
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      this.problems.push(error.message);
      this.#byFile.set(file, DEFAULT_SETTINGS);
      return DEFAULT_SETTINGS;
    }
  }

  #read(file: string, source: Source): Settings {
    const { settings, problems } = readConfiguration(source);
    this.problems.push(...problems);
    this.#byFile.set(file, settings);
    return settings;
  }
}

/** What a settings file says, and what of it could not be understood, one line each. */
export function readConfiguration({ name, text }: Source): { settings: Settings; problems: string[] } {
  const { settings, diagnostics, model } = analyseConfiguration(text, rules);
  const problems = diagnostics.map(({ start, message }) => {
    const { line, character } = model.tree.lines.positionAt(start);
    return `${name}:${line + 1}:${character + 1} : ${message}`;
  });
  return { settings, problems };
}

export function isConfiguration(file: string): boolean {
  return path.basename(file) === CONFIGURATION_FILE;
}
