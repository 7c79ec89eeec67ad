import { mapOf } from '../../model';
import { defineRule, words } from '../rule';
import { addSentences, toComplete } from '../shared/drafting';
import { type HandicapFault, handicapFault, MORE_TIME, REFERENT, REFUSED } from '../shared/handicap';
import { addProcedures, isMissing, reglementAnchor } from '../shared/procedures';
import { occurrencesAt, says } from '../shared/search';
import { vademecum } from '../source';

export default defineRule({
  code: 'epreuves/handicap',
  title: 'Aménagements pour les candidats en situation de handicap insuffisants',
  task: [
    'Décrire les aménagements pour les candidats en situation de handicap',
    'Compléter les aménagements pour les candidats en situation de handicap ({n} points)',
  ],
  motif: 'epreuves',
  severity: 'error',
  sources: [vademecum('2.3.2, c, et 2.3.3')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (isMissing(referentiel, 'amenagements_handicap', context)) {
      const data = { fault: 'absent' as HandicapFault | 'absent', said: '', referent: false };
      yield { at: reglementAnchor(referentiel), data };
    }
    const text = referentiel.epreuves?.amenagements_handicap;
    if (!text) return;
    const fault = handicapFault(text);
    if (!fault) return;
    const pattern = { temps: MORE_TIME, refus: REFUSED, referent: undefined }[fault];
    const time = pattern && occurrencesAt(text, pattern)[0];
    const at = time?.at ?? words(text.node, { start: 0, end: firstWords(text.value) });
    yield { at, data: { fault, said: time?.text ?? '', referent: says([text], REFERENT) } };
  },
  message: ({ fault, said, referent }) => {
    if (fault === 'absent') {
      return {
        constat:
          'Le règlement d’évaluation ne prévoit aucun aménagement pour un candidat en situation de handicap (clé « amenagements_handicap »).',
        attendu:
          'Décrire comment un aménagement se demande et s’accorde, au-delà du seul tiers temps, et désigner une personne référente.',
      };
    }
    if (fault === 'temps') {
      return {
        constat: referent
          ? `Le seul aménagement prévu est « ${said} ».`
          : `Le seul aménagement prévu est « ${said} », et aucune personne référente n’est désignée.`,
        attendu:
          'Prévoir tous les aménagements qu’une situation de handicap peut appeler : supports, matériel, poste, aide humaine, organisation de l’épreuve.',
      };
    }
    if (fault === 'refus') {
      return {
        constat: `Le règlement d’évaluation refuse les aménagements : « ${said} ».`,
        attendu:
          'Le certificateur permet d’aménager les épreuves selon la situation de handicap du candidat : dire comment la demande se fait et s’examine.',
      };
    }
    return {
      constat: 'Aucune personne référente n’est désignée pour les aménagements d’épreuves.',
      attendu:
        'Désigner une personne référente, à qui le candidat s’adresse et qui analyse les aménagements dont il a besoin.',
    };
  },
  fixes: ({ data: { fault, referent } }, context) => {
    const text = context.model.referentiel.epreuves?.amenagements_handicap;
    if (fault === 'absent' || !text) {
      return addProcedures('Ajouter les aménagements d’épreuves', ['amenagements_handicap'], context);
    }
    // What refuses them is for the author to take back.
    if (fault === 'refus') return [];
    const more: string[] = [];
    if (fault === 'temps') {
      more.push(
        'Selon la situation du candidat, d’autres aménagements sont accordés : pauses, sujet agrandi ou en braille, interprète en langue des signes, matériel ou logiciel personnel, poste aménagé, épreuve fractionnée, assistance humaine.',
      );
    }
    if (!referent) {
      more.push(
        `La personne référente handicap, ${toComplete('nom et moyen de la joindre')}, reçoit le candidat qui en fait la demande, analyse sa situation et sollicite au besoin une expertise extérieure.`,
      );
    }
    const title =
      fault === 'temps' ? 'Ajouter d’autres aménagements que le temps' : 'Désigner une personne référente';
    const map = context.model.referentiel.epreuves && mapOf(context.model.referentiel.epreuves);
    if (!map) return [];
    const edits = addSentences(context.tree, map, 'amenagements_handicap', text.node, more.join(' '));
    return [{ title, edits }];
  },
});

/** The end of the first words: a long paragraph is not underlined whole. */
function firstWords(text: string): number {
  return /^\s*(?:\S+\s+){0,4}\S+/u.exec(text)?.[0].length ?? text.length;
}
