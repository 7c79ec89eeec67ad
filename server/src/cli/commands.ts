import { PROFILS, type Profil } from '../analysis';
import { isDate } from '../model';
import { CannotRun } from './failure';
import type { SettingsChoice } from './settings';

export const GRAVITES = ['erreur', 'avertissement', 'conseil'] as const;
export type Gravite = (typeof GRAVITES)[number];
export const FORMATS = ['texte', 'json', 'sarif', 'github', 'junit', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface Verifier {
  readonly command: 'verifier';
  readonly paths: readonly string[];
  readonly format: Format;
  /** The least severity shown. */
  readonly gravite: Gravite;
  /** YYYY-MM-DD; undefined: today. */
  readonly date: string | undefined;
  /** The file of findings known already, to compare with or to write. */
  readonly reference: { readonly file: string; readonly write: boolean } | undefined;
  readonly settings: SettingsChoice;
}
export interface Corriger {
  readonly command: 'corriger';
  readonly paths: readonly string[];
  /** Shows what would change, writes nothing. */
  readonly essai: boolean;
  /** Rules or families; none: all. */
  readonly codes: readonly string[];
  /** YYYY-MM-DD; undefined: today. */
  readonly date: string | undefined;
  readonly settings: SettingsChoice;
}
export interface Expliquer {
  readonly command: 'expliquer';
  /** A rule, or a family of rules; undefined: all of them. */
  readonly code: string | undefined;
}
export type Command =
  | Verifier
  | Corriger
  | Expliquer
  | { readonly command: 'aide' }
  | { readonly command: 'version' };

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: true;
  /** What its value is called in the help. */
  readonly value?: string;
  readonly help: string;
}
export const OPTIONS = {
  format: {
    type: 'string',
    value: 'FORMAT',
    help: 'texte (par défaut), json, sarif, github, junit ou csv (pour un tableur)',
  },
  gravite: {
    type: 'string',
    value: 'NIVEAU',
    help: 'la plus faible à montrer : erreur, avertissement ou conseil (par défaut)',
  },
  date: {
    type: 'string',
    value: 'AAAA-MM-JJ',
    help: 'jour de la vérification (par défaut : aujourd’hui)',
  },
  reference: {
    type: 'string',
    value: 'FICHIER',
    help: 'ne montre et ne compte que les constats absents de ce fichier',
  },
  'ecrire-reference': {
    type: 'boolean',
    help: 'enregistre dans le fichier de --reference tous les constats du moment',
  },
  essai: {
    type: 'boolean',
    help: 'montre ce qui changerait (diff) et n’écrit rien',
  },
  code: {
    type: 'string',
    multiple: true,
    value: 'CODE',
    help: 'ne corrige que cette règle ou cette famille ; se répète',
  },
  profil: {
    type: 'string',
    value: 'PROFIL',
    help: 'auto, ebauche (ce qui est écrit), depot (tout est exigé), rncp ou rs',
  },
  config: {
    type: 'string',
    value: 'FICHIER',
    help: 'réglages (par défaut : le referentiel.config.yaml le plus proche)',
  },
  'sans-config': { type: 'boolean', help: 'ne lit aucun fichier de réglages' },
  aide: { type: 'boolean', short: 'h', help: 'cette aide' },
  version: { type: 'boolean', help: 'la version' },
} as const satisfies Record<string, OptionSpec>;
export type OptionName = keyof typeof OPTIONS;

/** What was given on the command line, by option. */
export type Values = {
  readonly [O in OptionName]?: ValueOf<(typeof OPTIONS)[O]> | undefined;
};
type ValueOf<O extends OptionSpec> = O extends { multiple: true }
  ? string[]
  : O['type'] extends 'string'
    ? string
    : boolean;

export interface CommandSpec {
  /** What follows the name of the command. */
  readonly operands: string;
  readonly help: readonly string[];
  readonly options: readonly OptionName[];
  read(operands: readonly string[], values: Values): Command;
}

const SETTINGS_OPTIONS = ['profil', 'config', 'sans-config'] as const;

/** A new command: its entry here, then its function in `cli.ts`. */
export const COMMANDS: Readonly<Record<'verifier' | 'corriger' | 'expliquer', CommandSpec>> = {
  verifier: {
    operands: 'CHEMIN…',
    help: [
      'vérifie des référentiels. CHEMIN : fichier, dossier ou motif',
      '(« dossiers/**/*.referentiel.yaml ») ; « - » lit l’entrée standard',
    ],
    options: ['format', 'gravite', 'date', 'reference', 'ecrire-reference', ...SETTINGS_OPTIONS],
    read(paths, values) {
      if (paths.length === 0)
        throw new CannotRun('Aucun fichier à vérifier. Exemple : referentiel verifier mon.referentiel.yaml');
      return {
        command: 'verifier',
        paths,
        format: oneOf('--format', values.format, FORMATS, 'texte'),
        gravite: oneOf('--gravite', values.gravite, GRAVITES, 'conseil'),
        date: date(values.date),
        reference: reference(values),
        settings: settings(values),
      };
    },
  },
  corriger: {
    operands: 'CHEMIN…',
    help: [
      'corrige ce qui peut l’être sans risque pour le sens, et rien d’autre ;',
      '« - » lit l’entrée standard et écrit le texte corrigé sur la sortie standard',
    ],
    options: ['essai', 'code', 'date', ...SETTINGS_OPTIONS],
    read(paths, values) {
      if (paths.length === 0)
        throw new CannotRun('Aucun fichier à corriger. Exemple : referentiel corriger mon.referentiel.yaml');
      if (paths.length > 1 && paths.includes('-'))
        throw new CannotRun('« - » se donne seul : le texte corrigé occupe la sortie standard.');
      return {
        command: 'corriger',
        paths,
        essai: values.essai ?? false,
        codes: values.code ?? [],
        date: date(values.date),
        settings: settings(values),
      };
    },
  },
  expliquer: {
    operands: '[CODE]',
    help: [
      'explique une règle, par exemple « jury/majorite-externe » ; sans CODE, les',
      'montre toutes, par motif de refus ; « jury » montre celles de cette famille',
    ],
    options: [],
    read([code, ...others]) {
      if (others.length > 0) throw new CannotRun('« expliquer » attend un seul code de règle.');
      return { command: 'expliquer', code };
    },
  },
};

function date(given: string | undefined): string | undefined {
  if (given === undefined || isDate(given)) return given;
  throw new CannotRun(`Date invalide : « ${given} ». Elle s’écrit AAAA-MM-JJ.`);
}

function reference(values: Values): Verifier['reference'] {
  const { reference: file, 'ecrire-reference': write = false } = values;
  if (file !== undefined) return { file, write };
  if (write) throw new CannotRun('--ecrire-reference demande où écrire : ajoutez --reference FICHIER.');
  return undefined;
}

/** Of any command that runs the rules. */
function settings({ profil, config, 'sans-config': without }: Values): SettingsChoice {
  if (config !== undefined && without)
    throw new CannotRun('--config et --sans-config se contredisent : gardez l’une des deux.');
  return {
    config: without ? false : config,
    profil:
      profil === undefined ? undefined : oneOf('--profil', profil, Object.keys(PROFILS) as Profil[], 'auto'),
  };
}

function oneOf<const V extends readonly string[]>(
  option: string,
  value: string | undefined,
  values: V,
  otherwise: V[number],
): V[number] {
  if (value === undefined) return otherwise;
  if (values.includes(value)) return value;
  throw new CannotRun(`${option} ne connaît pas « ${value} ». Valeurs possibles : ${values.join(', ')}.`);
}
