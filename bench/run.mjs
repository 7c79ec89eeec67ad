#!/usr/bin/env node
/**
 * Our server beside its peers, on the same data, in one run; `npm run build` comes first.
 *   node bench/run.mjs [--lines 600,5000,18000,60000] [--rounds 1] [--json] [--page]
 *   --json: the figures alone; --page: writes docs/performance.md and its chart from this run
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { measureCli } from './cli.mjs';
import { writePage } from './page.mjs';
import { nodeBinary, ROOT, servers } from './peers.mjs';

const { values: options } = parseArgs({
  options: {
    lines: { type: 'string', default: '600,5000,18000,60000' },
    rounds: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
});
if (!existsSync(path.join(ROOT, 'dist/server.js'))) {
  console.error('dist/server.js is missing: npm run build');
  process.exit(2);
}

const node = nodeBinary();
const drive = path.join(ROOT, 'bench/drive.mjs');
const scratch = mkdtempSync(path.join(tmpdir(), 'referentiel-bench-'));
const MOST = 256 * 1024 * 1024;

/** The same data for all, each server with a folder of its own. */
function write(lines, { name, extension }) {
  const yaml = execFileSync(process.execPath, [path.join(ROOT, 'bench/generate.mjs'), String(lines)], {
    encoding: 'utf8',
    maxBuffer: MOST,
  });
  const folder = path.join(scratch, `${lines}-${name.split(' ')[0]}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `l${lines}${extension}`);
  writeFileSync(file, extension.endsWith('json') ? JSON.stringify(parse(yaml), null, 2) : yaml);
  return file;
}

function measure(lines, server) {
  // A minute an edit is not waited for sixty times.
  const few = lines > 20_000 ? ['--edits', '20', '--warm-up', '10'] : [];
  const settings = ['--language', server.language, '--settings', JSON.stringify(server.settings)];
  const args = [drive, '--file', write(lines, server), ...settings, ...few, '--', node, ...server.command];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: MOST }));
}

/** The middle one of several rounds, measure by measure. */
function middle(rounds) {
  const of = (key) => rounds.map((round) => round[key]).sort((a, b) => a - b)[rounds.length >> 1];
  return Object.fromEntries(Object.keys(rounds[0]).map((key) => [key, of(key)]));
}

const all = servers();
// What V8 made of our code is kept by a first start, which takes 0.1 s more: the next ones, every day, are measured.
measure(600, all[0]);
const results = [];
try {
  for (const lines of options.lines.split(',').map(Number)) {
    const rounds = all.map(() => []);
    for (let round = 0; round < Number(options.rounds); round++) {
      for (const [index, server] of all.entries()) rounds[index].push(measure(lines, server));
    }
    const figures = all.map(({ name }, index) => ({ name, ...middle(rounds[index]) }));
    results.push({ lines, servers: figures });
    if (!options.json) print(lines, figures);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
const run = { date: new Date().toISOString().slice(0, 10), node: version, cpus: cpus().length, results };
if (options.json) console.log(JSON.stringify(run, null, 2));
if (options.page) writePage({ ...run, cli: measureCli(1000, 300), typing: typing() });

/** In a real VS Code: the last line that the script prints. */
function typing() {
  const args = [path.join(ROOT, 'bench/workbench.mjs'), '--json'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n').at(-1));
}

function print(lines, figures) {
  console.log(`\n${lines} lines`);
  console.log(['', ...figures.map(({ name }) => name.split(' ')[0])].map((cell) => cell.padEnd(28)).join(''));
  for (const key of Object.keys(figures[0]).slice(1)) {
    const [ours] = figures;
    const cells = figures.map((one) => {
      const ratio = one !== ours && ours[key] && one[key] ? ` (${(ours[key] / one[key]).toFixed(3)})` : '';
      return `${one[key] ?? '—'}${ratio}`;
    });
    console.log([key, ...cells].map((cell) => cell.padEnd(28)).join(''));
  }
}
