import { keyNode, sectionAnchor } from '../../model';
import { replaceValue } from '../../syntax';
import { defineRule } from '../rule';
import { paragraph } from '../shared/drafting';
import { exigencesSkeleton, isDescribed, isReasoned, SANS_OBJET } from '../shared/reglementation';
import { nested, setPath } from '../shared/set-path';
import { codeDuTravail, vademecum } from '../source';

export default defineRule({
  code: 'reglementation/absente',
  title: 'Contraintes légales et réglementaires non traitées',
  task: 'Citer les textes applicables, ou dire pourquoi aucun ne l’est',
  motif: 'reglementation',
  severity: 'warning',
  sources: [codeDuTravail('R6113-9, I, 5° et R6113-11, I, 4°'), vademecum('2.2.4')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, { register }) {
    const { reglementation } = referentiel;
    if (!register) return;
    if (!isDescribed(reglementation)) {
      yield { at: sectionAnchor(referentiel, 'reglementation'), data: { text: '' } };
      return;
    }
    const reason = reglementation?.sans_objet;
    const only = !reglementation?.exigences?.length && !reglementation?.description;
    if (reason && only && !isReasoned(reason.value)) yield { at: reason.node, data: { text: reason.value } };
  },
  message: ({ text }) => ({
    constat: text
      ? `« ${text} » ne dit pas pourquoi aucun texte ne s’applique au métier.`
      : 'Rien n’est dit des contraintes légales et réglementaires du métier.',
    attendu:
      'Citer les textes qui s’imposent (« exigences ») et les compétences qui les intègrent, ou justifier par une phrase qu’il n’y en a pas (« sans_objet »).',
  }),
  fixes({ data }, { tree, model }) {
    const reason = model.referentiel.reglementation?.sans_objet;
    const justify = { title: 'Justifier qu’aucun texte ne s’applique' };
    if (data.text) {
      const section = model.referentiel.reglementation;
      if (!reason || !section || !keyNode(section, 'sans_objet')) return [];
      return [{ ...justify, edits: replaceValue(reason.node, paragraph(SANS_OBJET)) }];
    }
    return [
      {
        title: 'Préparer une exigence et la veille',
        edits: setPath(tree, ['reglementation'], exigencesSkeleton()),
      },
      { ...justify, edits: setPath(tree, ['reglementation'], nested(['sans_objet'], paragraph(SANS_OBJET))) },
    ].filter(({ edits }) => edits.length > 0);
  },
});
