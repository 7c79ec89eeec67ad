import { COMMANDS, OPTIONS, type OptionSpec } from './commands';

const NAMES_WIDTH = 21;

/** The help, from the tables of commands and options. */
export function help(): string {
  const commands = Object.entries(COMMANDS).flatMap(([name, { operands, help: lines }]) => [
    `  referentiel ${name} ${operands}`,
    ...lines.map((line) => `      ${line}`),
    '',
  ]);
  const options = (Object.entries(OPTIONS) as [string, OptionSpec][]).map(([name, { value, help: text }]) => {
    const written = `--${name}${value ? ` ${value}` : ''}`;
    return written.length < NAMES_WIDTH
      ? `  ${written.padEnd(NAMES_WIDTH)}${text}`
      : `  ${written}\n  ${' '.repeat(NAMES_WIDTH)}${text}`;
  });
  return [
    'Vérifie des référentiels de certification (RNCP, RS) comme un instructeur les lirait.',
    '',
    'Usage : referentiel COMMANDE [options]',
    '',
    ...commands,
    'Options',
    ...options,
    '',
    'Code de sortie : 0 sans erreur, 1 avec des erreurs, 2 si tout n’a pas pu se faire.',
    '',
  ].join('\n');
}
