import type { Said } from './sentences';

/** How people call the ways to evaluate, at the head of a sentence; the names are those of the regulator's forms. */
const HEADS: readonly (readonly [name: string, head: RegExp])[] = [
  [
    'mise_en_situation_professionnelle',
    /^mises? en situations? (?:professionnelles?|reconstituees?|simulees?|reelles?)(?!\p{L})/u,
  ],
  ['etude_de_cas', /^etudes? de cas(?!\p{L})/u],
  ['jeu_de_role', /^jeux? de roles?(?!\p{L})/u],
  ['epreuve_pratique', /^epreuves? pratiques?(?!\p{L})/u],
  ['controle_continu', /^controles? continus?(?!\p{L})/u],
  ['auto_evaluation', /^auto-?evaluations?(?!\p{L})/u],
  [
    'periode_en_entreprise',
    /^(?:evaluation (?:de la|d'une) )?periodes? (?:de formation )?en entreprise(?!\p{L})/u,
  ],
  [
    'questionnaire',
    /^(?:questionnaires?(?: a choix multiples?| professionnels?)?(?!\p{L})|qcm(?!\p{L})|quiz(?!\p{L}))/u,
  ],
  ['memoire', /^memoires?(?: (?:professionnels?|de fin|individuels?|ecrits?)(?!\p{L})|(?= ?(?:$|[,.;:(])))/u],
  ['dissertation', /^dissertations?(?!\p{L})/u],
  ['portfolio', /^portfolios?(?!\p{L})/u],
  ['soutenance', /^soutenances?(?!\p{L})/u],
  ['expose', /^exposes? (?:orale?s?|devant|individuels?)(?!\p{L})/u],
  [
    'entretien',
    /^entretiens? (?:avec (?:le jury|un jury|les evaluateurs)|techniques?|oraux|oral|individuels? avec|d'explicitation|final)(?!\p{L})/u,
  ],
  ['dossier', /^dossiers? (?:professionnels?|ecrits?|individuels?)(?!\p{L})/u],
  ['rapport', /^rapports? (?:ecrits?|professionnels?|de stage|d'activites?|individuels?)(?!\p{L})/u],
  [
    'projet',
    /^projets? (?:individuels?|collectifs?|professionnels?|tutores?|en groupe|de groupe|fil rouge)(?!\p{L})/u,
  ],
];

const LABEL =
  /^(?:[-–•*] ?)?(?:(?:modalites?(?: d'evaluation)?|epreuves?|evaluations?|type|nature)(?: de l'(?:epreuve|evaluation))?(?: (?:n° ?)?\d{1,2})? ?: ?)?/u;
const LEAD_IN =
  /^(?:l'(?:evaluation|epreuve)|cette (?:evaluation|epreuve)|la certification|elle) (?:(?:prend|prendra) la forme|(?:se (?:presente|deroule|fait)|est (?:organisee|realisee)) sous (?:la )?forme|consiste en|est|sera) (?:d')?(?:une? )?/u;
const OTHERS =
  /(?:(?<!\p{L})(?:et|ou|puis|avec) |[(/+] ?)(?:d'|de )?(?:une? |des |l'|la |le |les )?(?:mises? en situation|etudes? de cas|jeux? de role|questionnaire|qcm|soutenance|entretien|dossier|rapport|memoire|portfolio|expose|projet|epreuve|dissertation|controle continu)/u;

/** The one way to evaluate that the text begins with, if no other sentence begins with another. */
export function modalityOf(said: readonly Said[]): string | undefined {
  const plain = said.map(({ folded }) => headOf(folded.replace(LABEL, '')));
  const named = new Set(plain.filter((name) => name !== undefined));
  if (named.size > 1) return undefined;
  if (named.size === 1) return plain[0] !== undefined && !said[0]!.open ? single(said, plain) : undefined;
  const led = said.map(({ folded, open }) =>
    LEAD_IN.test(folded) && !open ? headOf(folded.replace(LEAD_IN, '')) : undefined,
  );
  const names = new Set(led.filter((name) => name !== undefined));
  return names.size === 1 ? single(said, led) : undefined;
}

function headOf(folded: string): string | undefined {
  return HEADS.find(([, head]) => head.test(folded))?.[0];
}

/** The name, unless its own phrase joins another to it: « étude de cas et soutenance ». */
function single(said: readonly Said[], names: readonly (string | undefined)[]): string | undefined {
  const joined = said.some(({ folded }, rank) => names[rank] && OTHERS.test(phraseOf(folded)));
  return joined ? undefined : names.find((name) => name !== undefined);
}

function phraseOf(folded: string): string {
  return /^[^,.;]*/u.exec(folded)![0];
}

const CONTEXTS: readonly (readonly [name: 'reel' | 'reconstitue' | 'simule', words: string])[] = [
  ['reel', 'reelles?'],
  ['reconstitue', 'reconstituee?s?'],
  ['simule', 'simulee?s?'],
];
const SITUATION =
  '(?<!\\p{L})situations? (?:(?:professionnelles?|de travail|individuelles?|ecrites?|orales?|pratiques?) ){0,3}';

/** How real the situation is, when that is said of it and of one kind only. */
export function contextOf(said: readonly Said[]): 'reel' | 'reconstitue' | 'simule' | undefined {
  const found = CONTEXTS.filter(([, words]) => {
    const pattern = new RegExp(`${SITUATION}${words}(?!\\p{L})`, 'u');
    return said.some(({ folded, open }) => !open && !isDeniedOrJoined(folded) && pattern.test(folded));
  });
  return found.length === 1 ? found[0]![0] : undefined;
}

function isDeniedOrJoined(folded: string): boolean {
  return /(?:reelle|simulee|reconstituee|fictive)s? ?(?:ou|et|\/|et\/ou|,) ?(?:a defaut )?(?:reelle|simulee|reconstituee|fictive)|(?:non|pas) (?:reelle|simulee|reconstituee)/u.test(
    folded,
  );
}
