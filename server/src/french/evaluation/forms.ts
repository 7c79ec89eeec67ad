import { isDenied, type Said } from './sentences';

export type Form = 'ecrit' | 'oral' | 'pratique';

const JURY = '(?:le|un|les|leur) (?:jury|evaluateurs?|examinateurs?)';
const CUES: readonly (readonly [Form, RegExp])[] = [
  [
    'ecrit',
    /(?<!\p{L})(?:(?:epreuve|etudes? de cas|evaluation|production|restitution|composition|devoir|examen|questionnaire|dossier|rapport|memoire|note|synthese|situation(?: professionnelle)?(?: simulee| reconstituee)?(?: individuelle)?)s? (?:individuelle?s? |professionnelle?s? |simulee?s? )?ecrite?s?|par ecrit|a l'ecrit|(?:remet|remettent|rend|rendent|redige|redigent|depose|deposent) (?:un|son|leur|sa|une|le|la) (?:dossier|rapport|memoire|note|synthese)|(?:repond|repondent) (?:\p{L}{1,12} ){0,5}(?:au|a un) questionnaire|en redigeant)(?!\p{L})/u,
  ],
  [
    'oral',
    new RegExp(
      `(?<!\\p{L})(?:(?:presentation|restitution|epreuve|evaluation|examen|prestation|soutenance|expose|entretien)s? (?:individuelle?s? )?ora(?:le?s?|ux)|soutenances?|a l'oral|entretiens? (?:\\p{L}{3,14} )?avec ${JURY}|(?:presentation|presente|presentent|expose|exposent|soutient|soutiennent) [^.;:]{0,60}?(?:devant|au) (?:${JURY}|jury))(?!\\p{L})`,
      'u',
    ),
  ],
  [
    'pratique',
    /(?<!\p{L})(?:epreuves? pratiques?|gestes? (?:pratiques?|techniques?|professionnels?))(?!\p{L})/u,
  ],
];
const EITHER =
  /(?:ecrite?|orale?|pratique)s? (?:et ?\/ ?)?ou (?:a l'|en |une? )?(?:ecrite?|orale?|pratique)/u;

/** What may be of a form, without saying so: a list that leaves it out would say that it is not. */
const TRACES: Readonly<Record<Form, RegExp>> = {
  ecrit:
    /(?<!\p{L})(?:ecri\p{L}*|redac\p{L}*|redig\p{L}*|dossiers?|rapports?|memoires?|questionnaires?|qcm|notes?|portfolios?)(?!\p{L})/u,
  oral: /(?<!\p{L})(?:ora(?:l|le|les|ux|lement)|soutenances?|entretiens?|presentations?|presente(?:nt|e|es|s)?|exposes?|jeux? de roles?)(?!\p{L})/u,
  pratique: /(?<!\p{L})(?:pratiques?|gestes?|manipulations?|demonstrations?|atelier)(?!\p{L})/u,
};

/** The candidate writes, speaks, does: what is said of every candidate, when no other form may be meant. */
export function formsOf(said: readonly Said[]): Form[] {
  if (said.some(({ folded }) => EITHER.test(folded))) return [];
  const forms = CUES.filter(([, cue]) =>
    said.some(({ folded, open }) => !open && !isDenied(folded) && cue.test(folded)),
  ).map(([form]) => form);
  const hinted = CUES.some(
    ([form]) => !forms.includes(form) && said.some(({ folded }) => TRACES[form].test(folded)),
  );
  return hinted ? [] : forms;
}

const EVALUATED =
  '(?:mises? en situations?(?: professionnelles?)?(?: simulees?| reconstituees?| reelles?)?|etudes? de cas|epreuves?(?: ecrites?| orales?| pratiques?)?|evaluations?|projets?|productions?|realisations?|examens?|soutenances?|memoires?)';
const ALONE = new RegExp(
  `(?<!\\p{L})(?:${EVALUATED} individuel(?:le)?s?|a titre individuel|evalue(?:e|s|es)? individuellement)(?!\\p{L})`,
  'u',
);
const TOGETHER =
  /(?<!\p{L})(?:collecti(?:f|fs|ve|ves|vement)|en groupes?|de groupe|par groupes?|en binomes?|en trinomes?|en equipes?|par equipes?|a plusieurs)(?!\p{L})/u;
const OF_GROUP = new RegExp(
  `(?<!\\p{L})${EVALUATED} (?:collecti(?:f|fs|ve|ves)|en groupes?|de groupe|par groupes?|en binomes?|en equipes?)(?!\\p{L})`,
  'u',
);

/** Alone or together, when one is said of what is evaluated, and nothing says the other. */
export function isIndividual(said: readonly Said[]): boolean | undefined {
  const sure = said.filter(({ folded, open }) => !open && !isDenied(folded));
  const alone = said.some(({ folded }) => /individuel/u.test(folded));
  const together = said.some(({ folded }) => TOGETHER.test(folded));
  if (alone && !together && sure.some(({ folded }) => ALONE.test(folded))) return true;
  if (together && !alone && sure.some(({ folded }) => OF_GROUP.test(folded))) return false;
  return undefined;
}

const REMOTE =
  /(?<!\p{L})(?:(?:epreuve|evaluation|soutenance|oral|examen|entretien|passation|presentation orale)s? (?:(?:a lieu|ont lieu|se (?:deroule|deroulent|passe|passent|tient|tiennent)|est (?:passee?|organisee?|realisee?)|sont (?:passee?s|organisee?s|realisee?s)|orales?|ecrites?|realisee?s?|passee?s?|organisee?s?|entierement) ){0,3}(?:a distance|en visioconference|en ligne))(?!\p{L})/u;

/** Passed away from the assessors: said, or undefined. */
export function isRemote(said: readonly Said[]): true | undefined {
  const remote = said.some(
    ({ folded, open }) =>
      !open &&
      !isDenied(folded) &&
      !/(?<!\p{L})(?:ou|presentiel|sur site)(?!\p{L})/u.test(folded) &&
      REMOTE.test(folded),
  );
  return remote || undefined;
}
