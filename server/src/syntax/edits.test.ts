import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { sharedFolder } from '../../../test/shared';
import { commentsOf } from './comments';
import {
  appendComment,
  appendItem,
  appendToList,
  insertItem,
  insertLineAbove,
  moveItem,
  removeEntry,
  removeItem,
  removeText,
  renameKey,
  replaceText,
  replaceValue,
  setKey,
  setRootSection,
} from './edits';
import type { MapNode, ScalarNode, SeqNode, SyntaxNode } from './nodes';
import { spanOf } from './nodes';
import { renderScalar } from './scalars';
import { applyEdits, type TextEdit } from './span';
import { commentTexts, documents, KEYS } from './testing/documents';
import { parseTree, type SyntaxTree } from './tree';

const tree = (text: string) => parseTree(text, { isRootKey: (key) => KEYS.includes(key) });
const read = (text: string): unknown => parse(text, { uniqueKeys: false, logLevel: 'silent' }) ?? {};

interface Place {
  node: SyntaxNode;
  path: (string | number)[];
}

/** Every node with its path; the root map first. */
function places(of: SyntaxTree): Place[] {
  const all: Place[] = [];
  const visit = (node: SyntaxNode, path: (string | number)[]) => {
    all.push({ node, path });
    if (node.kind === 'map') {
      for (const { key, value } of node.entries) if (value) visit(value, [...path, String(key.value)]);
    } else if (node.kind === 'seq') {
      node.items.forEach((item, index) => {
        if (item) visit(item, [...path, index]);
      });
    }
  };
  visit(of.root, []);
  return all;
}

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
    !blanks && /[ \t]+\r?$/m.test(after) && !/[ \t]+\r?$/m.test(text),
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

/** Checks every operation at the places `pick` chooses. */
const OPERATIONS: Record<string, (text: string, of: SyntaxTree, choose: (max: number) => number) => void> = {
  setKey(text, of, choose) {
    const maps = places(of).filter(({ node }) => node.kind === 'map');
    const { node, path } = maps[choose(maps.length)]!;
    const map = node as MapNode;
    const key = KEYS[choose(KEYS.length)]!;
    const [yaml, value] = BLOCKS[choose(BLOCKS.length)]!;
    const former = map.entries.find((entry) => entry.key.value === key)?.value;
    const edits = setKey(of, map, key, yaml, KEYS);
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
    check(text, {
      edits: setRootSection(of, key, yaml, KEYS),
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
    const before = read(text) as Json;
    const value = from.path.reduce((held: Json, step) => held[step], before)[index];
    const expected = structuredClone(before);
    const target = to.path.reduce((held: Json, step) => held[step], expected);
    const origin = from.path.reduce((held: Json, step) => held[step], expected);
    target.push(value);
    origin.splice(index, 1);
    check(text, {
      edits: moveItem(of, source, index, to.node as SeqNode),
      expected,
      mayRefuse: true,
      ...(item && (source.flow || (to.node as SeqNode).flow)
        ? { gone: around(text, dashStart(text, spanOf(item).start), spanOf(item).end) }
        : {}),
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
  const lead = /(?:^|\n)[ \t]*(?:-[ \t]+)*-[ \t]*(?:#[^\n]*)?(?:\r?\n[ \t]*(?:#[^\n]*)?)*$/.exec(
    text.slice(0, start),
  );
  return lead ? lead.index + (text.charAt(lead.index) === '\n' ? 1 : 0) : start;
}

describe('on generated documents', () => {
  for (const [name, operate] of Object.entries(OPERATIONS)) {
    test(name, () => {
      fc.assert(
        fc.property(
          documents,
          fc.array(fc.nat(1_000_000), { minLength: 8, maxLength: 8 }),
          (text, numbers) => {
            const of = tree(text);
            fc.pre(of.problems.length === 0);
            let at = 0;
            operate(text, of, (max) => (max <= 0 ? 0 : numbers[at++ % numbers.length]! % max));
          },
        ),
        { numRuns: Number(process.env.RUNS ?? 200) },
      );
    });
  }

  test('comments are those that the lexer of yaml sees', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const of = tree(text);
        fc.pre(of.problems.length === 0);
        const found = commentsOf(of).map(({ start, end }) => text.slice(start, end).trim());
        expect(found.sort()).toEqual(commentTexts(text).sort());
      }),
    );
  });

  test('a rendered scalar reads back as its text', () => {
    const value = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc
        .array(
          fc.constantFrom(
            'a',
            ' ',
            ':',
            '#',
            '-',
            "'",
            '"',
            ',',
            '\n',
            '[',
            '}',
            '1',
            '.',
            'é',
            '\\',
            '?',
            '\t',
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join('')),
      fc.constantFrom(
        'yes',
        'Non',
        'null',
        '~',
        '0x1F',
        '1e3',
        '.5',
        '12:30',
        '2027-03-15',
        '<<',
        '=',
        '---',
        'true',
        '1_000',
        '.NaN',
      ),
    );
    const like = fc.constantFrom('plain', 'single', 'double', 'literal', 'folded') as fc.Arbitrary<'plain'>;
    fc.assert(
      fc.property(value, like, fc.boolean(), (text, style, flow) => {
        const written = renderScalar(text, { flow, like: style, indent: '    ' });
        const yaml = flow ? `k:\n  k: [${written}, b]\n  d: 1\n` : `k:\n  k: ${written}\n  d: 1\n`;
        expect(read(yaml), yaml).toEqual({ k: { k: flow ? [text, 'b'] : text, d: 1 } });
      }),
      { numRuns: 1000 },
    );
  });
});

const DOCUMENT = `# yaml-language-server: $schema=x
format: 1

# Ce que l'on certifie
certification:
  intitule: Foo # court
  nsf: ["230n"]

# Les blocs
blocs:
  - id: B1 # un
    intitule: x
  # referentiel-ignore code: raison
  - id: B2
    competences: []
`;

describe('what is written where', () => {
  const of = tree(DOCUMENT);
  const value = (...path: (string | number)[]) =>
    places(of).find((place) => place.path.join() === path.join())!.node;
  /** Lines that the edits add (« + ») and remove (« - »). */
  const changes = (edits: TextEdit[]): string[] => {
    const before = DOCUMENT.split('\n');
    const after = applyEdits(DOCUMENT, edits).split('\n');
    let [from, end] = [0, 0];
    while (from < before.length && before[from] === after[from]) from++;
    while (
      end < before.length - from &&
      end < after.length - from &&
      before.at(-1 - end) === after.at(-1 - end)
    )
      end++;
    return [
      ...before.slice(from, before.length - end).map((line) => `-${line}`),
      ...after.slice(from, after.length - end).map((line) => `+${line}`),
    ];
  };
  const order = ['format', 'certification', 'activites', 'blocs', 'jury', 'intitule', 'repertoire', 'nsf'];

  it('a section goes between sections, comments with theirs', () => {
    const after = applyEdits(DOCUMENT, setRootSection(of, 'activites', '\n  - id: A1', order));
    expect(after).toContain('nsf: ["230n"]\n\nactivites:\n  - id: A1\n\n# Les blocs\nblocs:\n');
    expect(
      applyEdits(DOCUMENT, setRootSection(of, 'jury', 'x', order)).endsWith('competences: []\n\njury: x\n'),
    ).toBe(true);
    expect(applyEdits('', setRootSection(tree(''), 'format', '1', order))).toBe('format: 1\n');
    expect(applyEdits('# a\n', setRootSection(tree('# a\n'), 'format', '1', order))).toBe(
      '# a\n\nformat: 1\n',
    );
  });

  it('a key goes after those that come before it', () => {
    const map = value('certification') as MapNode;
    expect(changes(setKey(of, map, 'repertoire', 'RNCP', order))).toEqual(['+  repertoire: RNCP']);
    expect(changes(setKey(of, map, 'inconnue', '\n  - a', order))).toEqual(['+  inconnue:', '+    - a']);
    expect(changes(setKey(of, map, 'intitule', '|-\n  a\n  b', order))).toEqual([
      '-  intitule: Foo # court',
      '+  intitule: |- # court',
      '+    a',
      '+    b',
    ]);
    expect(changes(setKey(of, value('blocs', 0) as MapNode, 'nom', 'y', ['nom', 'id']))).toEqual([
      '-  - id: B1 # un',
      '+  - nom: y',
      '+    id: B1 # un',
    ]);
    const flow = tree('m:\n  - { b: 1 }\n');
    const item = places(flow).find(({ node }) => node.kind === 'map' && node.flow)!.node as MapNode;
    const edits = setKey(flow, item, 'a', '\n  - x, y\n  - k: z', ['a', 'b']);
    expect(applyEdits(flow.text, edits)).toBe('m:\n  - { a: ["x, y", { k: z }], b: 1 }\n');
  });

  it('the indentation is that of the document', () => {
    const wide = tree('certification:\n    demande:\n        type: x\nblocs:\n- id: A\n');
    const map = places(wide)[1]!.node as MapNode;
    expect(applyEdits(wide.text, setKey(wide, map, 'nsf', '\n  - a\n  - b', []))).toContain(
      '    nsf:\n    - a\n    - b\n',
    );
    expect(applyEdits(wide.text, setKey(wide, map, 'x', '\n  y: 1', []))).toContain('    x:\n        y: 1\n');
  });

  it('an item goes with its suppression; the last one leaves an empty list', () => {
    expect(changes(removeItem(of, value('blocs') as SeqNode, 1))).toEqual([
      '-  # referentiel-ignore code: raison',
      '-  - id: B2',
      '-    competences: []',
    ]);
    expect(changes(removeItem(of, value('certification', 'nsf') as SeqNode, 0))).toEqual([
      '-  nsf: ["230n"]',
      '+  nsf: []',
    ]);
  });

  it('an empty list opens in the style of its first item', () => {
    const list = value('blocs', 1, 'competences') as SeqNode;
    expect(changes(appendItem(of, list, 'C1'))).toEqual(['-    competences: []', '+    competences: [C1]']);
    expect(changes(appendItem(of, list, 'id: C1\nenonce: x'))).toEqual([
      '-    competences: []',
      '+    competences:',
      '+      - id: C1',
      '+        enonce: x',
    ]);
  });

  it('a text keeps its lines when it needs quotes', () => {
    const text = 'blocs:\n  - enonce: Relever les écarts\n      afin de conclure\n';
    const scalar = places(tree(text)).find(({ node }) => node.kind === 'scalar')!.node as ScalarNode;
    expect(applyEdits(text, replaceText(scalar, 0, 7, 'Noter : '))).toBe(
      'blocs:\n  - enonce: "Noter :  les écarts\n      afin de conclure"\n',
    );
    expect(applyEdits(text, removeText(scalar, 8, 11))).toBe(
      'blocs:\n  - enonce: Relever écarts\n      afin de conclure\n',
    );
    expect(applyEdits(text, removeText(scalar, 19, 35))).toBe('blocs:\n  - enonce: Relever les écarts\n');
  });

  it('a comment goes above the element that holds a long value', () => {
    const text = 'blocs:\n  - enonce: >-\n      Relever\n      les écarts\n    forme: [\n      a,\n    ]\n';
    const above = (word: string) =>
      applyEdits(text, insertLineAbove(tree(text), text.indexOf(word), '# ici'));
    expect(above('écarts')).toBe(text.replace('  - enonce', '  # ici\n  - enonce'));
    expect(above('a,')).toBe(text.replace('    forme', '    # ici\n    forme'));
    expect(applyEdits(text, appendComment(tree(text), 4, 'ici'))).toContain('forme: [ # ici\n');
  });
});

const shared = sharedFolder();
const corpus = shared
  ? readdirSync(join(shared, 'corpus')).filter((name) => name.endsWith('.referentiel.yaml'))
  : [];

describe.skipIf(!shared)('on real référentiels (skipped: no shared folder)', () => {
  it.each(corpus)('%s', (name) => {
    const text = readFileSync(join(shared!, 'corpus', name), 'utf8');
    const of = tree(text);
    let seed = name.length;
    const choose = (max: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return max <= 0 ? 0 : Math.floor((seed / 2_147_483_648) * max);
    };
    for (const operate of Object.values(OPERATIONS))
      for (let turn = 0; turn < 2; turn++) operate(text, of, choose);
  });
});
