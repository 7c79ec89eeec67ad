import { styleText } from 'node:util';
import { Lines } from '../../syntax';
import type { Gravite } from '../commands';
import { conclusion, countsInWords, type Report, type ReportedDiagnostic } from '../result';
import { wrap } from '../wrap';

type Style = Parameters<typeof styleText>[0];
const COLOURS: Readonly<Record<Gravite, Style>> = { erreur: 'red', avertissement: 'yellow', conseil: 'cyan' };
/** A line longer than this is shown around the finding only. */
const WIDTH = 110;

/** For people: by file, each finding with its line underlined, then the summary by motive of refusal. */
export function reportText(report: Report, colours: boolean): string {
  const paint = (style: Style, text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  const out: string[] = [];
  for (const result of report.results) {
    out.push(paint('bold', result.name === '-' ? 'entrée standard' : result.name));
    if (result.diagnostics.length === 0)
      out.push(report.known === undefined ? '  Rien à signaler.' : '  Rien de nouveau à signaler.');
    const lines = new Lines(result.text);
    for (const diagnostic of result.diagnostics) out.push(...one(diagnostic, lines, paint));
    out.push('');
  }
  out.push(...totals(report, paint));
  return `${out.join('\n')}\n`;
}

function one(
  found: ReportedDiagnostic,
  lines: Lines,
  paint: (style: Style, text: string) => string,
): string[] {
  const place = `${found.ligne}:${found.colonne}`;
  const colour = COLOURS[found.gravite];
  return [
    `  ${place.padEnd(8)} ${paint(colour, found.gravite)}  ${paint('dim', found.code)}`,
    ...wrap(found.message, 100).map((line) => `           ${line}`),
    ...excerpt(found, lines).map(
      (line, index) => `  ${index === 1 ? paint(colour, line) : paint('dim', line)}`,
    ),
    ...found.lies.map((lie) => `           → ${lie.ligne}:${lie.colonne} ${lie.message}`),
    '',
  ];
}

/** The line of the document and, under it, what is at fault. */
function excerpt(found: ReportedDiagnostic, lines: Lines): string[] {
  const full = lines.lineText(found.ligne - 1).replace(/\t/g, ' ');
  const start = found.colonne - 1;
  const end = found.finLigne === found.ligne ? found.finColonne - 1 : full.trimEnd().length;
  const from = full.length <= WIDTH ? 0 : Math.max(0, Math.min(start - 20, full.length - WIDTH));
  const shown = full.slice(from, from + WIDTH);
  const length = Math.max(1, Math.min(end - start, from + WIDTH - start));
  const number = String(found.ligne).padStart(6);
  return [
    `${number} │ ${shown.trimEnd()}`,
    `       │ ${' '.repeat(Math.max(0, start - from))}${'^'.repeat(length)}`,
  ];
}

function totals(report: Report, paint: (style: Style, text: string) => string): string[] {
  const met = report.summary.motifs.filter((motif) => countsInWords(motif) !== '');
  if (met.length === 0) return [conclusion(report)];
  const width = Math.max(...met.map(({ titre }) => titre.length));
  return [
    paint('bold', 'Par motif de refus'),
    ...met.map((motif) => `  ${motif.titre.padEnd(width)}  ${countsInWords(motif)}`),
    '',
    conclusion(report),
  ];
}
