import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mark, unmark } from '../../../test/support/examples';
import {
  parseTree,
  pathAt,
  placeInSource,
  resolved,
  type SyntaxNode,
  type SyntaxTree,
  sourceOf,
  spanOf,
} from '.';

const KEYS = new Set(['format', 'certification', 'activites', 'blocs', 'jury', 'vae', 'description']);
const isRootKey = (key: string) => KEYS.has(key);
const tree = (text: string, previous?: SyntaxTree) => parseTree(text, { isRootKey, previous });

/** What `yaml` itself would give, from our tree. */
function plain(node: SyntaxNode | undefined): unknown {
  const found = resolved(node);
  if (!found) return null;
  if (found.kind === 'scalar') return found.value;
  if (found.kind === 'seq') return found.items.map(plain);
  return Object.fromEntries(found.entries.map(({ key, value }) => [String(key.value), plain(value)]));
}

/** Everything but the identity of objects: kinds, values, absolute places. */
function shape(node: SyntaxNode | undefined): unknown {
  if (!node) return null;
  const at = spanOf(node);
  if (node.kind === 'scalar') return [at, node.value, node.style];
  if (node.kind === 'alias') return [at, node.name];
  if (node.kind === 'seq') return [at, node.items.map(shape)];
  return [at, node.entries.map(({ key, value }) => [shape(key), shape(value)])];
}

const DOCUMENT = `# entête
format: 1
certification:
  intitule: Chargé d'affaires # fin de ligne
blocs:
  # avant
  - id: BC01
    competences:
      - enonce: >-
          Relever les caractéristiques
          du bâti
  - id: BC02
    activites: [A1, "A2"]
jury:
  certification: {membres: []}
`;

describe('the syntax tree', () => {
  it('is made of a piece a section and a piece an item', () => {
    expect(tree(DOCUMENT).pieces.map(({ kind, text }) => [kind, text.trim().split('\n').at(0)])).toEqual([
      ['section', '# entête'],
      ['section', 'certification:'],
      ['section', 'blocs:'],
      ['item', '- id: BC01'],
      ['item', '- id: BC02'],
      ['section', 'jury:'],
    ]);
  });

  it.each([
    ['a block document', DOCUMENT],
    ['items at the margin', 'blocs:\n- id: A\n  x: 1\n- id: B\njury: 1\n'],
    ['CRLF', DOCUMENT.replaceAll('\n', '\r\n')],
    ['a flow root', '{format: 1, blocs: [{id: A}]}'],
    ['anchors', 'blocs:\n  - &a {id: A}\n  - *a\njury: *a\n'],
    ['a document mark', '---\nformat: 1\n'],
    ['an empty item', 'blocs:\n  -\n  - id: B\n'],
    ['nothing', ''],
    ['an unknown section', 'format: 1\nblocz:\n  - a: 1\njury:\n  a: b\n'],
  ])('means what YAML means: %s', (_, text) => {
    expect(tree(text).problems).toEqual([]);
    expect(plain(tree(text).root)).toEqual(parse(text) ?? {});
  });

  it('gives the place of every text', () => {
    const found = tree(DOCUMENT);
    const { nodes, path } = pathAt(found, DOCUMENT.indexOf('BC02'));
    expect(path).toEqual(['blocs', 1, 'id']);
    expect(sourceOf(nodes.at(-1)!)).toBe('BC02');
  });

  it('keeps the damage of an open quote in its bloc', () => {
    const { text, marks } = unmark(DOCUMENT.replace('id: BC01', 'id: ⟦"BC01⟧'));
    const broken = tree(text);
    expect(broken.problems.map(({ kind }) => kind)).toContain('guillemet-non-ferme');
    expect(marks).toHaveLength(1);
    const root = plain(broken.root) as { blocs: unknown[]; jury: unknown };
    expect(root.blocs[1]).toEqual({ id: 'BC02', activites: ['A1', 'A2'] });
    expect(root.jury).toEqual({ certification: { membres: [] } });
  });

  it('reuses the pieces that an edit did not touch', () => {
    const before = tree(DOCUMENT);
    const after = tree(DOCUMENT.replace('BC01', 'BC011'), before);
    const same = after.pieces.filter((piece) => before.pieces.includes(piece));
    expect(after.pieces.length - same.length).toBe(1);
    expect(shape(after.root)).toEqual(shape(tree(after.text).root));
  });

  it('tells two equal items apart', () => {
    const twice = tree('blocs:\n  - id: A\n  - id: A\n', tree('blocs:\n  - id: A\n'));
    expect(new Set(twice.pieces).size).toBe(3);
  });

  it('after any edits is what it would be from scratch', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.integer({ min: 0, max: 12 }),
      text: fc.oneof(
        fc.string({ maxLength: 5 }),
        fc.constantFrom('"', '\n', '- ', ': ', '  - id: X\n', '[', '&a ', '*a', '\t', '#'),
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        let current = tree(DOCUMENT);
        for (const { at, drop, text } of edits) {
          const start = Math.floor(at * current.text.length);
          const next = current.text.slice(0, start) + text + current.text.slice(start + drop);
          current = tree(next, current);
        }
        const fresh = tree(current.text);
        expect(shape(current.root)).toEqual(shape(fresh.root));
        expect(current.problems.map(spanOf)).toEqual(fresh.problems.map(spanOf));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, and stays inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab:-#"\'[]{},&*!|>%@`\t\n \\é😀'), maxLength: 200 }),
        (text) => {
          const { problems, root } = tree(text);
          for (const node of [...problems, root]) {
            const { start, end } = spanOf(node);
            expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['500 levels of brackets', `blocs: ${'['.repeat(500)}`],
    ['500 levels of indentation', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['500 dashes', `blocs: \n  ${'- '.repeat(500)}`],
  ])('refuses %s in a word', (_, text) => {
    expect(tree(text).problems.map(({ kind }) => kind)).toContain('trop-imbrique');
  });

  it('does not follow an alias bomb', () => {
    const names = [...'abcdefghi'];
    const lines = names.map(
      (name, i) =>
        `${name}: &${name} [${
          i === 0
            ? '1'
            : Array(10)
                .fill(`*${names[i - 1]}`)
                .join(', ')
        }]`,
    );
    const bomb = tree(`${lines.join('\n')}\n`);
    expect(bomb.problems.map(({ kind }) => kind)).toContain('trop-imbrique');
  });
});

describe('a place in a text', () => {
  it('between two characters is right after the first', () => {
    const { text, cursor } = unmark('a: >-\n  des\n  mots‸ vagues\n');
    const node = tree(text).root.entries[0]!.value!;
    if (node.kind !== 'scalar') throw new Error('a text is expected');
    expect(placeInSource(node, 8, 8)).toEqual({ start: cursor, end: cursor });
  });

  it.each([
    ['plain', 'a: ⟦mots⟧ vagues'],
    ['folded', 'a: >-\n  des\n  ⟦mots⟧ vagues\n'],
    ['plain over lines', 'a: des\n  ⟦mots⟧ vagues\n'],
    ['double quotes', 'a: "des \\"⟦mots⟧\\" vagues"'],
    ['single quotes', "a: 'l''aide, ⟦mots⟧'"],
    ['literal', 'a: |\n  des\n  ⟦mots⟧\n'],
  ])('is found through %s', (_, marked) => {
    const { text } = unmark(marked);
    const node = tree(text).root.entries[0]!.value!;
    if (node.kind !== 'scalar') throw new Error('a text is expected');
    const start = String(node.value).indexOf('mots');
    expect(mark(text, [placeInSource(node, start, start + 4)])).toBe(marked);
  });
});
