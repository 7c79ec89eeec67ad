import { DUPLICATE_THRESHOLD, StatementIndex } from '../../french';
import { type Activite, nameOf, type Referentiel } from '../../model';
import { defineRule, type Finding } from '../rule';
import { isUnfinished } from '../shared/placeholder';
import { quoted } from '../shared/quote';
import { differing, percent } from '../shared/similar';
import { vademecum } from '../source';

interface Data {
  readonly name: string;
  readonly other: string;
  readonly text: string;
  readonly score: number;
  readonly difference: string;
}

/** A title is short: two that share most of their words may still be two activities. */
const MARGIN = 0.1;

const known = new WeakMap<
  Activite,
  { readonly all: readonly Activite[]; readonly findings: readonly Finding<Data>[] }
>();

export default defineRule<'document', Data>({
  code: 'activite/redondante',
  title: 'Deux activités qui disent la même chose',
  task: [
    'Réunir ou distinguer deux activités qui disent la même chose',
    'Réunir ou distinguer {n} activités qui se répètent',
  ],
  motif: 'referentiel',
  severity: 'warning',
  sources: [vademecum('2.1.2')],
  since: '0.1.0',
  scope: 'document',
  check({ activites }: Referentiel) {
    const [first] = activites ?? [];
    if (!first || !activites) return [];
    const former = known.get(first);
    if (
      former?.all.length === activites.length &&
      former.all.every((activite, rank) => activite === activites[rank])
    ) {
      return former.findings;
    }
    const findings = redundant(activites);
    known.set(first, { all: [...activites], findings });
    return findings;
  },
  message: ({ name, other, text, score, difference }) => ({
    constat: `L’activité ${name} dit presque la même chose que ${other}, ${quoted(text, 80)} (${percent(score)})${difference}.`,
    attendu: 'Chaque activité regroupe des tâches propres : les réunir, ou dire ce qui les distingue.',
  }),
});

function redundant(activites: readonly Activite[]): Finding<Data>[] {
  const index = new StatementIndex<Activite>();
  const titled = activites.filter(({ intitule }) => intitule && !isUnfinished(intitule.value));
  index.update(
    titled.map(
      (activite) =>
        [
          activite,
          activite.intitule!.value.replace(/^(?:activit[ée]\s*)?[A-Z]?\d+\s*[.:–—-]\s*/iu, ''),
        ] as const,
    ),
  );
  const rank = new Map(titled.map((activite, at) => [activite, at]));
  return titled.flatMap((activite) => {
    const match = index
      .matches(activite, DUPLICATE_THRESHOLD + MARGIN)
      .filter(({ key }) => (rank.get(key) ?? 0) < rank.get(activite)!)
      .sort((a, b) => b.similarity.score - a.similarity.score)[0];
    if (!match) return [];
    const { key, similarity } = match;
    return [
      {
        at: activite.intitule!.node,
        data: {
          name: nameOf(activite),
          other: nameOf(key),
          text: key.intitule!.value,
          score: similarity.score,
          difference: differing(key.intitule!.value, activite.intitule!.value),
        },
        related: [{ at: key.intitule!.node, message: 'L’activité qui lui ressemble.' }],
      },
    ];
  });
}
