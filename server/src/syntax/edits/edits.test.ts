import { describe, expect, it } from 'vitest';
import type { MapNode, ScalarNode, SeqNode } from '../nodes';
import { applyEdits, type TextEdit } from '../span';
import { places, tree } from '../testing/places';
import {
  appendComment,
  appendItem,
  insertLineAbove,
  removeItem,
  removeText,
  replaceText,
  replaceTexts,
  setKey,
  setRootSection,
} from '.';

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

  it('parts of a text are replaced where they are: its lines stay', () => {
    const text = "blocs:\n  - enonce: Relever l'écart,\n      puis, d’un trait, l'autre\n      et l'écrire\n";
    const scalar = places(tree(text)).find(({ node }) => node.kind === 'scalar')!.node as ScalarNode;
    const parts = [...String(scalar.value).matchAll(/'/g)].map(({ index }) => ({
      start: index,
      end: index + 1,
      newText: '’',
    }));
    expect(applyEdits(text, replaceTexts(scalar, parts))).toBe(text.replaceAll("'", '’'));
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
