import { flatText, wordPattern } from './search';

/** Words that turn a quality round: « formateur n'ayant pas participé à la formation », « externe à l'école ». */
const NEGATION =
  "n'ayant|n'a|n'ont|n'est|n'etant|n'intervenant|ne|pas|non|sans|hors|jamais|aucune?|autres? que|distincte?s?|ancien(?:ne)?s?|retraitee?s?";
const DENIED = wordPattern(NEGATION);
const OUTSIDE = wordPattern(`${NEGATION}|autres?|independante?s?|exterieure?s?|externes?`);

/** The body that certifies or trains, however it is called: « the » school, not « a » school. */
const BODY =
  "(?:du |de la |de l'|de notre |de cet |de cette )(?:organismes?|ecole|etablissement|institut|centre|certificateur|cfa|campus|academie|autorite (?:de certification|certificatrice))(?: certificateur| de formation| habilitee?)?(?=$|[,;.)(])";

const STAFF =
  'format(?:eur|rice)s?|enseignante?s?|professeure?s?|intervenante?s?|salariee?s?|cadres?|collaborat(?:eur|rice)s?|direct(?:eur|rice)s?|dirigeante?s?|responsables?|representante?s?|membres? de la direction|permanente?s?|gerante?s?|coordinat(?:eur|rice)s?|coordonnat(?:eur|rice)s?';

const INTERNAL = wordPattern(
  [
    `(?:${STAFF})(?: [a-z']+){0,3} ${BODY}`,
    '(?:responsables?|direct(?:eur|rice)s?|coordinat(?:eur|rice)s?|coordonnat(?:eur|rice)s?|referente?s?) pedagogiques?',
    'equipe pedagogique',
    "representant (?:le |l')(?:certificateur|organisme certificateur|autorite certificatrice|ecole)(?! d)",
    'internes? (?:au|a la|a l)',
  ].join('|'),
);

const EXTERNAL = wordPattern(
  'externes?|exterieure?s? (?:a|au|aux)|exterieure?s?|independante?s? (?:du|de la|de l|des) (?:certificateur|organisme|ecole|etablissement|centre|institut)',
);

const SCHOOL_JOB = wordPattern(
  '(?:responsables?|direct(?:eur|rice)s?|coordinat(?:eur|rice)s?|coordonnat(?:eur|rice)s?|referente?s?|conseill(?:er|ere)s?) pedagogiques?|represent(?:ante?s? (?:du |de l.)|ant (?:le |l.))(?:certificateur|organisme certificateur|autorite certificatrice)',
);

const PROFESSIONAL =
  /^(?:\d+ |une? |deux |trois |les |des )?(?:membres? |representante?s? )?(?:professionnel(?:le)?s?)(?![a-z0-9])(?! de (?:la|l'|l) ?(?:formation|education|enseignement|pedagogie))/u;

const TRAINER = wordPattern(
  "(?:formateurs?|formatrices?|enseignante?s?|professeure?s?|intervenante?s?)(?:[ ,(][a-z', (-]{0,60}?)?(?:(?:des|du|de la|les|la|aux?) (?:candidate?s?|session|promotion|parcours|formation|cursus)|(?:ayant|a|ont) (?:forme|participe|intervenu|assure))",
);

const TUTOR = wordPattern(
  "tut(?:eur|rice)s?|maitres? d'apprentissage|maitres? de stage|maitres? d'alternance|maitres? d'accueil",
);

const EMPLOYER = wordPattern(
  "(?:employeurs?|managers?|responsables? hierarchiques?|superieure?s? hierarchiques?|n ?\\+ ?1|patron(?:ne)?s?|chefs? d'entreprise)(?: direct[a-z]*)? (?:du|de la|des|de chaque|de l'un des) candidate?s?",
);

const COMPANION = wordPattern(
  "accompagnat(?:eur|rice)s?|architectes? (?:accompagnat(?:eur|rice)s? )?de parcours|aap|(?:qui accompagne|ayant accompagne|charge[es]* de l'accompagnement)(?:nt)?(?: [a-z']+){0,3}",
);

const PRESIDENT = /(?<![a-z-])president(?:e|s|es)?(?: et [a-z]+)?(?: (?:de |du |d')?jury| du)?(?![a-z])/u;

/** What the quality of a member says by itself. Each is true only where the words leave no doubt. */
export interface Quality {
  readonly internal: boolean;
  readonly external: boolean;
  readonly professional: boolean;
  readonly schoolJob: boolean;
  readonly trainer: boolean;
  readonly tutor: boolean;
  readonly employer: boolean;
  readonly companion: boolean;
  readonly president: boolean;
}

export function readQuality(qualite: string): Quality {
  const flat = flatText(qualite);
  const sure = flat.search(DENIED) < 0;
  const inside = flat.search(OUTSIDE) < 0;
  const external = flat.search(EXTERNAL) >= 0 && !/(?<![a-z])(?:non|pas|ni)[ -](?:[a-z]+ )?exter/u.test(flat);
  return {
    internal: inside && flat.search(INTERNAL) >= 0,
    external,
    professional: PROFESSIONAL.test(flat),
    schoolJob: inside && flat.search(SCHOOL_JOB) >= 0,
    trainer: sure && flat.search(TRAINER) >= 0,
    tutor: sure && flat.search(TUTOR) >= 0,
    employer: sure && flat.search(EMPLOYER) >= 0,
    companion: sure && flat.search(COMPANION) >= 0,
    president: /(?:du|de) jury/u.test(flat)
      ? PRESIDENT.test(flat)
      : /^president(?:e)?(?![a-z])(?! d)/u.test(flat),
  };
}
