import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = 'server/src';
/** From the first to the last: each imports itself and those before it. */
const LAYERS = [
  'syntax',
  'model',
  'french',
  'rules',
  'analysis',
  'features',
  'lsp',
  'cli',
  'launch',
] as const;
/** Entries only: layers that do not know each other. */
const STRANGERS: Readonly<Record<string, readonly string[]>> = {
  french: ['syntax', 'model'],
  cli: ['lsp'],
  lsp: [],
  launch: ['syntax', 'model', 'french', 'rules', 'analysis', 'features', 'lsp', 'cli'],
};
const NO_IO = new Set(['syntax', 'model', 'french', 'rules', 'analysis', 'features']);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'));
}

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, specifier]) => specifier!,
  );
const layerOf = (file: string) => path.posix.relative(ROOT, file).split('/')[0]!;

const files = sources(ROOT);
const imports = files.flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier })));

describe('the map of the folders', () => {
  it('is that of ARCHITECTURE.md', () => {
    const page = readFileSync('ARCHITECTURE.md', 'utf8');
    const rows = [...page.matchAll(/^\| (`[a-z]+\/`.*?) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([a-z]+)\/`/g)].map(([, name]) => name),
    );
    expect(rows).toEqual([...LAYERS]);
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...LAYERS].sort());
  });

  it('goes one way: a layer imports only those before it', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      const from = LAYERS.indexOf(layerOf(file) as (typeof LAYERS)[number]);
      if (from < 0 || !specifier.startsWith('.')) return false;
      const target = layerOf(path.posix.join(path.posix.dirname(file), specifier));
      const to = LAYERS.indexOf(target as (typeof LAYERS)[number]);
      return to < 0 || to > from || (STRANGERS[LAYERS[from]!]?.includes(target) ?? false);
    });
    expect(wrong).toEqual([]);
  });

  it('has one importer of each foreign thing', () => {
    const importers = (library: RegExp) => [
      ...new Set(imports.filter(({ specifier }) => library.test(specifier)).map(({ file }) => layerOf(file))),
    ];
    expect(importers(/^yaml$/)).toEqual(['syntax']);
    expect(importers(/^vscode-languageserver(?:\/|$)/).sort()).toEqual(['lsp', 'server.ts']);
    expect(importers(/^vscode$/)).toEqual([]);
  });

  it('does no input or output below the entries', () => {
    const wrong = imports.filter(
      ({ file, specifier }) => NO_IO.has(layerOf(file)) && specifier.startsWith('node:'),
    );
    expect(wrong).toEqual([]);
    const clocks = files.filter(
      (file) =>
        NO_IO.has(layerOf(file)) &&
        /\b(?:new Date\(\)|Date\.now|process\.|Math\.random|globalThis|setTimeout)/.test(
          readFileSync(file, 'utf8'),
        ),
    );
    expect(clocks).toEqual([]);
  });

  it('lets rules know neither each other nor the engine', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      const inFamily = /rules\/(?!shared\/)([^/]+)\/[^/]+\.ts$/.test(file);
      return (
        inFamily &&
        specifier.startsWith('.') &&
        !/^\.\.\/(?:\.\.\/(?:model|french|syntax)|rule$|source$|motif$|shared\/)/.test(specifier)
      );
    });
    expect(wrong).toEqual([]);
  });
});
