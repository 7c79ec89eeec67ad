import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../support/bundle';
import { filesInZip } from './support/zip';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: unknown;
  readonly main: string;
  readonly files: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: boolean } };
  readonly contributes: {
    readonly configuration:
      | { readonly properties: Record<string, Setting> }
      | { properties: Record<string, Setting> }[];
  };
}
interface Setting {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly items?: Setting;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const vsix = `${manifest.name}-${manifest.version}.vsix`;
beforeAll(() => {
  ensureBuilt();
  execFileSync(process.execPath, ['scripts/package.mjs'], { stdio: 'pipe' });
}, 180_000);

/** What each bundle asks of Node.js, and why; nothing else. */
const HARMLESS = [
  'buffer',
  'crypto',
  'fs',
  'fs/promises',
  'module',
  'os',
  'path',
  'perf_hooks',
  'process',
  'url',
  'util',
  'v8',
  'readline',
];
const ARGUED: Readonly<Record<string, readonly string[]>> = {
  // VS Code starts the server by them: the module of our own bundle, never anything that a setting names. `net`: pipes.
  'extension.js': ['child_process', 'net'],
  // The library may listen to a pipe (`--pipe`, `--socket`), and finds global packages for who asks: nobody does.
  'server-main.js': ['child_process', 'net'],
  // They run the bundle beside them with what V8 made of it at a former start: see `runCompiled`.
  'server.js': ['vm'],
  'cli.js': ['vm'],
  // Threads that verify their share of many files: they run that bundle.
  'cli-main.js': ['worker_threads'],
};

describe('what is shipped', () => {
  it('asks nothing of Node.js but what is argued', () => {
    const bundles = readdirSync('dist').filter((name) => name.endsWith('.js'));
    expect(bundles.length).toBeGreaterThan(2);
    for (const bundle of bundles) {
      const text = readFileSync(`dist/${bundle}`, 'utf8');
      const asked = new Set(
        [...text.matchAll(/\b(?:require|import)\(\s*["'`](?:node:)?([a-z0-9_/]+)["'`]\s*\)/g)].map(
          ([, name]) => name!,
        ),
      );
      const builtin = [...asked].filter((name) => builtinModules.includes(name));
      const allowed = [...HARMLESS, ...(ARGUED[bundle] ?? [])];
      expect(
        builtin.filter((name) => !allowed.includes(name)),
        bundle,
      ).toEqual([]);
      // No module that a text names, no code made of a text.
      expect(text.match(/\beval\(|\bnew Function\(|[^.\w]Function\(["'`]/g), bundle).toBeNull();
    }
  });

  it('depends on nothing that is installed', () => {
    expect(manifest.dependencies).toBeUndefined();
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean }>;
    };
    const installed = Object.entries(lock.packages).filter(
      ([path, { dev, devOptional }]) => path && !dev && !devOptional,
    );
    expect(installed).toEqual([]);
  });

  it('calls no command of the system, in our own code', () => {
    const sources = ['server/src', 'client/src'].flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => `${root}/${name}`),
    );
    const reaching =
      /child_process|worker_threads|node:(?:net|http|https|http2|tls|dns|dgram|vm|inspector|cluster)|\bfetch\(|XMLHttpRequest|WebSocket|openExternal|createTerminal|executeTask|ShellExecution|ProcessExecution/;
    const found = sources.filter((file) => reaching.test(readFileSync(file, 'utf8')));
    // It runs the bundle beside it, and no other code: `security-run.test.ts` denies it that.
    // The other shares the files to verify between threads, which run the same bundle.
    // The last reads the standard input: of what could reach further it has the type of a pipe alone.
    const input = 'server/src/lsp/message-source.ts';
    expect(found).toEqual(['server/src/cli/workers.ts', 'server/src/launch/compiled.ts', input]);
    expect(readFileSync(input, 'utf8')).not.toMatch(
      /\b(?:connect|createConnection|createServer|host|port|path)\b/,
    );
  });
});

describe('the settings of a workspace', () => {
  const { configuration } = manifest.contributes;
  const properties = [configuration].flat().flatMap((one) => Object.entries(one.properties));

  it('point to no program, no file and no address', () => {
    expect(properties.length).toBeGreaterThan(8);
    for (const [name, { type, enum: values, format, items }] of properties) {
      expect(name, name).not.toMatch(/path|chemin|exec|command|module|node|java|args|env|url|server(?!$)/i);
      expect(format, name).toBeUndefined();
      // Free texts are words of a trade: they are compared, and nothing else.
      if (type === 'string') expect(values?.length, name).toBeGreaterThan(1);
      if (items) expect(name).toMatch(/^referentiel\.vocabulaire\./);
    }
    // No need to trust a workspace: nothing of it is run.
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
  });

  it('do not decide which server is started', () => {
    const source = readFileSync('client/src/language-client.ts', 'utf8');
    expect(source).toContain("vscode.Uri.joinPath(extensionUri, 'dist', 'server.js')");
    for (const name of readdirSync('client/src', { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      expect(readFileSync(`client/src/${name}`, 'utf8'), name).not.toContain('getConfiguration');
    }
  });
});

/** Everything that a .vsix holds is one of these; each is there, as often as that. */
const EXPECTED: readonly (readonly [pattern: RegExp, least: number, most: number])[] = [
  [/^\[Content_Types\]\.xml$/, 1, 1],
  [/^extension\.vsixmanifest$/, 1, 1],
  [/^extension\/package\.json$/, 1, 1],
  [/^extension\/(?:LICENSE\.txt|NOTICE|readme\.md|changelog\.md)$/, 4, 4],
  [/^extension\/dist\/(?:extension|server|server-main|cli|cli-main)\.js$/, 5, 5],
  [/^extension\/dist\/LICENCES\.txt$/, 1, 1],
  [/^extension\/docs\/(?:format|rediger|reglages)\.md$/, 3, 3],
  [/^extension\/docs\/regles\/(?:README|[a-z-]+\/[a-z0-9-]+)\.md$/, 150, 400],
  [/^extension\/docs\/prise-en-main\/[a-z-]+\.svg$/, 5, 20],
  [/^extension\/examples\/prise-en-main\/[a-z-]+\.referentiel\.yaml$/, 2, 10],
  [/^extension\/icons\/[a-z0-9-]+\.(?:png|svg)$/, 1, 10],
  [/^extension\/language-configuration\.json$/, 1, 1],
  [/^extension\/schemas\/[a-z.-]+\.schema\.json$/, 1, 5],
  [/^extension\/snippets\/referentiel\.code-snippets$/, 1, 1],
  [/^extension\/syntaxes\/[a-z-]+\.tmLanguage\.json$/, 1, 3],
];

describe('the .vsix', () => {
  it('holds what is expected, file by file, and nothing else', () => {
    const files = filesInZip(readFileSync(vsix));
    const unknown = files.filter(({ name }) => !EXPECTED.some(([pattern]) => pattern.test(name)));
    expect(unknown.map(({ name }) => name)).toEqual([]);
    for (const [pattern, least, most] of EXPECTED) {
      const count = files.filter(({ name }) => pattern.test(name)).length;
      expect(count, String(pattern)).toBeGreaterThanOrEqual(least);
      expect(count, String(pattern)).toBeLessThanOrEqual(most);
    }
    expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(files.length);
    const size = files.reduce((sum, one) => sum + one.size, 0);
    expect(size).toBeLessThan(12_000_000);
  });

  it('holds the files as they are here', () => {
    for (const { name, content } of filesInZip(readFileSync(vsix))) {
      const [, file] =
        /^extension\/((?:dist|docs|examples|icons|schemas|snippets|syntaxes)\/.*)$/.exec(name) ?? [];
      if (file) expect(content().equals(readFileSync(file)), file).toBe(true);
    }
  });
});
