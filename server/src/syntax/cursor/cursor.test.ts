import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../../../../test/shared';
import type { SyntaxNode } from '../nodes';
import { spanOf } from '../nodes';
import { documents, KEYS } from '../testing/documents';
import { parseTree, type SyntaxTree } from '../tree';
import { type Cursor, cursorAt } from '.';

const ROOT = ['format', 'certification', 'activites', 'blocs', 'jury', 'vae', ...KEYS];
const tree = (text: string) => parseTree(text, { isRootKey: (key) => ROOT.includes(key) });

/** The cursor stands at « ‸ ». */
function at(marked: string): Cursor {
  const offset = marked.indexOf('‸');
  return cursorAt(tree(marked.replace('‸', '')), offset);
}

/** « map blocs.0 [id, intitule] "prefix" », what most cases are about. */
function say(marked: string): string {
  const { container, path, present, prefix, onKey, dash, flow } = at(marked);
  const flags = [flow && 'flow', onKey && 'key', dash && 'dash'].filter(Boolean).join(' ');
  return `${container} ${path.join('.') || '.'} [${present.join(', ')}] "${prefix.text}"${flags && ` ${flags}`}`;
}

const BLOCS = `format: 1
blocs:
  - id: BC01
    intitule: Réaliser
    activites: [A1]
    competences:
      - id: C1.1
        enonce: Relever les caractéristiques
          du bâti
`;

const CASES: Record<string, Record<string, string>> = {
  'at the root': {
    '‸': 'map . [] "" key',
    'cer‸': 'map . [] "cer" key',
    'format: 1\ncer‸': 'map . [format] "cer" key',
    'format: 1\n‸\nblocs:\n  - id: A\n': 'map . [format, blocs] "" key',
    'format: 1\nju‸\nblocs:\n  - id: A\n': 'map . [format, blocs] "ju" key',
    'for‸mat: 1\nblocs: []\n': 'map . [blocs] "for" key',
    'format:‸': 'value format [] ""',
    'format: ‸': 'value format [] ""',
    'format: 1‸': 'value format [] "1"',
    [`${BLOCS}‸`]: 'map . [format, blocs] "" key',
    [`${BLOCS}ju‸`]: 'map . [format, blocs] "ju" key',
    '# un commen‸taire\nformat: 1': 'comment . [] "# un commen"',
    'format: 1 # un‸\n': 'comment . [] "# un"',
    'format: 1 ‸# un\n': 'value format [] "1 "',
  },
  'keys of a map': {
    'certification:\n  ‸': 'map certification [] "" key',
    'certification:\n  int‸': 'map certification [] "int" key',
    'certification:\n  intitule: x\n  ‸': 'map certification [intitule] "" key',
    'certification:\n  intitule: x\n  ni‸\n  type: titre\n': 'map certification [intitule, type] "ni" key',
    'certification:\n  ‸\n  type: titre\n': 'map certification [type] "" key',
    'certification:\n  demande:\n    ‸': 'map certification.demande [] "" key',
    'certification:\n  demande:\n    type: x\n    co‸\n  nsf: []\n':
      'map certification.demande [type] "co" key',
    'certification:\n  demande:\n    type: x\n  ‸': 'map certification [demande] "" key',
    'certification:\n  demande:\n    type: x\n‸': 'map . [certification] "" key',
    'certification:\n  demande:\n    type: x\n   ‸': 'map certification.demande [type] "" key',
    'certification:\n    intitule: x\n    ‸': 'map certification [intitule] "" key',
    'certification:\n  intitule: x\n\n\n  ‸\n': 'map certification [intitule] "" key',
    'certification:\r\n  intitule: x\r\n  ni‸\r\n  type: t\r\n':
      'map certification [intitule, type] "ni" key',
    'certification:\n  "inti‸tule": x': 'map certification [] "inti" key',
    'certification:\n  intitule‸ : x': 'map certification [] "intitule" key',
    'certification:\n  # note\n  ‸': 'map certification [] "" key',
    'certification:\n  intitule: x\n  ‸# note': 'map certification [intitule] "" key',
  },
  'list items': {
    'blocs:\n  - ‸': 'seq blocs.0 [] "" dash',
    'blocs:\n  -‸': 'seq blocs.0 [] "" dash',
    'blocs:\n- ‸': 'seq blocs.0 [] "" dash',
    'blocs:\n  - i‸': 'seq blocs.0 [] "i" dash',
    'blocs:\n  - id‸: A': 'map blocs.0 [] "id" key',
    'blocs:\n  - id: ‸': 'value blocs.0.id [] ""',
    'blocs:\n  - id: A\n    ‸': 'map blocs.0 [id] "" key',
    'blocs:\n  - id: A\n    inti‸': 'map blocs.0 [id] "inti" key',
    'blocs:\n  - id: A\n  ‸': 'seq blocs.1 [] ""',
    'blocs:\n  - id: A\n  - ‸': 'seq blocs.1 [] "" dash',
    'blocs:\n  - id: A\n  - id: B\n    x‸\n  - id: C\n    activites: []\n': 'map blocs.1 [id] "x" key',
    'blocs:\n  - id: A\n  x‸\n  - id: C\n': 'seq blocs.1 [] "x"',
    'blocs:\n  ‸\n  - id: C\n': 'seq blocs.0 [] ""',
    'blocs:\n  -\n    ‸': 'seq blocs.0 [] "" dash',
    'blocs:\n  -\n    id: A\n    ‸': 'map blocs.0 [id] "" key',
    'blocs:\n- id: A\n  ‸': 'map blocs.0 [id] "" key',
    'blocs:\n- id: A\n‸': 'map . [blocs] "" key',
    'blocs:\n- id: A\n‸\n- id: B\n': 'seq blocs.1 [] ""',
    'blocs:\n  - id: A\n    activites:\n      - A1\n      - ‸\n      - A3\n':
      'seq blocs.0.activites.1 [A1, A3] "" dash',
    'blocs:\n  - id: A\n    activites:\n      - A1\n      - A‸2\n': 'seq blocs.0.activites.1 [A1] "A" dash',
    'blocs:\n  - id: A\n    activites:\n      - A1\n    ‸': 'map blocs.0 [id, activites] "" key',
    'blocs:\n  - id: A\n    activites:\n      - A1\n      ‸': 'seq blocs.0.activites.1 [A1] ""',
    'blocs:\n  - id: A\n    activites:\n      ‸': 'map blocs.0.activites [] "" key',
    'blocs:\n  - - ‸': 'seq blocs.0.0 [] "" dash',
    [`${BLOCS}      - ‸`]: 'seq blocs.0.competences.1 [] "" dash',
    [`${BLOCS}      - id: C1.2\n        en‸`]: 'map blocs.0.competences.1 [id] "en" key',
    [`${BLOCS}        ‸`]: 'map blocs.0.competences.0 [id, enonce] "" key',
    [`${BLOCS}        crit‸`]: 'map blocs.0.competences.0 [id, enonce] "crit" key',
    [`${BLOCS}    eval‸`]: 'map blocs.0 [id, intitule, activites, competences] "eval" key',
    [`${BLOCS}  - ‸`]: 'seq blocs.1 [] "" dash',
  },
  values: {
    'certification:\n  type: ti‸tre': 'value certification.type [] "ti"',
    'certification:\n  type: ‸titre': 'value certification.type [] ""',
    'certification:\n  type:‸ titre': 'value certification.type [] ""',
    'certification:\n  type: titre ‸ # note': 'value certification.type [] "titre "',
    'certification:\n  type: "ti‸tre"': 'value certification.type [] "ti"',
    'certification:\n  type: "ti‸': 'value certification.type [] "ti"',
    "certification:\n  type: '‸'\n  niveau: 6": 'value certification.type [] ""',
    'certification:\n  type: ‸\n  niveau: 6': 'value certification.type [] ""',
    'certification:\n  type: &a ti‸': 'value certification.type [] "ti"',
    'certification:\n  demande:\n    depot_prevu: 2027-‸':
      'value certification.demande.depot_prevu [] "2027-"',
    [BLOCS.replace('Réaliser', 'Réa‸liser')]: 'value blocs.0.intitule [] "Réa"',
    [BLOCS.replace('les carac', 'les‸ carac')]: 'value blocs.0.competences.0.enonce [] "Relever les"',
  },
  'texts of several lines': {
    [BLOCS.replace('du bâti', 'du‸ bâti')]: 'block-text blocs.0.competences.0.enonce [] "du"',
    'vae:\n  modalites: |\n    Un‸ texte': 'block-text vae.modalites [] "Un"',
    'vae:\n  modalites: |\n    Un texte\n    ‸': 'block-text vae.modalites [] ""',
    'vae:\n  modalites: |\n    Un texte\n  ‸': 'map vae [modalites] "" key',
    'vae:\n  modalites: |\n    Un texte\n\n    id: ‸\n  autre: x': 'block-text vae.modalites [] ""',
    'vae:\n  modalites: >-\n    # Un‸ texte': 'block-text vae.modalites [] "Un"',
    'vae:\n  modalites: "Un\n    texte‸"\n  x: 1': 'block-text vae.modalites [] "texte"',
    'vae:\n  modalites: "Un\n    texte"\n  x‸': 'map vae [modalites] "x" key',
    'vae:\n  modalites: "Un\n  autre: x\n  no‸': 'map vae [modalites, autre] "no" key',
    'vae:\n  modalites: |‸': 'value vae.modalites [] "|"',
    'blocs:\n  - |\n    un‸': 'block-text blocs.0 [] "un"',
  },
  'flow collections': {
    'blocs:\n  - activites: [‸]': 'seq blocs.0.activites.0 [] "" flow',
    'blocs:\n  - activites: [A‸]': 'seq blocs.0.activites.0 [] "A" flow',
    'blocs:\n  - activites: [A1, ‸]': 'seq blocs.0.activites.1 [A1] "" flow',
    'blocs:\n  - activites: [A1,‸': 'seq blocs.0.activites.1 [A1] "" flow',
    'blocs:\n  - activites: [A1, ‸\n    intitule: x': 'seq blocs.0.activites.1 [A1] "" flow',
    'blocs:\n  - activites: [A1, ‸, A3]': 'seq blocs.0.activites.1 [A1, A3] "" flow',
    'blocs:\n  - activites: [A1, "A‸", A3]': 'seq blocs.0.activites.1 [A1, A3] "A" flow',
    'blocs:\n  - activites: [A1, A‸2, A3]\n': 'seq blocs.0.activites.1 [A1, A3] "A" flow',
    'blocs:\n  - activites: ‸[A1]': 'value blocs.0.activites [] ""',
    'blocs:\n  - activites: [A1]‸': 'value blocs.0.activites [] ""',
    'blocs:\n  - activites: [\n      A1,\n      ‸\n    ]\n': 'seq blocs.0.activites.1 [A1] "" flow',
    'blocs:\n  - activites: [\n      A1, # no‸te\n    ]\n': 'comment . [] "# no"',
    'jury:\n  membres:\n    - { ‸ }': 'map jury.membres.0 [] "" flow key',
    'jury:\n  membres:\n    - {‸}': 'map jury.membres.0 [] "" flow key',
    'jury:\n  membres:\n    - { qualite: x, ‸ }': 'map jury.membres.0 [qualite] "" flow key',
    'jury:\n  membres:\n    - { qualite: x, no‸ }': 'map jury.membres.0 [qualite] "no" flow key',
    'jury:\n  membres:\n    - { qualite: x, no‸, voix: 1 }':
      'map jury.membres.0 [qualite, voix] "no" flow key',
    'jury:\n  membres:\n    - { qualite: x, ‸': 'map jury.membres.0 [qualite] "" flow key',
    'jury:\n  membres:\n    - { qualite: ‸ }': 'value jury.membres.0.qualite [] "" flow',
    'jury:\n  membres:\n    - { qualite:‸': 'value jury.membres.0.qualite [] "" flow',
    'jury:\n  membres:\n    - { qualite: Prés‸ident du jury }': 'value jury.membres.0.qualite [] "Prés" flow',
    'jury:\n  membres:\n    - { qualite: "a, ‸b", x: 1 }': 'value jury.membres.0.qualite [] "a, " flow',
    'jury:\n  membres:\n    - { qualite: a, president: t‸ }\n    - { x: 1 }':
      'value jury.membres.0.president [] "t" flow',
    'jury:\n  membres: [{ qualite: a }, { ‸ }]': 'map jury.membres.1 [] "" flow key',
    'jury:\n  membres: [{ qualite: a, pour: [B1, ‸] }]': 'seq jury.membres.0.pour.1 [B1] "" flow',
    'jury:\n  membres:\n    - { qual‸ite: a }': 'map jury.membres.0 [] "qual" flow key',
    'jury: { certification: { ‸ } }': 'map jury.certification [] "" flow key',
    '{ format: 1, ‸ }': 'map . [format] "" flow key',
  },
};

describe('cursorAt', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    describe(name, () => {
      it.each(Object.entries(cases))('%j', (marked, expected) => {
        expect(say(marked)).toBe(expected);
      });
    });
  }

  it('says where keys stand, and the word to replace', () => {
    const marked = 'blocs:\n    - id: A\n      inti‸tule: x\n';
    const { indent, token } = at(marked);
    expect(indent).toBe(6);
    expect(marked.replace('‸', '').slice(token.start, token.end)).toBe('intitule');
    const value = at('certification:\n  type: "ti‸tre" # note');
    expect([value.quote, value.token.end - value.token.start]).toEqual(['"', 5]);
    expect(at('certification:\n  type:‸').needsSpace).toBe(true);
    expect(at('certification:\n  type: ‸').needsSpace).toBe(false);
  });

  it('never throws, and keeps the cursor in its word', () => {
    const mess = fc
      .array(
        fc.constantFrom(
          'blocs:',
          'id',
          ': ',
          '\n',
          '\n  ',
          '\n    ',
          '- ',
          '[',
          ']',
          '{',
          '}',
          ', ',
          '"',
          "'",
          '#',
          ' ',
          '|',
          '\r\n',
          'x',
          '\t',
        ),
        { maxLength: 25 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(mess, fc.nat(200), (text, raw) => {
        const offset = Math.min(raw, text.length);
        const { prefix, token } = cursorAt(tree(text), offset);
        expect(prefix.start).toBeLessThanOrEqual(prefix.end);
        expect(token.start).toBeLessThanOrEqual(token.end);
        expect(token.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with the tree of a sound document', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const of = tree(text);
        fc.pre(of.problems.length === 0);
        agrees(of);
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    );
  });

  it('is the same whether lists are read from the pieces or from the lines', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (text, places) => {
        const of = tree(text);
        fc.pre(of.problems.length === 0);
        for (const place of places) readsAlike(of, place % (text.length + 1), false);
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    );
    const example = readFileSync('examples/conforme.referentiel.yaml', 'utf8');
    const of = tree(example);
    for (let at = 0; at <= example.length; at += 97) readsAlike(of, at);
    // Half-written.
    const lines = [...example.matchAll(/^ .*$/gm)].filter((_, index) => index % 23 === 0);
    for (const line of lines) {
      const end = line.index + line[0].length;
      readsAlike(tree(`${example.slice(0, end)}\n  - ${example.slice(end)}`), end + 5);
    }
  });

  const shared = sharedFolder();
  const corpus = shared
    ? readdirSync(join(shared, 'corpus')).filter((name) => name.endsWith('.referentiel.yaml'))
    : [];
  describe.skipIf(!shared)('agrees with real référentiels (skipped: no shared folder)', () => {
    it.each(corpus)('%s', (name) => agrees(tree(readFileSync(join(shared!, 'corpus', name), 'utf8'))));
  });
});

/** The siblings of the items of a list are looked at in usual documents only: others may have them in odd places. */
function readsAlike(cut: SyntaxTree, offset: number, withItems = true): void {
  const say = ({ present, ...cursor }: Cursor) => ({
    ...cursor,
    present: withItems || cursor.container === 'map' ? [...present].sort() : [],
  });
  const label = `${cut.text.slice(0, offset)}‸`.slice(-200);
  expect(say(cursorAt(cut, offset)), label).toEqual(say(cursorAt({ ...cut, pieces: [] }, offset)));
}

/** On each key: its map and its siblings. On each scalar: its path. */
function agrees(of: SyntaxTree): void {
  const visit = (node: SyntaxNode, path: (string | number)[]) => {
    if (node.kind === 'map') {
      for (const { key, value } of node.entries) {
        const inner = key.style === 'single' || key.style === 'double' ? 1 : 0;
        const cursor = cursorAt(of, spanOf(key).start + inner + 1);
        const label = `${of.text}\n--- key ${[...path, key.value].join('.')}`;
        expect({ container: cursor.container, path: cursor.path, flow: cursor.flow }, label).toEqual({
          container: 'map',
          path,
          flow: node.flow,
        });
        const others = node.entries
          .filter((entry) => entry.key !== key)
          .map((entry) => String(entry.key.value));
        expect([...cursor.present].sort(), label).toEqual(others.sort());
        if (value) visit(value, [...path, String(key.value)]);
      }
    } else if (node.kind === 'seq') {
      node.items.forEach((item, index) => {
        if (item) visit(item, [...path, index]);
      });
    } else if (node.kind === 'scalar') {
      const { start, end } = spanOf(node);
      const label = `${of.text}\n--- value ${path.join('.')}`;
      expect(cursorAt(of, start + 1).path, label).toEqual(path);
      const last = node.style === 'single' || node.style === 'double' ? end - 1 : end;
      expect(cursorAt(of, last).path, label).toEqual(path);
    }
  };
  visit(of.root, []);
}
