import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { analyse } from '../server/src/analysis';
import { MOTIFS, rules } from '../server/src/rules';
import { TODAY } from './support/examples';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}
interface Place {
  /** Path of what it is inserted in: '' for the root, `[]` for any item. */
  readonly section: string;
  /** Spaces before it. */
  readonly indent: number;
}
type Register = 'RNCP' | 'RS';
type Context = Place & { readonly also?: readonly Place[]; readonly register?: Register };

const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const snippets = readJson<Record<string, Snippet>>('snippets/referentiel.code-snippets');
const contexts = readJson<Record<string, Context>>('snippets/contexts.json');
const byPrefix = new Map(Object.values(snippets).map((snippet) => [snippet.prefix, snippet]));

const HOSTS: Readonly<Record<Register, string>> = {
  RNCP: readFileSync('examples/conforme.referentiel.yaml', 'utf8'),
  RS: readFileSync('examples/conforme-rs.referentiel.yaml', 'utf8'),
};
const BLANK = 'format/texte-a-completer';

/** What is left when the author accepts every default: `${1:x}` and `${1|x,y|}` give x; a bare `${1}` repeats it. */
function expand(body: readonly string[]): string {
  const values = new Map<string, string>([['0', '']]);
  return body.join('\n').replaceAll(STOP, (_, number, text, choices, bare) => {
    const given = text ?? choices?.split(',')[0];
    if (given !== undefined) values.set(number, given);
    const value = values.get(number ?? bare);
    if (value === undefined) throw new Error(`Tab stop ${number ?? bare} is used before it is given a value`);
    return value;
  });
}
const STOP = /\$\{(\d+)(?::([^}\\]*)|\|([^}\\|]+)\|)?\}|\$(\d+)/g;

function diagnose(text: string, folder = 'examples') {
  const fileExists = (file: string) => existsSync(path.join(folder, file));
  const { diagnostics, failures } = analyse(text, { rules, today: TODAY, fileExists });
  expect(failures).toEqual([]);
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    words: text.slice(diagnostic.start, diagnostic.end),
  }));
}

/** All but the blanks, readable when the comparison fails. */
const beyondBlanks = (found: ReturnType<typeof diagnose>) =>
  found
    .filter(({ code }) => code !== BLANK)
    .map(({ code, words, message }) => `${code} « ${words} » : ${message}`);

/** Puts a snippet in a compliant document, where its context says: as the new value of a key, or as a new item. */
function insert(host: string, { section, indent }: Place, snippet: string): string {
  const text = indented(snippet, indent);
  if (/^format:/.test(snippet)) return snippet;
  const container = section === '' ? root(host) : find(host, section);
  if (!snippet.startsWith('- ')) {
    const key = /^\w+/.exec(snippet)![0];
    const keys = [...snippet.matchAll(/^(\w+):/gm)].map((match) => match[1]!);
    let result = host;
    for (const present of keys) result = without(result, section, present);
    const map = section === '' ? root(result) : find(result, section);
    if (!isMap(map)) throw new Error(`${section} does not hold keys: ${key} cannot be inserted`);
    expect(columnOf(result, startOf(map)), `indent of ${section}`).toBe(indent);
    return appended(result, endOf(map), text);
  }
  if (!isSeq(container)) throw new Error(`${section} is no list`);
  const first = container.items[0] as { range: [number, number, number] };
  expect(host.slice(0, first.range[0]).split('\n').at(-1), `indent of ${section}`).toBe(
    `${' '.repeat(indent)}- `,
  );
  return appended(host, endOf(container), text);
}

const root = (text: string) => parseDocument(text).contents as YAMLMap;
const startOf = (node: { range?: [number, number, number] | null }) => node.range![0];
const endOf = (node: { range?: [number, number, number] | null }) => node.range![1];
const columnOf = (text: string, offset: number) => offset - text.lastIndexOf('\n', offset - 1) - 1;
const indented = (text: string, indent: number) => text.replace(/^(?=.)/gm, ' '.repeat(indent));
const appended = (host: string, at: number, text: string) =>
  `${host.slice(0, at).trimEnd()}\n${text}\n${host.slice(at)}`;

function find(text: string, section: string) {
  let node: unknown = root(text);
  for (const step of section.split('.')) {
    const name = step.replace('[]', '');
    node = isMap(node) ? node.get(name, true) : undefined;
    if (step.endsWith('[]') && isSeq(node)) node = node.items[0];
  }
  if (!isMap(node) && !isSeq(node)) throw new Error(`${section} is not in the document`);
  return node;
}

function without(text: string, section: string, key: string): string {
  const map = section === '' ? root(text) : find(text, section);
  const pairs = isMap(map) ? (map.items as Pair[]) : [];
  const at = pairs.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  if (at < 0) return text;
  const start = startOf(pairs[at]!.key as never) - columnOf(text, startOf(pairs[at]!.key as never));
  const next = pairs[at + 1];
  const end = next ? startOf(next.key as never) - columnOf(text, startOf(next.key as never)) : endOf(map);
  return `${text.slice(0, start)}${text.slice(end)}`;
}

function cutBefore(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at)];
}

/** A document that lacks nothing, and a snippet whose ids are free in it: what an author has when it is filled in. */
function assemble(prefix: string, place: Place, register: Register): string {
  let host = HOSTS[register];
  let text = expand(byPrefix.get(prefix)!.body);
  const rename = (...pairs: readonly [RegExp, string][]) => {
    for (const [from, to] of pairs) text = text.replaceAll(from, to);
  };
  switch (place.section) {
    case 'activites':
      rename([/\bA1\b/g, 'A9']);
      host = host.replace('activites: [A1]', 'activites: [A1, A9]');
      break;
    case 'blocs':
      rename([/\bBC01\b/g, 'BC05'], [/\b([CK])1\./g, '$15.'], [/\bE1\b/g, 'E9']);
      break;
    case 'blocs[].competences':
      rename([/\b([CK])1\.1\b/g, '$11.9']);
      host = host.replace('competences: [C1.1,', 'competences: [C1.9, C1.1,');
      break;
    case 'competences':
      rename([/\b([CK])1\.1\b/g, '$19']);
      host = host.replace('competences: [C1,', 'competences: [C9, C1,');
      break;
    case 'blocs[].competences[].criteres':
      rename([/\bK1\.1\.1\b/g, 'K1.1.9']);
      break;
    case 'competences[].criteres':
      rename([/\bK1\.1\.1\b/g, 'K1.9']);
      break;
    case 'blocs[].evaluations':
    case 'evaluations':
      rename([/\bE1\b/g, 'E9']);
      break;
    case 'reglementation.exigences':
      rename([/\bR1\b/g, 'R10']);
      break;
    case 'justificatifs':
      rename([/\bJ1\b/g, 'J9']);
      break;
    case 'jury.certification.membres':
    case 'jury.vae.membres': {
      // One president, and a majority that outlives one more representative of the certifier.
      const [before, after] = cutBefore(host, place.section.includes('vae') ? '\n  vae:\n' : '\njury:\n');
      if (prefix.endsWith('president')) host = before + after.replace(/^ +president: true\n/m, '');
      if (prefix.endsWith('certificateur'))
        host =
          before +
          after.replace(/nombre: \d(?=(?:\n {8}\w+: \w+)+\n {6}- qualite: Représentant)/, 'nombre: 3');
      break;
    }
    case 'certification.correspondances':
      host = host.replace(
        /^ {2}prerequis:/m,
        '  correspondances:\n    - { type: partielle, code: RNCP90114, niveau: 5, bloc: BC02, bloc_source: RNCP90114BC01, justification: Mêmes activités de contrôle }\n$&',
      );
      break;
    case 'insertion.promotions':
      host = host.replace(/ {4}- annee: 2024\n(?: {6}.*\n)+/, '');
      break;
    case 'depots':
      host +=
        '\ndepots:\n  - { date: 2024-03-04, decision: sans_suite, date_decision: 2024-09-02, version: git:depot-2024 }\n';
      break;
    case 'depots[].motifs':
      host += `\ndepots:\n${indented(expand(byPrefix.get('depot')!.body), 2)}\n`;
      break;
  }
  // At the RS, competences have no bloc to be numbered by.
  if (register === 'RS') rename([/\bC1\.1\b/g, 'C1']);
  return insert(host, place, text);
}

const RNCP_ONLY = /^(blocs|activites)|vae|correspondances/;
const RS_ONLY = /^(competences|evaluations)/;

const cases = [...byPrefix.keys()].flatMap((prefix) => {
  const context = contexts[prefix];
  if (!context) return [];
  return [context, ...(context.also ?? [])].flatMap((place) => {
    const registers = context.register ? [context.register] : (['RNCP', 'RS'] as const);
    return registers
      .filter((register) => !(register === 'RS' ? RNCP_ONLY : RS_ONLY).test(place.section))
      .map((register) => ({ prefix, place, register, where: place.section || 'racine' }));
  });
});
describe('the snippets', () => {
  it('are many, each with a short ASCII prefix of its own and a French description', () => {
    const all = Object.values(snippets);
    expect(all.length).toBeGreaterThanOrEqual(32);
    expect(byPrefix.size).toBe(all.length);
    for (const { prefix, description } of all) {
      expect(prefix).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(description).toMatch(/^[A-ZÀ-Ý].{10,}[^.]$/);
    }
  });

  it('each have a place, and no place is left without its snippet', () => {
    expect(Object.keys(contexts).sort()).toEqual([...byPrefix.keys()].sort());
  });

  it.each([...byPrefix.values()])('$prefix is a snippet that VS Code reads as meant', ({ body }) => {
    const text = body.join('\n');
    expect(text.match(/\$0/g), 'the last stop, at the end').toHaveLength(1);
    expect(text.endsWith('$0')).toBe(true);
    expect(text.replaceAll(STOP, ''), 'nothing left of a malformed stop').not.toMatch(/\$|\\|\t/);
    for (const [stop, , , choices] of text.matchAll(STOP)) {
      expect(stop).not.toContain('\n');
      if (choices)
        expect(choices.split(',').every((choice) => choice.trim() === choice && choice !== '')).toBe(true);
    }
  });

  it.each(cases)('$prefix in $where ($register) expands to compliant text', ({ prefix, place, register }) => {
    const text = assemble(prefix, place, register);
    expect(parseDocument(text).errors).toEqual([]);
    const found = diagnose(text);
    expect(beyondBlanks(found)).toEqual([]);
    const blanks = expand(byPrefix.get(prefix)!.body).match(/à compléter :/g)?.length ?? 0;
    const reported = found.filter(({ code }) => code === BLANK);
    expect(reported.length, 'every blank is reported').toBeGreaterThanOrEqual(blanks);
  });
});

describe('the examples', () => {
  it.each(['RNCP', 'RS'] as const)('the compliant %s one raises nothing', (register) => {
    expect(diagnose(HOSTS[register]).map(({ code, words }) => `${code} « ${words} »`)).toEqual([]);
  });

  it('the refused one meets every motive', () => {
    const found = diagnose(readFileSync('examples/refus.referentiel.yaml', 'utf8'));
    const serious = found.filter(({ severity }) => severity !== 'advice');
    const motifs = new Set<string>(serious.map(({ motif }) => motif));
    expect(Object.keys(MOTIFS).filter((motif) => motif !== 'format' && !motifs.has(motif))).toEqual([]);
    expect(beyondBlanks(found).filter((line) => line.startsWith('format/'))).toEqual([]);
  });
});
