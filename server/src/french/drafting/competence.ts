import { memo } from '../memo';
import { compareStatements } from '../similarity';
import { capitalise, fold } from '../text';
import type { Domain, Piece } from './domain';
import type { Draft } from './draft';
import { GENERIC_MEANS, GENERIC_PURPOSES, type PURPOSE_LINKS } from './generic';
import { elides, type NounPhrase, PLAIN } from './nouns';
import { type Action, type DraftVerb, draftVerb, draftVerbs, fitsLevel } from './verbs';

/** Where a proposal comes from, said beside it. */
export type Origin = 'bloc' | 'métier' | 'niveau';

export interface Wording {
  readonly text: string;
  readonly origin: Origin;
}

/** In the order in which a bloc usually goes: what comes next in it is proposed first. */
const COURSE: readonly (readonly Action[])[] = [
  ['analyse', 'relation', 'personne'],
  ['conception'],
  ['organisation', 'securite'],
  ['execution', 'entretien', 'animation', 'pilotage'],
  ['controle', 'amelioration'],
  ['communication'],
];
const DOMAIN_SCORES = [40, 24, 16];
const GENERAL_SCORE = 8;
/** Verbs that take nearly any noun. */
const BROAD = new Set(['analyser', 'evaluer', 'presenter', 'ameliorer']);
const SAME = 0.55;

/** Verbs for a new competence of the bloc: of the level, of the job, not yet used, the likeliest first. */
export function verbsFor(draft: Draft, most = 14): readonly Wording[] {
  const scores = new Map<string, { score: number; origin: Origin }>();
  const add = (entry: DraftVerb | undefined, score: number, origin: Origin): void => {
    if (!entry || !fitsLevel(entry, draft.level)) return;
    const known = scores.get(entry.verb);
    if (!known) scores.set(entry.verb, { score, origin });
    else if (score > known.score) scores.set(entry.verb, { score: score + 4, origin });
    else known.score += 4;
  };
  for (const [rank, domain] of draft.domains.entries()) {
    const base = rank === draft.domains.length - 1 ? GENERAL_SCORE : (DOMAIN_SCORES[rank] ?? 10);
    let index = 0;
    for (const [verb, pieces] of domain.objects) {
      if (!pieces.some((piece) => fitsLevel(piece, draft.level))) continue;
      add(draftVerb(verb), base - index / 2, rank === draft.domains.length - 1 ? 'niveau' : 'métier');
      index += 1;
    }
  }
  for (const { verb } of draft.activities) if (fold(verb) !== 'realiser') add(draftVerb(verb), 44, 'bloc');
  const head = draft.title?.phrase?.classes ?? '';
  for (const entry of draftVerbs())
    if (scores.has(entry.verb) && meets(entry.takes, head)) add(entry, 0, 'niveau');
  return [...scores]
    .map(([verb, { score, origin }]) => ({ text: verb, origin, score: score + adjustment(verb, draft) }))
    .filter(({ text }) => hasObject(text, draft))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ text, origin }) => ({ text: capitalise(text), origin }));
}

function adjustment(verb: string, draft: Draft): number {
  const action = draft.actionOf(verb);
  const used = draft.others.filter((other) => fold(other.verb) === fold(verb)).length;
  const alike = draft.others.filter((other) => draft.actionOf(other.verb) === action).length;
  const covered = Math.max(-1, ...draft.others.map((other) => stepOf(draft.actionOf(other.verb))));
  const next = stepOf(action) === Math.min(covered + 1, COURSE.length - 1) ? 9 : 0;
  const titled = draft.title && fold(draft.title.verb) === fold(verb) ? -12 : 0;
  return next + titled - 60 * used - 3 * alike;
}

function stepOf(action: Action): number {
  return COURSE.findIndex((step) => step.includes(action));
}

function meets(takes: string, classes: string): boolean {
  return [...classes].some((letter) => takes.includes(letter));
}

/** What the verb may be about: the author's own nouns first, then what the job does. */
export function objectsFor(verb: string, draft: Draft, most = 12): readonly Wording[] {
  const entry = draftVerb(verb);
  const name = entry?.verb ?? verb;
  const said = draft.activities.flatMap((doing) =>
    fold(doing.verb) === fold(name) && doing.phrase ? [doing.phrase] : [],
  );
  const own = [...said, ...draft.phrases.filter((phrase) => suits(entry, name, phrase, draft))]
    .slice(0, 5)
    .map((phrase) => ({ text: phrase.text, origin: 'bloc' as const }));
  const jobs = draft.domains.flatMap((domain, rank) =>
    (domain.objects.get(name) ?? [])
      .filter((piece) => fitsLevel(piece, draft.level))
      .map(({ text }) => ({
        text,
        origin: rank < draft.domains.length - 1 ? ('métier' as const) : ('niveau' as const),
      })),
  );
  const found: Wording[] = [];
  const seen = new Set<string>();
  // What another competence is about already gives way to what none is.
  const about = draft.others.map(({ object }) => fold(object));
  const stale = own.filter(({ text }) => about.some((object) => object.startsWith(fold(text))));
  const fresh = own.filter((wording) => !stale.includes(wording));
  for (const wording of [...fresh, ...jobs.slice(0, 3), ...stale, ...jobs.slice(3)]) {
    const key = fold(wording.text);
    if (seen.has(key)) continue;
    seen.add(key);
    if (isSaid(name, wording.text, draft)) continue;
    found.push(wording);
    if (found.length === most) break;
  }
  return found;
}

/** Without reading the other competences: what is left may be nothing, which a list of verbs need not know. */
function hasObject(verb: string, draft: Draft): boolean {
  if (draft.domains.some(({ objects }) => objects.get(verb)?.some((piece) => fitsLevel(piece, draft.level))))
    return true;
  const entry = draftVerb(verb);
  return draft.phrases.some((phrase) => suits(entry, verb, phrase, draft));
}

function suits(entry: DraftVerb | undefined, name: string, phrase: NounPhrase, draft: Draft): boolean {
  // The title said again with another verb of making would be the bloc, not one of its competences.
  if (phrase === draft.title?.phrase && draft.title && fold(draft.title.verb) === fold(name)) return false;
  // A bare « une personne » says too little of whom.
  if (phrase.classes === 'P' && phrase.text.split(' ').length < 3) return false;
  if (!entry) return true;
  if (meets(entry.takes, phrase.classes)) return true;
  return phrase.classes === '' && BROAD.has(fold(name));
}

/** Another competence of the bloc says it already. */
function isSaid(verb: string, object: string, draft: Draft): boolean {
  const stems = stemsOf(object);
  return draft.others.some((other) => {
    // Comparing costs: most have not a word in common.
    if (other.object === '' || !stemsOf(other.object).some((stem) => stems.includes(stem))) return false;
    const said = `${capitalise(other.verb)} ${other.object}`;
    return compareStatements(`${capitalise(verb)} ${object}`, said).score >= SAME;
  });
}

const stemsOf = memo((text: string): readonly string[] =>
  (fold(text).match(/[a-z]{4,}/gu) ?? []).map((word) => word.slice(0, 5)),
);

/** With what, or within what: « à l’aide de … », « en … », « selon … ». */
export function meansFor(verb: string, object: string, draft: Draft, most = 8): readonly Wording[] {
  return piecesFor(verb, object, draft, most, 'means', GENERIC_MEANS);
}

/** What for, without « afin de »: « réduire les pertes d’un service ». */
export function purposesFor(verb: string, object: string, draft: Draft, most = 8): readonly Wording[] {
  const { title } = draft;
  const action = draft.actionOf(verb, object);
  const goal =
    title?.phrase &&
    PLAIN.test(title.object) &&
    action === 'analyse' &&
    draft.actionOf(title.verb) !== 'analyse' &&
    draftVerb(title.verb)
      ? [{ text: `${title.verb} ${title.object}`, origin: 'bloc' as const }]
      : [];
  const own = piecesFor(verb, object, draft, most, 'purposes', GENERIC_PURPOSES);
  const said = fold(draft.around.others.join('\n'));
  return [...own.slice(0, 2), ...goal.filter(({ text }) => !said.includes(fold(text))), ...own.slice(2)]
    .filter(({ text }) => !fold(text).startsWith(`${fold(verb)} `))
    .slice(0, most);
}

function piecesFor(
  verb: string,
  object: string,
  draft: Draft,
  most: number,
  part: 'means' | 'purposes',
  generic: ReadonlyMap<Action, readonly Piece[]>,
): readonly Wording[] {
  const action = draft.actionOf(verb, object);
  const said = fold(draft.around.others.join('\n'));
  const about = fold(object);
  const seen = new Set<string>();
  const wordings = [
    ...homesOf(verb, object, draft).flatMap((domain) => listed(domain[part].get(action), 'métier')),
    ...listed(generic.get(action), 'niveau'),
  ].filter(({ text, piece }) => {
    const key = fold(text);
    return (
      fitsLevel(piece, draft.level ?? 5) &&
      (!piece.verbs || piece.verbs.some((one) => fold(one) === fold(verb))) &&
      isNew(key, seen) &&
      !echoes(key, about)
    );
  });
  const fresh = wordings.filter(({ text }) => !said.includes(fold(text)));
  const used = wordings.filter(({ text }) => said.includes(fold(text)));
  return [...fresh, ...used].slice(0, most).map(({ text, origin }) => ({ text, origin }));
}

/** « en respectant les consignes » after « en respectant les consignes du poste » says nothing more. */
function isNew(key: string, seen: Set<string>): boolean {
  if ([...seen].some((other) => other === key || other.startsWith(`${key} `))) return false;
  seen.add(key);
  return true;
}

function listed(pieces: readonly Piece[] = [], origin: Origin) {
  return pieces.map((piece) => ({ text: piece.text, piece, origin }));
}

/** The domain where this very thing is done, else the surest. */
function homesOf(verb: string, object: string, draft: Draft): readonly Domain[] {
  const jobs = draft.domains.slice(0, -1);
  const about = fold(object);
  const home = jobs.find((domain) =>
    domain.objects.get(verb)?.some(({ text }) => about.startsWith(fold(text))),
  );
  return home ? [home] : jobs.slice(0, 1);
}

/** « Suivre les indicateurs … à partir d’indicateurs »: the same noun twice. */
function echoes(piece: string, object: string): boolean {
  const words = object.match(/[a-z]{6,}/gu) ?? [];
  const first = words[0];
  return first !== undefined && piece.includes(first.replace(/s$/u, ''));
}

/** The words that open a purpose, and « de » with its elision. */
export function purposeText(infinitive: string, link: (typeof PURPOSE_LINKS)[number] = 'afin de'): string {
  if (!link.endsWith(' de')) return `${link} ${infinitive}`;
  return elides(infinitive) ? `${link.slice(0, -1)}’${infinitive}` : `${link} ${infinitive}`;
}

/** A complement of place, means or person: without one, before or in its purpose, an action is out of any context. */
const CIRCUMSTANCE =
  /(?<![a-z])(?:a|dans|sur|avec|chez|lors|en|sous|entre|contre|selon|par|sans|aupres|aux?|pour)(?![a-z])/u;

export function isSituated(action: string): boolean {
  return CIRCUMSTANCE.test(fold(action)) || action.split(/\s+/u).length > 9;
}
