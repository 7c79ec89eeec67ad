import { DUPLICATE_THRESHOLD } from '../../french';
import { defineRule } from '../rule';
import { kept } from '../shared/kept';
import { flatText } from '../shared/search';
import { areAlternativeBlocs, type BlocSaid, blocSaid, pairsOfBlocs, percent } from '../shared/similar';
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
  *check(_, context) {
    const { each, options } = context;
    const shared = new Map<BlocSaid, Map<BlocSaid, [Set<object>, Set<object>]>>();
    for (const { pair, earlier, later } of pairsOfBlocs(context, DUPLICATE_THRESHOLD)) {
      const ofLater = shared.get(later) ?? new Map<BlocSaid, [Set<object>, Set<object>]>();
      shared.set(later, ofLater);
      const sides = ofLater.get(earlier) ?? [new Set(), new Set()];
      ofLater.set(earlier, sides);
      sides[0].add(pair.first);
      sides[1].add(pair.second);
    }
    const titles = new Map<string, BlocSaid[]>();
    for (const later of each('blocs', blocSaid)) {
      const title = titleOf(later);
      const namesakes = (title && titles.get(title)) || [];
      if (title) titles.set(title, [...namesakes, later]);
      if (namesakes.length === 0 && !shared.has(later)) continue;
      const common = (earlier: BlocSaid) => {
        const sides = shared.get(later)?.get(earlier);
        return sides ? sides[earlier.competences < later.competences ? 0 : 1].size : 0;
      };
      const count = (earlier: BlocSaid) => Math.min(later.competences, earlier.competences);
      const overlapping = [...(shared.get(later)?.keys() ?? [])].filter(
        (earlier) => common(earlier) >= 2 && common(earlier) * 100 >= options.part * count(earlier),
      );
      for (const earlier of new Set([...namesakes, ...overlapping])) {
        if (areAlternativeBlocs(earlier, later)) continue;
        const alike = namesakes.includes(earlier);
        yield {
          at: (alike ? later.intitule?.node : undefined) ?? later.anchor,
          data: {
            name: later.name,
            other: earlier.name,
            title: alike ? (later.intitule?.value ?? '') : '',
            shared: common(earlier),
            count: count(earlier),
            part: percent(common(earlier) / Math.max(1, count(earlier))),
          } satisfies Data,
          related: [
            {
              at: (alike ? earlier.intitule?.node : undefined) ?? earlier.anchor,
              message: `Le bloc ${earlier.name}`,
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

const titleOf = kept(({ intitule }: BlocSaid): string =>
  flatText(intitule?.value ?? '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim(),
);
