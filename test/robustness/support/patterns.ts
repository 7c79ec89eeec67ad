import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type CallExpression, type NewExpression, parseSync, Visitor } from 'oxc-parser';

/** A regular expression that the program may run. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The first place that has it: file and line. */
  readonly place: string;
}

/** Where the program makes a regular expression out of texts. */
interface Site {
  readonly start: number;
  readonly end: number;
  readonly place: string;
}

const ROOTS = ['server/src', 'client/src'];

/** Every pattern of the program: those written as such, and those made of texts, once it has run. No list is kept by hand. */
export async function patternsOfProgram(): Promise<{
  patterns: Pattern[];
  sites: string[];
  unmade: string[];
}> {
  const patterns = new Map<string, Pattern>();
  const add = (pattern: Pattern) => {
    const key = `/${pattern.source}/${[...pattern.flags].sort().join('')}`;
    if (!patterns.has(key)) patterns.set(key, pattern);
  };
  const sites = new Map<string, readonly Site[]>();
  for (const file of sources()) {
    const { literals, made } = readFile(file);
    literals.forEach(add);
    if (made.length > 0) sites.set(path.resolve(file), made);
  }
  const places = [...sites.values()].flat().map(({ place }) => place);
  const seen = new Set<string>();
  for (const { place, pattern } of await runWatched(sites)) {
    seen.add(place);
    add({ source: pattern.source, flags: pattern.flags, place });
  }
  return {
    patterns: [...patterns.values()],
    sites: places,
    unmade: places.filter((place) => !seen.has(place)),
  };
}

function sources(): string[] {
  return ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `${root}/${name.split(path.sep).join('/')}`),
  ).sort();
}

function readFile(file: string): { literals: Pattern[]; made: Site[] } {
  const text = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const placeOf = (offset: number) => `${file}:${text.slice(0, offset).split('\n').length}`;
  const literals: Pattern[] = [];
  const made: Site[] = [];
  const construction = ({ callee }: CallExpression | NewExpression) => {
    if (callee.type === 'Identifier' && callee.name === 'RegExp') {
      made.push({ start: callee.start, end: callee.end, place: placeOf(callee.start) });
    }
  };
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      literals.push({ source: node.regex.pattern, flags: node.regex.flags, place: placeOf(node.start) });
    },
    NewExpression: construction,
    CallExpression: construction,
  }).visit(program);
  return { literals, made };
}

/** Runs the program, rewritten so that each place that makes a pattern says which. */
async function runWatched(
  sites: ReadonlyMap<string, readonly Site[]>,
): Promise<{ place: string; pattern: RegExp }[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'referentiel-motifs-'));
  try {
    const outfile = path.join(folder, 'programme.mjs');
    await build({
      entryPoints: ['test/robustness/support/whole-program.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
      // A library of CommonJS asks for Node's own modules.
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      plugins: [
        {
          name: 'watched',
          setup({ onLoad }) {
            onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
              const made = sites.get(file);
              return made && { contents: rewritten(file, made), loader: 'ts' };
            });
          },
        },
      ],
    });
    const made: { place: string; pattern: RegExp }[] = [];
    const watched = (place: string) =>
      function make(source: string | RegExp, flags?: string) {
        const pattern = new RegExp(source, flags);
        made.push({ place, pattern });
        return pattern;
      };
    Object.assign(globalThis, { watchedRegExp: watched });
    const { run } = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as { run: () => void };
    run();
    return made;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rewritten(file: string, made: readonly Site[]): string {
  let text = readFileSync(file, 'utf8');
  for (const { start, end, place } of [...made].reverse()) {
    text = `${text.slice(0, start)}(globalThis.watchedRegExp(${JSON.stringify(place)}))${text.slice(end)}`;
  }
  return text;
}
