import { FINITE_ENDINGS, IRREGULAR_FORMS } from './lexicon/endings';
import { accentedVerbs, nominalForms, nominalInfinitives, plainVerbs } from './lexicon/verbs.generated';
import { fold, normalise } from './text';

interface Lexicon {
  /** Infinitive without accents → infinitive. */
  readonly verbs: ReadonlyMap<string, string>;
  /** Finite forms (no accents) that are also a noun or an adjective: « analyse », « contrôle », « produit ». */
  readonly nominalForms: ReadonlySet<string>;
  /** Words in -er, -ir, -re that look like a prefixed verb and are not: « coursier ». */
  readonly nominalInfinitives: ReadonlySet<string>;
}

let lexicon: Lexicon | undefined;

/** Read at the first use and never changed after. */
function load(): Lexicon {
  if (lexicon === undefined) {
    const verbs = new Map<string, string>();
    // Without accents first, so that « pécher » does not hide « pêcher » nor any verb that needs no folding.
    for (const verb of plainVerbs()) verbs.set(verb, verb);
    const accented = accentedVerbs();
    // Folded all at once: one by one took half of the loading time.
    const folded = normalise(accented.join(' ')).normalize('NFD').replace(/\p{M}/gu, '').split(' ');
    for (const [index, verb] of accented.entries()) {
      const key = folded[index]!;
      if (!verbs.has(key)) verbs.set(key, verb);
    }
    lexicon = {
      verbs,
      nominalForms: new Set(nominalForms()),
      nominalInfinitives: new Set(nominalInfinitives()),
    };
  }
  return lexicon;
}

/** Prefixes that make a verb of the trade out of a known one: co-animer, re-qualifier, auto-évaluer, éco-concevoir. */
const PREFIXES = [
  'co-',
  'co',
  're-',
  're',
  're',
  'r',
  'des',
  'de-',
  'de',
  'pre-',
  'pre',
  'auto-',
  'auto',
  'sur',
  'sous-',
  'eco-',
  'eco',
  'inter-',
  'inter',
  'geo',
  'tele',
  'micro-',
  'cyber',
  'ultra',
  'sur-',
];

/** The infinitive this word is, or undefined. `folded` has no accents. */
export function infinitiveOf(folded: string, accepted?: readonly string[]): string | undefined {
  const { verbs, nominalInfinitives } = load();
  const known = verbs.get(folded);
  if (known !== undefined) return known;
  if (accepted !== undefined) {
    for (const verb of accepted) if (fold(verb) === folded) return verb;
  }
  if (!/(?:er|ir|re)$/u.test(folded) || nominalInfinitives.has(folded)) return undefined;
  return prefixedInfinitive(folded, verbs);
}

function prefixedInfinitive(folded: string, verbs: ReadonlyMap<string, string>): string | undefined {
  const hyphen = folded.lastIndexOf('-');
  if (hyphen > 1 && !folded.startsWith('savoir-') && !folded.startsWith('peut-')) {
    const known = verbs.get(folded.slice(hyphen + 1));
    if (known !== undefined && known.length > 3) return folded.slice(0, hyphen + 1) + known;
  }
  for (const prefix of PREFIXES) {
    if (!folded.startsWith(prefix)) continue;
    const base = folded.slice(prefix.length);
    if (base.length < 4) continue;
    const known = verbs.get(base);
    if (known !== undefined) return folded.slice(0, prefix.length) + known;
  }
  return undefined;
}

/** The infinitive a form of the present or future comes from. `word` keeps its accents: « réalisé » is no present. */
export function infinitiveOfForm(word: string, folded: string): string | undefined {
  const irregular = IRREGULAR_FORMS[folded];
  if (irregular !== undefined && Object.hasOwn(IRREGULAR_FORMS, folded)) return irregular;
  if (word.endsWith('é') || folded.length < 3) return undefined;
  const { verbs } = load();
  for (const [form, infinitive] of FINITE_ENDINGS) {
    if (!folded.endsWith(form)) continue;
    const verb = verbs.get(folded.slice(0, folded.length - form.length) + infinitive);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** A finite form that is also a noun or an adjective. */
export function isNominalForm(folded: string): boolean {
  return load().nominalForms.has(folded);
}

/** Present participle: what follows « en » in « en réalisant ». */
export function isPresentParticiple(folded: string): boolean {
  if (!folded.endsWith('ant') || folded.length < 5) return false;
  if (folded === 'ayant' || folded === 'etant' || folded === 'sachant' || folded === 'faisant') return true;
  const { verbs } = load();
  const stem = folded.slice(0, -3);
  for (const ending of PARTICIPLE_ENDINGS) {
    if (stem.endsWith(ending[0]) && verbs.has(stem.slice(0, stem.length - ending[0].length) + ending[1]))
      return true;
  }
  return false;
}

const PARTICIPLE_ENDINGS: readonly (readonly [string, string])[] = [
  ['', 'er'],
  ['e', 'er'],
  ['iss', 'ir'],
  ['', 'ir'],
  ['', 're'],
  ['en', 'endre'],
  ['ev', 'evoir'],
  ['oy', 'oir'],
  ['oy', 'oire'],
  ['uv', 'oire'],
  ['is', 'ire'],
  ['iv', 'ire'],
  ['ais', 'aire'],
  ['ay', 'aire'],
  ['aiss', 'aitre'],
  ['oiss', 'oitre'],
  ['ign', 'indre'],
  ['olv', 'oudre'],
  ['ous', 'oudre'],
  ['al', 'aloir'],
  ['ouv', 'ouvoir'],
  ['qu', 'cre'],
];
