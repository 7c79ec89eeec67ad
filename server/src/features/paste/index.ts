import type { TextEdit as LspTextEdit, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis';
import { orderOf } from '../../rules/shared/order';
import {
  insertItem,
  overlaps,
  type SyntaxNode,
  type SyntaxTree,
  setKey,
  spanOf,
  type TextEdit,
} from '../../syntax';
import { lspEdits } from '../code-actions/action';
import { headingOf, linesOfHtml, linesOfText, readCompetences } from '../import';
import { Ids } from './ids';
import { competenceItem, critereItem } from './items';
import { type ListPlace, listPlaces } from './place';
import { pasteText } from './text';

export interface Pasted {
  readonly text: string;
  /** The same with its lists and tables, when the clipboard has it. */
  readonly html?: string | undefined;
}

/** A way to paste besides the plain one. */
export interface PasteOption {
  readonly genre: 'competences' | 'criteres' | 'texte';
  readonly titre: string;
  readonly edits: readonly LspTextEdit[];
  /** What one most likely wants there: done unless another is chosen. */
  readonly prefere: boolean;
}

/** Longer than any list one would paste. */
const LONGEST = 200_000;

/** The ways to paste what comes from a text document; none when the plain one does it as well. */
export function pasteOptions(analysis: Analysis, range: Range, pasted: Pasted): PasteOption[] {
  const source = pasted.html ? linesOfHtml(pasted.html) || pasted.text : pasted.text;
  if (source.trim() === '' || source.length > LONGEST) return [];
  const { tree } = analysis.model;
  const span = { start: tree.lines.offsetAt(range.start), end: tree.lines.offsetAt(range.end) };
  const option = (
    genre: PasteOption['genre'],
    titre: string,
    edits: readonly TextEdit[],
    prefere: boolean,
  ) => (edits.length > 0 ? [{ genre, titre, edits: lspEdits(analysis, edits), prefere }] : []);
  const lists =
    span.start === span.end && !looksLikeYaml(source)
      ? listPlaces(analysis, span.start).flatMap((place) => {
          const items = itemsFor(analysis, place, source, span.start);
          const several = items.length > 1;
          const what = place.key === 'competences' ? 'compétences' : 'critères';
          const edits = insertAll(tree, place, items, span.start);
          return option(place.key, `Coller comme ${what} (${items.length})`, edits, place.here && several);
        })
      : [];
  const lines = linesOfText(source);
  const unsafe = lines.length > 1 || lines[0] !== source || /[:#"'\\[\]{}&*]/u.test(source);
  const text = unsafe ? option('texte', 'Coller comme texte', pasteText(tree, span, source), false) : [];
  // The list that one is writing comes first.
  return [...lists.sort((a, b) => Number(b.prefere) - Number(a.prefere)), ...text];
}

/** What was copied from such a file is pasted as it is. */
function looksLikeYaml(text: string): boolean {
  return /^\s*(?:- )?(?:id|enonce|intitule|competences|criteres|evaluations|membres|qualite)\s*:/mu.test(
    text,
  );
}

/** The items as they will be written, each with the id it will have. */
function itemsFor(analysis: Analysis, place: ListPlace, source: string, offset: number): string[] {
  const before = place.seq?.items[rankAt(place, offset) - 1];
  const ids = new Ids(analysis, place.owner, before);
  if (place.key === 'criteres') {
    const texts = linesOfText(source).filter((text) => !isHeading(text));
    return texts.map((text) => critereItem(text, ids.ofCriteria ? ids.critere(undefined) : undefined));
  }
  const { blocs, activites, loose, title, notes } = readCompetences(source);
  // Blocs are for the import: their titles have no place in a list of competences.
  if (blocs.length + activites.length + loose.evaluations.length > 0) return [];
  const above = [...(title === undefined ? [] : [title]), ...notes];
  return loose.competences.map((competence, rank) => {
    const id = ids.competence(competence.id);
    const criteria = competence.criteres.map((critere) =>
      ids.ofCriteria ? ids.critere(critere.id, id) : undefined,
    );
    const all = rank === 0 ? [...above, ...competence.notes] : competence.notes;
    return competenceItem({ ...competence, notes: all }, id, criteria);
  });
}

function isHeading(text: string): boolean {
  const heading = headingOf(text);
  return heading !== undefined && heading.rest === '' && !heading.note;
}

/** Where a new element goes among those that are there: after those that begin above the cursor. */
function rankAt({ seq }: ListPlace, offset: number): number {
  return (seq?.items.findLastIndex((item) => item && spanOf(item).start < offset && !isNull(item)) ?? -1) + 1;
}

function isNull(item: SyntaxNode): boolean {
  return item.kind === 'scalar' && item.value === null;
}

/** One insertion for all the items; the empty line or the lone « - » where the cursor is makes way for them. */
function insertAll(tree: SyntaxTree, place: ListPlace, items: readonly string[], offset: number): TextEdit[] {
  if (items.length === 0) return [];
  const { seq, owner, key } = place;
  const rank = rankAt(place, offset);
  const edits = seq?.items.length
    ? merged(items.map((item) => insertItem(tree, seq, rank, item)))
    : setKey(
        tree,
        owner,
        key,
        items.map((item) => `\n  - ${item.replaceAll('\n', '\n    ')}`).join(''),
        orderOf(...ORDERS[key]),
      );
  if (edits.length === 0 || !place.here) return edits;
  const { line } = tree.lines.positionAt(offset);
  if (!isFree(tree, line)) return edits;
  const start = tree.lines.start(line);
  const end = line + 1 < tree.lines.count ? tree.lines.start(line + 1) : tree.text.length;
  const emptied = { start, end, newText: '' };
  return edits.some((edit) => overlaps(edit, emptied)) ? edits : [...edits, emptied];
}

/** Nothing but blanks and a « - », which no line below goes on with. */
function isFree({ lines }: SyntaxTree, line: number): boolean {
  const text = lines.lineText(line);
  if (!/^[ \t]*(?:-[ \t]*)?$/u.test(text)) return false;
  const column = text.indexOf('-');
  if (column < 0) return true;
  for (let next = line + 1; next < lines.count; next++) {
    const below = lines.lineText(next);
    if (below.trim() !== '') return below.length - below.trimStart().length <= column;
  }
  return true;
}

const ORDERS = { competences: ['blocs'], criteres: ['blocs', 'competences'] } as const;

/** Insertions at one place, as one; none when they are not: the list is not one that takes several at once. */
function merged(insertions: readonly (readonly TextEdit[])[]): TextEdit[] {
  const [first] = insertions[0] ?? [];
  if (!first) return [];
  const all = insertions.flat();
  const together = all.every(({ start, end }) => start === first.start && end === start);
  return together && all.length === insertions.length
    ? [{ ...first, newText: all.map(({ newText }) => newText).join('') }]
    : [];
}
