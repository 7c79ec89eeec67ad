import { type Analysis, DEFAULT_SETTINGS } from '../../../server/src/analysis';
import { indicationsOf } from '../../../server/src/analysis/settings/settings';
import { codeLensesOf } from '../../../server/src/features/code-lenses';
import { completionsAt, resolveCompletion } from '../../../server/src/features/completion';
import { definitionsAt } from '../../../server/src/features/definition';
import { highlightsAt } from '../../../server/src/features/document-highlight';
import { documentLinksOf } from '../../../server/src/features/document-links';
import { documentSymbolsOf } from '../../../server/src/features/document-symbols';
import { foldingRangesOf } from '../../../server/src/features/folding';
import { hoverAt } from '../../../server/src/features/hover';
import { inlayHintsIn } from '../../../server/src/features/inlay-hints';
import { linkedRangesAt } from '../../../server/src/features/linked-editing';
import { onTypeEdits } from '../../../server/src/features/on-type';
import { pasteOptions } from '../../../server/src/features/paste';
import { referencesAt } from '../../../server/src/features/references';
import { renamedAt, renamingOf } from '../../../server/src/features/rename';
import { selectionRangesAt } from '../../../server/src/features/selection-ranges';
import { semanticTokensOf } from '../../../server/src/features/semantic-tokens';
import { namedElements } from '../../../server/src/features/workspace-symbols';
import type { Lines } from '../../../server/src/syntax';
import type { Faults } from './faults';
import type { Random } from './random';

export const TARGET = {
  uri: 'file:///dossier/essai.referentiel.yaml',
  version: 1,
  pages: undefined,
  takesSnippetEdits: false,
  keepsSnippetLines: false,
  confirmsEdits: false,
  defers: 'resolve',
} as const;

const ALL_SHOWN = indicationsOf(DEFAULT_SETTINGS);
const wholeOf = ({ count }: Lines) => ({
  start: { line: 0, character: 0 },
  end: { line: count, character: 0 },
});

const PASTED = [
  '- Gérer les stocks\n- Suivre les commandes',
  'Un mot',
  '1. a\n2. b',
  '😀\t\0\n',
  'a: b\n  - c',
];

/** What is asked of a document, whole. */
export function askWhole(analysis: Analysis, faults: Faults): void {
  const { lines } = analysis.model.tree;
  const symbols = faults.attempt('plan', () => documentSymbolsOf(analysis));
  faults.ranges('plan', symbols, lines);
  for (const symbol of symbols ?? []) nested(symbol, faults);
  faults.ranges(
    'éléments',
    faults.attempt('éléments', () => namedElements(analysis.model)),
    lines,
  );
  for (const { startLine, endLine } of faults.attempt('repli', () => foldingRangesOf(analysis)) ?? []) {
    if (startLine < 0 || startLine >= endLine || endLine >= lines.count)
      faults.add(`repli : ${startLine}–${endLine} pour ${lines.count} lignes`);
  }
  faults.ranges(
    'liens',
    faults.attempt('liens', () => documentLinksOf(analysis, TARGET.uri)),
    lines,
  );
  faults.ranges(
    'indications',
    faults.attempt('indications', () => inlayHintsIn(analysis, wholeOf(lines), TARGET.uri, ALL_SHOWN)),
    lines,
  );
  faults.ranges(
    'au-dessus des sections',
    faults.attempt('au-dessus des sections', () => codeLensesOf(analysis, true)),
    lines,
  );
  checkTokens(faults.attempt('couleurs', () => semanticTokensOf(analysis)) ?? [], lines, faults);
}

interface Nested {
  readonly name: string;
  readonly range: { readonly start: At; readonly end: At };
  readonly selectionRange: { readonly start: At; readonly end: At };
  readonly children?: readonly Nested[];
}

interface At {
  readonly line: number;
  readonly character: number;
}

const isBefore = (a: At, b: At) => a.line < b.line || (a.line === b.line && a.character <= b.character);

/** VS Code refuses a whole outline when the name of one symbol is empty, or selected outside of its range. */
function nested({ name, range, selectionRange, children }: Nested, faults: Faults): void {
  if (name.trim() === '') faults.add('plan : un nom vide');
  if (!isBefore(range.start, selectionRange.start) || !isBefore(selectionRange.end, range.end))
    faults.add(`plan : « ${name} » choisi hors de son étendue`);
  for (const child of children ?? []) nested(child, faults);
}

/** One after the other, each on its line. */
function checkTokens(data: readonly number[], lines: Lines, faults: Faults): void {
  let [line, character, end] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down, right, length] = [data[at]!, data[at + 1]!, data[at + 2]!];
    if (down > 0) end = 0;
    line += down;
    character = down > 0 ? right : character + right;
    const width = line < lines.count ? lines.lineText(line).length : -1;
    if (down < 0 || character < end || length <= 0 || character + length > width)
      faults.add(`couleurs : ${line}:${character}+${length} (largeur ${width}, après ${end})`);
    end = character + length;
  }
}

/** What is asked where the cursor is. */
export function askEverywhere(analysis: Analysis, offset: number, random: Random, faults: Faults): void {
  const { lines } = analysis.model.tree;
  const { uri } = TARGET;
  const position = lines.positionAt(offset);
  const cursor = { start: position, end: position };
  const ask = (what: string, compute: () => unknown) =>
    faults.ranges(what, faults.attempt(what, compute), lines);
  ask('survol', () => hoverAt(analysis, position));
  ask('définition', () => definitionsAt(analysis, position, uri));
  ask('renvois', () => referencesAt(analysis, position, uri, true));
  ask('occurrences', () => highlightsAt(analysis, position));
  ask('frappe liée', () => linkedRangesAt(analysis, position));
  ask('renommage', () => renamedAt(analysis, position));
  ask('renommage', () =>
    renamingOf(analysis, position, random.pick(['C9.9', '', 'a: b', '😀', '__proto__']), uri),
  );
  ask('sélection', () => selectionRangesAt(analysis, [position]));
  ask('suite de la frappe', () => onTypeEdits(analysis, position, random.pick(['\n', '-'])));
  const list = faults.attempt('complétion', () => completionsAt(analysis, position));
  faults.ranges('complétion', list, lines);
  const item = list && list.items.length > 0 ? random.pick(list.items) : undefined;
  if (item) ask('explication d’une proposition', () => resolveCompletion(item));
  if (random.oneIn(4)) ask('collage', () => pasteOptions(analysis, cursor, { text: random.pick(PASTED) }));
}
