import { DENIED_NOUNS } from './lexicon/denied-nouns';
import { NOMINALISATIONS, type Nominalisation } from './lexicon/nominalisations';
import { NOUN_SUFFIXES } from './lexicon/noun-suffixes';
import { fold } from './text';
import { infinitiveOf } from './verbs';

const TABLE: ReadonlyMap<string, Nominalisation> = new Map(
  NOMINALISATIONS.map((entry) => [fold(entry.noun), entry]),
);

/** The verb a noun of action comes from: « gestion » → gérer. Nothing for a noun that names a thing. */
export function nominalisationOf(folded: string): Nominalisation | undefined {
  const entry = TABLE.get(folded);
  if (entry !== undefined) return entry;
  if (DENIED_NOUNS.has(folded)) return undefined;
  for (const [suffix, endings, gender] of NOUN_SUFFIXES) {
    if (!folded.endsWith(suffix) || folded.length - suffix.length < 2) continue;
    const stem = folded.slice(0, folded.length - suffix.length);
    for (const ending of endings) {
      const verb = infinitiveOf(stem + ending);
      if (verb !== undefined) return { noun: folded, verb, gender };
    }
  }
  return undefined;
}
