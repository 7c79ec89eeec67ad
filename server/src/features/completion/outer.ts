import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { descriptorAt, referentielDescriptor } from '../../model';
import { type Cursor, cursorAt, type Lines } from '../../syntax';
import { goesDeeper, type Item, indentOf, writtenBelow } from '../on-type/lines';
import { openingOf } from '../on-type/opening';
import { type CompletionContext, contextOf, itemOf, rank } from './context';
import { explained, keysOf } from './documentation';
import { isDrafted } from './drafting';
import { elements } from './elements';
import { keys } from './keys';
import { sections } from './sections';

/** Whole sections proposed from inside another: the next to write. */
const MOST_SECTIONS = 3;

/**
 * On a line where nothing is written yet, what may follow the elements that end there: the next competence or bloc, the
 * keys of the bloc, the next section. Each goes to its own column, so that nobody has to count blanks.
 */
export function outer(context: CompletionContext): CompletionItem[] {
  if (!isFree(context)) return [];
  const levels = levelsAround(context);
  const items = levels.flatMap((level) =>
    level.list ? nextItem(context, level, level.list) : keysAt(context, level),
  );
  const whole = levels.flatMap((level) => (level.list ? elements(asItem(context, level)) : []));
  return [...items, ...whole].map((item, index) => ({ ...item, sortText: rank('m', index) }));
}

function isFree({ analysis, cursor, isInside }: CompletionContext): boolean {
  if (isInside || cursor.flow || cursor.dash) return false;
  const { lines } = analysis.model.tree;
  const line = lines.lineAt(cursor.token.start);
  const text = lines.lineText(line);
  if (isOpen(lines, line)) return false;
  // A text of several lines may end here too, as long as no word is there.
  if (cursor.container === 'block-text') return /^ +$/.test(text) && !goesDeeper(lines, line, cursor.indent);
  return (cursor.container === 'map' || cursor.container === 'seq') && /^ +[\p{L}_]*\s*$/u.test(text);
}

/** What is above waits for its value: nothing ends here yet. */
function isOpen(lines: Lines, line: number): boolean {
  for (let at = line - 1; at >= 0; at--) {
    const text = lines.lineText(at);
    if (!/^\s*(?:#|$)/.test(text)) return /^ *(?:- *)*(?:[a-z_0-9]+:(?:\s+[|>][-+\d]*)?)?\s*$/.test(text);
  }
  return true;
}

/** A map or a list that is open above the cursor, and may go on here. */
interface Level {
  readonly path: Cursor['path'];
  readonly column: number;
  readonly present: readonly string[];
  /** Its last item, when it is a list. */
  readonly list?: Item;
}

const KEY = /^( *)(- +)?([a-z_0-9]+)[ \t]*:(?=\s|$)/;

/** From the innermost out to the root, less those that the lines below do not leave. */
function levelsAround(context: CompletionContext): Level[] {
  const { tree } = context.analysis.model;
  const { lines } = tree;
  const line = lineOf(context);
  const levels: Level[] = [];
  let edge = indentOf(lines.lineText(line));
  for (let at = line - 1; at >= 0 && edge > 0; at--) {
    const text = lines.lineText(at);
    const [, { length: dash } = '', { length: mark } = '', key] = KEY.exec(text) ?? [];
    if (key === undefined || dash >= edge) continue;
    const column = dash + mark;
    const { path, container, present } = cursorAt(tree, lines.start(at) + column);
    if (container !== 'map' && container !== 'seq' && container !== 'value') continue;
    if (column < edge) levels.push({ path, column, present: [...present, key] });
    edge = dash;
    if (mark === 0) continue;
    levels.push({ path: path.slice(0, -1), column: dash, present: [], list: { line: at, dash, column } });
    // The item of a section: nothing else stands between it and the root.
    if (path.length === 2) {
      levels.push({
        path: [],
        column: 0,
        present: tree.root.entries.map((entry) => String(entry.key.value)),
      });
      break;
    }
  }
  const below = writtenBelow(lines, line);
  return below === undefined ? levels : levels.filter((level) => endsAbove(below, level));
}

/** Does the next line leave room for one more thing of that level? */
function endsAbove(below: string, { column, list }: Level): boolean {
  const indent = indentOf(below);
  const isItem = /^ *-(?: |$)/.test(below);
  return indent < column || (indent === column && isItem === (list !== undefined));
}

function lineOf({ analysis, cursor }: CompletionContext): number {
  return analysis.model.tree.lines.lineAt(cursor.token.start);
}

/** The context as if the line stood in the column of that level. */
function moved(context: CompletionContext, given: Partial<Cursor>): CompletionContext {
  const { analysis, client, cursor } = context;
  return contextOf(analysis, { ...cursor, onKey: true, dash: false, ...given }, lineOf(context), client);
}

function keysAt(context: CompletionContext, { path, column, present }: Level): CompletionItem[] {
  const own = moved(context, {
    container: 'map',
    path,
    key: keysOf(path).at(-1),
    indent: column,
    present,
  });
  const description = path.length === 0 ? 'nouvelle section' : OF[nameOf(keysOf(path))];
  const whole = path.length === 0 ? sections(own).toSorted(byRank).slice(0, MOST_SECTIONS) : [];
  const alone = keys(own).map((item) => (description ? { ...item, labelDetails: { description } } : item));
  return [...whole, ...alone];
}

function byRank({ sortText: a = '' }: CompletionItem, { sortText: b = '' }: CompletionItem): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The list, by its key: that of the blocs is not that of the juries of blocs. */
function nameOf(path: readonly string[]): string {
  return path.join('.') === 'jury.blocs' ? 'jury.blocs' : (path.at(-1) ?? '');
}

const OF: Readonly<Record<string, string>> = {
  activites: 'de l’activité',
  blocs: 'du bloc',
  competences: 'de la compétence',
  criteres: 'du critère',
  evaluations: 'de l’évaluation',
  'jury.blocs': 'du jury de bloc',
};

const NEXT: Readonly<Record<string, string>> = {
  activites: 'activité suivante',
  blocs: 'bloc suivant',
  certificateurs: 'certificateur suivant',
  comparaison: 'certification suivante',
  competences: 'compétence suivante',
  criteres: 'critère suivant',
  depots: 'dépôt suivant',
  enquetes: 'enquête suivante',
  evaluations: 'évaluation suivante',
  exigences: 'exigence suivante',
  'jury.blocs': 'jury de bloc suivant',
  justificatifs: 'justificatif suivant',
  membres: 'membre suivant',
  motifs: 'motif suivant',
  promotions: 'promotion suivante',
  soutiens: 'soutien suivant',
};

/** The context of a new item of that list. */
function asItem(context: CompletionContext, { path, column }: Level): CompletionContext {
  return moved(context, { container: 'seq', path: [...path, 0], indent: column, present: [] });
}

/** The « - » of the item that follows, with its id and the key where its drafting begins. */
function nextItem(context: CompletionContext, level: Level, last: Item): CompletionItem[] {
  const keysToIt = keysOf(level.path);
  const name = nameOf(keysToIt);
  const label = NEXT[name];
  const { model } = context.analysis;
  const opening = openingOf(model, level.path, descriptorAt(referentielDescriptor, level.path), last);
  if (label === undefined || opening === undefined) return [];
  const own = asItem(context, level);
  const isText = ['intitule', 'enonce'].some((key) => isDrafted(`${own.section}[].${key}`));
  const id = /^id: (\S+)/.exec(opening)?.[1];
  const item = itemOf(own, {
    label,
    kind: CompletionItemKind.Struct,
    sortText: '',
    ...(id ? { description: id } : {}),
    filterText: `${label} ${id ?? ''} ${name}`,
    text: `- ${isText ? opening : ''}$0`,
    snippet: true,
    goesOn: true,
  });
  return [explained(context.client, item, { key: keysToIt })];
}
