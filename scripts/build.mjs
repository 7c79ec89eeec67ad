#!/usr/bin/env node
/**
 * Bundles the extension, the server, the command line and the VS Code test suite. Does nothing for a group whose
 * sources have not changed.
 *   npm run build              what is shipped: minified
 *   npm run build -- --dev     readable, with source maps, for a debugger
 *   npm run build -- --force   even when nothing changed
 */
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lazyBuiltins } from './lib/lazy-builtins.mjs';
import { digestOf, ROOT, readStamp, sizeOf, writeStamp } from './lib/stamp.mjs';

const SHIPPED = {
  folder: 'dist',
  entries: { extension: 'client/src/extension.ts' },
  /** Processes of their own, whose start one waits for. */
  processes: {
    'server-main': 'server/src/server.ts',
    'cli-main': 'server/src/cli.ts',
  },
  /** What is started, and runs the bundle beside it. */
  launchers: {
    server: 'server/src/launch/server.ts',
    cli: 'server/src/launch/cli.ts',
  },
  external: ['vscode'],
};
const VSCODE_TESTS = {
  folder: 'out/vscode',
  entries: { index: 'test/vscode/suite/index.ts' },
  // Mocha stays a package: it loads its parts by name.
  external: ['vscode', 'mocha'],
};

/** What changes the result besides the sources that esbuild names. */
const RECIPE = ['scripts/build.mjs', 'scripts/lib/lazy-builtins.mjs', 'package-lock.json', 'tsconfig.json'];

export async function build({ dev = false, force = false } = {}) {
  for (const group of [SHIPPED, VSCODE_TESTS]) await buildGroup(group, { dev, force });
}

async function buildGroup({ folder, entries, processes = {}, launchers = {}, external }, { dev, force }) {
  const stampFile = `${folder}/.stamp.json`;
  const outputs = Object.keys({ ...entries, ...processes, ...launchers }).map(
    (name) => `${folder}/${name}.js`,
  );
  const stamp = readStamp(stampFile);
  const fresh =
    !force &&
    stamp?.digest === digestOf([...RECIPE, ...(stamp?.inputs ?? [])], dev) &&
    outputs.every((file) => existsSync(join(ROOT, file)));
  if (fresh) return console.log(`${folder} : à jour`);

  rmSync(join(ROOT, folder), { recursive: true, force: true });
  const options = { folder, external, dev };
  const inputs = [
    ...(await bundle(entries, options)),
    ...(await bundle(processes, { ...options, plugins: [lazyBuiltins] })),
    ...(await bundle(launchers, { ...options, define: digests(folder, launchers) })),
  ];
  const sources = inputs.filter((file) => !/node_modules\/|^lazy-builtin:/.test(file));
  if (folder === 'dist') {
    writeFileSync(join(ROOT, 'dist/LICENCES.txt'), licences(inputs));
    chmodSync(join(ROOT, 'dist/cli.js'), 0o755);
  }
  writeStamp(stampFile, { digest: digestOf([...RECIPE, ...sources], dev), inputs: sources });
  for (const file of outputs) console.log(`${file} : ${sizeOf(file)}`);
}

/** Gives the files that went into the bundles. */
async function bundle(entries, { folder, external, dev, plugins = [], define = {} }) {
  const esbuild = await import('esbuild');
  const { metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external,
    plugins,
    // A bundled ES module may ask where it is; CommonJS says it otherwise.
    define: { 'import.meta.url': 'importMetaUrl', ...define },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
    minifyWhitespace: !dev,
    minifySyntax: !dev,
    // Names are kept, which a user may read in a stack trace of the log: as they are, for to give them back costs time.
    minifyIdentifiers: false,
    sourcemap: dev,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  for (const file of Object.keys(metafile.outputs)) if (file.endsWith('.js')) toAscii(join(ROOT, file));
  return Object.keys(metafile.inputs);
}

/** V8 reads one byte a character twice as fast as two: esbuild escapes strings, and leaves patterns as they are. */
function toAscii(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}

/** SERVER_DIGEST, CLI_DIGEST: of the bundle that each launcher runs. */
function digests(folder, launchers) {
  return Object.fromEntries(
    Object.keys(launchers).map((name) => {
      const digest = digestOf([`${folder}/${name}-main.js`]).slice(0, 16);
      return [`${name.toUpperCase()}_DIGEST`, JSON.stringify(digest)];
    }),
  );
}

/** The licences of the libraries that the bundles contain, as those licences ask. */
function licences(inputs) {
  const packages = new Set(
    inputs.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  return [...packages]
    .sort()
    .map((path) => {
      const { name, version, license } = JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8'));
      const file = readdirSync(join(ROOT, path)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
      const text = file ? readFileSync(join(ROOT, path, file), 'utf8').trim() : '';
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const has = (option) => process.argv.includes(option);
  await build({ dev: has('--dev'), force: has('--force') });
}
