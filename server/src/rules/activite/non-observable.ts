import type { Activite } from '../../model';
import { defineRule } from '../rule';
import { isUnfinished } from '../shared/placeholder';
import { occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

interface Data {
  readonly words: string;
  readonly fault: 'qualite' | 'savoir' | 'matiere';
}

/** Each counts as the first words of a title, after its number and article: further on it is the object of an action. */
const QUALITIES = wordPattern(
  "creativite|rigueur|autonomie|curiosite|motivation|dynamisme|polyvalence|empathie|patience|disponibilite|ponctualite|reactivite|leadership|sens (?:de|du|des|de la|de l'|critique|pratique)(?= ?[a-z])|esprit (?:d'|de |critique)|savoir[- ]etre|qualites? (?:humaine|relationnelle|personnelle|redactionnelle|requise)s?|capacites? (?:a|d'|de|relationnelle)s?|aptitudes? (?:a|au|aux)|aisance (?:relationnelle|orale|redactionnelle)|adaptabilite|soft skills|gestion du stress|etre (?:autonome|rigoureux|rigoureuse|organise|capable|curieux)",
);
const KNOWLEDGE = wordPattern(
  "connaissances? (?:de|des|du|d'|en|generale|theorique)s?|connaitre|savoirs? (?:de base|theoriques?|fondamentaux|associes)|comprendre|comprehension (?:de|des|du|d')|maitrise (?:de la langue|des? (?:outils?|concepts?|fondamentaux|bases|langages?|logiciels?|notions?|techniques)|du vocabulaire|de l'anglais|d'excel)|notions? (?:de|d'|sur)|culture (?:generale|numerique|digitale|d'entreprise|professionnelle|economique|juridique|artistique)|bases? (?:de|du|des|d'|en)|fondamentaux (?:de|du|des)|etre sensibilise",
);
const SUBJECTS = wordPattern(
  "cours (?:de|d')|module|modules?|ue ?\\d*|initiation (?:a|au|aux)|introduction (?:a|au|aux)|sensibilisation (?:a|au|aux)(?= [a-z' ]+ ?$)|anglais|espagnol|allemand|francais|mathematiques|langues? vivantes?|expression ecrite|expression orale|droit (?:du travail|des affaires|social|civil|commercial|public|prive|international)|economie generale|philosophie|histoire de l'art|education physique|semestre|enseignements? (?:general|theorique|professionnel)s?",
);
const NUMBER =
  /^\s*(?!\s)(?:(?:activit[ée]|a|n°|p[ôo]le|domaine)\s*(?!\s))?(?:\d[.\d]*(?![.\d]))?[\s.:–—)-]*(?:(?:les?|la)\s+|l['’])?$/iu;

export default defineRule<'activite', Data>({
  code: 'activite/non-observable',
  title: 'Activité qui n’est pas une action de travail',
  task: ['Reformuler une activité en action de travail', 'Reformuler {n} activités en actions de travail'],
  motif: 'referentiel',
  severity: 'warning',
  sources: [vademecum('2.1.2')],
  since: '0.1.0',
  scope: 'activite',
  *check({ intitule }: Activite) {
    if (!intitule || isUnfinished(intitule.value)) return;
    for (const [fault, pattern] of [
      ['qualite', QUALITIES],
      ['savoir', KNOWLEDGE],
      ['matiere', SUBJECTS],
    ] as const) {
      const found = occurrencesAt(intitule, pattern)[0];
      if (!found || !NUMBER.test(intitule.value.slice(0, found.start))) continue;
      yield { at: found.at, data: { words: found.text, fault } };
      return;
    }
  },
  message: ({ words, fault }) => ({
    constat: `« ${words} » désigne ${WHAT[fault]}, et non une activité de travail.`,
    attendu:
      'Une activité regroupe des tâches que l’on voit faire dans un but déterminé : dire ce que le professionnel réalise.',
  }),
});

const WHAT: Readonly<Record<Data['fault'], string>> = {
  qualite: 'une qualité de la personne',
  savoir: 'un savoir',
  matiere: 'une matière ou une partie de formation',
};
