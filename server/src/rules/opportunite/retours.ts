import { defineRule } from '../rule';
import { paragraph, toComplete } from '../shared/drafting';
import { opportuniteAnchor, opportuniteDue } from '../shared/opportunite';
import { setPath } from '../shared/set-path';
import { motifsRecurrents } from '../source';

export default defineRule({
  code: 'opportunite/retours',
  title: 'Retours de bénéficiaires absents',
  task: 'Recueillir les retours de bénéficiaires',
  motif: 'utilite',
  severity: 'advice',
  sources: [motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (referentiel.opportunite?.retours_beneficiaires || !opportuniteDue(referentiel, context)) return;
    yield { at: opportuniteAnchor(referentiel, 'retours_beneficiaires'), data: {} };
  },
  message: () => ({
    constat:
      'Rien n’est dit de ce que des bénéficiaires pensent de l’utilité de la certification (« retours_beneficiaires »).',
    attendu:
      'Dire combien de personnes ont été interrogées, ce qu’elles font des compétences acquises, et ce que leurs retours ont changé.',
  }),
  fixes: (_, { tree }) => [
    {
      title: 'Préparer les retours de bénéficiaires',
      edits: setPath(
        tree,
        ['opportunite', 'retours_beneficiaires'],
        paragraph(
          `Sur ${toComplete('nombre')} personnes interrogées ${toComplete('quand')}, ${toComplete('part')} déclarent utiliser les compétences acquises ${toComplete('à quelle fréquence, dans quel emploi')} ; leurs remarques ont conduit à ${toComplete('ce qui a changé')}.`,
        ),
      ),
    },
  ],
});
