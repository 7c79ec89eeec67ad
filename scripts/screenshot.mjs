#!/usr/bin/env node
/**
 * Pictures of the extension at work, taken in a real VS Code workbench where the packaged .vsix is installed:
 * the findings, the report by motive, the page of a rule, the quick-fix menu and the text once corrected.
 *   npm run screenshot -- [--vers docs/images] [--fichier refus.referentiel.yaml] [--constat TEXT] [--correction TEXT]
 *   npm run screenshot -- --themes --vers FOLDER   every view in light, dark and high contrast, to be looked at
 *   npm run screenshot -- --vingt      twenty competences before and after their quick fixes; a paraphrase and its link
 */
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installedWorkbench } from './lib/installed-workbench.mjs';
import { ROOT } from './lib/stamp.mjs';
import { THEMES, takeViews } from './lib/themes.mjs';

const { values: options } = parseArgs({
  options: {
    vers: { type: 'string', default: 'docs/images' },
    fichier: { type: 'string', default: 'refus.referentiel.yaml' },
    /** Part of the message of the finding to correct, and of the title of its fix. */
    constat: { type: 'string', default: 'La compétence C4.3 n’est pas couverte' },
    correction: { type: 'string', default: '' },
    vingt: { type: 'boolean', default: false },
    themes: { type: 'boolean', default: false },
  },
});

const out = resolve(options.vers);
mkdirSync(out, { recursive: true });
const workbench = await installedWorkbench('images');
const workspace = workbench.folder('examples');
try {
  cpSync(join(ROOT, options.vingt ? 'test/vscode/workspace' : 'examples'), workspace, { recursive: true });
  if (options.themes) {
    for (const [name, theme] of Object.entries(THEMES)) {
      await inWorkbench(theme, (page) =>
        takeViews(page, (view) => gestures(page).picture(`${view}-${name}`)),
      );
    }
  } else await inWorkbench(THEMES.clair, options.vingt ? takeRewriting : takePictures);
} finally {
  workbench.remove();
}

function inWorkbench(theme, take) {
  const shown = {
    workspace,
    viewport: options.vingt ? { width: 1480, height: 1280 } : { width: 1360, height: 860 },
    settings: {
      'workbench.colorTheme': theme,
      'editor.minimap.enabled': false,
      'breadcrumbs.enabled': false,
      'markdown.preview.fontSize': 13,
      // What is written is judged, not what is missing.
      ...(options.vingt
        ? { 'referentiel.profil': 'ebauche', 'editor.wordWrap': 'off', 'editor.fontSize': 13 }
        : {}),
    },
  };
  return workbench.open(shown, take);
}

function gestures(page) {
  page.setDefaultTimeout(30_000);
  return {
    async picture(name) {
      await page.mouse.move(24, 400); // no hover in the way
      await page.locator('.workbench-hover:visible').first().waitFor({ state: 'hidden' });
      await page.waitForTimeout(600); // counters, badges and transitions follow
      await page.screenshot({ path: join(out, `${name}.png`) });
      console.log(join(options.vers, `${name}.png`));
    },
    async command(title) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').fill(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
    },
    async open(file) {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).dblclick();
      // The counts in the status bar say that the server has answered.
      await page.locator('.statusbar-item', { hasText: /Référentiel\s*\d+/ }).waitFor();
    },
  };
}

/** Goes from finding to finding, and takes the first fix of each, as an author would. */
async function takeRewriting(page) {
  const { picture, open } = gestures(page);
  await page.locator('.monaco-workbench').waitFor();
  await open('vingt.referentiel.yaml');
  await picture('vingt-avant');
  const fixes = page.locator('.action-widget .monaco-list-row.action');
  const first = fixes.filter({ hasNotText: 'Ignorer' }).first();
  const correct = async () => {
    await page.keyboard.press('Control+.');
    const found = await first.waitFor({ timeout: 1500 }).then(
      () => true,
      () => false,
    );
    if (found) await first.click();
    await page.waitForTimeout(400);
    await page.keyboard.press('Escape'); // leaves the tab stops, or the menu
    return found;
  };
  // A request is cancelled now and then: three findings in a row without a fix mean that none is left.
  for (let misses = 0, fix = 0; misses < 3 && fix < 60; fix++) {
    await page.keyboard.press('Alt+F8'); // the next finding of the file, shown with its message
    await page.waitForTimeout(200);
    await page.keyboard.press('Escape');
    misses = (await correct()) ? 0 : misses + 1;
  }
  // Alt+F8 passes over advice.
  for (const words of ['lors d’une soutenance', 'enregistrer les retours']) {
    await page.keyboard.press('Control+f');
    await page.keyboard.type(words.replace('’', "'"));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    if (!(await correct())) await correct();
  }
  await page.keyboard.press('Control+Home');
  await picture('vingt-apres');

  await open('paraphrase.referentiel.yaml');
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'redit à' }).first().dblclick();
  await page.keyboard.press('Control+1'); // back to the editor
  await page.keyboard.press('Alt+F8');
  await picture('paraphrase');
}

async function takePictures(page) {
  const { picture, command, open } = gestures(page);
  await page.locator('.monaco-workbench').waitFor();
  await open(options.fichier);

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
  // By its cross: the palette does not stay open over a page.
  await preview.hover();
  await preview.locator('.tab-actions .action-label').click();
  await preview.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+1');

  await command('Afficher le rapport par motif');
  await page.locator('.customview-tree .monaco-list-row', { hasText: 'VAE absente' }).first().click();
  const motives = page.locator('.customview-tree', { hasText: 'VAE absente' });
  await motives.locator('.monaco-list-row[aria-level="2"]').first().waitFor();
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
