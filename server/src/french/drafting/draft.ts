import { NOMINALISATIONS } from '../lexicon/nominalisations';
import { rewriteAsInfinitive } from '../rewrite';
import { analyseStatement } from '../statement';
import { fold } from '../text';
import { type Domain, domainsOf } from './domain';
import { complementOf, type NounPhrase, nounPhrase, withDe } from './nouns';
import { type Action, draftVerb } from './verbs';

/** What is written around the sentence being drafted. */
export interface Surroundings {
  /** Of the certification, in the national framework; absent for a RS. */
  readonly level?: number | undefined;
  /** Of the bloc. */
  readonly title?: string | undefined;
  /** Activities the bloc covers, with their situations. */
  readonly activities: readonly string[];
  /** The other statements of the bloc. */
  readonly others: readonly string[];
  /** Title of the certification, target jobs, sectors. */
  readonly certification: readonly string[];
}

/** A verb with its object, as read in a text of the author. */
export interface Doing {
  readonly verb: string;
  readonly object: string;
  readonly phrase: NounPhrase | undefined;
}

/** What a sentence says is done: « Gestion des stocks » as « Gérer les stocks ». */
export function doingOf(text: string): Doing | undefined {
  const sentence = rewriteAsInfinitive(text)?.text ?? text;
  const { head, verbs, object } = analyseStatement(sentence);
  const verb = verbs[0];
  if (head.kind !== 'infinitif' || !verb) return undefined;
  const about = object ? sentence.slice(object.start, object.end) : '';
  return { verb: verb.lemma, object: about, phrase: nounPhrase(about) };
}

/** What the sentence being drafted has around it, read once. */
export class Draft {
  readonly domains: readonly Domain[];
  readonly title: Doing | undefined;
  readonly activities: readonly Doing[];
  readonly others: readonly Doing[];
  #phrases: readonly NounPhrase[] | undefined;

  constructor(readonly around: Surroundings) {
    const { title, activities, others, certification } = around;
    this.domains = domainsOf([
      ...(title ? [{ text: title, weight: 4 }] : []),
      ...activities.map((text) => ({ text, weight: 2 })),
      ...others.map((text) => ({ text, weight: 1 })),
      ...certification.map((text) => ({ text, weight: 1.5 })),
    ]);
    this.title = title ? doingOf(title) : undefined;
    this.activities = activities.flatMap((text) => doingOf(text) ?? []);
    this.others = others.flatMap((text) => doingOf(text) ?? []);
  }

  get level(): number | undefined {
    return this.around.level;
  }

  /** The author's own noun phrases, those of the title first. */
  get phrases(): readonly NounPhrase[] {
    if (!this.#phrases) {
      const seen = new Set<string>();
      this.#phrases = [this.title, ...this.activities]
        .flatMap((doing) => {
          const phrase = doing?.phrase;
          const inner = phrase && complementOf(phrase);
          // A bare « une personne » says too little to be worked on.
          return phrase ? [phrase, ...(inner && inner.text.split(/[ ’']/u).length > 2 ? [inner] : [])] : [];
        })
        .filter((phrase): phrase is NounPhrase => {
          if (!phrase) return false;
          const key = fold(phrase.text);
          if ([...seen].some((other) => other === key || other.startsWith(`${key} `))) return false;
          seen.add(key);
          return true;
        });
    }
    return this.#phrases;
  }

  /** What kind of action a verb is; of one that is not known, the most common kind at this level. */
  actionOf(verb: string, object = ''): Action {
    const about = fold(object);
    const special = about && SPECIAL.find(([verbs, nouns]) => verbs.test(fold(verb)) && nouns.test(about));
    if (special) return special[2];
    return draftVerb(verb)?.action ?? ((this.level ?? 5) >= 6 ? 'conception' : 'execution');
  }
}

/** Verbs whose object tells the kind of action: « conduire un entretien » is no « conduire une ligne ». */
const SPECIAL: readonly (readonly [verbs: RegExp, nouns: RegExp, action: Action])[] = [
  [
    /^(?:conduire|realiser|preparer|mener)$/u,
    /^(?:un |une |les? |la |l')?(?:entretien|negociation)/u,
    'relation',
  ],
  [/^conduire$/u, /^(?:un |une |les? |la |l')?(?:ligne|machine|installation|engin|vehicule)/u, 'execution'],
  [
    /^(?:accompagner|aider|soutenir)$/u,
    /(?:collaborateur|equipe|salarie|service|organisation)/u,
    'animation',
  ],
  [/^transmettre$/u, /(?:observation|information|document|consigne|compte)/u, 'communication'],
];

let nouns: ReadonlyMap<string, string> | undefined;

/** « organiser », « les tournées » → « Organisation des tournées »; nothing when the noun is not sure. */
export function nominal(verb: string, object: string): string | undefined {
  nouns ??= new Map(
    NOMINALISATIONS.filter(({ intransitive }) => !intransitive)
      .map(({ noun, verb: from }) => [fold(from), noun] as const)
      .reverse(),
  );
  const noun = nouns.get(fold(verb));
  // A second determiner would want its own « de ».
  if (!noun || !nounPhrase(object, 20) || /\s(?:et|ou)\s/u.test(object)) return undefined;
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${withDe(object)}`;
}
