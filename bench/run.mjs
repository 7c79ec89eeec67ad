#!/usr/bin/env node
// Our server beside yaml-language-server, on the same bytes, in one run: node bench/run.mjs [--lines 600,5000,18000] [--json]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const PEER = 'yaml-language-server@2.0.0';
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '600,5000,18000' },
    json: { type: 'boolean', default: false },
  },
});
const server = path.join(root, 'dist/server.js');
if (!existsSync(server)) {
  console.error('dist/server.js is missing: npm run build');
  process.exit(2);
}

/** The newest Node.js at hand: the peer refuses an old one. */
function nodeBinary() {
  const layout = path.join(root, '.vscode-test/workbench/layout.json');
  if (!existsSync(layout)) return process.execPath;
  return path.join(path.dirname(layout), JSON.parse(readFileSync(layout, 'utf8')).node);
}

function installPeer() {
  const folder = path.join(root, '.vscode-test/bench');
  const entry = path.join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server');
  if (!existsSync(entry)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    execFileSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', PEER],
      { cwd: folder, stdio: 'inherit' },
    );
  }
  return entry;
}

const node = nodeBinary();
const peer = installPeer();
const schema = pathToFileURL(path.join(root, 'schemas/referentiel.schema.json')).href;
const scratch = mkdtempSync(path.join(tmpdir(), 'referentiel-bench-'));
const rows = [];
try {
  for (const lines of values.lines.split(',')) {
    const file = path.join(scratch, `l${lines}.referentiel.yaml`);
    writeFileSync(file, execFileSync(process.execPath, [path.join(root, 'bench/generate.mjs'), lines]));
    const drive = (args) =>
      JSON.parse(
        execFileSync(process.execPath, [path.join(root, 'bench/drive.mjs'), '--file', file, ...args], {
          encoding: 'utf8',
        }),
      );
    const ours = drive(['--lang', 'referentiel', '--', node, server, '--stdio']);
    const settings = { yaml: { schemas: { [schema]: '*.referentiel.yaml' }, validate: true } };
    const theirs = drive([
      '--lang',
      'yaml',
      '--settings',
      JSON.stringify(settings),
      '--',
      node,
      peer,
      '--stdio',
    ]);
    rows.push({ lines: ours.lines, ours, theirs });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

if (values.json) console.log(JSON.stringify(rows, null, 2));
else {
  const measures = [
    'cold_ms',
    'edit_p50_ms',
    'edit_p95_ms',
    'cpu_per_edit_ms',
    'completion_p50_ms',
    'hover_p50_ms',
    'symbols_p50_ms',
    'peak_rss_mb',
  ];
  for (const { lines, ours, theirs } of rows) {
    console.log(`\n${lines} lines — diagnostics: ours ${ours.diagnostics}, theirs ${theirs.diagnostics}`);
    console.log(
      `${'measure'.padEnd(20)}${'ours'.padStart(10)}${'theirs'.padStart(10)}${'ratio'.padStart(10)}`,
    );
    for (const measure of measures) {
      const [a, b] = [ours[measure], theirs[measure]];
      const ratio = b ? (a / b).toFixed(3) : '—';
      console.log(
        `${measure.padEnd(20)}${String(a).padStart(10)}${String(b).padStart(10)}${ratio.padStart(10)}`,
      );
    }
  }
}
