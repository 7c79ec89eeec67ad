import { expect } from 'vitest';
import {
  appendComment,
  appendItem,
  appendLines,
  appendToList,
  copyItem,
  insertItem,
  insertLineAbove,
  itemLines,
  moveItem,
  removeEntry,
  removeItem,
  renameKey,
  replaceText,
  replaceTexts,
  replaceValue,
  setKey,
  setRootSection,
  swapItems,
  takeItem,
} from '../edits';
import type { MapNode, ScalarNode, SeqNode } from '../nodes';
import { spanOf } from '../nodes';
import { applyEdits, type TextEdit } from '../span';
import type { SyntaxTree } from '../tree';
import { commentTexts, KEYS } from './documents';
import { places, read, tree } from './places';

// biome-ignore lint/suspicious/noExplicitAny: what a YAML text says may be anything.
type Json = any;

function changed(value: unknown, path: readonly (string | number)[], change: (held: Json) => Json): unknown {
  if (path.length === 0) return change(structuredClone(value));
  const copy: Json = structuredClone(value);
  let at = copy;
  for (const step of path.slice(0, -1)) at = at[step];
  at[path.at(-1)!] = change(at[path.at(-1)!]);
  return copy;
}

function valueAt(value: unknown, path: readonly (string | number)[]): Json {
  return path.reduce((at: Json, step) => at[step], value);
}

interface Outcome {
  edits: TextEdit[];
  expected: unknown;
  /** Part of the text whose comments may go with it. */
  gone?: [number, number];
  /** Some edits rightly refuse. */
  mayRefuse?: boolean;
  /** The new value may end a line with a blank. */
  blanks?: boolean;
}

function check(text: string, outcome: Outcome): string {
  const { edits, expected, gone, mayRefuse, blanks } = outcome;
  if (edits.length === 0 && mayRefuse) return text;
  const after = applyEdits(text, edits);
  const label = () => `--- before\n${text}\n--- after\n${after}\n---`;
  expect(
    tree(after).problems.map(({ kind }) => kind),
    label(),
  ).toEqual([]);
  expect(read(after), label()).toEqual(expected);
  const kept = commentTexts(after);
  const lost = commentTexts(text).filter((comment) => {
    const rank = kept.indexOf(comment);
    if (rank >= 0) kept.splice(rank, 1);
    return rank < 0;
  });
  const excused = gone ? text.slice(...gone) : '';
  expect(
    lost.filter((comment) => !excused.includes(comment)),
    label(),
  ).toEqual([]);
  if (text.includes('\r\n')) expect(/(?<!\r)\n/.test(after), label()).toBe(false);
  else expect(after.includes('\r'), label()).toBe(false);
  expect(
    !blanks && /[ \t]\r?$/m.test(after) && !/[ \t]\r?$/m.test(text),
    `white space left\n${label()}`,
  ).toBe(false);
  return after;
}

/** From the start of the suppressions above a place to the end of the line where it ends. */
function around(text: string, start: number, end: number): [number, number] {
  let from = text.lastIndexOf('\n', start - 1) + 1;
  for (;;) {
    const above = text.lastIndexOf('\n', from - 2) + 1;
    if (from === 0 || !/^\s*# referentiel-ignore /.test(text.slice(above, from))) break;
    from = above;
  }
  const newline = text.indexOf('\n', end);
  return [from, newline < 0 ? text.length : newline];
}

const BLOCKS: readonly [string, unknown][] = [
  ['45 min', '45 min'],
  ['[]', []],
  ['[a, b]', ['a', 'b']],
  ['Un texte, avec une virgule', 'Un texte, avec une virgule'],
  ['"a: b"', 'a: b'],
  ['|-\n  deux\n  lignes', 'deux\nlignes'],
  ['>-\n  deux\n  lignes', 'deux lignes'],
  ['\n  - a\n  - b: 1\n    c: 2', ['a', { b: 1, c: 2 }]],
  ['\n  a: 1\n  b:\n    - x', { a: 1, b: ['x'] }],
];
const ITEMS: readonly [string, unknown][] = [
  ['court', 'court'],
  [
    'Un texte, avec une virgule et un peu plus de quarante signes',
    'Un texte, avec une virgule et un peu plus de quarante signes',
  ],
  ['id: A1\nintitule: x', { id: 'A1', intitule: 'x' }],
  ['id: A1\nlistes:\n  - x', { id: 'A1', listes: ['x'] }],
];

/** Only a value on one line or a text gives way, and to another only. */
function isLost(former: unknown, value: unknown): boolean {
  const isCollection = [former, value].some((one) => typeof one === 'object' && one !== null);
  return isCollection && !isNothing(former);
}

function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object') return value === undefined;
  return value === null || Object.values(value).every(isNothing);
}

/** Checks every operation at the places `pick` chooses. */
export const OPERATIONS: Record<
  string,
  (text: string, of: SyntaxTree, choose: (max: number) => number) => void
> = {
  setKey(text, of, choose) {
    const maps = places(of).filter(({ node }) => node.kind === 'map');
    const { node, path } = maps[choose(maps.length)]!;
    const map = node as MapNode;
    const key = KEYS[choose(KEYS.length)]!;
    const [yaml, value] = BLOCKS[choose(BLOCKS.length)]!;
    const former = map.entries.find((entry) => entry.key.value === key)?.value;
    const edits = setKey(of, map, key, yaml, KEYS);
    if (isLost(valueAt(read(text), path)[key], value)) return expect(edits).toEqual([]);
    const after = check(text, {
      edits,
      expected: changed(read(text), path, (held) => ({ ...held, [key]: value })),
      ...(former && former.kind !== 'scalar'
        ? { gone: around(text, spanOf(former).start, spanOf(former).end) }
        : {}),
    });
    if (!former && !map.flow) {
      const lines = new Set(after.split('\n').map((line) => line.trim()));
      const missing = text.split('\n').filter((line) => !lines.has(line.trim()));
      // An empty value or the line of a « - » may be completed; the other lines are as they were.
      expect(missing.length, after).toBeLessThanOrEqual(1);
    }
  },
  setRootSection(text, of, choose) {
    const key = KEYS[choose(KEYS.length)]!;
    const [yaml, value] = BLOCKS[choose(BLOCKS.length)]!;
    const former = of.root.entries.find((entry) => entry.key.value === key)?.value;
    const edits = setRootSection(of, key, yaml, KEYS);
    if (isLost((read(text) as Json)[key], value)) return expect(edits).toEqual([]);
    check(text, {
      edits,
      expected: { ...(read(text) as object), [key]: value },
      ...(former ? { gone: around(text, spanOf(former).start, spanOf(former).end) } : {}),
    });
  },
  replaceValue(text, of, choose) {
    const nodes = places(of).filter(({ path }) => path.length > 0);
    if (nodes.length === 0) return;
    const { node, path } = nodes[choose(nodes.length)]!;
    const [yaml, value] = (typeof path.at(-1) === 'number' ? ITEMS : BLOCKS)[
      choose(typeof path.at(-1) === 'number' ? ITEMS.length : BLOCKS.length)
    ]!;
    check(text, {
      edits: replaceValue(node, yaml),
      expected: changed(read(text), path, () => value),
      ...(node.kind === 'scalar' ? {} : { gone: around(text, spanOf(node).start, spanOf(node).end) }),
    });
  },
  replaceText(text, of, choose) {
    const nodes = places(of).filter(({ node }) => node.kind === 'scalar' && typeof node.value === 'string');
    if (nodes.length === 0) return;
    const { node, path } = nodes[choose(nodes.length)]!;
    const scalar = node as ScalarNode;
    const value = String(scalar.value);
    const start = choose(value.length + 1);
    const end = start + choose(value.length - start + 1);
    const added = ['', 'mot', ' : ', " l'a", '"', ' # non', '\n', '- ', ', ', 'é\\n', '{'][choose(11)]!;
    check(text, {
      edits: replaceText(scalar, start, end, added),
      expected: changed(read(text), path, () => value.slice(0, start) + added + value.slice(end)),
      blanks: true,
    });
  },
  replaceTexts(text, of, choose) {
    const nodes = places(of).filter(
      ({ node }) => node.kind === 'scalar' && typeof node.value === 'string' && node.value.length > 3,
    );
    if (nodes.length === 0) return;
    const { node, path } = nodes[choose(nodes.length)]!;
    const scalar = node as ScalarNode;
    const value = String(scalar.value);
    const ends = [1, 2, 3, 4].map(() => choose(value.length + 1)).sort((a, b) => a - b) as [
      number,
      number,
      number,
      number,
    ];
    const parts = [
      { start: ends[0], end: ends[1], newText: ['', 'É', ' ', ' : ', '’'][choose(5)]! },
      { start: ends[2], end: ends[3], newText: ['', "'", ' ', ' #', '"'][choose(5)]! },
    ];
    check(text, {
      edits: replaceTexts(scalar, parts),
      expected: changed(read(text), path, () => applyEdits(value, parts)),
      blanks: true,
    });
  },
  removeEntry(text, of, choose) {
    const maps = places(of).filter(({ node }) => node.kind === 'map' && node.entries.length > 0);
    if (maps.length === 0) return;
    const { node, path } = maps[choose(maps.length)]!;
    const map = node as MapNode;
    const entry = map.entries[choose(map.entries.length)]!;
    const end = entry.value ? spanOf(entry.value).end : spanOf(entry.key).end;
    check(text, {
      edits: removeEntry(of, map, entry),
      expected: changed(read(text), path, (held) => {
        delete held[String(entry.key.value)];
        return held;
      }),
      gone: around(text, spanOf(entry.key).start, end),
    });
  },
  removeItem(text, of, choose) {
    const seqs = places(of).filter(({ node }) => node.kind === 'seq' && node.items.length > 0);
    if (seqs.length === 0) return;
    const { node, path } = seqs[choose(seqs.length)]!;
    const seq = node as SeqNode;
    const index = choose(seq.items.length);
    const item = seq.items[index];
    // The « - » of an empty item has no node: any comment of its list may be its own.
    const span = spanOf(item ?? seq);
    check(text, {
      edits: removeItem(of, seq, index),
      expected: changed(read(text), path, (held) => held.toSpliced(index, 1)),
      gone: around(text, dashStart(text, span.start), span.end),
    });
  },
  insertItem(text, of, choose) {
    const seqs = places(of).filter(({ node }) => node.kind === 'seq');
    if (seqs.length === 0) return;
    const { node, path } = seqs[choose(seqs.length)]!;
    const seq = node as SeqNode;
    const index = choose(seq.items.length + 1);
    const [yaml, value] = ITEMS[choose(ITEMS.length)]!;
    check(text, {
      edits: index === seq.items.length ? appendItem(of, seq, yaml) : insertItem(of, seq, index, yaml),
      expected: changed(read(text), path, (held) => held.toSpliced(index, 0, value)),
    });
  },
  appendToList(text, of, choose) {
    const maps = places(of).filter(({ node }) => node.kind === 'map');
    const { node, path } = maps[choose(maps.length)]!;
    const map = node as MapNode;
    const key = KEYS[choose(KEYS.length)]!;
    const [yaml, value] = ITEMS[choose(ITEMS.length)]!;
    const former = map.entries.find((entry) => entry.key.value === key)?.value;
    check(text, {
      edits: appendToList(of, map, key, yaml, KEYS),
      expected: changed(read(text), path, (held) => {
        const list = held[key];
        return {
          ...held,
          [key]: Array.isArray(list) ? [...list, value] : list == null ? [value] : [list, value],
        };
      }),
      ...(former?.kind === 'map' && (former.flow || text.includes('|+'))
        ? { gone: around(text, spanOf(former).start, spanOf(former).end) }
        : {}),
    });
  },
  renameKey(text, of, choose) {
    const maps = places(of).filter(({ node }) => node.kind === 'map' && node.entries.length > 0);
    if (maps.length === 0) return;
    const { node, path } = maps[choose(maps.length)]!;
    const map = node as MapNode;
    const entry = map.entries[choose(map.entries.length)]!;
    const name = ['nouvelle', 'a: b', 'oui, non'][choose(path.length === 0 ? 1 : 3)]!;
    check(text, {
      edits: renameKey(entry, name),
      expected: changed(read(text), path, (held) => {
        const { [String(entry.key.value)]: value, ...rest } = held;
        return { ...rest, [name]: value };
      }),
    });
  },
  moveItem(text, of, choose) {
    const seqs = places(of).filter(({ node }) => node.kind === 'seq');
    if (seqs.length === 0) return;
    const from = seqs[choose(seqs.length)]!;
    const to = seqs[choose(seqs.length)]!;
    const source = from.node as SeqNode;
    if (source.items.length === 0) return;
    const index = choose(source.items.length);
    const item = source.items[index];
    const length = (to.node as SeqNode).items.length;
    const rank = choose(2) === 0 ? length : choose(length + 1);
    const before = read(text) as Json;
    const value = from.path.reduce((held: Json, step) => held[step], before)[index];
    const expected = structuredClone(before);
    const target = to.path.reduce((held: Json, step) => held[step], expected);
    const origin = from.path.reduce((held: Json, step) => held[step], expected);
    target.splice(rank, 0, value);
    origin.splice(origin === target && rank <= index ? index + 1 : index, 1);
    check(text, {
      edits: moveItem(of, source, index, to.node as SeqNode, rank),
      expected,
      mayRefuse: true,
      ...(item && (source.flow || (to.node as SeqNode).flow)
        ? { gone: around(text, dashStart(text, spanOf(item).start), spanOf(item).end) }
        : {}),
    });
  },
  swapItems(text, of, choose) {
    const seqs = places(of).filter(({ node }) => node.kind === 'seq' && node.items.length > 1);
    if (seqs.length === 0) return;
    const { node, path } = seqs[choose(seqs.length)]!;
    const index = choose((node as SeqNode).items.length - 1);
    check(text, {
      edits: swapItems(of, node as SeqNode, index),
      expected: changed(read(text), path, (held) => {
        const [first, second] = held.slice(index, index + 2);
        return held.toSpliced(index, 2, second, first);
      }),
      mayRefuse: true,
    });
  },
  copyItem(text, of, choose) {
    const seqs = places(of).filter(({ node }) => node.kind === 'seq' && node.items.length > 0);
    if (seqs.length === 0 || text.includes('&')) return;
    const { node, path } = seqs[choose(seqs.length)]!;
    const index = choose((node as SeqNode).items.length);
    check(text, {
      edits: copyItem(of, node as SeqNode, index),
      expected: changed(read(text), path, (held) => held.toSpliced(index, 0, held[index])),
      mayRefuse: true,
    });
  },
  takeItem(text, of, choose) {
    const seqs = places(of).filter(({ node }) => node.kind === 'seq' && node.items.length > 0);
    if (seqs.length === 0) return;
    const { node, path } = seqs[choose(seqs.length)]!;
    const seq = node as SeqNode;
    const index = choose(seq.items.length);
    const lines = itemLines(of, seq, index);
    check(text, {
      edits: takeItem(of, seq, index),
      expected: changed(read(text), path, (held) => held.toSpliced(index, 1)),
      gone: [0, text.length],
      mayRefuse: true,
    });
    const held: Json = path.reduce((value: Json, step) => value[step], read(text) as Json)[index];
    if (lines !== undefined && !text.includes('&')) expect(read(`k:${lines}\n`), text).toEqual({ k: [held] });
  },
  appendLines(text, of, choose) {
    const seqs = places(of).filter(({ node }) => node.kind === 'seq');
    if (seqs.length === 0) return;
    const { node, path } = seqs[choose(seqs.length)]!;
    check(text, {
      edits: appendLines(of, node as SeqNode, '\n# ajouté\n- id: A1\n  listes:\n    - x\n- y'),
      expected: changed(read(text), path, (held) => [...held, { id: 'A1', listes: ['x'] }, 'y']),
      mayRefuse: true,
    });
  },
  insertLineAbove(text, of, choose) {
    check(text, { edits: insertLineAbove(of, choose(text.length + 1), '# nouveau'), expected: read(text) });
  },
  appendComment(text, of, choose) {
    const after = check(text, {
      edits: appendComment(of, choose(of.lines.count), 'nouveau'),
      expected: read(text),
    });
    expect(commentTexts(after)).toContain('# nouveau');
  },
};

/** The « - » before an item. */
function dashStart(text: string, start: number): number {
  const lead = /(?:^|\n)[ \t]*(?:-[ \t]+)*-[ \t]*(?:#[^\n]*|\r)?(?:\n[ \t]*(?:#[^\n]*|\r)?)*$/.exec(
    text.slice(0, start),
  );
  return lead ? lead.index + (text.charAt(lead.index) === '\n' ? 1 : 0) : start;
}
