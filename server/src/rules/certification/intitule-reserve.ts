import { keyNode } from '../../model';
import { defineRule } from '../rule';
import { occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

interface Data {
  readonly words: string;
  readonly fault: 'diplome' | 'cqp' | 'bac';
}

/** Names of diplomas that the State delivers or grants. Most are common words elsewhere: they count at the beginning. */
const AT_START = wordPattern(
  "licence(?: professionnelle)?|bachelor universitaire(?: de technologie)?|master|mastere(?: specialise)?|doctorat|bts[am]?|brevet de technicien superieur|dut|diplome universitaire de technologie|b\\.? ?u\\.? ?t\\.?(?= )|cap|certificat d'aptitude professionnelle|bep|brevet professionnel|brevet des metiers d'art|baccalaureat|bac pro(?:fessionnel)?|deust|diplome d'ingenieur|titre d'ingenieur",
);
const ANYWHERE = wordPattern(
  "licence professionnelle|diplomes? d'etat|ingenieure? diplomee?|grade de (?:licence|master|docteur)|brevet de technicien superieur|certificat d'aptitude professionnelle|bachelor universitaire de technologie|mastere specialise|diplome national",
);
const BAC = wordPattern('bac ?\\+ ?\\d');
const CQP = wordPattern('cqp[im]?|certificats? de qualification professionnelle');

export default defineRule<'document', Data>({
  code: 'certification/intitule-reserve',
  title: 'Intitulé réservé ou trompeur',
  task: 'Changer l’intitulé, réservé ou trompeur',
  motif: 'recevabilite',
  severity: 'error',
  sources: [vademecum('2.1.2, focus sur la dénomination')],
  since: '0.1.0',
  scope: 'document',
  *check({ certification }) {
    const title = certification?.intitule;
    if (!certification || !title) return;
    const type = certification.type?.value;
    const bac = occurrencesAt(title, BAC)[0];
    if (bac) yield { at: bac.at, data: { words: bac.text, fault: 'bac' } };
    const cqp = type === 'cqp' ? undefined : occurrencesAt(title, CQP)[0];
    // The title of a real diploma is its own: the document has to say what it asks for.
    const asks =
      type !== undefined ||
      certification.demande?.type !== undefined ||
      keyNode(certification, 'type') !== undefined;
    if (type === 'diplome' || !asks) return;
    if (cqp) {
      yield { at: cqp.at, data: { words: cqp.text, fault: 'cqp' } };
      return;
    }
    const found =
      occurrencesAt(title, AT_START).find(({ start }) => title.value.slice(0, start).trim() === '') ??
      occurrencesAt(title, ANYWHERE)[0];
    if (found) yield { at: found.at, data: { words: found.text, fault: 'diplome' } };
  },
  message({ words, fault }) {
    switch (fault) {
      case 'bac':
        return {
          constat: `L’intitulé contient « ${words} », qui compte des années d’études.`,
          attendu: 'L’intitulé nomme le métier ; le niveau se dit sous « niveau », de 2 à 8.',
        };
      case 'cqp':
        return {
          constat: `L’intitulé contient « ${words} » alors que le type de la certification n’est pas « cqp ».`,
          attendu:
            'Ce nom est celui des certificats établis par une branche : changer l’intitulé, ou dire « type: cqp » si c’en est un.',
        };
      default:
        return {
          constat: `L’intitulé porte le nom d’un diplôme : « ${words} ».`,
          attendu:
            'Un intitulé ne doit pas tromper sur la nature de la certification ni sur qui la délivre : le remplacer par le nom du métier, ou dire « type: diplome » si l’État la délivre.',
        };
    }
  },
});
