import { anchorOf, type Bloc, type Competence, nameOf, type Referentiel } from '../../model';
import { defineRule } from '../rule';
import { subjectWords } from '../shared/lexical';
import { moveCompetence } from '../shared/move-competence';
import { isOptional } from '../shared/options';
import { nodeAt, wholeText } from '../shared/place';
import { blocsByCompetence } from '../shared/similar';
import { codeDuTravail } from '../source';

export default defineRule({
  code: 'bloc/heterogene',
  title: 'Compétence étrangère à son bloc',
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
  *check(referentiel, { options }) {
    const blocs = referentiel.blocs ?? [];
    // How many competences of each bloc use each word, and in how many blocs it is used.
    const uses = new Map(blocs.map((bloc) => [bloc, usesIn(bloc)]));
    const spread = new Map<string, number>();
    for (const counts of uses.values()) {
      for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
    }
    for (const bloc of blocs) {
      const around = uses.get(bloc)!;
      if ((bloc.competences?.length ?? 0) < 3) continue;
      const titles = wordsAround(bloc, referentiel);
      for (const competence of bloc.competences ?? []) {
        const words = [...wordsOf(competence)];
        if (words.length < 3 || words.some((word) => around.get(word)! > 1 || titles.has(word))) continue;
        const [closest] = blocs
          .filter((other) => other !== bloc && !isOptional(other))
          .map((other) => ({ other, shared: words.filter((word) => proper(word, uses.get(other)!, spread)) }))
          .sort((a, b) => b.shared.length - a.shared.length);
        if (!closest || closest.shared.length < options.mots || closest.shared.length * 2 < words.length)
          continue;
        yield {
          at: competence.enonce ? wholeText(competence.enonce) : anchorOf(competence),
          data: {
            name: nameOf(competence),
            bloc: nameOf(bloc),
            home: nameOf(closest.other),
            words: closest.shared.slice(0, 5).map((word) => asWritten(competence, word)),
          },
          related: [{ at: anchorOf(closest.other), message: `Le bloc ${nameOf(closest.other)}` }],
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
    const competence = [...blocsByCompetence(referentiel).keys()].find(
      ({ enonce }) => enonce?.node === nodeAt(at),
    );
    const home = referentiel.blocs?.find((bloc) => nameOf(bloc) === data.home);
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

function usesIn({ competences }: Bloc): Map<string, number> {
  const counts = new Map<string, number>();
  for (const competence of competences ?? []) {
    for (const word of wordsOf(competence)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Of the title of the bloc and of the activities it covers. */
function wordsAround(bloc: Bloc, { activites }: Referentiel): Set<string> {
  const ids = new Set((bloc.activites ?? []).map(({ value }) => value));
  const texts = [bloc.intitule?.value, bloc.description?.value];
  for (const { id, intitule, situations } of activites ?? []) {
    if (id && ids.has(id.value)) texts.push(intitule?.value, ...(situations ?? []).map(({ value }) => value));
  }
  return subjectWords(texts.filter((text) => text !== undefined).join(' '));
}

/** Several competences of that bloc use it, and hardly any other bloc does. */
function proper(
  word: string,
  uses: ReadonlyMap<string, number>,
  spread: ReadonlyMap<string, number>,
): boolean {
  return (uses.get(word) ?? 0) >= 2 && (spread.get(word) ?? 0) <= 2;
}

function asWritten({ enonce }: Competence, stem: string): string {
  for (const [word] of (enonce?.value ?? '').matchAll(/\p{L}{4,}/gu)) {
    if (subjectWords(word).has(stem)) return word.toLowerCase();
  }
  return stem;
}
