import { type Evaluation, mapOf } from '../../model';
import { setKey } from '../../syntax';
import { defineRule } from '../rule';
import { paragraph } from '../shared/drafting';
import { evaluationAt, evaluationName } from '../shared/evaluations';
import { orderOf } from '../shared/order';
import { wholeText } from '../shared/place';
import { says, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const IDENTITY = wordPattern(
  "identites?|identifi\\p{L}*|authentifi\\p{L}*|pieces? d'identite|carte d'identite|reconnaissance faciale|biometri\\p{L}*",
);
const FRAUD = wordPattern(
  "fraudes?|frauduleu\\p{L}*|trich\\p{L}*|plagiats?|(?:telesurveill|surveill|proctor)\\p{L}*|assistances? (?:exterieures?|externes?|d'un tiers)|aide (?:exterieure|externe|d'un tiers)|tiers|(?:partage|controle|blocage|verrouillage) d[eu] (?:l')?(?:ecran|poste|navigateur|session)|webcams?|cameras?|seul dans|environnement (?:controle|verifie)|similitudes?",
);

export default defineRule({
  code: 'evaluation/distance-non-securisee',
  title: 'Évaluation à distance non sécurisée',
  task: ['Sécuriser une évaluation à distance', 'Sécuriser {n} évaluations à distance'],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.2')],
  since: '0.1.0',
  scope: 'evaluation',
  whenComplete: true,
  fix: 'suggested',
  *check(evaluation: Evaluation) {
    const { a_distance, securite_distance, description } = evaluation;
    if (a_distance?.value !== true) return;
    const texts = [securite_distance, description];
    const identity = says(texts, IDENTITY);
    const fraud = says(texts, FRAUD);
    if (identity && fraud) return;
    yield {
      at: securite_distance ? wholeText(securite_distance) : a_distance.node,
      data: { name: evaluationName(evaluation), identity, fraud },
    };
  },
  message: ({ name, identity, fraud }) => ({
    constat: identity
      ? `${name} se passe à distance, sans mesure contre la fraude ni l’aide d’un tiers.`
      : fraud
        ? `${name} se passe à distance, sans contrôle de l’identité du candidat.`
        : `${name} se passe à distance, sans contrôle de l’identité ni mesure contre la fraude (clé « securite_distance »).`,
    attendu:
      'Décrire la technique employée, comment l’identité est vérifiée et comment une aide extérieure est empêchée.',
  }),
  fixes: ({ at, data }, { tree, model }) => {
    const evaluation = evaluationAt(model, at);
    const map = evaluation && mapOf(evaluation);
    if (!map) return [];
    const said = evaluation.securite_distance?.value.trim();
    const parts = said ? [/[.!?…]$/u.test(said) ? said : `${said}.`] : [];
    if (!data.identity) {
      parts.push(
        'Avant l’épreuve, l’identité du candidat est vérifiée en visioconférence, sur présentation d’une pièce en cours de validité.',
      );
    }
    if (!data.fraud) {
      parts.push(
        'Pendant l’épreuve, le candidat reste seul, caméra et micro ouverts, écran partagé, sous le regard d’un surveillant qui a fait inspecter la pièce et le poste ; la séance est enregistrée. Toute aide d’un tiers interrompt l’épreuve et suit la procédure prévue en cas de fraude.',
      );
    }
    const order = orderOf('blocs', 'evaluations');
    const edits = setKey(tree, map, 'securite_distance', paragraph(parts.join(' ')), order);
    return [{ title: 'Décrire la sécurité de l’évaluation à distance', edits }];
  },
});
