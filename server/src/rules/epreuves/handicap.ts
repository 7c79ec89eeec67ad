import type { LocatedValue } from '../../model';
import { replaceText } from '../../syntax';
import { defineRule, words } from '../rule';
import { toComplete } from '../shared/drafting';
import { addProcedures, isMissing, reglementAnchor } from '../shared/procedures';
import { occurrencesAt, says, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const MORE_TIME = wordPattern(
  "tiers[ -]temps|temps (?:majore|supplementaire|additionnel|amenage)|majorations? (?:de|du) (?:temps|duree)|(?:duree|temps) (?:d'evaluation |d'epreuve |de composition )?(?:adaptee?|allongee?|prolongee?)",
);
/** Anything else than time: an adapted subject, help, equipment, place, organisation. */
const OTHER_ARRANGEMENT = wordPattern(
  [
    'braille|agrandis?|agrandie?s?|gros caracteres|contrastes?|police|audio|synthese vocale|sous-titr\\p{L}*',
    'interpretes?|langue des signes|lsf|lpc|codeurs?|assistants?|assistances?|accompagnants?|accompagnateurs?|secretaires?|scripteurs?|lecteurs?|tierce personne|aides? (?:humaines?|techniques?)',
    'materiels?|equipements?|ordinateurs?|logiciels?|outils?|dispositifs?|supports?|postes?|salles?|locaux|lieux?|mobilier|sieges?|accessib\\p{L}*|fauteuils?',
    "pauses?|fraction\\p{L}*|etal\\p{L}*|dispenses?|horaires?|adaptations? (?:de|des|du|d'|pedagogiques?|techniques?|materielles?)|epreuves? adaptees?|sujets? adaptes?|modalites? adaptees?",
    '(?:autres?|tous?|toutes?|ensemble des|divers|differents) (?:les )?amenagements?|amenagements? (?:adaptes?|appropries|specifiques|individualises|personnalises|necessaires|lies|de poste|du poste)',
  ].join('|'),
);
const REFERENT = wordPattern(
  'referente?s?|correspondante?s?|(?:mission|cellule|service|pole|conseiller|conseillere|charge|chargee|responsable|interlocuteur|interlocutrice)s? (?:du |de mission )?handicap|personnes? (?:referente?s?|ressources?|dediee?s?)|interlocut(?:eur|rice)s? dediee?s?',
);

type Fault = 'absent' | 'temps' | 'referent';

/** What keeps a paragraph on arrangements from being one; undefined when nothing does. */
function faultOf(text: LocatedValue<string>): Exclude<Fault, 'absent'> | undefined {
  if (says([text], MORE_TIME) && !says([text], OTHER_ARRANGEMENT)) return 'temps';
  return says([text], REFERENT) ? undefined : 'referent';
}

export default defineRule({
  code: 'epreuves/handicap',
  title: 'Aménagements pour les candidats en situation de handicap insuffisants',
  motif: 'epreuves',
  severity: 'error',
  sources: [vademecum('2.3.2, c'), vademecum('2.3.3')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel, context) {
    if (isMissing(referentiel, 'amenagements_handicap', context)) {
      const data = { fault: 'absent' as Fault, said: '', referent: false };
      yield { at: reglementAnchor(referentiel), data };
    }
    const text = referentiel.epreuves?.amenagements_handicap;
    if (!text) return;
    const fault = faultOf(text);
    if (!fault) return;
    const time = fault === 'temps' ? occurrencesAt(text, MORE_TIME)[0] : undefined;
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
    return {
      constat: 'Les aménagements sont prévus, mais aucune personne référente n’est désignée.',
      attendu:
        'Désigner une personne référente, à qui le candidat s’adresse et qui analyse les aménagements dont il a besoin.',
    };
  },
  fixes: ({ data: { fault, referent } }, context) => {
    const text = context.model.referentiel.epreuves?.amenagements_handicap;
    if (fault === 'absent' || !text) {
      return addProcedures('Ajouter les aménagements d’épreuves', ['amenagements_handicap'], context);
    }
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
    const end = text.value.trimEnd().length;
    const stop = /[.!?…]$/u.test(text.value.trimEnd()) ? '' : '.';
    const title =
      fault === 'temps' ? 'Ajouter d’autres aménagements que le temps' : 'Désigner une personne référente';
    return [{ title, edits: replaceText(text.node, end, end, `${stop} ${more.join(' ')}`) }];
  },
});

/** The end of the first words: a long paragraph is not underlined whole. */
function firstWords(text: string): number {
  return /^\s*(?:\S+\s+){0,4}\S+/u.exec(text)?.[0].length ?? text.length;
}
