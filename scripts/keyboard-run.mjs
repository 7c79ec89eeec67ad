#!/usr/bin/env node
/**
 * Writes a référentiel of two blocs from an empty file, by keyboard alone, in a real VS Code workbench where the packaged
 * .vsix is installed; counts the keys against the characters they made. Fails when an error is left, or when it took
 * more than one key for four characters.
 *   npm run clavier -- [--vers docs/images] [--texte FILE]
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { write } from './keyboard/story.mjs';
import { Typist } from './keyboard/typist.mjs';
import { installedWorkbench } from './lib/installed-workbench.mjs';
import { ROOT } from './lib/stamp.mjs';

const { values: options } = parseArgs({
  options: {
    /** Where pictures go; none are taken without it. */
    vers: { type: 'string' },
    /** Where a copy of what was written goes. */
    texte: { type: 'string' },
  },
});

const NAME = 'communication.referentiel.yaml';
/** What the certification engineer has in her folder before she begins to write. */
const PROOFS = ['etude', 'enquete', 'lettre', 'livret-1', 'livret-2', 'reglement-vae'];
/** What a picture is there to show, besides the text. */
const SHOWN = { jury: /professionnels.externes/ };
const MOST_KEYS_A_CHARACTER = 1 / 4;

const workbench = await installedWorkbench('clavier');
const workspace = workbench.folder('communication');
const file = join(workspace, NAME);
try {
  mkdirSync(join(workspace, 'preuves'), { recursive: true });
  for (const proof of PROOFS) writeFileSync(join(workspace, 'preuves', `${proof}.pdf`), '%PDF-1.4\n');
  writeFileSync(file, '');
  const settings = {
    'workbench.colorTheme': 'Default Light Modern',
    'editor.minimap.enabled': false,
    'breadcrumbs.enabled': false,
    // The line that is written stays halfway up: lists open under it, not over what is read.
    'editor.cursorSurroundingLines': 14,
    // What it repeats from out of view may be older than what is under it.
    'editor.stickyScroll.enabled': false,
  };
  const viewport = { width: 1240, height: 780 };
  await workbench.open({ workspace, settings, viewport }, async (page) => {
    process.exitCode = report(await run(page)) ? 0 : 1;
  });
} finally {
  workbench.remove();
}

async function run(page) {
  page.setDefaultTimeout(30_000);
  const typist = new Typist(page, { picture: options.vers ? picture(page) : undefined });
  await page.locator('.monaco-workbench').waitFor();
  await openFile(typist);
  await write(typist, new Date().toISOString().slice(0, 10));
  await typist.press('Control+s');
  const text = await typist.until(
    'Le fichier enregistré',
    () => readFileSync(file, 'utf8'),
    (saved) => /Arcom/.test(saved),
  );
  const problems = await typist.until(
    'Aucune erreur',
    () => typist.problems(),
    ({ errors }) => errors === 0,
  );
  await typist.press('Control+Home');
  // What is out of view is told anew when it comes into view.
  await typist.until(
    'Rien à signaler au-dessus de la première section',
    () => page.locator('.codelens-decoration').first().textContent(),
    (title) => title === 'rien à signaler',
  );
  await typist.press('Control+Shift+M');
  await page.locator('.markers-panel').waitFor();
  await typist.picture('fini');
  return { typist, text, problems };
}

async function openFile(typist) {
  const { page } = typist;
  await typist.press('Control+p');
  await page.locator('.quick-input-widget input').first().waitFor();
  await typist.type('comm');
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: NAME }).first().waitFor();
  await typist.press('Enter');
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  // An empty file lacks everything: the server has answered.
  await typist.until(
    'Le serveur répond',
    () => typist.problems(),
    ({ errors }) => errors > 0,
  );
}

/** Pictures in the order they are taken. */
function picture(page) {
  const folder = resolve(options.vers);
  mkdirSync(folder, { recursive: true });
  return async (name) => {
    // What stands between the words comes a moment after them.
    const shown = SHOWN[name];
    if (shown) await page.locator('.view-lines', { hasText: shown }).first().waitFor();
    const path = join(folder, `clavier-${name}.png`);
    await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
    console.log(path);
  };
}

/** Says what came out; true when it is as good as it should be. */
function report({ typist, text, problems }) {
  if (options.texte) copyFileSync(file, resolve(options.texte));
  const characters = [...text].length;
  const { keys, accepted } = typist;
  const { errors, warnings, infos } = verified();
  const down = accepted.reduce((sum, { index }) => sum + index, 0);
  console.log(`${characters} caractères pour ${keys} frappes : une pour ${(characters / keys).toFixed(1)}`);
  console.log(
    `${accepted.length} propositions acceptées, ${(down / accepted.length).toFixed(1)} lignes plus bas en moyenne`,
  );
  console.log(
    `VS Code : ${problems.errors} erreur(s), ${problems.warnings} avertissement(s), ${problems.infos} conseil(s)`,
  );
  console.log(`verifier : ${errors} erreur(s), ${warnings} avertissement(s), ${infos} conseil(s)`);
  return errors === 0 && problems.errors === 0 && keys / characters <= MOST_KEYS_A_CHARACTER;
}

/** The command line, on the same file: nothing stale can be read there. */
function verified() {
  const cli = join(ROOT, 'dist/cli.js');
  let output;
  try {
    output = execFileSync(process.execPath, [cli, 'verifier', '--format', 'json', file], {
      encoding: 'utf8',
    });
  } catch (error) {
    output = error.stdout;
  }
  const { erreurs, avertissements, conseils } = JSON.parse(output).resume;
  return { errors: erreurs, warnings: avertissements, infos: conseils };
}
