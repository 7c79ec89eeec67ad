import { describe, expect, it } from 'vitest';
import { type Descriptor, referentielDescriptor } from '../../server/src/model';
import { COUNTS } from './support/counts';
import { Faults } from './support/faults';
import { read } from './support/read';

/** Of the processor, on a million letters: some hundred times what it takes, for a busy machine. */
const MOST_MS = 20_000;
const MILLION = 1_000_000;

/** What an author may write there, and what nobody does. */
const PIECES = [
  'Gérer les stocks de l’entrepôt afin d’éviter les ruptures, avec 3 personnes et 12 % de pertes. ',
  'mot ',
  'é',
  'l’',
  ', ',
  '1 % ',
  '« ',
  'C1.1, ',
  '😀',
  'et de la ',
];

/** The keys of the format that hold prose, from the root; « [] » for an item of a list. */
function* proseOf(descriptor: Descriptor, path: readonly string[] = []): Generator<readonly string[]> {
  if (descriptor.kind === 'object')
    for (const [key, inner] of descriptor.keys) yield* proseOf(inner, [...path, key]);
  else if (descriptor.kind === 'list') yield* proseOf(descriptor.item, [...path, '[]']);
  else if (descriptor.meta.form === 'texte' && !descriptor.values) yield path;
}

const FIELDS = [...proseOf(referentielDescriptor)];

function documentWith([section, ...path]: readonly string[], text: string): string {
  let value = JSON.stringify(text);
  for (const key of path.toReversed()) value = key === '[]' ? `[${value}]` : `{ ${key}: ${value} }`;
  return `format: 1\n${section}: ${value}\n`;
}

describe('a text of a million letters', () => {
  it('is tried in every field of prose', () => expect(FIELDS.length).toBe(COUNTS.proseFields));

  it.each(FIELDS.map((path, rank) => [path.join('.'), path, PIECES[rank % PIECES.length]!] as const))(
    'is read in %s',
    (_, path, piece) => {
      const text = documentWith(path, piece.repeat(Math.ceil(MILLION / piece.length)));
      const faults = new Faults();
      const before = process.cpuUsage();
      const { diagnostics, failures } = read(text);
      for (const { code, start, end, message } of diagnostics) {
        faults.span(code, { start, end }, text);
        expect(message.length, code).toBeLessThan(1_600);
      }
      const { user, system } = process.cpuUsage(before);
      expect(faults.list).toEqual([]);
      expect(failures).toEqual([]);
      expect((user + system) / 1000).toBeLessThan(MOST_MS);
    },
    180_000,
  );
});
