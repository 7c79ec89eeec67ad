import { type Activite, anchorOf, type Bloc, type Competence, competencesOf } from '../../model';
import { defineRule } from '../rule';
import { kept } from '../shared/kept';
import { subjectWords } from '../shared/lexical';
import { moveCompetence } from '../shared/move-competence';
import { named } from '../shared/naming';
import { isOptional } from '../shared/options';
import { nodeAt, wholeText } from '../shared/place';
import { codeDuTravail } from '../source';

export default defineRule({
  code: 'bloc/heterogene',
  title: 'Compétence étrangère à son bloc',
  task: [
    'Déplacer une compétence dans le bloc auquel elle se rattache',
    'Déplacer {n} compétences dans le bloc auquel elles se rattachent',
  ],
  motif: 'blocs',
  severity: 'advice',
  register: 'RNCP',
  sources: [codeDuTravail('L6113-1')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  options: {
    mots: {
      default: 3,
      minimum: 1,
      maximum: 50,
      description:
        'Nombre de mots qu’elle partage avec un autre bloc, et lui seul, à partir duquel elle y aurait sa place.',
    },
  },
  *check(referentiel, { each, options }) {
    if (each('blocs', strangersIn).every((strangers) => strangers.length === 0)) return;
    const blocs = referentiel.blocs ?? [];
    let owners: ReadonlyMap<string, readonly Bloc[]> | undefined;
    const activites = new Map(
      (referentiel.activites ?? []).map((activite) => [activite.id?.value, activite]),
    );
    for (const bloc of blocs) {
      let titles: ReadonlySet<string> | undefined;
      for (const { competence, words } of strangersIn(bloc)) {
        titles ??= wordsAround(bloc, activites);
        if (words.some((word) => titles!.has(word))) continue;
        owners ??= ownersOf(blocs);
        const closest = closestHome(words, bloc, owners);
        if (!closest || closest.shared.length < options.mots || closest.shared.length * 2 < words.length)
          continue;
        yield {
          at: competence.enonce ? wholeText(competence.enonce) : anchorOf(competence),
          data: {
            name: named(competence),
            bloc: named(bloc),
            home: named(closest.other),
            words: closest.shared.slice(0, 5).map((word) => asWritten(competence, word)),
          },
          related: [{ at: anchorOf(closest.other), message: `Le bloc ${named(closest.other)}` }],
        };
      }
    }
  },
  message: ({ name, bloc, home, words }) => ({
    constat: `La compétence ${name} n’a pas un mot en commun avec le reste du bloc ${bloc}, mais ${words.map((word) => `« ${word} »`).join(', ')} avec le bloc ${home}.`,
    attendu:
      'Un bloc est un ensemble homogène et cohérent : placer la compétence dans cet autre bloc, ou dire ce qui la lie au sien.',
  }),
  fixes: ({ at, data }, { tree, model }) => {
    const { referentiel } = model;
    const competence = competencesOf(referentiel).find(({ enonce }) => enonce?.node === nodeAt(at));
    const home = referentiel.blocs?.find((bloc) => named(bloc) === data.home);
    return competence && home ? moveCompetence(competence, home, tree, model) : [];
  },
});

const wordsBy = new WeakMap<Competence, ReadonlySet<string>>();

function wordsOf(competence: Competence): ReadonlySet<string> {
  let words = wordsBy.get(competence);
  if (!words) {
    words = subjectWords(competence.enonce?.value ?? '');
    wordsBy.set(competence, words);
  }
  return words;
}

const usesBy = new WeakMap<Bloc, ReadonlyMap<string, number>>();

/** How many competences of the bloc use each word. */
function usesIn(bloc: Bloc): ReadonlyMap<string, number> {
  const known = usesBy.get(bloc);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const competence of bloc.competences ?? []) {
    for (const word of wordsOf(competence)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  usesBy.set(bloc, counts);
  return counts;
}

function haveInCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of some) if (others.has(word)) return true;
  return false;
}

/** The competences of a bloc that have no word in common with its others. */
const strangersIn = kept((bloc: Bloc) => {
  const { competences = [] as readonly Competence[] } = bloc;
  if (competences.length < 3) return [];
  return competences.flatMap((competence, rank) => {
    const own = wordsOf(competence);
    if (own.size < 3) return [];
    // Most have, and with the first that is asked.
    const isAtHome = competences.some((other, at) => at !== rank && haveInCommon(own, wordsOf(other)));
    return isAtHome ? [] : [{ competence, words: [...own] }];
  });
});

/** The words that are proper to a bloc: several of its competences use them, and at most one other bloc does. */
function ownersOf(blocs: readonly Bloc[]): ReadonlyMap<string, readonly Bloc[]> {
  const users = new Map<string, Bloc[]>();
  for (const bloc of blocs) {
    for (const word of usesIn(bloc).keys()) {
      const known = users.get(word);
      // A third user is enough to know that the word is proper to none.
      if (!known) users.set(word, [bloc]);
      else if (known.length < 3) known.push(bloc);
    }
  }
  return users;
}

/** The other bloc, of all candidates, to which most of these words are proper. */
function closestHome(
  words: readonly string[],
  own: Bloc,
  owners: ReadonlyMap<string, readonly Bloc[]>,
): { other: Bloc; shared: string[] } | undefined {
  const homes = new Map<Bloc, string[]>();
  for (const word of words) {
    const users = owners.get(word) ?? [];
    if (users.length > 2) continue;
    for (const other of users) {
      if (other === own || isOptional(other) || (usesIn(other).get(word) ?? 0) < 2) continue;
      const shared = homes.get(other);
      if (shared) shared.push(word);
      else homes.set(other, [word]);
    }
  }
  let best: { other: Bloc; shared: string[] } | undefined;
  for (const [other, shared] of homes) {
    if (!best || shared.length > best.shared.length) best = { other, shared };
  }
  return best;
}

/** Of the title of the bloc and of the activities it covers. */
function wordsAround(bloc: Bloc, activites: ReadonlyMap<string | undefined, Activite>): ReadonlySet<string> {
  const texts = [bloc.intitule?.value, bloc.description?.value];
  for (const { value } of bloc.activites ?? []) {
    const activite = activites.get(value);
    texts.push(
      activite?.intitule?.value,
      ...(activite?.situations ?? []).map((situation) => situation.value),
    );
  }
  return subjectWords(texts.filter((text) => text !== undefined).join(' '));
}

function asWritten({ enonce }: Competence, stem: string): string {
  for (const [word] of (enonce?.value ?? '').matchAll(/\p{L}{4,}/gu)) {
    if (subjectWords(word).has(stem)) return word.toLowerCase();
  }
  return stem;
}
