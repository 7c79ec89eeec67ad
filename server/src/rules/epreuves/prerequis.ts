import { defineRule } from '../rule';
import { addProcedures, isMissing, reglementAnchor } from '../shared/procedures';
import { vademecum } from '../source';

export default defineRule({
  code: 'epreuves/prerequis',
  title: 'Vérification des prérequis absente',
  task: 'Décrire la vérification des prérequis',
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.2, b')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (!isMissing(referentiel, 'verification_prerequis', context)) return;
    const { certification, blocs } = referentiel;
    const own = certification?.prerequis;
    const ofBlocs = (blocs ?? []).reduce((sum, { prerequis }) => sum + (prerequis?.length ?? 0), 0);
    // « prerequis: [] » says that there are none: nothing to verify.
    if (own && own.length + ofBlocs === 0) return;
    yield { at: reglementAnchor(referentiel), data: { count: (own?.length ?? 0) + ofBlocs } };
  },
  message: ({ count }) => ({
    constat: `Le règlement d’évaluation ne dit pas comment les prérequis sont vérifiés avant l’épreuve (clé « verification_prerequis »)${count > 0 ? `, alors ${count === 1 ? 'qu’un prérequis est exigé' : `que ${count} prérequis sont exigés`}` : ''}.`,
    attendu:
      'Dire qui les vérifie, sur quelles pièces et quand ; s’il n’y en a aucun, écrire « prerequis: [] » sous « certification ».',
  }),
  fixes: (_, context) =>
    addProcedures('Ajouter la vérification des prérequis', ['verification_prerequis'], context),
});
