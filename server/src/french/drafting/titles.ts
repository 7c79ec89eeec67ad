import { capitalise, fold } from '../text';
import type { Wording } from './competence';
import { type Draft, doingOf, nominal } from './draft';
import { GENERIC_MEANS } from './generic';
import { draftVerb, fitsLevel } from './verbs';

interface Frame extends Wording {
  readonly verb: string;
  readonly object: string;
}

/** What is done in the job at this level, verb and object, the surest domain first. */
function* framesOf(draft: Draft): Generator<Frame> {
  const jobs = draft.domains;
  for (const [rank, domain] of jobs.entries()) {
    for (const [verb, pieces] of domain.objects) {
      const entry = draftVerb(verb);
      if (!entry || !fitsLevel(entry, draft.level)) continue;
      for (const { text, ...bounds } of pieces) {
        if (!fitsLevel(bounds, draft.level)) continue;
        yield { verb, object: text, text: '', origin: rank < jobs.length - 1 ? 'métier' : 'niveau' };
      }
    }
  }
}

/** Titles of blocs: an activity that no bloc covers yet, in the infinitive; then what the job does. */
export function blocTitles(
  uncovered: readonly string[],
  taken: readonly string[],
  draft: Draft,
): readonly Wording[] {
  const own = uncovered.flatMap((text) => {
    const doing = doingOf(text);
    return doing?.phrase
      ? [{ text: capitalise(`${doing.verb} ${doing.object}`), origin: 'bloc' as const }]
      : [];
  });
  const jobs = [...framesOf(draft)].map(({ verb, object, origin }) => ({
    text: capitalise(`${verb} ${object}`),
    origin,
  }));
  return fresh([...own, ...jobs], taken, 12);
}

/** Titles of activities, as nouns or in the infinitive, as those already written. */
export function activityTitles(taken: readonly string[], draft: Draft): readonly Wording[] {
  const infinitive =
    taken.length > 0 && taken.every((text) => /^\p{L}+(?:er|ir|re|oir)(?!\p{L})/u.test(text.trim()));
  const frames = [...framesOf(draft)].flatMap(({ verb, object, origin }) => {
    const text = infinitive ? capitalise(`${verb} ${object}`) : nominal(verb, object);
    return text ? [{ text, origin }] : [];
  });
  return fresh(frames, taken, 12);
}

/** Situations of work: an action of the activity, with the means it is done with. */
export function situations(
  activity: string | undefined,
  taken: readonly string[],
  draft: Draft,
): readonly Wording[] {
  const found = [...framesOf(draft)].flatMap(({ verb, object, origin }) => {
    const text = nominal(verb, object);
    if (!text || (activity && fold(text) === fold(activity))) return [];
    const action = draft.actionOf(verb);
    const pieces = draft.domains[0]?.means.get(action) ?? GENERIC_MEANS.get(action) ?? [];
    const means = pieces.filter((piece) => fitsLevel(piece, draft.level));
    const chosen = means[[...object].length % Math.max(1, means.length)];
    return chosen ? [{ text: `${text} ${chosen.text}`, origin }] : [];
  });
  return fresh(found, taken, 12);
}

function fresh(all: readonly Wording[], taken: readonly string[], most: number): readonly Wording[] {
  const seen = new Set(taken.map((text) => fold(text).trim()));
  const kept: Wording[] = [];
  for (const wording of all) {
    const key = fold(wording.text);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(wording);
    if (kept.length === most) break;
  }
  return kept;
}
