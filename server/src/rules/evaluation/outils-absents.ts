import { type Evaluation, keyNode } from '../../model';
import { defineRule } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { listOf, setConditions } from '../shared/conditions';
import { line, toComplete } from '../shared/drafting';
import { evaluationAnchor, evaluationAt, evaluationName, textsOf } from '../shared/evaluations';
import { says, wordPattern } from '../shared/search';
import { motifsRecurrents } from '../source';

const THING =
  'documents?|documentation|materiels?|outils?|logiciels?|calculatrices?|ordinateurs?|internet|intelligence artificielle';
const RULED = wordPattern(
  `(?:${THING}) (?:autorise|interdit|fourni|mis a (?:sa |leur )?disposition|prete|non autorise)(?:e?s?)|sans (?:aucun )?(?:document|materiel|outil)s?|aucun (?:document|materiel|outil)|tous? (?:les )?documents (?:sont )?autorises|candidate?s? dispose(?:nt)? (?!(?:de |d'|des |du )(?:\\d|une? (?:heure|temps|delai|duree|minute|demi)|temps|quelques|deux|trois))(?:de|des|du|d'[a-z]+)|mise?s? a (?:la )?disposition (?:du|des|de chaque) candidate?s?|(?:etudie|consulte|exploite)(?:nt)? une? (?:documentation|dossier|corpus)`,
);

export default defineRule({
  code: 'evaluation/outils-absents',
  title: 'Documents et matériel autorisés non dits',
  task: [
    'Dire les documents et le matériel autorisés lors d’une évaluation',
    'Dire les documents et le matériel autorisés lors de {n} évaluations',
  ],
  motif: 'epreuves',
  severity: 'warning',
  sources: [motifsRecurrents],
  since: '0.1.0',
  scope: 'evaluation',
  whenComplete: true,
  fix: 'suggested',
  *check(evaluation: Evaluation, context) {
    const { conditions } = evaluation;
    // An empty list says « aucun », which is said.
    if (conditions?.documents_autorises || conditions?.materiel) return;
    if (!shouldBePresent(evaluation, context) || says(textsOf(evaluation), RULED)) return;
    yield {
      at: keyNode(evaluation, 'conditions') ?? evaluationAnchor(evaluation),
      data: { evaluation: evaluationName(evaluation) },
    };
  },
  message: ({ evaluation }) => ({
    constat: `${evaluation} ne dit ni quels documents sont autorisés, ni quel matériel (clés « documents_autorises » et « materiel » de « conditions »).`,
    attendu: 'Les nommer, ou écrire une liste vide, « [] », s’il n’y en a aucun.',
  }),
  fixes: ({ at }, { tree, model }) => {
    const evaluation = evaluationAt(model, at);
    if (!evaluation) return [];
    const edits = setConditions(tree, evaluation, [
      ['documents_autorises', listOf([line(toComplete('documents que le candidat peut consulter'))])],
      ['materiel', listOf([line(toComplete('matériel et logiciels fournis ou autorisés'))])],
    ]);
    const none = setConditions(tree, evaluation, [
      ['documents_autorises', '[]'],
      ['materiel', '[]'],
    ]);
    if (edits.length === 0) return [];
    return [
      { title: 'Ajouter les documents et le matériel autorisés', edits },
      { title: 'Dire qu’aucun document ni matériel n’est autorisé', edits: none },
    ];
  },
});
