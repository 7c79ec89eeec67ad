/** What is looked at in every theme: each view of the extension, as it is reached from the keyboard. */
export const THEMES = {
  clair: 'Default Light Modern',
  sombre: 'Default Dark Modern',
  'contraste-noir': 'Default High Contrast',
  'contraste-clair': 'Default High Contrast Light',
};

/** One picture a view; `picture(name)` takes it. */
export async function takeViews(page, picture) {
  page.setDefaultTimeout(30_000);
  const { keyboard } = page;
  const seen = (selector, options) => page.locator(selector, options).first().waitFor();
  const command = async (title) => {
    const input = page.locator('.quick-input-widget input').first();
    // Asked again when a page that has just been shown took the key, or the focus.
    for (let attempt = 0; ; attempt++) {
      if (!(await input.isVisible())) await keyboard.press('F1');
      const filled = await input.fill(`>${title}`, { timeout: 2000 }).then(
        () => true,
        (error) => (attempt < 5 ? false : Promise.reject(error)),
      );
      if (filled) break;
    }
    await seen('.quick-input-list .monaco-list-row.focused', { hasText: title });
    await keyboard.press('Enter');
    // It fades: the next command would take it for its own.
    await input.waitFor({ state: 'hidden' });
  };
  const goTo = async (line, column = 1) => {
    await keyboard.press('Control+g');
    await page.locator('.quick-input-widget input').first().waitFor();
    await keyboard.type(`${line}:${column}`);
    await keyboard.press('Enter');
    await seen('.editor-instance .monaco-editor.focused');
  };

  await seen('.monaco-workbench');
  await keyboard.press('Control+p');
  await page.locator('.quick-input-widget input').first().waitFor();
  await keyboard.type('refus');
  await seen('.quick-input-list .monaco-list-row.focused', { hasText: 'refus.referentiel.yaml' });
  await keyboard.press('Enter');
  await seen('.statusbar-item', { hasText: /Référentiel\s*\d+/ });

  // Colours of words, ids and figures; squiggles; what is told between the lines.
  await goTo(52, 20);
  await seen('.squiggly-warning');
  await picture('editeur');
  await keyboard.press('Control+k');
  await keyboard.press('Control+i');
  await seen('.monaco-hover .hover-contents');
  await picture('survol');
  await keyboard.press('Escape');

  // The next finding, shown under its line; then what corrects it.
  await keyboard.press('F8');
  await seen('.marker-widget');
  await picture('constat');
  await keyboard.press('Escape');
  await keyboard.press('Control+.');
  await seen('.action-widget .monaco-list-row.action');
  await picture('correctifs');
  await keyboard.press('Escape');

  await goTo(56, 1);
  await keyboard.press('End');
  await keyboard.type(' ');
  await seen('.suggest-widget.visible .monaco-list-row.focused');
  await picture('propositions');
  await keyboard.press('Escape');
  await keyboard.press('Control+z');

  await keyboard.press('Control+Shift+M');
  await seen('.markers-panel .monaco-list-row');
  await command('Afficher le rapport par motif');
  await seen('.customview-tree .monaco-list-row');
  await picture('rapport');

  // Twice: the second page takes the place of the first.
  const titles = [];
  for (const row of [0, 1]) {
    await page.locator('.markers-panel .monaco-list-row a', { hasText: '/' }).nth(row).click();
    const title = page.locator('.tab', { hasText: /^Preview/ }).filter({ hasNotText: titles[0] ?? '—' });
    titles.push(await title.first().textContent());
    await page
      .frameLocator('iframe.webview.ready')
      .first()
      .frameLocator('#active-frame')
      .locator('h1')
      .first()
      .waitFor();
  }
  await keyboard.press('Control+j');
  await picture('page');

  await keyboard.press('Control+b');
  await command('View: Close All Editors');
  await page.locator('.tab').first().waitFor({ state: 'detached' });
  await command('Référentiel: Prise en main');
  await seen('.gettingStartedContainer .getting-started-step');
  await picture('prise-en-main');
}
