import { anchorOf, type Bloc } from '../../model';
import { defineRule } from '../rule';
import { kept } from '../shared/kept';
import { named } from '../shared/naming';
import { areAlternatives } from '../shared/options';
import { flatText } from '../shared/search';
import { blocsByCompetence, percent, similarPairs } from '../shared/similar';
import { vademecum } from '../source';

interface Data {
  readonly name: string;
  readonly other: string;
  readonly title: string;
  readonly shared: number;
  readonly count: number;
  readonly part: string;
}

export default defineRule({
  code: 'bloc/recouvrement',
  title: 'Blocs qui se recouvrent',
  task: [
    'Distinguer ou réunir des blocs qui se recouvrent',
    'Distinguer ou réunir des blocs qui se recouvrent ({n} cas)',
  ],
  motif: 'blocs',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.2.3.1')],
  since: '0.1.0',
  scope: 'document',
  options: {
    part: {
      default: 50,
      minimum: 1,
      maximum: 100,
      description:
        'Part des compétences d’un bloc (en %) qu’un autre bloc reprend, à partir de laquelle ils se recouvrent.',
    },
  },
  *check(referentiel, { competences, options }) {
    const blocs = referentiel.blocs ?? [];
    const byCompetence = blocsByCompetence(referentiel);
    const shared = new Map<Bloc, Map<Bloc, Set<object>[]>>();
    for (const { first, second } of similarPairs(referentiel, competences)) {
      const [earlier, later] = [byCompetence.get(first), byCompetence.get(second)];
      if (!earlier || !later || earlier === later) continue;
      const ofLater = shared.get(later) ?? new Map<Bloc, Set<object>[]>();
      shared.set(later, ofLater);
      const sides = ofLater.get(earlier) ?? [new Set(), new Set()];
      ofLater.set(earlier, sides);
      sides[0]!.add(first);
      sides[1]!.add(second);
    }
    const titles = new Map<string, Bloc[]>();
    for (const later of blocs) {
      const title = titleOf(later);
      const namesakes = (title && titles.get(title)) || [];
      const overlapping = [...(shared.get(later) ?? [])].filter(([earlier, sides]) => {
        const count = Math.min(later.competences?.length ?? 0, earlier.competences?.length ?? 0);
        const common = smallerSide(earlier, later, sides).size;
        return common >= 2 && common * 100 >= options.part * count;
      });
      for (const earlier of new Set([...namesakes, ...overlapping.map(([bloc]) => bloc)])) {
        if (areAlternatives(referentiel, earlier, later)) continue;
        const alike = namesakes.includes(earlier);
        const sides = shared.get(later)?.get(earlier);
        const common = sides ? smallerSide(earlier, later, sides).size : 0;
        const count = Math.min(later.competences?.length ?? 0, earlier.competences?.length ?? 0);
        yield {
          at: (alike ? later.intitule?.node : undefined) ?? anchorOf(later),
          data: {
            name: named(later),
            other: named(earlier),
            title: alike ? (later.intitule?.value ?? '') : '',
            shared: common,
            count,
            part: percent(common / Math.max(1, count)),
          } satisfies Data,
          related: [
            {
              at: (alike ? earlier.intitule?.node : undefined) ?? anchorOf(earlier),
              message: `Le bloc ${named(earlier)}`,
            },
          ],
        };
      }
      if (title) titles.set(title, [...namesakes, later]);
    }
  },
  message: ({ name, other, title, shared, count, part }: Data) => ({
    constat: title
      ? `Les blocs ${other} et ${name} ont le même intitulé, « ${title} ».`
      : `Les blocs ${other} et ${name} se recouvrent : ${shared} compétences sur ${count} se retrouvent de l’un à l’autre (${part}).`,
    attendu:
      'Chaque bloc est un ensemble homogène, avec son objet propre : les réunir ou dire ce qui les distingue.',
  }),
});

/** Of the bloc that has fewer competences, those that are found in the other. */
function smallerSide(earlier: Bloc, later: Bloc, sides: readonly Set<object>[]): ReadonlySet<object> {
  const small = (earlier.competences?.length ?? 0) < (later.competences?.length ?? 0) ? 0 : 1;
  return sides[small] ?? new Set();
}

const titleOf = kept(({ intitule }: Bloc): string =>
  flatText(intitule?.value ?? '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim(),
);
