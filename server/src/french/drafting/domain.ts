import { words } from '../lexicon/words';
import { tokenise } from '../text';
import { BUSINESS } from './domains/business';
import { DIGITAL } from './domains/digital';
import { INDUSTRY } from './domains/industry';
import { PEOPLE } from './domains/people';
import { GENERAL, SERVICES } from './domains/services';
import { ACTIONS, type Action } from './verbs';

/** A field of work as it is written down: words that betray it, what is done in it, with what, what for. */
export interface DomainText {
  readonly name: string;
  /** Beginnings of words, without accents; a hyphen stands for the words between two of them. */
  readonly stems: string;
  readonly objects: string;
  readonly means: string;
  readonly purposes: string;
}

/** A piece of sentence, and the levels it suits. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The verbs it goes with; any when absent. */
  readonly verbs?: readonly string[];
}

export interface Domain {
  readonly name: string;
  readonly stems: readonly (readonly string[])[];
  /** By verb, in the order of the table. */
  readonly objects: ReadonlyMap<string, readonly Piece[]>;
  readonly means: ReadonlyMap<Action, readonly Piece[]>;
  readonly purposes: ReadonlyMap<Action, readonly Piece[]>;
}

/**
 * « une stratégie @6 » suits level 6 and above, « un geste @-4 » level 4 and below; « obtenir l’accord ~vendre négocier »
 * goes with these verbs only.
 */
export function pieceOf(source: string): Piece {
  const [piece = '', verbs] = source.split('~');
  const [text = '', bound = ''] = piece.split('@').map((part) => part.trim());
  const level = Math.abs(Number(bound));
  const limits = bound.startsWith('-') ? { from: 1, to: level } : { from: level || 1, to: 8 };
  return { text, ...limits, ...(verbs ? { verbs: words(verbs) } : {}) };
}

/** « key: piece; piece » a line. */
function rowsOf(table: string): [key: string, pieces: Piece[]][] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      return [
        line.slice(0, colon).trim(),
        line
          .slice(colon + 1)
          .split(';')
          .map(pieceOf),
      ];
    });
}

/** The pieces of each action; several actions may share a line. */
export function byAction(table: string): ReadonlyMap<Action, readonly Piece[]> {
  const map = new Map<Action, readonly Piece[]>();
  for (const [keys, pieces] of rowsOf(table))
    for (const key of words(keys)) {
      const action = ACTIONS.find((one) => one === key);
      if (action) map.set(action, [...(map.get(action) ?? []), ...pieces]);
    }
  return map;
}

function read({ name, stems, objects, means, purposes }: DomainText): Domain {
  const byVerb = new Map<string, readonly Piece[]>();
  for (const [verb, pieces] of rowsOf(objects)) byVerb.set(verb, [...(byVerb.get(verb) ?? []), ...pieces]);
  return {
    name,
    stems: words(stems).map((stem) => stem.split('-')),
    objects: byVerb,
    means: byAction(means),
    purposes: byAction(purposes),
  };
}

interface Atlas {
  readonly domains: readonly Domain[];
  readonly general: Domain;
  /** By the first three letters of what betrays it: most words betray nothing. */
  readonly byStart: ReadonlyMap<string, readonly (readonly [stem: readonly string[], domain: Domain])[]>;
}

let atlas: Atlas | undefined;

/** Read at the first use: a file that nobody writes in needs none of it. */
function load(): Atlas {
  if (!atlas) {
    const domains = [...BUSINESS, ...PEOPLE, ...INDUSTRY, ...DIGITAL, ...SERVICES].map(read);
    const byStart = new Map<string, (readonly [readonly string[], Domain])[]>();
    for (const domain of domains)
      for (const stem of domain.stems) {
        const start = stem[0]!.slice(0, 3);
        byStart.set(start, [...(byStart.get(start) ?? []), [stem, domain]]);
      }
    atlas = { domains, general: read(GENERAL), byStart };
  }
  return atlas;
}

export function allDomains(): readonly Domain[] {
  const { domains, general } = load();
  return [...domains, general];
}

export interface WeightedText {
  readonly text: string;
  readonly weight: number;
}

const MOST = 3;

/** The domains that these texts are about, the surest first; the general one closes the list. */
export function domainsOf(texts: readonly WeightedText[]): readonly Domain[] {
  const { general, byStart } = load();
  const scores = new Map<Domain, number>();
  for (const { text, weight } of texts) {
    const found = tokenise(text).filter(({ kind }) => kind === 'word');
    for (const [index, { folded }] of found.entries()) {
      for (const [stem, domain] of byStart.get(folded.slice(0, 3)) ?? []) {
        const length = matchedAt(found, index, stem);
        // Two words together say more than one.
        if (length) scores.set(domain, (scores.get(domain) ?? 0) + weight * length);
      }
    }
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[1] ?? 0;
  return [
    ...ranked
      .filter(([, score]) => score * 4 >= best)
      .map(([domain]) => domain)
      .slice(0, MOST),
    general,
  ];
}

/** How many words of a stem stand here, the small words between them left out; 0 when it does not. */
export function matchedAt(
  tokens: readonly { readonly folded: string }[],
  index: number,
  stem: readonly string[],
): number {
  let cursor = index;
  for (const part of stem) {
    // « ressources humaines », « chiffre d'affaires », « base de données »
    while (cursor > index && LINKS.has(tokens[cursor]?.folded ?? '')) cursor += 1;
    if (part.length < 3 && stem.length > 1 && LINKS.has(part)) continue;
    if (!begins(tokens[cursor]?.folded ?? '', part)) return 0;
    cursor += 1;
  }
  return stem.length;
}

/** A short beginning begins too many words: it stands for itself and its plural. */
function begins(word: string, part: string): boolean {
  if (part.endsWith('=')) return word === part.slice(0, -1);
  return part.length < 5 ? word === part || word === `${part}s` : word.startsWith(part);
}

const LINKS = new Set(["d'", 'de', 'du', 'des', 'la', "l'", 'a', 'd', 'l', 'en']);
