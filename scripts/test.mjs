#!/usr/bin/env node
/**
 * Everything that must hold, from a fresh clone: installs, checks, builds, tests, and ends with « N passed, N failed ».
 *   npm test                the suite in VS Code is not run again when neither the package nor the suite changed
 *   npm test -- --tout      everything
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { digestOf, filesUnder, ROOT, readStamp, writeStamp } from './lib/stamp.mjs';

const everything = process.argv.includes('--tout');
const VITEST_RESULTS = 'out/vitest.json';
const VSCODE_STAMP = 'out/vscode-passed.json';

/** Each step gives what it counted. */
const STEPS = [
  ['Fichiers générés à jour', () => command('tsx', 'scripts/generate.ts', '--check')],
  ['Types', () => command('tsc', '--noEmit')],
  ['Style et erreurs courantes', () => command('biome', 'check', '.')],
  ['Code et dépendances inutiles', () => command('knip')],
  ['Construction', construction],
  ['Failles connues de ce qui est livré', audited],
  ['Tests', unitTests],
  ['Suite dans VS Code', vscodeSuite],
];

const ONE_PASSED = { passed: 1, failed: 0 };
const ONE_FAILED = { passed: 0, failed: 1 };

/** A tool of the project; its output is shown when it fails. */
function command(tool, ...args) {
  const { status, stdout, stderr, error } = npx(tool, args, 'pipe');
  if (status === 0) return ONE_PASSED;
  console.log(`${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}`.trim());
  return ONE_FAILED;
}

function npx(tool, args, stdio) {
  const shell = process.platform === 'win32';
  const program = join(ROOT, 'node_modules/.bin', shell ? `${tool}.cmd` : tool);
  return spawnSync(shell ? `"${program}"` : program, args, { cwd: ROOT, encoding: 'utf8', stdio, shell });
}

async function construction() {
  const { packageExtension } = await import('./package.mjs');
  await packageExtension();
  return ONE_PASSED;
}

async function audited() {
  const { audit } = await import('./audit.mjs');
  return audit();
}

function unitTests() {
  rmSync(join(ROOT, VITEST_RESULTS), { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${VITEST_RESULTS}`];
  const { status } = npx('vitest', ['run', ...reporters], 'inherit');
  if (!existsSync(join(ROOT, VITEST_RESULTS))) return ONE_FAILED;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(join(ROOT, VITEST_RESULTS), 'utf8'));
  // A file that does not load fails without a test of its own.
  return { passed: numPassedTests, failed: status === 0 ? 0 : Math.max(1, numFailedTests) };
}

async function vscodeSuite() {
  const { runSuite } = await import('../test/vscode/run.mjs');
  const digest = () =>
    digestOf(
      [
        'out/vsix.json',
        'out/vscode/index.js',
        '.vscode-test/workbench/installed',
        ...filesUnder('test/vscode'),
      ],
      process.env.REFERENTIEL_VSCODE,
      process.env.VSCODE_EXECUTABLE,
      process.version,
    );
  const last = readStamp(VSCODE_STAMP);
  if (!everything && last?.digest === digest()) {
    console.log(
      `Rien n'a changé depuis son dernier succès (${last.passed} tests) ; « npm test -- --tout » la relance.`,
    );
    return { passed: last.passed, failed: 0 };
  }
  const result = await runSuite();
  if (result.failed === 0) writeStamp(VSCODE_STAMP, { digest: digest(), passed: result.passed });
  return result;
}

async function main() {
  install();
  const total = { passed: 0, failed: 0 };
  const faults = [];
  for (const [title, step] of STEPS) {
    console.log(`\n— ${title}`);
    const start = Date.now();
    let result;
    try {
      result = await step();
    } catch (error) {
      console.log(error.message);
      result = ONE_FAILED;
    }
    total.passed += result.passed;
    total.failed += result.failed;
    if (result.failed > 0) faults.push(title);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(
      `  ${result.failed ? '✘' : '✔'} ${result.passed} réussis, ${result.failed} échoués (${seconds} s)`,
    );
  }
  console.log(faults.length ? `\nÉchecs : ${faults.join(', ')}.` : '');
  return total;
}

const { passed, failed } = await main().catch((error) => {
  console.log(error.message);
  return ONE_FAILED;
});
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
