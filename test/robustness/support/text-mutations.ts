import { COMMENTS, ODD_KEYS, ODD_TEXTS, YAML_MARKS } from './oddities';
import type { Random } from './random';

type TextMutation = (text: string, random: Random) => string;

/** Changes to the letters of a document, by what knows how YAML is laid out or by what knows nothing. */
export const TEXT_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  'coupé à un octet': (text, random) => {
    // As a file half-copied: a letter of several bytes may be cut in its middle.
    const bytes = Buffer.from(text.slice(0, 20_000));
    return bytes.subarray(0, random.below(bytes.length + 1)).toString('utf8');
  },
  'coupé au début': (text, random) => text.slice(random.below(text.length)),
  'signe de YAML': (text, random) => inserted(text, random, random.pick(YAML_MARKS)),
  'signe de YAML, en début de valeur': (text, random) => {
    const at = placeAfter(text, /[:-] /g, random);
    return text.slice(0, at) + random.pick(YAML_MARKS) + text.slice(at);
  },
  'caractère étrange': (text, random) => inserted(text, random, random.pick(ODD_TEXTS)),
  'marque d’ordre des octets': (text) => `\uFEFF${text}`,
  'fins de ligne CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'fins de ligne mêlées': (text, random) =>
    text.replace(/\n/g, () => random.pick(['\n', '\r\n', '\r', '\n\n'])),
  tabulations: (text, random) =>
    random.oneIn(2) ? text.replace(/^ {2}/gm, '\t') : onLine(text, random, (line) => `\t${line}`),
  commentaire: (text, random) =>
    onLine(text, random, (line) => {
      const comment = random.pick(COMMENTS);
      return random.oneIn(2) ? `${line} ${comment}` : `${/^ */.exec(line)![0]}${comment}\n${line}`;
    }),
  'commentaires partout': (text, random) =>
    text.replace(/$/gm, () => (random.oneIn(2) ? ` ${random.pick(COMMENTS)}` : '')),
  'plusieurs documents': (text, random) => {
    const lines = text.split('\n');
    lines.splice(
      random.below(lines.length + 1),
      0,
      random.pick(['---', '...', '--- # fin', '%YAML 1.2\n---', '--- >\n']),
    );
    return lines.join('\n');
  },
  'retrait changé': (text, random) =>
    onLines(text, random, (line) =>
      random.oneIn(2) ? `${' '.repeat(random.between(1, 3))}${line}` : line.replace(/^ {1,2}/, ''),
    ),
  'lignes déplacées': (text, random) => {
    const lines = text.split('\n');
    const moved = lines.splice(random.below(lines.length), random.between(1, 6));
    lines.splice(random.below(lines.length + 1), 0, ...moved);
    return lines.join('\n');
  },
  'lignes répétées': (text, random) => {
    const lines = text.split('\n');
    const from = random.below(lines.length);
    lines.splice(random.below(lines.length + 1), 0, ...lines.slice(from, from + random.between(1, 8)));
    return lines.join('\n');
  },
  'lignes retirées': (text, random) => {
    const lines = text.split('\n');
    lines.splice(random.below(lines.length), random.between(1, 4));
    return lines.join('\n');
  },
  'clé changée': (text, random) =>
    onKey(text, random, (key) =>
      random.oneIn(2) ? random.pick(ODD_KEYS) : key.slice(0, random.below(key.length)),
    ),
  'valeur retirée': (text, random) => onLine(text, random, (line) => line.replace(/(:|-) .*/, '$1')),
  'lettres retirées': (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + random.between(1, 12));
  },
  'sans fin de ligne': (text) => text.replace(/\s+$/, ''),
};

function inserted(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

/** After one of the matches; anywhere when there is none. */
function placeAfter(text: string, pattern: RegExp, random: Random): number {
  const places = [...text.matchAll(pattern)].map(({ 0: found, index }) => index + found.length);
  return places.length > 0 ? random.pick(places) : random.below(text.length + 1);
}

function onLine(text: string, random: Random, change: (line: string) => string): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  lines[at] = change(lines[at]!);
  return lines.join('\n');
}

function onLines(text: string, random: Random, change: (line: string) => string): string {
  const lines = text.split('\n');
  const from = random.below(lines.length);
  const to = Math.min(lines.length, from + random.between(1, 8));
  for (let at = from; at < to; at++) lines[at] = change(lines[at]!);
  return lines.join('\n');
}

function onKey(text: string, random: Random, change: (key: string) => string): string {
  const keys = [...text.matchAll(/^([ -]*)([\p{L}_]+)(?=:)/gmu)];
  if (keys.length === 0) return text;
  const { index, 1: pad = '', 2: key = '' } = random.pick(keys);
  const at = index + pad.length;
  return text.slice(0, at) + change(key) + text.slice(at + key.length);
}
