import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScalarNode } from '../nodes';
import { applyEdits } from '../span';
import { commentTexts, documents } from '../testing/documents';
import { places, read, tree } from '../testing/places';
import { restyle } from '.';

const LONG =
  'Relever les caractéristiques thermiques du bâti à l’aide d’instruments de mesure étalonnés, afin d’établir un état initial';

function restyled(text: string, style: 'line' | 'literal' | 'folded', value?: string): string {
  const scalar = places(tree(text)).find(({ node }) => node.kind === 'scalar')!.node as ScalarNode;
  return applyEdits(text, restyle(scalar, style, value));
}

describe('another style for a text', () => {
  it.each([
    ['vae: >- # note\n  deux\n  lignes\njury: x\n', 'line', 'vae: deux lignes # note\njury: x\n'],
    ['vae: deux\n  lignes # note\njury: x\n', 'line', 'vae: deux lignes # note\njury: x\n'],
    ['vae:\n  deux\n  lignes\n', 'line', 'vae: deux lignes\n'],
    ['vae: >-\r\n  deux : trois\r\n  lignes\r\n', 'line', 'vae: "deux : trois lignes"\r\n'],
    ['vae: |-\n  deux\n  lignes\n', 'line', 'vae: |-\n  deux\n  lignes\n'],
    ['vae: "un\\ndeux" # note\n', 'literal', 'vae: |- # note\n  un\n  deux\n'],
    ['blocs:\n  - "un\\ndeux\\n"\n  - x\n', 'literal', 'blocs:\n  - |\n    un\n    deux\n  - x\n'],
    ['vae: >\n  un\n\n  deux\n', 'literal', 'vae: |\n  un\n  deux\n'],
    [`vae: ${LONG}\r\n`, 'folded', `vae: >-\r\n  ${LONG.slice(0, 106)}\r\n  ${LONG.slice(107)}\r\n`],
    [`vae: [${LONG}]\n`, 'folded', `vae: [${LONG}]\n`],
    ['vae: 12\n', 'literal', 'vae: 12\n'],
    ['vae: " bord"\n', 'literal', 'vae: " bord"\n'],
  ] as const)('%j %s', (before, style, after) => {
    expect(restyled(before, style)).toBe(after);
  });

  it('reads another value when told', () => {
    expect(restyled('vae: |\n  un\n  deux\n', 'line', 'un deux')).toBe('vae: un deux\n');
  });

  it('keeps every value and comment', () => {
    let changed = 0;
    fc.assert(
      fc.property(documents, fc.nat(), fc.constantFrom('line', 'literal', 'folded'), (text, rank, style) => {
        const of = tree(text);
        fc.pre(of.problems.length === 0);
        const scalars = places(of).flatMap(({ node }) => (node.kind === 'scalar' ? [node] : []));
        fc.pre(scalars.length > 0);
        const edits = restyle(scalars[rank % scalars.length]!, style as 'line');
        const after = applyEdits(text, edits);
        if (after !== text) changed++;
        const label = `--- before\n${text}\n--- after\n${after}\n---`;
        expect(tree(after).problems, label).toEqual([]);
        expect(read(after), label).toEqual(read(text));
        expect(commentTexts(after).sort(), label).toEqual(commentTexts(text).sort());
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
    expect(changed).toBeGreaterThan(50);
  });
});
