import type { Bloc, Competence, Critere } from '../../model';
import { defineRule } from '../rule';
import { comparable } from '../shared/criteria';
import { kept } from '../shared/kept';
import { isUnfinished } from '../shared/placeholder';
import { enumeration, shortened } from '../shared/wording';
import { vademecum } from '../source';

export default defineRule({
  code: 'critere/generique',
  title: 'Même critère sous de nombreuses compétences',
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
  *check(referentiel, { options }) {
    const lists = [
      ...(referentiel.blocs ?? []).map(writtenInBloc),
      ...(referentiel.competences ?? []).map(writtenUnder),
    ];
    const counts = new Map<string, number>();
    for (const list of lists) for (const { text } of list) counts.set(text, (counts.get(text) ?? 0) + 1);
    const groups = new Map<string, Written[]>();
    for (const [text, count] of counts) if (count >= options.competences) groups.set(text, []);
    if (groups.size === 0) return;
    for (const list of lists) for (const written of list) groups.get(written.text)?.push(written);
    for (const group of groups.values()) {
      const [first, ...others] = group;
      if (!first?.critere.enonce) continue;
      yield {
        at: first.critere.enonce.node,
        data: {
          text: shortened(first.critere.enonce.value, 70),
          count: group.length,
          names: group.flatMap(({ competence }) => competence ?? []).slice(0, 8),
        },
        related: others.map(({ critere }) => ({ at: critere.enonce!.node, message: 'Le même critère.' })),
      };
    }
  },
  message: ({ text, count, names }) => ({
    constat: `« ${text} » est le critère de ${count} compétences${names.length > 1 ? ` (${enumeration(names)})` : ''}.`,
    attendu:
      'Un critère se formule selon ce qui est évalué : dire, pour chaque compétence, l’information, le geste ou le résultat attendu.',
  }),
});

interface Written {
  readonly text: string;
  readonly critere: Critere;
  readonly competence: string | undefined;
}

/** The criteria of a competence, each text once. */
const writtenUnder = kept(({ id, criteres }: Competence): readonly Written[] => {
  const seen = new Map<string, Written>();
  for (const critere of criteres ?? []) {
    if (!critere.enonce || isUnfinished(critere.enonce.value)) continue;
    const text = comparable(critere.enonce);
    if (!seen.has(text)) seen.set(text, { text, critere, competence: id?.value });
  }
  return [...seen.values()];
});

const writtenInBloc = kept(({ competences }: Bloc): readonly Written[] =>
  (competences ?? []).flatMap(writtenUnder),
);
