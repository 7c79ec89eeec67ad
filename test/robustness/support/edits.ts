import { COMMENTS, ODD_TEXTS, YAML_MARKS } from './oddities';
import type { Random } from './random';

type Edit = (text: string, random: Random) => string;

const BLOC =
  '  - id: BC09\n    intitule: Vendre des produits\n    competences:\n      - id: C9.1\n        enonce: Vendre un produit en boutique afin de satisfaire le client\n        criteres: [Le prix est dit]\n    evaluations:\n      - id: E9\n        competences: [C9.1, C1.1]\n';
const SECTIONS = [
  'blocs:\n',
  'activites:\n  - id: A9\n',
  'jury:\n',
  'vae: {}\n',
  'inconnue: 3\n',
  'activites: []\n',
];
const TYPED = [
  'a',
  'é',
  ' ',
  ':',
  '-',
  '\n',
  '\n  ',
  '"',
  "'",
  'C1.1',
  ', ',
  '😀',
  '\ud83d',
  '\ude00',
  '\t',
  '\r\n',
];

const WORDS = [
  'pertinent',
  'connaître',
  'Vendre',
  'RS',
  'RNCP',
  'RNPC',
  'dossier',
  'oui',
  'interne',
  'handicap',
];
const ID = /\b[A-Z]{1,2}\d+(?:\.\d+)*\b/g;
/** Frequent ones. */
const CODES = [
  'competence/sans-finalite',
  'competence/sans-critere',
  'competence/non-evaluee',
  'competence/reprise-ailleurs',
  'critere/subjectif',
  'critere/repete-competence',
  'bloc/sans-competence',
  'format/cle-inconnue',
  'format/yaml-invalide',
  'activite/absente',
  'jury/absent',
];

const lettersAt = (text: string, random: Random) => random.below(text.length + 1);

/** What an author does to a text, and what a slip of the hand does. */
export const EDITS: Readonly<Record<string, Edit>> = {
  frappe: (text, random) => spliced(text, lettersAt(text, random), 0, random.pick(TYPED)),
  effacement: (text, random) => spliced(text, lettersAt(text, random), random.between(1, 30), ''),
  remplacement: (text, random) =>
    spliced(text, lettersAt(text, random), random.between(1, 12), random.pick([...TYPED, ...YAML_MARKS])),
  'signe de YAML': (text, random) =>
    spliced(text, lettersAt(text, random), random.below(3), random.pick(YAML_MARKS)),
  'signe de YAML en tête de valeur': (text, random) => {
    const at = found(text, /[:-] /g, random);
    return spliced(
      text,
      at,
      0,
      random.pick(['"', "'", '|\n', '>-\n', '[', '{', '&a ', '*a ', '!!str ', '@', '# ']),
    );
  },
  'signe de YAML retiré': (text, random) => spliced(text, found(text, /(?=["'[\]{}&*|>#:])/g, random), 1, ''),
  'caractère étrange': (text, random) => spliced(text, lettersAt(text, random), 0, random.pick(ODD_TEXTS)),
  commentaire: (text, random) =>
    onLines(text, random, 1, (line) => [`${/^ */.exec(line)![0]}${random.pick(COMMENTS)}`, line]),
  'lignes déplacées': (text, random) => {
    const lines = text.split('\n');
    const moved = lines.splice(random.below(lines.length), random.between(1, 20));
    lines.splice(random.below(lines.length + 1), 0, ...moved);
    return lines.join('\n');
  },
  'lignes collées': (text, random) => {
    const lines = text.split('\n');
    const from = random.below(lines.length);
    lines.splice(random.below(lines.length + 1), 0, ...lines.slice(from, from + random.between(1, 40)));
    return lines.join('\n');
  },
  'lignes retirées': (text, random) => onLines(text, random, random.between(1, 15), () => []),
  retrait: (text, random) =>
    onLines(text, random, random.between(1, 12), (line) => [
      random.oneIn(2) ? `  ${line}` : line.replace(/^ {1,2}/, ''),
    ]),
  'retrait d’une colonne': (text, random) =>
    onLines(text, random, random.between(1, 4), (line) => [` ${line}`]),
  'bloc collé': (text, random) => {
    const at = found(text, /^(?= *- |\p{L})/gmu, random);
    return spliced(text, at, 0, random.oneIn(3) ? BLOC.replaceAll('\n', '\r\n') : BLOC);
  },
  section: (text, random) => spliced(text, found(text, /^/gm, random), 0, random.pick(SECTIONS)),
  'autre document': (text, random) =>
    spliced(text, found(text, /^/gm, random), 0, random.pick(['---\n', '...\n', '%YAML 1.2\n', '--- a\n'])),
  'lignes CRLF': (text, random) =>
    onLines(text, random, random.between(1, 30), (line) => [line.replace(/\r?$/, '\r')]),
  'tout en CRLF': (text) =>
    text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'),
  'clé renommée': (text, random) => {
    const at = found(text, /^(?=[ -]*\p{L}+:)/gmu, random);
    const end = text.indexOf(':', at);
    const key = random.pick([
      'blocs',
      'activites',
      'competences',
      'evaluations',
      'id',
      'enonce',
      '__proto__',
      'jury',
    ]);
    const pad = /^[ -]*/.exec(text.slice(at))![0].length;
    return end < 0 ? text : spliced(text, at + pad, Math.max(0, end - at - pad), key);
  },
  'texte repris': (text, random) => {
    const [from, to] = [valueAt(text, random), valueAt(text, random)];
    return to && from ? spliced(text, to.at, to.text.length, from.text) : text;
  },
  'valeur retirée': (text, random) => {
    const value = valueAt(text, random);
    return value ? spliced(text, value.at, value.text.length, '') : text;
  },
  'identifiant changé': (text, random) => {
    const [from, to] = [matchAt(text, ID, random), matchAt(text, ID, random)];
    return to && from ? spliced(text, to.at, to.text.length, from.text) : text;
  },
  'nombre changé': (text, random) => {
    const number = matchAt(text, /\d+/g, random);
    const other = random.pick(['0', '1', '2', '3', '12', '100', '2019', '2026', '2031']);
    return number ? spliced(text, number.at, number.text.length, other) : text;
  },
  'mot changé': (text, random) => {
    const word = matchAt(text, /\p{L}{3,}/gu, random);
    return word ? spliced(text, word.at, word.text.length, random.pick(WORDS)) : text;
  },
  'constat tu': (text, random) =>
    onLines(text, random, 1, (line) => [
      `${/^ */.exec(line)![0]}# referentiel-ignore ${random.pick(CODES)} : dit ailleurs`,
      line,
    ]),
  'tout retiré': (text, random) => (random.oneIn(6) ? '' : text.slice(0, random.below(text.length))),
};

const NAMES = Object.keys(EDITS);

/** Lines that are typed letter by letter: what they mean changes on the way. */
const LINES: readonly string[] = [
  '\n  - id: C9.9\n',
  '\nblocs:\n  - ',
  ' "a": b',
  ': |\n    x\n',
  '\n      - &a *a\n',
  '\n# referentiel-ignore format/valeur-invalide : dit ailleurs\n',
  '\n---\n',
  ' [C1.1, C1.2]\n',
  '\n    enonce: Vendre',
  '\r\n- a',
];
/** Letters of such a line that are typed one by one. */
const MOST_TYPED = 7;

/** The successive texts of a session of work on a text, which comes first. Some edits are undone. */
export function sessionOn(text: string, count: number, random: Random): { texts: string[]; edits: string[] } {
  const texts = [text];
  const edits: string[] = [];
  while (texts.length <= count) {
    const current = texts.at(-1)!;
    if (texts.length > 1 && random.oneIn(6)) {
      edits.push('annulation');
      texts.push(texts.at(-2)!);
    } else if (random.oneIn(25)) {
      edits.push('retour au début');
      texts.push(text);
    } else if (random.oneIn(8)) {
      edits.push('ligne tapée');
      texts.push(...typedIn(current, random));
    } else {
      const name = random.pick(NAMES);
      edits.push(name);
      texts.push(EDITS[name]!(current, random));
    }
  }
  return { texts, edits };
}

/** One place, one letter after the other, as an author types. */
function typedIn(text: string, random: Random): string[] {
  const at = lettersAt(text, random);
  const line = random.pick(LINES);
  const from = random.below(Math.max(1, line.length - MOST_TYPED));
  return Array.from({ length: Math.min(MOST_TYPED, line.length) }, (_, rank) =>
    spliced(text, at, 0, line.slice(from, from + rank + 1)),
  );
}

function spliced(text: string, at: number, drop: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + drop);
}

/** Where one of the matches is; anywhere when there is none. */
function found(text: string, pattern: RegExp, random: Random): number {
  // Not all matches of a long text: one of those that follow a place of chance.
  const from = lettersAt(text, random);
  const places: number[] = [];
  for (const match of text.slice(from, from + 4_000).matchAll(pattern))
    places.push(from + match.index + match[0].length);
  return places.length > 0 ? random.pick(places) : from;
}

function matchAt(text: string, pattern: RegExp, random: Random): { at: number; text: string } | undefined {
  const from = lettersAt(text, random);
  const matches = [...text.slice(from, from + 4_000).matchAll(pattern)];
  const match = random.pick(matches);
  return match && { at: from + match.index, text: match[0] };
}

/** What follows a key on its line. */
function valueAt(text: string, random: Random): { at: number; text: string } | undefined {
  return matchAt(text, /(?<=^[ -]*\p{L}+: ).+/gmu, random);
}

function onLines(text: string, random: Random, count: number, change: (line: string) => string[]): string {
  const lines = text.split('\n');
  const from = random.below(lines.length);
  lines.splice(from, count, ...lines.slice(from, from + count).flatMap(change));
  return lines.join('\n');
}
