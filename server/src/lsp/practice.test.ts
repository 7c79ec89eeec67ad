import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../analysis';
import type { Rule } from '../rules';
import { practise } from './practice';

const BLOC = `
  - id: BC01
    intitule: Conduire un projet
    competences:
      - id: C1.1
        enonce: Analyser les besoins afin de proposer une solution adaptée
`;

describe('letters typed while nobody waits', () => {
  let pauses: string[];
  let read: string[];
  const activity = {
    quiet: async (before: string) => {
      pauses.push(before);
    },
  };
  /** Tells what it reads. */
  const rule = {
    code: 'competence/lue',
    motif: 'referentiel',
    severity: 'advice',
    scope: 'competence',
    sources: [],
    check: ({ enonce }: { enonce?: { value: string } }) => {
      read.push(enonce?.value ?? '');
      return [];
    },
  } as unknown as Rule;
  const typed = async (text: string) => {
    [pauses, read] = [[], []];
    const options = { rules: [rule], settings: DEFAULT_SETTINGS, today: '2026-11-30' };
    await practise(text, options, activity, 3);
  };

  it('are read as those of the author are, each waiting for its turn', async () => {
    await typed(`format: 1\nblocs:${BLOC}`);
    expect(pauses).toEqual(['short', 'short', 'short']);
    const written = 'Analyser les besoins afin de proposer une solution adaptée';
    expect(new Set(read)).toEqual(new Set([written, written.replace('adaptée', 'adaptéxe')]));
  });

  it.each([
    ['nothing', ''],
    ['no sentence', 'format: 1\n'],
    ['a broken text', `blocs: [\n${BLOC}\n"`],
    ['a text that cannot be cut', `&a blocs:${BLOC}\nautre: *a\n`],
  ])('disturb nothing in %s', async (_, text) => {
    await expect(typed(text)).resolves.toBeUndefined();
  });
});
