import type { Bloc, Competence } from '../../model';
import { type ScalarNode, spanOf } from '../../syntax';
import { defineRule } from '../rule';
import { comparable } from '../shared/criteria';
import { Groups } from '../shared/groups';
import { kept } from '../shared/kept';
import { isUnfinished } from '../shared/placeholder';
import { enumeration, shortened } from '../shared/wording';
import { vademecum } from '../source';

export default defineRule({
  code: 'critere/generique',
  title: 'Même critère sous de nombreuses compétences',
  task: ['Adapter à chaque compétence un critère répété', 'Adapter à chaque compétence {n} critères répétés'],
  motif: 'referentiel',
  severity: 'advice',
  sources: [vademecum('2.3.1.2')],
  since: '0.1.0',
  scope: 'document',
  options: {
    competences: {
      default: 4,
      description: 'Nombre de compétences à partir duquel un critère répété est dit générique.',
      minimum: 2,
      maximum: 50,
    },
  },
  *check(_, { each, document, options }) {
    const groups = criteria.of(document, [...each('blocs', writtenIn), ...each('competences', writtenUnder)]);
    for (const group of groups) if (group.length >= options.competences) yield findingOf(group);
  },
  message: ({ text, count, names }) => ({
    constat: `« ${text} » est le critère de ${count} compétences${names.length > 1 ? ` (${enumeration(names)})` : ''}.`,
    attendu:
      'Un critère se formule selon ce qui est évalué : dire, pour chaque compétence, l’information, le geste ou le résultat attendu.',
  }),
});

interface Written {
  readonly text: string;
  /** As it is written. */
  readonly value: string;
  readonly node: ScalarNode;
  readonly competence: string | undefined;
}

const RELATED = 12;

/** The same object as long as the group is. */
const findingOf = kept((group: readonly Written[]) => {
  const [first, ...others] = group;
  return {
    at: first!.node,
    data: {
      text: shortened(first!.value, 70),
      count: group.length,
      names: group.flatMap(({ competence }) => competence ?? []).slice(0, 8),
    },
    related: others.slice(0, RELATED).map(({ node }) => ({ at: node, message: 'Le même critère.' })),
  };
});

/** The criteria of a competence, each text once. */
const writtenUnder = kept(({ id, criteres }: Competence): readonly Written[] => {
  const seen = new Map<string, Written>();
  for (const critere of criteres ?? []) {
    if (!critere.enonce || isUnfinished(critere.enonce.value)) continue;
    const text = comparable(critere.enonce);
    const { value, node } = critere.enonce;
    if (!seen.has(text)) seen.set(text, { text, value, node, competence: id?.value });
  }
  return [...seen.values()];
});

const writtenIn = ({ competences }: Bloc) => (competences ?? []).flatMap(writtenUnder);

const criteria = new Groups<Written>(
  ({ text }) => text,
  ({ node }) => spanOf(node).start,
);
