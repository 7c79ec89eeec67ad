import { defineRule } from '../rule';
import { paragraph, toComplete } from '../shared/drafting';
import { opportuniteAnchor, opportuniteDue } from '../shared/opportunite';
import { setPath } from '../shared/set-path';
import { vademecum } from '../source';

export default defineRule({
  code: 'opportunite/offre-existante',
  title: 'Certifications existantes non examinées',
  task: 'Examiner les certifications existantes',
  motif: 'utilite',
  severity: 'warning',
  sources: [vademecum('2.1.1.1')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (referentiel.opportunite?.offre_existante || !opportuniteDue(referentiel, context)) return;
    yield { at: opportuniteAnchor(referentiel, 'offre_existante'), data: {} };
  },
  message: () => ({
    constat:
      'Les certifications déjà présentes dans le même champ ne sont pas examinées (« offre_existante »).',
    attendu: 'Repérer l’offre existante qui vise les mêmes activités, et dire ce qui distingue celle-ci.',
  }),
  fixes: (_, { tree }) => [
    {
      title: 'Préparer l’examen de l’offre existante',
      edits: setPath(
        tree,
        ['opportunite', 'offre_existante'],
        paragraph(
          `Les certifications voisines ${toComplete('codes et intitulés')} ont été examinées. Elles visent ${toComplete('quoi')} ; celle-ci s’en distingue par ${toComplete('quelles activités, quelles compétences, quel public')}.`,
        ),
      ),
    },
  ],
});
