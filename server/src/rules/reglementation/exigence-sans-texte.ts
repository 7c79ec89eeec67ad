import { anchorOf, mapOf } from '../../model';
import { setKey } from '../../syntax';
import { defineRule } from '../rule';
import { line, toComplete } from '../shared/drafting';
import { holds } from '../shared/find-target';
import { orderOf } from '../shared/order';
import { isUnfinished } from '../shared/placeholder';
import { exigenceName, exigencesOf } from '../shared/reglementation';
import { says, wordPattern } from '../shared/search';
import { vademecum } from '../source';

/** What names a text: its kind, a code of articles, a standard. */
const CITATION = wordPattern(
  'codes? (?:de|du|des|rural|civil|penal|general|monetaire|forestier|minier|electoral)|lois?|decrets?|ordonnances?|arretes?|circulaires?|directives?|reglements?|conventions?|accords?|art(?:icle)?s?|art\\.|[lrda]\\.? ?\\d{2,}[-0-9]*|\\(?(?:ue|ce|cee)\\)? ?(?:n ?[°o]? ?)?\\d{2,4}/\\d+|\\d{4}/\\d+|normes?|nf|iso|din|afnor|en ?\\d{3,}|dtu|rgpd|rgaa|ccag|ccn|idcc ?\\d+|recommandations? r ?\\d+|r ?4\\d\\d|reach|adr|haccp|eidas|dsp ?2|ai act|dora|nis ?2|kyoto|loi informatique et libertes|cgi|cgct|soumis a|constitution|traite|protocole|instruction|bulletin officiel|journal officiel',
);

export default defineRule({
  code: 'reglementation/exigence-sans-texte',
  title: 'Exigence qui ne cite aucun texte',
  task: ['Citer le texte d’une exigence', 'Citer le texte de {n} exigences'],
  motif: 'reglementation',
  severity: 'warning',
  sources: [vademecum('2.2.4')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel) {
    for (const exigence of exigencesOf(referentiel)) {
      const { texte, objet } = exigence;
      if (!texte) {
        // What it is about may name the text.
        if (!says([objet], CITATION))
          yield { at: anchorOf(exigence), data: { exigence: exigenceName(exigence), texte: '' } };
      } else if (!says([texte], CITATION) && !isUnfinished(texte.value)) {
        yield { at: texte.node, data: { exigence: exigenceName(exigence), texte: texte.value } };
      }
    }
  },
  message: ({ exigence, texte }) => ({
    constat: texte
      ? `« ${texte} » ne dit pas de quel texte vient l’exigence.`
      : `L’exigence ${exigence} ne cite aucun texte (« texte »).`,
    attendu:
      'Citer le texte et sa référence : article de code, loi, décret, arrêté, règlement européen ou norme.',
  }),
  fixes({ at, data }, { tree, model }) {
    const exigence = exigencesOf(model.referentiel).find((one) => holds(one, at));
    const map = exigence && mapOf(exigence);
    // What the author wrote is worth more than a placeholder.
    if (!map || data.texte) return [];
    const yaml = line(toComplete('article de code, loi, décret, arrêté ou norme'));
    const edits = setKey(tree, map, 'texte', yaml, orderOf('reglementation', 'exigences'));
    return [{ title: 'Préparer la référence du texte', edits }];
  },
});
