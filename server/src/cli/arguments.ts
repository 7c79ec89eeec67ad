import { parseArgs } from 'node:util';
import { isDate } from '../model';
import { CannotRun } from './failure';

export const GRAVITES = ['erreur', 'avertissement', 'conseil'] as const;
export type Gravite = (typeof GRAVITES)[number];
export const FORMATS = ['texte', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface Verifier {
  readonly command: 'verifier';
  readonly paths: readonly string[];
  readonly format: Format;
  /** The least severity shown. */
  readonly gravite: Gravite;
  /** YYYY-MM-DD; undefined: today. */
  readonly date: string | undefined;
}
export type Command = Verifier | { readonly command: 'aide' } | { readonly command: 'version' };

export const HELP = `Vérifie des référentiels de certification (RNCP, RS) comme un instructeur les lirait.

Usage : referentiel verifier CHEMIN… [options]

  CHEMIN            fichier, dossier ou motif (« dossiers/**/*.referentiel.yaml ») ; « - » lit l’entrée standard

Options
  --format FORMAT   texte (par défaut) ou json
  --gravite NIVEAU  gravité la plus faible à montrer : erreur, avertissement ou conseil (par défaut)
  --date AAAA-MM-JJ jour de la vérification (par défaut : aujourd’hui)
  --aide            cette aide
  --version         la version

Code de sortie : 0 sans erreur, 1 avec des erreurs, 2 si la vérification n’a pas pu se faire.
`;

/** Throws CannotRun on what it does not understand. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.aide) return { command: 'aide' };
  if (values.version) return { command: 'version' };
  const [command, ...paths] = positionals;
  if (command === undefined) throw new CannotRun('Aucune commande. Essayez : referentiel --aide');
  if (command !== 'verifier') {
    throw new CannotRun(`Commande inconnue : « ${command} ». Essayez : referentiel --aide`);
  }
  if (paths.length === 0)
    throw new CannotRun('Aucun fichier à vérifier. Exemple : referentiel verifier mon.referentiel.yaml');
  const { date } = values;
  if (date !== undefined && !isDate(date)) {
    throw new CannotRun(`Date invalide : « ${date} ». Elle s’écrit AAAA-MM-JJ.`);
  }
  return {
    command,
    paths,
    format: oneOf('--format', values.format, FORMATS, 'texte'),
    gravite: oneOf('--gravite', values.gravite, GRAVITES, 'conseil'),
    date,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        gravite: { type: 'string' },
        date: { type: 'string' },
        aide: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new CannotRun(`Option inconnue : « ${option} ». Essayez : referentiel --aide`);
    }
    throw new CannotRun(`L’option « ${option} » attend une valeur. Essayez : referentiel --aide`);
  }
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
