import type { CodeLens } from 'vscode-languageserver-types';
import type { Analysis, Diagnostic } from '../analysis';
import { isSection } from '../model';
import { MOTIFS, type Motif, type Severity } from '../rules';
import { type Entry, type Span, spanOf } from '../syntax';
import { rangeOf } from './diagnostics';
import { isAbsent } from './report/absent';

/** Shown by VS Code's extension: the report, open at a motive. */
const REPORT_COMMAND = 'referentiel.rapport';
/** Beyond, the others are counted. */
const MOST_MOTIFS = 3;

/** The seven files of an examination, in a word; then what is no motive of refusal. */
const FILES: Readonly<Record<Motif, string>> = {
  insertion: 'dossier insertion',
  utilite: 'dossier utilité',
  referentiel: 'dossier référentiel',
  epreuves: 'dossier épreuves',
  reglementation: 'dossier réglementation',
  vae: 'dossier VAE',
  blocs: 'dossier blocs',
  recevabilite: 'recevabilité',
  format: 'format du fichier',
};

/**
 * Above each section and each bloc, what was found in it, motive by motive, the gravest first. Something is said where
 * nothing was found, too: lines that come and go as one types would move the text.
 */
export function codeLensesOf(analysis: Analysis, showsReport: boolean): CodeLens[] {
  const { model, diagnostics } = analysis;
  const { lines, root } = model.tree;
  const lenses: CodeLens[] = [];
  for (const place of [...root.entries.flatMap(sectionPlace), ...blocPlaces(analysis)]) {
    const range = rangeOf(lines, { start: place.start, end: place.start });
    const found = within(diagnostics, place);
    const here = found.filter((one) => !isAbsent(one, place.key, model));
    for (const { title, leads, motif } of titlesOf(here, found.length - here.length)) {
      const command = showsReport && leads ? REPORT_COMMAND : '';
      lenses.push({
        range,
        command: { title, command, ...(command && motif ? { arguments: [motif] } : {}) },
      });
    }
  }
  return lenses;
}

interface Place extends Span {
  /** The section, or « bloc ». */
  readonly key: string;
}

function sectionPlace({ key, value }: Entry): Place[] {
  const name = String(key.value);
  if (!isSection(name) || name === 'format') return [];
  const { start, end } = spanOf(key);
  return [{ key: name, start, end: value ? Math.max(end, spanOf(value).end) : end }];
}

function* blocPlaces({ model: { referentiel } }: Analysis): Generator<Place> {
  for (const { node } of referentiel.blocs ?? []) {
    if (node.kind !== 'alias') yield { key: 'bloc', ...spanOf(node) };
  }
}

/** Findings are in the order of the text. */
function within(diagnostics: readonly Diagnostic[], { start, end }: Span): readonly Diagnostic[] {
  const first = firstFrom(diagnostics, start);
  return diagnostics.slice(first, firstFrom(diagnostics, end + 1, first));
}

function firstFrom(diagnostics: readonly Diagnostic[], offset: number, from = 0): number {
  let [low, high] = [from, diagnostics.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (diagnostics[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Title {
  readonly title: string;
  /** A click leads to the report, and in it to the motive. */
  readonly leads?: true;
  readonly motif?: Motif;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

/** `absent`: how many findings are about sections that are not written, and point here for want of a better place. */
function titlesOf(found: readonly Diagnostic[], absent: number): Title[] {
  if (found.length + absent === 0) return [{ title: 'rien à signaler' }];
  const byMotif = new Map<Motif, { count: number; gravity: number }>();
  for (const { motif, severity } of found) {
    const known = byMotif.get(motif) ?? { count: 0, gravity: GRAVITY[severity] };
    byMotif.set(motif, {
      count: known.count + 1,
      gravity: Math.min(known.gravity, GRAVITY[severity]),
    });
  }
  const order = Object.keys(MOTIFS);
  const motifs = [...byMotif].sort(
    ([a, one], [b, other]) =>
      one.gravity - other.gravity || other.count - one.count || order.indexOf(a) - order.indexOf(b),
  );
  const others = motifs.slice(MOST_MOTIFS).reduce((sum, [, { count }]) => sum + count, 0);
  return [
    ...motifs.slice(0, MOST_MOTIFS).map(([motif, { count }]): Title => {
      return { title: `${constats(count)} · ${FILES[motif]}`, leads: true, motif };
    }),
    ...(others > 0 ? [{ title: otherConstats(others), leads: true } as const] : []),
    ...(absent > 0 ? [{ title: `${constats(absent)} · rubriques absentes`, leads: true } as const] : []),
  ];
}

const constats = (count: number) => `${count} constat${count > 1 ? 's' : ''}`;
const otherConstats = (count: number) => (count > 1 ? `${count} autres constats` : '1 autre constat');
