import { fold } from '../../french';
import type { Role } from './line';

/** A line that announces what follows instead of being part of it. */
const HEADINGS: readonly (readonly [RegExp, Role | 'oubli'])[] = [
  [
    words(
      '(?:liste|referentiel|intitules?) ?(?:des|de|du|d)? ?(?:blocs?)(?: de competences?)?|blocs? de competences?|blocs?',
    ),
    'bloc',
  ],
  [
    words('(?:liste |referentiel |enonces? |descriptif )?(?:des |de |d)?competences?(?: .{0,60})?'),
    'competence',
  ],
  [words('(?:liste |referentiel )?(?:des |de )?(?:criteres?|indicateurs?)(?: .{0,60})?'), 'critere'],
  [
    words(
      "(?:liste |referentiel )?(?:des |de |d)?'?(?:activites?|situations de travail|missions)(?: .{0,60})?",
    ),
    'activite',
  ],
  [words('taches?(?: .{0,40})?'), 'situation'],
  [
    words(
      "(?:liste |referentiel )?(?:des |de |d)?'?(?:modalites?|methodes?|evaluations?|epreuves?|situations? d'evaluation)(?: .{0,60})?",
    ),
    'evaluation',
  ],
];

function words(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}

/** « Référentiel de compétences »: the name of the document, or of a part of it. */
const WHOLE = words(
  "referentiel (?:national )?(?:des? |d')?(?:activites?|competences?|certification|evaluation|blocs?)(?:[ ,/&-]+(?:et |de |des |d')*(?:activites?|competences?|certification|evaluation))*",
);

export interface Heading {
  readonly role: Role | undefined;
  readonly rest: string;
  /** It says more than its usual words. */
  readonly note?: string | undefined;
}

/** What a heading announces, and what its line already says of it: « Modalités d’évaluation : étude de cas ». */
export function headingOf(text: string): Heading | undefined {
  const folded = fold(text.replace(/[\s:.\u00A0]+$/u, ''));
  if (text.length < 100 && WHOLE.test(folded)) return { role: undefined, rest: '' };
  const role = headingRole(text);
  if (role) return { role, rest: '', note: isPlain(folded) ? undefined : text };
  const colon = text.search(/[\s\u00A0]?:[\s\u00A0]/u);
  if (colon < 0 || colon > 60) return undefined;
  const label = headingRole(`${text.slice(0, colon)} :`);
  const rest = text.slice(colon).replace(/^[\s:\u00A0]+/u, '');
  const usual = isPlain(fold(text.slice(0, colon)).trim());
  return usual && (label === 'evaluation' || label === 'critere') ? { role: label, rest } : undefined;
}

/** « Compétences visées : », « CRITÈRES D’ÉVALUATION »: what the lines below are; undefined: not a heading. */
export function headingRole(text: string): Role | undefined {
  if (text.length > 80) return undefined;
  const closed = /[:：]\s*$/u.test(text);
  const folded = fold(text.replace(/[\s:.\u00A0]+$/u, ''));
  const found = HEADINGS.find(([pattern]) => pattern.test(folded))?.[1];
  if (!found || found === 'oubli') return undefined;
  // Without its colon, a heading is of a few words, among them those that regulations use.
  return closed || folded.split(' ').length <= 2 || KNOWN_TAIL.test(folded) ? found : undefined;
}

const KNOWN_TAIL =
  /(?:visees?|attestees?|evaluees?|associees?|attendue?s|professionnelles?|du bloc|a acquerir|a evaluer|d'evaluation|de certification|de competences?|de performance|de reussite|types?)$/u;

const USUAL =
  /^(?:(?:liste|referentiel|enonces?|descriptif|intitules?|blocs?|competences?|criteres?|indicateurs?|activites?|situations?|travail|missions|taches?|modalites?|methodes?|evaluations?|epreuves?|visee?s?|attestee?s?|evaluee?s?|associee?s?|attendue?s?|professionnelles?|certification|performance|reussite|types?|acquerir|evaluer|des?|du|la|les?|et|ou|a|l|d)(?:[ ',/]+|$))+$/u;

/** Nothing but the words of regulations: it became the structure, and need not be kept. */
export function isPlain(folded: string): boolean {
  return USUAL.test(folded);
}
