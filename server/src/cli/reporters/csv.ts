import { MOTIFS } from '../../rules';
import type { Report } from '../result';

const HEADER = ['Fichier', 'Ligne', 'Colonne', 'Gravité', 'Motif de refus', 'Règle', 'Constat', 'Source'];

/**
 * A finding a row, as a French spreadsheet opens it: semicolons, and the mark that says UTF-8. Cells are texts but for
 * the places: none is taken for a formula.
 */
export function reportCsv({ results }: Report): string {
  const rows = results.flatMap(({ name, diagnostics }) =>
    diagnostics.map((found) => [
      text(name === '-' ? 'entrée standard' : name),
      String(found.ligne),
      String(found.colonne),
      text(found.gravite),
      text(MOTIFS[found.motif]),
      text(found.code),
      text(found.message),
      text(found.source),
    ]),
  );
  return `\uFEFF${[HEADER.map(text), ...rows].map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}

function text(value: string): string {
  const line = value.replace(/\s+/g, (blank) => (/[\r\n]/.test(blank) ? ' ' : blank));
  // An apostrophe, which spreadsheets do not show, keeps a cell from being computed.
  const inert = /^[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(line) ? `'${line}` : line;
  return `"${inert.replaceAll('"', '""')}"`;
}
