import type { Critere } from '../../model';
import { competencesOf } from '../../model';
import { defineRule } from '../rule';
import { comparable } from '../shared/criteria';
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
    const groups = new Map<string, { critere: Critere; competence: string | undefined }[]>();
    for (const competence of competencesOf(referentiel)) {
      const seen = new Set<string>();
      for (const critere of competence.criteres ?? []) {
        if (!critere.enonce || isUnfinished(critere.enonce.value)) continue;
        const text = comparable(critere.enonce);
        if (seen.has(text)) continue;
        seen.add(text);
        const group = groups.get(text) ?? [];
        group.push({ critere, competence: competence.id?.value });
        groups.set(text, group);
      }
    }
    for (const group of groups.values()) {
      const [first, ...others] = group;
      if (!first?.critere.enonce || group.length < options.competences) continue;
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
