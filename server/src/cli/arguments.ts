import { parseArgs } from 'node:util';
import { nearest } from '../model';
import { COMMANDS, type Command, type CommandSpec, OPTIONS, type Values } from './commands';
import { CannotRun } from './failure';

/** Throws CannotRun on what it does not understand. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.aide) return { command: 'aide' };
  if (values.version) return { command: 'version' };
  const [name, ...operands] = positionals;
  if (name === undefined) throw new CannotRun('Aucune commande. Essayez : referentiel --aide');
  const spec = specOf(name);
  for (const option of Object.keys(values)) {
    if (!(spec.options as readonly string[]).includes(option))
      throw new CannotRun(`« ${name} » n’a pas d’option --${option}. Essayez : referentiel --aide`);
  }
  return spec.read(operands, values);
}

function specOf(name: string): CommandSpec {
  const spec = Object.entries(COMMANDS).find(([known]) => known === name)?.[1];
  if (spec) return spec;
  const near = nearest(name, Object.keys(COMMANDS));
  const proposal = near ? `Vouliez-vous dire « ${near} » ?` : 'Essayez : referentiel --aide';
  throw new CannotRun(`Commande inconnue : « ${name} ». ${proposal}`);
}

function parse(args: readonly string[]): { values: Values; positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const option = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new CannotRun(`Option inconnue : « ${option} ». Essayez : referentiel --aide`);
    }
    if (/does not take an argument/.test(message)) {
      throw new CannotRun(`L’option « ${option} » ne prend pas de valeur. Essayez : referentiel --aide`);
    }
    throw new CannotRun(`L’option « ${option} » attend une valeur. Essayez : referentiel --aide`);
  }
}
