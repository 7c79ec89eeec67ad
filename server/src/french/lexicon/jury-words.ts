import { words } from './words';

/** Words of a jury described in a sentence, without accents. */

/** Who sits. Compared by their beginning, so that plural and feminine follow. */
export const SEATS: readonly string[] = words(`
    membre personne personnalite professionnel representant expert president vice-president formateur
    formatrice enseignant responsable directeur directrice evaluateur evaluatrice examinateur examinatrice
    employeur salarie docteur auxiliaire intervenant jure assesseur universitaire dirigeant consultant
    tuteur tutrice maitre cadre ingenieur technicien manager coordinateur coordinatrice coordonnateur
    delegue chef artisan praticien specialiste collaborateur chercheur professeur inspecteur referent
    conseiller charge mandataire titulaire elu partenaire developpeur psychologue medecin infirmier
  `);

/** Seats that say nothing of who sits: a number before them may be the size of the whole jury. */
export const WHOLE: readonly string[] = ['membre', 'personne', 'jure'];

export const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
};

/** A sentence with one of these tells who the jury is made of. */
export const COMPOSITION: readonly string[] = words(`
    compos constitu comprend comprenant comporte reunit reuni rassemble forme siege designe dont
  `);

/** Outside the body that certifies. */
export const EXTERNAL =
  /(?<!\p{L})(?:externes?|exterieure?s?|independante?s?|hors (?:de )?(?:l'|la |du |le )?(?:organisme|etablissement|ecole|structure|centre)|sans lien avec (?:l'|la |le )?(?:organisme|etablissement|ecole|structure|centre|certificateur)|n'appartenant pas|n'intervenant pas)(?!\p{L})/u;

export const NOT_EXTERNAL = /(?<!\p{L})(?:non externes?|internes?|pas externes?)(?!\p{L})/u;

/** Belongs to the body that certifies. */
export const INTERNAL =
  /(?<!\p{L})(?:internes?|(?:representante?s?|membres?|responsables?|direct\p{L}{1,6}|formateurs?|formatrices?|personnels?|collaborateurs?|salaries?|coordinat\p{L}{1,6}|delegue?s?|charges?|enseignante?s?)(?: \p{L}{2,20}){0,4} (?:de l'|de la |du |des |de notre |d'un |de |l')(?:\p{L}{2,15} )?(?:organisme|ecole|etablissement|certificateur|centre|direction|structure|institut|campus|cfa|cci|academie|universite|reseau certificateur|filiere|vae|equipe pedagogique|service|formation)|representant l'organisme|organisme certificateur|(?:responsable|directeur|directrice|referent|coordinateur|coordinatrice|equipe|conseiller) pedagogique|pedagogique)(?!\p{L})/u;

/** Works in the trade. */
export const PROFESSIONAL =
  /(?<!\p{L})(?:professionnel(?:le)?s?(?! de la formation)|exer[cç]ant (?:le|les|un|des|dans le) (?:metier|secteur|fonction)|exercant|en activite|chefs? d'entreprises?|college (?:employeur|salarie)s?|representant les (?:employeurs|salaries)|employeurs?|praticiens?|experts? (?:du |de la |de l')?(?:metier|secteur|domaine)|du metier|dirigeants?|artisans?)(?!\p{L})/u;

/** « professionnel » that qualifies something else than the person. */
export const NOT_PROFESSIONAL =
  /(?<!\p{L})(?:formation|branche|organisation|insertion|certification|situation|environnement|experience|dossier|milieu|projet|reseau|secteur|vie|monde|branches|organisations) professionnel(?:le)?s?(?!\p{L})/gu;

export const TRAINER = /(?<!\p{L})(?:formateurs?|formatrices?|enseignante?s?|professeurs?)(?!\p{L})/u;
export const PRESIDENT = /(?<!\p{L})(?:presidente?|preside|presidence)(?!\p{L})/u;
