import { isSection } from '../../server/src/model';
import { parseTree, resolved, type Span, type SyntaxNode, sourceOf } from '../../server/src/syntax';

/** A text with one thing in it that is not written yet, or written as something else. */
export interface Draft {
  readonly path: string;
  /** In French: « sans », « en liste ». */
  readonly change: string;
  readonly text: string;
  /** Other words: any rule may say the same of them. */
  readonly isReworded: boolean;
}

/** What a document says, without its layout. A scalar is as it is written on one line. */
type Value = string | readonly Value[] | ReadonlyMap<string, Value>;

function contentOf(written: SyntaxNode | undefined): Value {
  const node = resolved(written);
  if (!node) return '';
  if (node.kind === 'seq') return node.items.map(contentOf);
  if (node.kind === 'map')
    return new Map(node.entries.map(({ key, value }) => [sourceOf(key), contentOf(value)]));
  return node.style === 'plain' && node.value !== null
    ? onOneLine(sourceOf(node))
    : JSON.stringify(node.value ?? '');
}

const onOneLine = (source: string) => source.replace(/\s*\n\s*/g, ' ');
const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

function printed(value: Value, indent = ''): string {
  if (typeof value === 'string') return value === '' ? '' : ` ${value}`;
  if (isList(value)) {
    if (value.length === 0) return ' []';
    // What an item holds begins on the line of its dash.
    return value.map((one) => `\n${indent}-${printed(one, `${indent}  `).replace(/^\n */, ' ')}`).join('');
  }
  if (value.size === 0) return ' {}';
  return [...value].map(([key, one]) => `\n${indent}${key}:${printed(one, `${indent}  `)}`).join('');
}

/** Undefined: nothing, not even its key. */
type Change = readonly [change: string, value: Value | undefined];

/** Written where something else is expected. */
export const WORDS = '"deux mots"';

/** The day before and the day after, the year before and the year after. */
function datesNear(date: string): string[] {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return [
    [year, month, day - 1],
    [year, month, day + 1],
    [year - 1, month, day],
    [year + 1, month, day],
  ].flatMap(([y, m, d]) => {
    const other = new Date(Date.UTC(y!, m! - 1, d));
    return Number.isNaN(other.getTime()) ? [] : [other.toISOString().slice(0, 10)];
  });
}

/** What the author may have written so far, or by mistake, in the place of a value. */
function* changesOf(value: Value): Generator<Change> {
  yield ['sans', undefined];
  if (value !== '') yield ['vide', ''];
  if (typeof value === 'string') {
    if (/^\d+(?:\.\d+)?$/.test(value))
      for (const other of [Number(value) - 1, Number(value) + 1, 0]) yield [`à ${other}`, String(other)];
    if (/^"?\d{4}-\d\d-\d\d"?$/.test(value))
      for (const other of datesNear(value.replaceAll('"', ''))) yield [`au ${other}`, other];
    if (value === 'true' || value === 'false') yield ['inversé', String(value === 'false')];
  } else if (isList(value) && value.length > 0) {
    if (value.length > 1) yield ['à l’envers', value.toReversed()];
    yield ['redit', [...value, ...value]];
  }
}

function* mistakesOf(value: Value): Generator<Change> {
  if (typeof value !== 'string') yield ['en texte', WORDS];
  if (!isList(value)) yield ['en liste', typeof value === 'string' ? [value, WORDS] : [value]];
  if (typeof value === 'string' || isList(value))
    yield ['en table', new Map([['id', isList(value) ? (value[0] ?? '') : value]])];
}

const SHORTENED = 'sans « ';

/** The same text without one of its words. */
function* shortenings(value: Value): Generator<Change> {
  if (typeof value !== 'string') return;
  const quoted = value.startsWith('"');
  const written = quoted ? (JSON.parse(value) as string) : value;
  const words = written.split(/(?<=\s)(?=\S)/);
  if (words.length < 2) return;
  for (const [rank, word] of words.entries())
    yield [`${SHORTENED}${word.trim()} »`, JSON.stringify(words.toSpliced(rank, 1).join('').trim())];
}

function* draftsOf(value: Value, path: readonly string[]): Generator<readonly [path: string, Change]> {
  const here = path.join('.');
  if (here !== '') {
    for (const change of changesOf(value)) yield [here, change];
    // Of one item of each list: that they are many changes nothing.
    if (path.every((name) => !/^\d+$/.test(name) || name === '1'))
      for (const change of mistakesOf(value)) yield [here, change];
    for (const change of shortenings(value)) yield [here, change];
  }
  if (typeof value === 'string') return;
  const parts: readonly (readonly [string, Value])[] = isList(value)
    ? value.map((one, at) => [String(at + 1), one])
    : [...value];
  for (const [rank, [name, part]] of parts.entries()) {
    for (const [at, [change, other]] of draftsOf(part, [...path, name])) {
      const changed = other === undefined ? parts.toSpliced(rank, 1) : parts.with(rank, [name, other]);
      yield [at, [change, isList(value) ? changed.map(([, one]) => one) : new Map(changed)]];
    }
  }
}

/** All of a text that YAML reads. */
export function drafts(text: string): Draft[] {
  const tree = parseTree(text, { isRootKey: isSection });
  if (tree.problems.length > 0 || tree.root?.kind !== 'map') return [];
  const found = new Map<string, Draft>();
  for (const [path, [change, whole]] of draftsOf(contentOf(tree.root), [])) {
    const draft = `${printed(whole!).trimStart()}\n`;
    if (!found.has(draft))
      found.set(draft, { path, change, text: draft, isReworded: change.startsWith(SHORTENED) });
  }
  return [...found.values()];
}

/** The same words written otherwise, each change in turn: how a pattern that found them is bounded. */
export function respellings(text: string, { start, end }: Span): Draft[] {
  const place = text.slice(start, end);
  // Keys are read by their name.
  if (/[\n"]/.test(place) || place.length > MOST_RESPELT || text[end] === ':') return [];
  const others: (readonly [change: string, place: string])[] = [
    ['en capitales', place.toUpperCase()],
    ['sans accents', place.normalize('NFD').replace(/\p{M}/gu, '')],
    ['espacé', place.replaceAll(' ', '  ')],
    ['sans espaces', place.replaceAll(' ', '')],
    ['avec traits d’union', place.replaceAll(' ', '-')],
    ['avec une virgule', place.replace(' ', ', ')],
    ['avec une apostrophe courbe', place.replaceAll("'", '’')],
    ['suivi d’un mot', `${place} ailleurs`],
    ['précédé d’un mot', `hors ${place}`],
    ['collé devant', `a${place}`],
    ['collé derrière', `${place}a`],
  ];
  for (const { 0: word, index } of place.matchAll(/[\p{L}\d]+/gu)) {
    const [before, after] = [place.slice(0, index), place.slice(index + word.length)];
    others.push([`« ${word} » doublé`, `${before}${word} ${word}${after}`]);
    others.push([`« ${word} » écourté`, before + word.slice(0, -1) + after]);
    if (/\p{L}$/u.test(word)) others.push([`« ${word} » au pluriel`, `${before}${word}s${after}`]);
    if (/^\d+$/.test(word)) others.push([`« ${word} » avec un zéro`, `${before}${word}0${after}`]);
  }
  return others.flatMap(([change, other]) =>
    other === place
      ? []
      : [
          {
            path: `« ${place} »`,
            change,
            text: text.slice(0, start) + other + text.slice(end),
            isReworded: true,
          },
        ],
  );
}

const MOST_RESPELT = 80;
