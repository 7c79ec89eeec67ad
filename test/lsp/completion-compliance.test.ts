import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { analyse } from '../../server/src/analysis';
import { completionsAt } from '../../server/src/features/completion';
import { SNIPPETS } from '../../server/src/features/snippets.generated';
import { rules } from '../../server/src/rules';
import { Lines } from '../../server/src/syntax';
import { accepted, acceptingDefaults, inOrder } from '../support/completion';
import { TODAY } from '../support/examples';

/*
 * Whatever is proposed is compliant: each element, section and wording is put in a document that lacks nothing else,
 * its tab stops as they stand; nothing may be reported but what is left to write.
 */

type Register = 'RNCP' | 'RS';
const REGISTERS = ['RNCP', 'RS'] as const;
const read = (file: string) => readFileSync(`examples/${file}`, 'utf8');
const EXAMPLES: Readonly<Record<Register, string>> = {
  RNCP: read('conforme.referentiel.yaml'),
  RS: read('conforme-rs.referentiel.yaml'),
};
const SKELETONS: Readonly<Record<Register, string>> = { RNCP: skeleton('rncp'), RS: skeleton('rs') };

function skeleton(prefix: string): string {
  return `${acceptingDefaults(SNIPPETS.find((snippet) => snippet.prefix === prefix)!.body)}\n`;
}

function diagnose(text: string): string[] {
  const fileExists = (file: string) => existsSync(path.join('examples', file));
  const { diagnostics, failures } = analyse(text, { rules, today: TODAY, fileExists });
  expect(failures).toEqual([]);
  return diagnostics
    .filter(({ code }) => code !== 'format/texte-a-completer')
    .map(
      ({ code, start, end, message }) => `${code} « ${text.slice(start, end).slice(0, 80)} » : ${message}`,
    );
}

/** The wholes proposed at a place: neither bare keys nor values. */
function wholesAt(text: string, offset: number): CompletionItem[] {
  const analysis = analyse(text, { rules, today: TODAY });
  return completionsAt(analysis, new Lines(text).positionAt(offset)).items.filter(
    ({ kind }) => kind === CompletionItemKind.Struct || kind === CompletionItemKind.Module,
  );
}

interface Entry {
  readonly key: string;
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Every key of a block map that is in no list, with the lines it takes. */
function entriesOf(text: string): Entry[] {
  const found: Entry[] = [];
  const visit = (node: unknown, at: readonly string[], end: number) => {
    if (!isMap(node) || node.flow) return;
    const starts = node.items.map(
      ({ key }) => text.lastIndexOf('\n', (key as { range: number[] }).range[0]!) + 1,
    );
    node.items.forEach(({ key, value }, index) => {
      const stop = starts[index + 1] ?? end;
      const name = isScalar(key) ? String(key.value) : '';
      found.push({ key: name, path: at, start: starts[index]!, end: stop });
      visit(value, [...at, name], stop);
    });
  };
  visit(parseDocument(text).contents, [], text.length);
  return found;
}

/** The text without an entry, its line left blank but for its indentation, and the offset of the end of that. */
function emptied(text: string, { start, end, path: { length } }: Entry): { text: string; offset: number } {
  const column = /^ */.exec(text.slice(start))![0].length;
  const blanks = ' '.repeat(length === 0 ? 0 : column);
  return { text: `${text.slice(0, start)}${blanks}\n${text.slice(end)}`, offset: start + blanks.length };
}

describe.each(REGISTERS)('in a document of the %s that lacks nothing else', (register) => {
  const hosts = [
    ['the example', EXAMPLES[register]],
    ['the skeleton', SKELETONS[register]],
  ] as const;

  it.each(hosts)('%s raises nothing to begin with', (_, host) => {
    expect(diagnose(host)).toEqual([]);
  });

  const sections = entriesOf(SKELETONS[register]).filter(
    ({ path, key }) => path.length === 0 && key !== 'format',
  );
  it.each(sections.map((entry) => [entry.key, entry] as const))('the section %s', (key, entry) => {
    const { text, offset } = emptied(SKELETONS[register], entry);
    const items = wholesAt(text, offset).filter(({ label }) => label === `ajouter la section ${key}`);
    expect(items.length).toBe(1);
    for (const item of items) expect(diagnose(accepted(text, item))).toEqual([]);
  });

  const optional = register === 'RNCP' ? ['evaluation_finale', 'depots'] : ['depots'];
  it.each(optional)('the section %s, which nothing requires', (key) => {
    const text = `${SKELETONS[register]}\n`;
    const item = wholesAt(text, text.length).find(({ label }) => label === `ajouter la section ${key}`);
    expect(diagnose(accepted(text, item!))).toEqual([]);
  });

  const keys = hosts.flatMap(([name, host]) =>
    entriesOf(host)
      .filter(({ path }) => path.length > 0)
      .map((entry) => [`${entry.path.join('.')}.${entry.key} of ${name}`, host, entry] as const),
  );
  it.each(keys)('each wording of %s', (_, host, entry) => {
    const { text, offset } = emptied(host, entry);
    for (const item of wholesAt(text, offset)) {
      const after = accepted(text, item);
      expect(
        parseDocument(after).errors.map(({ message }) => message),
        item.label,
      ).toEqual([]);
      // Others leave a hole where the entry was.
      const writes = new RegExp(`^${entry.key}:`, 'm').test(item.textEdit?.newText ?? '');
      if (writes) expect(diagnose(after), item.label).toEqual([]);
    }
  });
});

/** Where a new item goes in a list, and what its author has to have written for it elsewhere. */
const LISTS: Readonly<Record<Register, Readonly<Record<string, [RegExp, string] | undefined>>>> = {
  RNCP: {
    activites: [/activites: \[A1\]/, 'activites: [A1, A5]'],
    blocs: undefined,
    'blocs.competences': [/competences: \[C1\.1,/, 'competences: [C1.5, C1.1,'],
    'blocs.competences.criteres': undefined,
    'blocs.evaluations': undefined,
    'jury.certification.membres': undefined,
    'jury.vae.membres': undefined,
    'certification.certificateurs': undefined,
    'insertion.comparaison': undefined,
    'opportunite.enquetes': undefined,
    'opportunite.soutiens': undefined,
    'reglementation.exigences': undefined,
    justificatifs: undefined,
  },
  RS: {
    competences: [/competences: \[C1,/, 'competences: [C7, C1,'],
    'competences.criteres': undefined,
    evaluations: undefined,
    'jury.certification.membres': undefined,
    'opportunite.enquetes': undefined,
    'opportunite.soutiens': undefined,
    'reglementation.exigences': undefined,
    justificatifs: undefined,
  },
};

/** Before the first item of the first list at a path. */
function beforeList(text: string, section: string): { text: string; offset: number } {
  let node: unknown = parseDocument(text).contents;
  for (const step of section.split('.')) {
    if (isSeq(node)) node = node.items[0];
    node = isMap(node) ? node.get(step, true) : undefined;
  }
  if (!isSeq(node)) throw new Error(`${section} is no list`);
  const first = (node.items[0] as { range: number[] }).range[0]!;
  const start = text.lastIndexOf('\n', first) + 1;
  const blanks = ' '.repeat(text.slice(start, first).indexOf('-'));
  return { text: `${text.slice(0, start)}${blanks}\n${text.slice(start)}`, offset: start + blanks.length };
}

describe.each(REGISTERS)('the items of the lists of the %s', (register) => {
  const cases = Object.entries(LISTS[register]);
  it.each(cases)('%s', (section, prepared) => {
    const host = prepared ? EXAMPLES[register].replace(...prepared) : EXAMPLES[register];
    if (prepared) expect(host).not.toBe(EXAMPLES[register]);
    const { text, offset } = beforeList(host, section);
    const items = wholesAt(text, offset);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(diagnose(accepted(text, item)), item.label).toEqual([]);
  });
});

describe.each(REGISTERS)(
  'from an empty file, taking the first section proposed each time (%s)',
  (register) => {
    it('leads to a document that lacks only what its author alone knows', () => {
      let text = '';
      const added: string[] = [];
      for (;;) {
        const analysis = analyse(text, { rules, today: TODAY });
        const { items } = completionsAt(analysis, new Lines(text).positionAt(text.length));
        const next = inOrder(items)
          .filter(({ kind }) => kind === CompletionItemKind.Module)
          .find(({ labelDetails: { description } = {} }) => !description || description === register);
        // What may be absent for good comes last.
        if (!next || next.label.endsWith(register === 'RNCP' ? 'evaluation_finale' : 'activites')) break;
        added.push(next.label);
        text = accepted(text, next);
      }
      expect(added.length).toBe(register === 'RNCP' ? 9 : 7);
      expect(parseDocument(text).errors).toEqual([]);
      expect(diagnose(text)).toEqual([]);
    });
  },
);

describe('two blocs, one element at a time', () => {
  it('say different things, and are linked and numbered', () => {
    const host = SKELETONS.RNCP.replace(/\nblocs:\n[\s\S]*?(?=\njury:)/, '\nblocs:\n');
    let text = host;
    for (let count = 1; count <= 3; count++) {
      const at = text.indexOf('\njury:');
      const marked = `${text.slice(0, at).trimEnd()}\n  \n${text.slice(at)}`;
      const offset = marked.indexOf('\n\njury:');
      const [first] = inOrder(wholesAt(marked, offset));
      expect(first?.labelDetails?.description).toBe(`BC0${count}`);
      text = accepted(marked, first!);
    }
    expect(diagnose(text)).toEqual([]);
  });
});
