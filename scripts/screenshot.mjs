#!/usr/bin/env node
/**
 * Pictures of the extension at work, taken in a real VS Code workbench where the packaged .vsix is installed:
 * the findings, the report by motive, the page of a rule, the quick-fix menu and the text once corrected.
 *   npm run screenshot -- [--vers docs/images] [--fichier refus.referentiel.yaml] [--constat TEXT] [--correction TEXT]
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installWorkbench } from '../test/vscode/browser.mjs';
import { installVsix, openWorkbench } from '../test/vscode/workbench/workbench.mjs';
import { ROOT } from './lib/stamp.mjs';
import { packageExtension } from './package.mjs';

const { values: options } = parseArgs({
  options: {
    vers: { type: 'string', default: 'docs/images' },
    fichier: { type: 'string', default: 'refus.referentiel.yaml' },
    /** Part of the message of the finding to correct, and of the title of its fix. */
    constat: { type: 'string', default: 'La compétence C4.3 n’est pas couverte' },
    correction: { type: 'string', default: '' },
  },
});

const vsix = join(ROOT, await packageExtension());
const installDir = join(ROOT, '.vscode-test/workbench');
installWorkbench(installDir);

const out = resolve(options.vers);
mkdirSync(out, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'referentiel-images-'));
const extensionsDir = join(scratch, 'extensions');
const workspace = join(scratch, 'examples');
cpSync(join(ROOT, 'examples'), workspace, { recursive: true });
let workbench;
try {
  mkdirSync(extensionsDir);
  installVsix({ installDir, vsix, extensionsDir });
  workbench = await openWorkbench({
    installDir,
    workspace,
    extensionsDir,
    viewport: { width: 1360, height: 860 },
    settings: {
      'workbench.colorTheme': 'Default Light Modern',
      'editor.minimap.enabled': false,
      'breadcrumbs.enabled': false,
      'markdown.preview.fontSize': 13,
    },
  });
  await takePictures(workbench.page);
} finally {
  await workbench?.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function takePictures(page) {
  page.setDefaultTimeout(30_000);
  const picture = async (name) => {
    await page.mouse.move(24, 400); // no hover in the way
    await page.waitForTimeout(600); // counters, badges and transitions follow
    await page.screenshot({ path: join(out, `${name}.png`) });
    console.log(join(options.vers, `${name}.png`));
  };
  const command = async (title) => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill(`>${title}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  };

  await page.locator('.monaco-workbench').waitFor();
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: options.fichier }).dblclick();
  // The counts in the status bar say that the server has answered.
  await page.locator('.statusbar-item', { hasText: /Référentiel\s*\d+/ }).waitFor();

  await page.keyboard.press('Control+Shift+M');
  const finding = page.locator('.markers-panel .monaco-list-row', { hasText: options.constat }).first();
  await show(finding);
  await picture('problemes');

  // The code of a finding is a link to its page.
  await page.locator('.markers-panel .monaco-list-row a', { hasText: '/' }).first().click();
  const preview = page.locator('.tab', { hasText: /^(Preview|Aperçu)/ });
  await preview.waitFor();
  await page.frameLocator('iframe.webview.ready').first().frameLocator('iframe').locator('h1').waitFor();
  await picture('page');
  await preview.click();
  await command('View: Close Editor');

  await command('Afficher le rapport par motif');
  await page.locator('.customview-tree .monaco-list-row', { hasText: 'VAE' }).first().click();
  await page.locator('.customview-tree .monaco-list-row', { hasText: '· ligne' }).first().waitFor();
  await picture('rapport');

  await page.keyboard.press('Control+Shift+M');
  await show(finding);
  const fix = page.locator('.action-widget .monaco-list-row.action', { hasText: options.correction }).first();
  // Asked again when it does not come: the request is cancelled while another extension registers a provider.
  for (let attempt = 0; ; attempt++) {
    await page.keyboard.press('Control+.');
    try {
      await fix.waitFor({ timeout: 3000 });
      break;
    } catch (error) {
      if (attempt === 5) throw error;
      await page.keyboard.press('Escape');
    }
  }
  await picture('correction');
  await fix.click();
  await page
    .locator('.markers-panel .monaco-list-row', { hasText: options.constat })
    .first()
    .waitFor({ state: 'detached' });
  await picture('corrige');

  for (const toast of await page.locator('.notification-toast').allInnerTexts()) {
    console.log(`notification : ${toast.replace(/\s+/g, ' ')}`);
  }

  /** Shows in the editor the place of a finding. The list only holds the rows in view: its filter brings the wanted one. */
  async function show(row) {
    const filter = page
      .locator('.viewpane-filter input, .markers-panel-action-filter-container input')
      .first();
    await filter.fill(options.constat);
    await row.dblclick();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await filter.fill('');
    await page.keyboard.press('Control+1'); // back to the editor
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }
}
