import { type JuryReading, readJury } from '../../../server/src/french';
import { JURIES } from '../../precision-judgements';
import type { Corpus } from './corpus';
import type { Figure } from './figure';

export function juries(corpus: Corpus): Figure {
  const texts = corpus.documents.flatMap((document) => document.juries);
  const misses: string[] = [];
  let wrong = 0;
  for (const { name, text } of texts) {
    const reading = readJury(text);
    const expected = JURIES[name] ?? null;
    const got = reading === undefined ? null : countsOf(reading);
    if (JSON.stringify(got) === JSON.stringify(expected)) continue;
    misses.push(`${name} : ${JSON.stringify(got)}, attendu ${JSON.stringify(expected)}`);
    // A figure that differs from the text is wrong; one that is absent is only undetermined.
    if (
      got !== null &&
      Object.entries(got).some(
        ([key, value]) => value !== undefined && value !== expected?.[key as keyof typeof got],
      )
    )
      wrong += 1;
  }
  return {
    name: 'jurys en prose, compositions réelles',
    target: '≥ 22 sur 25, aucune fausse',
    reached: texts.length - misses.length >= Math.ceil((22 / 25) * texts.length) && wrong === 0,
    figure: `${texts.length - misses.length} sur ${texts.length}, ${wrong} fausse`,
    misses,
  };
}

function countsOf({ members: _members, ...counts }: JuryReading): Omit<JuryReading, 'members'> {
  return counts;
}
