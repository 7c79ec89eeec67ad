#!/usr/bin/env node
/**
 * Runs the suite of test/vscode/suite in a real VS Code where the packaged .vsix is installed.
 *   node test/vscode/run.mjs [--verbose]
 *
 * It decides where by itself: in a VS Code found on this machine or already downloaded; else in the workbench already
 * installed; else it tries to download VS Code, gives up quickly where the network does not answer, and installs the
 * workbench. REFERENTIEL_VSCODE=bureau or =navigateur forces the desktop or the workbench; VSCODE_EXECUTABLE names a
 * VS Code to use.
 *
 * The .vsix is really installed, in an extensions folder of its own, so that a file forgotten in the package fails a
 * test. VS Code only runs a suite for an extension under development: that is test/vscode/driver, which does nothing.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../scripts/lib/stamp.mjs';
import { packageExtension } from '../../scripts/package.mjs';
import { installWorkbench, runInBrowser } from './browser.mjs';

const CACHE = path.join(ROOT, '.vscode-test');
const WORKBENCH = path.join(CACHE, 'workbench');
const HELP = `Il faut un VS Code pour cette partie des tests :
  - VS Code installé (commande « code », ou VSCODE_EXECUTABLE=chemin), avec un écran ou le paquet xvfb ;
  - ou le paquet système « chromium » (sudo apt-get install chromium, ou CHROME_PATH=chemin) et le registre npm :
    le reste est installé dans .vscode-test/.`;

/** { executable } for a desktop, { installDir } for the workbench. */
async function choose(forced) {
  if (forced && forced !== 'bureau' && forced !== 'navigateur') {
    throw new Error('REFERENTIEL_VSCODE vaut « bureau », « navigateur » ou rien.');
  }
  if (forced !== 'navigateur') {
    const executable = (await installedDesktop()) ?? downloadedDesktop();
    if (executable && canShow()) return { executable };
    if (forced === 'bureau' || (canShow() && !existsSync(path.join(WORKBENCH, 'installed')))) {
      if (!canShow()) throw new Error(`Pas d'écran pour VS Code.\n${HELP}`);
      const downloaded = await download();
      if (downloaded) return { executable: downloaded };
      if (forced === 'bureau')
        throw new Error(`VS Code n'est pas installé et ne se télécharge pas.\n${HELP}`);
    }
  }
  try {
    installWorkbench(WORKBENCH);
  } catch (error) {
    throw new Error(`${error.message}\n${HELP}`);
  }
  return { installDir: WORKBENCH };
}

/** From the command « code » to the program that @vscode/test-electron starts. */
async function installedDesktop() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`VSCODE_EXECUTABLE désigne un fichier absent : ${named}`);
  }
  const command = process.platform === 'win32' ? 'code.cmd' : 'code';
  const beside =
    { win32: '../Code.exe', darwin: '../../../../MacOS/Electron' }[process.platform] ?? '../code';
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const found = folder && path.join(folder, command);
    if (!found || !existsSync(found)) continue;
    const executable = path.resolve(path.dirname(realpathSync(found)), beside);
    if (existsSync(executable)) return executable;
  }
  return undefined;
}

/** Where an earlier run put it. */
function downloadedDesktop() {
  if (!existsSync(CACHE)) return undefined;
  const folder = readdirSync(CACHE).find(
    (name) => name.startsWith('vscode-') && existsSync(path.join(CACHE, name, 'is-complete')),
  );
  const program = {
    win32: 'Code.exe',
    darwin: 'Visual Studio Code.app/Contents/MacOS/Electron',
  }[process.platform];
  const executable = folder && path.join(CACHE, folder, program ?? 'code');
  return executable && existsSync(executable) ? executable : undefined;
}

/** Undefined when the network does not answer within a few seconds; once bytes come, it may take its time. */
async function download() {
  console.log('Téléchargement de VS Code…');
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return new Promise((resolve) => {
    const silence = setTimeout(resolve, 8000, undefined);
    const reporter = {
      report: ({ stage, bytesSoFar }) => stage === 'downloading' && bytesSoFar > 0 && clearTimeout(silence),
      error: () => {},
    };
    downloadAndUnzipVSCode({ version: 'stable', cachePath: CACHE, timeout: 5000, reporter })
      .then(resolve, () => resolve(undefined))
      .finally(() => clearTimeout(silence));
  });
}

function canShow() {
  return process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY || hasXvfb();
}

function hasXvfb() {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((f) => f && existsSync(path.join(f, 'xvfb-run')));
}

function runOnDesktop({ executable, vsix, driver, tests, workspace, scratch }) {
  const script = path.join(ROOT, 'test/vscode/desktop.mjs');
  const command = [process.execPath, script, executable, vsix, driver, tests, workspace, scratch];
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const [program, ...args] = display ? command : ['xvfb-run', '-a', ...command];
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

/** Runs everything; gives what mocha counted. */
export async function runSuite({ verbose = false, timeout = 300 } = {}) {
  const vsix = path.join(ROOT, await packageExtension());
  const where = await choose(process.env.REFERENTIEL_VSCODE);
  console.log(where.executable ? `VS Code : ${where.executable}` : 'VS Code : plan de travail dans Chromium');
  const scratch = mkdtempSync(path.join(tmpdir(), 'referentiel-vscode-'));
  try {
    const workspace = path.join(scratch, 'dossier'); // a copy: no test changes the originals
    cpSync(path.join(ROOT, 'test/vscode/workspace'), workspace, { recursive: true });
    const results = path.join(scratch, 'results.json');
    process.env.REFERENTIEL_RESULTATS = results;
    const driver = path.join(scratch, 'driver');
    cpSync(path.join(ROOT, 'test/vscode/driver'), driver, { recursive: true });
    mkdirSync(path.join(scratch, 'user-data'));
    const tests = path.join(ROOT, 'out/vscode/index.js');
    const options = { ...where, vsix, driver, tests, workspace, scratch, verbose, timeout };
    const ok = where.executable ? runOnDesktop(options) : await runInBrowser(options);
    const counted = existsSync(results)
      ? JSON.parse(readFileSync(results, 'utf8'))
      : { passed: 0, failed: 1 };
    return ok ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { passed, failed } = await runSuite({ verbose: process.argv.includes('--verbose') });
    console.log(`${passed} passed, ${failed} failed`);
    process.exit(failed ? 1 : 0);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}
