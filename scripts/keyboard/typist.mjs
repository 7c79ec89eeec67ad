/**
 * A person at the keyboard of a real VS Code workbench: every key is counted, no mouse, nothing inserted by an API.
 * What is on the screen is read from the page, and waited for; nothing sleeps.
 */
const PATIENCE = 15_000;
const EDITOR = '.editor-instance .monaco-editor';

export class Typist {
  /** Each press of a key; a chord is one. */
  keys = 0;
  /** Accepted proposals and quick fixes, commands: what was used, in order. */
  log = [];

  constructor(page) {
    this.page = page;
  }

  async press(chord) {
    this.keys += 1;
    await this.page.keyboard.press(chord);
  }

  async type(text) {
    for (const letter of text) {
      this.keys += 1;
      await this.page.keyboard.type(letter);
    }
  }

  /** A value that is asked of the page until it is as wanted. */
  async until(what, read, isWanted = Boolean, patience = PATIENCE) {
    const deadline = Date.now() + patience;
    for (;;) {
      const found = await read();
      if (isWanted(found)) return found;
      if (Date.now() > deadline)
        throw new Error(`${what} : toujours ${JSON.stringify(found)}\n${await this.screen()}`);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  /** The lines of the editor that are in view, wrapped ones joined, with « ‸ » where the cursor is. */
  lines() {
    return this.page.evaluate((selector) => {
      const editor = document.querySelector(`${selector}.focused`) ?? document.querySelector(selector);
      if (!editor) return [];
      const top = (element) => Number.parseFloat(element.style.top);
      const cursor = editor.querySelector('.cursors-layer .cursor');
      const numbers = [...editor.querySelectorAll('.margin-view-overlays > div')]
        .filter((one) => one.querySelector('.line-numbers')?.textContent.trim())
        .map(top);
      const views = [...editor.querySelectorAll('.view-lines > .view-line')].sort((a, b) => top(a) - top(b));
      const lines = [];
      for (const view of views) {
        const text = view.textContent.replaceAll('\u00A0', ' ').replaceAll('\u200C', '');
        const isHere = cursor && top(view) === top(cursor);
        if (numbers.includes(top(view)) || lines.length === 0) lines.push({ text, here: isHere });
        else {
          lines.at(-1).text += text;
          lines.at(-1).here ||= isHere;
        }
      }
      return lines;
    }, EDITOR);
  }

  /** The line of the cursor. */
  async line() {
    return (await this.lines()).find(({ here }) => here)?.text;
  }

  /** Waits until the line of the cursor is as it should be. */
  async sees(wanted) {
    await this.until(
      `La ligne du curseur devrait être ${wanted}`,
      () => this.line(),
      (line) =>
        line !== undefined && (typeof wanted === 'string' ? line.trim() === wanted : wanted.test(line)),
    );
  }

  /** Types over the stop that is selected and goes to the next, whose line is then in view. */
  async fill(text, next) {
    await this.type(text);
    await this.press('Tab');
    if (next) await this.sees(next);
  }

  /** What the list of proposals shows: undefined while it is not there. */
  proposals() {
    return this.page.evaluate(() => {
      const widget = document.querySelector('.suggest-widget.visible');
      if (!widget) return undefined;
      const rows = [...widget.querySelectorAll('.monaco-list-row')];
      if (rows.length === 0) return undefined;
      const read = (row) => ({
        index: Number(row.dataset.index),
        label: row.querySelector('.label-name')?.textContent.trim() ?? '',
        focused: row.classList.contains('focused'),
      });
      return rows.map(read).sort((a, b) => a.index - b.index);
    });
  }

  /**
   * Accepts a proposal: types some letters of it, if given, goes down to it, and presses Enter. The list is there by
   * itself, else it is asked for.
   */
  async pick(wanted, { typed = '', asked = false, most = 40 } = {}) {
    const fits = (label) => (typeof wanted === 'string' ? label === wanted : wanted.test(label));
    if (asked) await this.press('Control+Space');
    if (typed) await this.type(typed);
    const focused = async () => (await this.proposals())?.find((row) => row.focused);
    // What was there before is replaced by what is typed for: the wanted one may also be further down.
    const rows = () => this.proposals();
    await this.until('', rows, (all) => all?.some(({ label }) => fits(label)), 2000).catch(async () => {
      if (!(await rows())) await this.press('Control+Space'); // an edit that came in between closed it
    });
    await this.until(`La proposition « ${wanted} »`, focused);
    const seen = [];
    for (;;) {
      const row = await this.until('La proposition choisie', focused);
      if (fits(row.label)) break;
      seen.push(row.label);
      if (seen.length > most) throw new Error(`« ${wanted} » n’est pas parmi :\n  ${seen.join('\n  ')}`);
      await this.#down(focused, row);
    }
    const { label } = await focused();
    await this.press('Enter');
    this.log.push({ label, rank: seen.length });
    await this.until(
      'La liste se ferme',
      () => this.proposals(),
      (rows) => !rows?.some((row) => row.focused && row.label === label),
    );
  }

  /** One proposal further; pressed again when the list was not ready for it, as anyone would. */
  async #down(focused, { index }) {
    for (let attempt = 1; ; attempt++) {
      await this.press('ArrowDown');
      const moved = this.until('La proposition suivante', focused, (next) => next && next.index !== index, 1500);
      if (await moved.then(() => true, () => false)) return;
      if (attempt === 3) throw new Error(`La liste ne bouge plus\n${await this.screen()}`);
    }
  }

  /** Errors and warnings that VS Code counts in its status bar. */
  async problems() {
    const label = await this.page
      .locator('#status\\.problems a, #status\\.problems')
      .first()
      .getAttribute('aria-label');
    const count = (name) =>
      Number(
        new RegExp(`(\\d+) ${name}|${name}: (\\d+)`, 'i')
          .exec(label ?? '')
          ?.slice(1)
          .find(Boolean) ?? 0,
      );
    return { label, errors: count('Errors?'), warnings: count('Warnings?'), infos: count('Infos?') };
  }

  async screen() {
    const lines = (await this.lines()).map(({ text, here }) => `${here ? '>' : ' '} ${text}`);
    const rows =
      (await this.proposals())?.map(({ label, focused }) => `   ${focused ? '*' : ' '} ${label}`) ?? [];
    return [...lines, ...rows].join('\n');
  }
}
