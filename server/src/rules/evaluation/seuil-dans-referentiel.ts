import { splitSentences } from '../../french';
import { type Evaluation, mapOf } from '../../model';
import { removeText, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { addSentences, paragraph } from '../shared/drafting';
import { evaluationAt, evaluationName, theEvaluation } from '../shared/evaluations';
import { orderOf } from '../shared/order';
import { occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

/** « 2 dossiers sur 20 » counts dossiers, « 1/50 » is a scale. */
const COUNTED =
  '(?! (?:[a-z]+ )?(?:lignes|pages|dossiers|postes|candidats|pieces|articles|criteres|questions|clients|cas|produits|lots))';
const MARK = wordPattern(
  [
    `(?!1 ?/)\\d{1,3}(?:[.,]\\d)? ?(?:/|sur) ?(?:10|20|100)(?: points?)?${COUNTED}`,
    "coefficients? ?:? ?\\d{1,2}|coef\\.? ?\\d{1,2}|notee?s? sur \\d{1,3}(?! [a-z])|note (?:minimale?|minimum|eliminatoire|superieure|inferieure|plancher|de passage|d'au moins)|moyenne (?:generale|minimale|des notes)",
    "baremes? (?:de notation|de points|de l'epreuve|d'evaluation|sur)|seuils? de (?:reussite|validation|admission)|\\d{1,3} ?% (?:de (?:bonnes reponses|reponses (?:justes|exactes|correctes)|reussite|la note)|des points)|\\d{1,3} points? (?:minimum|au minimum|au moins|requis|exiges?)",
  ].join('|'),
);

export default defineRule({
  code: 'evaluation/seuil-dans-referentiel',
  title: 'Note ou seuil dans le référentiel d’évaluation',
  task: [
    'Déplacer une note ou un seuil dans le règlement d’évaluation',
    'Déplacer {n} notes ou seuils dans le règlement d’évaluation',
  ],
  motif: 'epreuves',
  severity: 'advice',
  sources: [vademecum('2.3.1.4')],
  since: '0.1.0',
  scope: 'evaluation',
  fix: 'suggested',
  *check(evaluation: Evaluation) {
    const { intitule, description, individualisation } = evaluation;
    for (const text of [intitule, description, individualisation]) {
      const [found] = text ? occurrencesAt(text, MARK) : [];
      if (!found) continue;
      yield { at: found.at, data: { name: evaluationName(evaluation), said: found.text } };
    }
  },
  message: ({ name, said }) => ({
    constat: `${name} fixe une note ou un seuil : « ${said} ».`,
    attendu:
      'Le référentiel d’évaluation dit ce qui est observé ; notes et seuils ont leur place dans le règlement, sous « validation ».',
  }),
  fixes: ({ at }, { tree, model }) => {
    if (!('inText' in at)) return [];
    const evaluation = evaluationAt(model, at);
    const value = String(at.node.value ?? '');
    const sentence = splitSentences(value).find(({ start, end }) => start <= at.start && at.end <= end);
    // A text that says nothing else would be left empty.
    if (!evaluation || !sentence || sentence.end - sentence.start >= value.trim().length) return [];
    const moved = value.slice(sentence.start, sentence.end).trim();
    const added = `Pour ${theEvaluation(evaluation)}, ${moved.charAt(0).toLowerCase()}${moved.slice(1)}${/[.!?…]$/u.test(moved) ? '' : '.'}`;
    const { epreuves } = model.referentiel;
    const removal = removeText(at.node, sentence.start, sentence.end);
    const title = 'Déplacer cette phrase dans le règlement (« validation »)';
    const map = epreuves && mapOf(epreuves);
    if (map && epreuves.validation) {
      const addition = addSentences(tree, map, 'validation', epreuves.validation.node, added);
      return [{ title, edits: [...removal, ...addition] }];
    }
    // A règlement begun for that sentence alone would be one that lacks all the rest.
    if (!map) return [];
    const edits = setKey(tree, map, 'validation', paragraph(added), orderOf('epreuves'));
    return edits.length > 0 ? [{ title, edits: [...removal, ...edits] }] : [];
  },
});
