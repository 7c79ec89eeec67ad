import { defineRule } from '../rule';
import { paragraph, toComplete } from '../shared/drafting';
import { opportuniteAnchor, opportuniteDue } from '../shared/opportunite';
import { setPath } from '../shared/set-path';
import { codeDuTravail } from '../source';

export default defineRule({
  code: 'opportunite/valeur-usage',
  title: 'Effet sur les parcours professionnels non analysé',
  task: 'Analyser l’effet de la certification sur les parcours',
  motif: 'utilite',
  severity: 'warning',
  register: 'RS',
  sources: [codeDuTravail('R6113-11, I, 1° bis')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (referentiel.opportunite?.valeur_usage || !opportuniteDue(referentiel, context)) return;
    yield { at: opportuniteAnchor(referentiel, 'valeur_usage'), data: {} };
  },
  message: () => ({
    constat:
      'L’effet de la certification sur les parcours professionnels n’est pas analysé (« valeur_usage »).',
    attendu:
      'Montrer, sur des promotions de titulaires, ce que la certification a changé : maintien ou accès à l’emploi, mobilité, missions, rémunération.',
  }),
  fixes: (_, { tree }) => [
    {
      title: 'Préparer l’analyse de l’effet sur les parcours',
      edits: setPath(
        tree,
        ['opportunite', 'valeur_usage'],
        paragraph(
          `Sur les promotions ${toComplete('années, nombre de titulaires')}, ${toComplete('part')} se sont vu confier ${toComplete('missions nouvelles')}, ${toComplete('part')} ont changé de poste ou de classification, et ${toComplete('part')} ont retrouvé un emploi grâce à la certification.`,
        ),
      ),
    },
  ],
});
