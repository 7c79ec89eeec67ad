import { defineRule } from '../rule';
import { paragraph, toComplete } from '../shared/drafting';
import { opportuniteAnchor, opportuniteDue } from '../shared/opportunite';
import { setPath } from '../shared/set-path';
import { codeDuTravail } from '../source';

export default defineRule({
  code: 'opportunite/bilan-renouvellement',
  title: 'Bilan absent d’une demande de renouvellement',
  task: 'Ajouter le bilan de la certification à renouveler',
  motif: 'utilite',
  severity: 'warning',
  register: 'RS',
  sources: [codeDuTravail('R6113-11, I, 1°')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (referentiel.opportunite?.bilan || !opportuniteDue(referentiel, context)) return;
    if (referentiel.certification?.demande?.type?.value !== 'renouvellement') return;
    yield { at: opportuniteAnchor(referentiel, 'bilan'), data: {} };
  },
  message: () => ({
    constat:
      'La demande de renouvellement ne présente pas de bilan de la certification enregistrée (« bilan »).',
    attendu:
      'Au répertoire spécifique, l’étude d’un renouvellement est complétée par un bilan de la mise en œuvre : candidats, réussite, usages, évolutions.',
  }),
  fixes: (_, { tree }) => [
    {
      title: 'Préparer le bilan',
      edits: setPath(
        tree,
        ['opportunite', 'bilan'],
        paragraph(
          `Depuis l’enregistrement, ${toComplete('nombre')} candidats se sont présentés et ${toComplete('nombre')} ont été certifiés, avec ${toComplete('nombre')} partenaires. Les contrôles et les retours recueillis ont conduit à ${toComplete('évolutions du référentiel et des épreuves')}.`,
        ),
      ),
    },
  ],
});
