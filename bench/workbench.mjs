#!/usr/bin/env node
/**
 * Types at ten characters a second in a long référentiel, in a real VS Code workbench where the packaged .vsix is
 * installed, and measures what an author sees: from a key to the squiggle that it makes come or go. The keys take the
 * last figure of an id away, which another one then has too, and put it back, so that each one changes a diagnostic.
 *   node bench/workbench.mjs [--lines 18000] [--keys 60] [--json]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { installedWorkbench } from '../scripts/lib/installed-workbench.mjs';
import { ROOT } from './peers.mjs';

const { values: options } = parseArgs({
  options: {
    lines: { type: 'string', default: '18000' },
    keys: { type: 'string', default: '60' },
    json: { type: 'boolean', default: false },
  },
});
/** Between two keys, in milliseconds. */
const PACE = 100;
/** Between the file in sight and the first key. */
const READS = 3000;
const NAME = 'long.referentiel.yaml';

const workbench = await installedWorkbench('frappe');
const workspace = workbench.folder('dossier');
try {
  mkdirSync(workspace);
  const text = execFileSync(process.execPath, [path.join(ROOT, 'bench/generate.mjs'), options.lines], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  writeFileSync(path.join(workspace, NAME), text);
  const viewport = { width: 1240, height: 780 };
  const rows = text.split('\n');
  const keys = await workbench.open({ workspace, viewport }, (page) => typed(page, rows));
  const run = { lines: rows.length, keys, ...summary(keys) };
  console.log(options.json ? JSON.stringify(run) : table(run));
} finally {
  workbench.remove();
}

/** Milliseconds from each key to the squiggle, as the page shows them. */
async function typed(page, rows) {
  page.setDefaultTimeout(60_000);
  await page.locator('.monaco-workbench').waitFor();
  await page.keyboard.press('Control+p');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type('long');
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: NAME }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  // In the middle of the text: « BC12 » is there too.
  const ids = rows.flatMap((row, line) => (/^ {2}- id: BC\d+$/.test(row) ? [line] : []));
  const line = ids[ids.length >> 1];
  const figure = rows[line].at(-1);
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(`${line + 1}:${rows[line].length + 1}`);
  await page.keyboard.press('Enter');
  await page
    .locator('.line-numbers.active-line-number', { hasText: String(line + 1) })
    .first()
    .waitFor();
  await page.evaluate(() => {
    const errors = () => document.querySelectorAll('.squiggly-error').length;
    const seen = { keys: [], changes: [], errors: errors() };
    window.seen = seen;
    addEventListener('keydown', () => seen.keys.push(performance.now()), { capture: true });
    new MutationObserver(() => {
      if (errors() === seen.errors) return;
      seen.errors = errors();
      seen.changes.push(performance.now());
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  // Opening colours, outlines and folds the whole file; an author reads before typing.
  await sleep(READS);
  // The first two are not counted: VS Code loads what it needs for typing.
  const pair = ['Backspace', figure];
  for (const [rank, key] of pair.entries()) {
    await page.keyboard.press(key);
    await changed(page, rank + 1);
  }
  const start = performance.now();
  for (let count = 0; count < Number(options.keys); count++) {
    await sleep(Math.max(0, start + count * PACE - performance.now()));
    await page.keyboard.press(pair[count % 2]);
  }
  // A change that came after the next key is not there to be counted.
  await changed(page, Number(options.keys) + 2, 2000).catch(() => {});
  const { keys, changes } = await page.evaluate(() => window.seen);
  return keys.slice(2).map((at, rank) => {
    const next = keys[rank + 3] ?? Number.POSITIVE_INFINITY;
    const shown = changes.find((change) => change > at && change < next);
    return shown === undefined ? null : Number((shown - at).toFixed(1));
  });
}

async function changed(page, count, timeout = 60_000) {
  await page.waitForFunction((wanted) => window.seen.changes.length >= wanted, count, {
    polling: 'raf',
    timeout,
  });
}

function summary(keys) {
  const shown = keys.filter((one) => one !== null).sort((a, b) => a - b);
  const at = (share) => shown[Math.min(shown.length - 1, Math.floor(share * shown.length))] ?? null;
  return { shown: shown.length, p50: at(0.5), p95: at(0.95), most: shown.at(-1) ?? null };
}

function table({ lines, keys, shown, p50, p95, most }) {
  return [
    `${lines} lignes, une touche toutes les ${PACE} ms`,
    `constat affiché avant la touche suivante : ${shown} fois sur ${keys.length}`,
    `de la touche à l’écran : ${p50} ms (médiane), ${p95} ms (95 %), ${most} ms au plus`,
    keys.join(' '),
  ].join('\n');
}
