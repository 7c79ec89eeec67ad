import { anchorOf, type Bloc, nameOf } from '../../model';
import { defineRule } from '../rule';
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
    for (const [index, later] of blocs.entries()) {
      for (const earlier of blocs.slice(0, index)) {
        if (areAlternatives(referentiel, earlier, later)) continue;
        const title = sameTitle(earlier, later) ? (later.intitule?.value ?? '') : '';
        const sides = shared.get(later)?.get(earlier) ?? [];
        const counts = [earlier, later].map(({ competences: own }) => own?.length ?? 0) as [number, number];
        const small = counts[0] < counts[1] ? 0 : 1;
        const common = sides[small]?.size ?? 0;
        const overlaps = common >= 2 && common * 100 >= options.part * counts[small];
        if (!title && !overlaps) continue;
        yield {
          at: (title ? later.intitule?.node : undefined) ?? anchorOf(later),
          data: {
            name: nameOf(later),
            other: nameOf(earlier),
            title,
            shared: common,
            count: counts[small],
            part: percent(common / Math.max(1, counts[small])),
          } satisfies Data,
          related: [
            {
              at: (title ? earlier.intitule?.node : undefined) ?? anchorOf(earlier),
              message: `Le bloc ${nameOf(earlier)}`,
            },
          ],
        };
      }
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

function sameTitle(first: Bloc, second: Bloc): boolean {
  const [a, b] = [first.intitule?.value, second.intitule?.value];
  return a !== undefined && b !== undefined && bare(a) === bare(b);
}

function bare(title: string): string {
  return flatText(title)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
