#!/usr/bin/env node
/**
 * The command line on a folder of many files, beside what reading them costs alone; `npm run build` comes first.
 *   node bench/cli.mjs [--files 1000] [--lines 300] [--json]
 *
 * verifier: `node dist/cli.js verifier FOLDER`, the start of Node.js included
 * yaml: the `yaml` library parses each file, and nothing else; ajv: it parses, then checks our JSON Schema
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parse, parseDocument } from 'yaml';
import { ROOT } from './peers.mjs';

const SCHEMA = path.join(ROOT, 'schemas/referentiel.schema.json');

/** Seconds of each, on the same files. */
export function measureCli(files, lines) {
  const folder = mkdtempSync(path.join(tmpdir(), 'referentiel-bench-cli-'));
  try {
    for (let seed = 1; seed <= files; seed++) {
      const args = [path.join(ROOT, 'bench/generate.mjs'), String(lines), String(seed)];
      writeFileSync(path.join(folder, `r${seed}.referentiel.yaml`), execFileSync(process.execPath, args));
    }
    /** « verifier » ends with 1 when it found errors. */
    const own = ([program, ...args], expected) => {
      const start = performance.now();
      const { status, stderr } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
      if (status !== expected) throw new Error(String(stderr));
      return Number(((performance.now() - start) / 1000).toFixed(2));
    };
    const self = (mode) => own([process.execPath, import.meta.filename, '--only', mode, folder], 0);
    return {
      files,
      lines,
      verifier: own([process.execPath, path.join(ROOT, 'dist/cli.js'), 'verifier', folder], 1),
      yaml: self('yaml'),
      ajv: self('ajv'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function only(mode, folder) {
  const require = createRequire(import.meta.url);
  const { default: Ajv } = mode === 'ajv' ? require('ajv') : {};
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const validate = Ajv && new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    if (validate) validate(parse(text));
    else parseDocument(text);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({
    options: {
      files: { type: 'string', default: '1000' },
      lines: { type: 'string', default: '300' },
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
    allowPositionals: true,
  });
  if (values.only) only(values.only, positionals[0]);
  else {
    const run = measureCli(Number(values.files), Number(values.lines));
    if (values.json) console.log(JSON.stringify(run));
    else {
      console.log(`${run.files} files of about ${run.lines} lines`);
      for (const name of ['verifier', 'yaml', 'ajv'])
        console.log(`${name.padEnd(10)}${run[name]} s   ${Math.round(run.files / run[name])} files a second`);
    }
  }
}
