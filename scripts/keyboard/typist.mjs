/**
 * A person at the keyboard of a real VS Code workbench: every key is counted; no mouse, nothing inserted by an API.
 * What is on the screen is read from the page, and waited for: nothing sleeps.
 */
const PATIENCE = 20_000;
const EDITOR = '.editor-instance .monaco-editor';

export class Typist {
  /** Each press of a key; a chord is one. */
  keys = 0;
  /** Proposals and fixes that were accepted, with how far down each was. */
  accepted = [];

  constructor(page, { picture = async () => {} } = {}) {
    this.page = page;
    this.picture = picture;
  }

  async press(chord) {
    this.keys += 1;
    await this.page.keyboard.press(chord);
  }

  async type(text) {
    await this.#letters(text);
    // In front of a sentence of one's own, a list that stays would put another in its place with Enter.
    if (/\s\S/.test(text)) await this.until('Une phrase à soi', () => this.proposals(), isClosed);
  }

  async #letters(text) {
    for (const letter of text) {
      this.keys += 1;
      await this.page.keyboard.type(letter);
    }
  }

  /** What is read from the page, once it is as wanted. */
  async until(what, read, isWanted = Boolean, patience = PATIENCE) {
    const deadline = Date.now() + patience;
    for (;;) {
      const found = await read();
      if (isWanted(found)) return found;
      if (Date.now() > deadline) {
        throw new Error(`${what} : toujours ${JSON.stringify(found)}\n${await this.screen()}`);
      }
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  /** Is it so within a moment? */
  async #soon(read, isWanted, patience) {
    return this.until('', read, isWanted, patience).then(
      () => true,
      () => false,
    );
  }

  /** The lines of the editor that are in view, wrapped ones joined, and which has the cursor. */
  lines() {
    return this.page.evaluate((selector) => {
      const editor = document.querySelector(`${selector}.focused`) ?? document.querySelector(selector);
      if (!editor) return [];
      const top = (element) => Number.parseFloat(element.style.top);
      const cursor = editor.querySelector('.cursors-layer .cursor');
      const numbered = [...editor.querySelectorAll('.margin-view-overlays > div')]
        .filter((one) => one.querySelector('.line-numbers')?.textContent.trim())
        .map(top);
      const views = [...editor.querySelectorAll('.view-lines > .view-line')].sort((a, b) => top(a) - top(b));
      const lines = [];
      for (const view of views) {
        const copy = view.cloneNode(true);
        // What the focused proposal would write is shown in grey: it is not there yet, nor the blanks of its lines.
        const ghosts = [...copy.querySelectorAll('[class*="ghost-text"], [class*="suggest-preview"]')];
        for (const ghost of ghosts) ghost.remove();
        const text = copy.textContent.replaceAll('\u00A0', ' ').replaceAll('\u200C', '');
        const here = cursor !== null && top(view) === top(cursor);
        const last = lines.at(-1);
        if (!last || numbered.includes(top(view))) lines.push({ text, here, ghost: ghosts.length > 0 });
        else if (!last.ghost || text.trim() !== '') {
          last.text += text;
          last.here ||= here;
        }
      }
      return lines;
    }, EDITOR);
  }

  /** Waits until the line of the cursor is as it should be. */
  async sees(wanted) {
    await this.until(
      `La ligne du curseur devrait être ${wanted}`,
      async () => (await this.lines()).find(({ here }) => here)?.text,
      (line) => line !== undefined && wanted.test(line),
    );
  }

  /** Enter on an item just begun: the list is over. */
  async leaveList() {
    await this.press('Enter');
    await this.sees(/^ *- $/);
    await this.press('Enter');
    const isOut = (lines) => {
      const at = lines.findIndex(({ here }) => here);
      return at > 0 && /^ *$/.test(lines[at].text) && !/^ *- $/.test(lines[at - 1].text);
    };
    await this.until('La liste est finie', () => this.lines(), isOut);
  }

  /** Types over the stop that is selected and goes to the next. */
  async fill(text, next) {
    await this.#letters(text);
    // Proposals that nobody asked for close by themselves as the words leave them, else with Escape.
    if (!(await this.#soon(() => this.proposals(), isClosed, 400))) await this.press('Escape');
    await this.next(next);
  }

  async next(seen) {
    await this.press('Tab');
    if (seen) await this.sees(seen);
  }

  /** What the list of proposals shows; undefined while it is not there. */
  proposals() {
    return this.page.evaluate(() => {
      const rows = [...document.querySelectorAll('.suggest-widget.visible .monaco-list-row')].map((row) => ({
        index: Number(row.dataset.index),
        label: row.querySelector('.label-name')?.textContent.trim() ?? '',
        focused: row.classList.contains('focused'),
      }));
      return rows.length > 0 ? rows.sort((a, b) => a.index - b.index) : undefined;
    });
  }

  async #focused() {
    return (await this.proposals())?.find(({ focused }) => focused);
  }

  /** The list is there, by itself or because it is asked for, and has what is looked for in view. */
  async shows(wanted, { typed = '', asked = false } = {}) {
    if (asked) await this.press('Control+Space');
    if (typed) await this.type(typed);
    const fits = (rows) => rows?.some(({ label }) => matches(label, wanted));
    if (await this.#soon(() => this.proposals(), fits, 2000)) return;
    // An edit of the server that came in between closes the list: anyone would ask again.
    if (!(await this.proposals())) await this.press('Control+Space');
    await this.until(`La proposition ${wanted}`, () => this.#focused());
  }

  /** Accepts a proposal: some letters of it if given, down to it, Enter. */
  async pick(wanted, how = {}) {
    await this.shows(wanted, how);
    const row = await this.#goTo(wanted);
    await this.press('Enter');
    this.accepted.push(row);
    const isOther = (rows) => !rows?.some(({ focused, label }) => focused && label === row.label);
    await this.until('La liste se ferme', () => this.proposals(), isOther);
  }

  /** Takes one of the choices of a stop, and goes to the next stop. */
  async choose(wanted) {
    const { label } = await this.#goTo(wanted);
    await this.press('Tab');
    await this.until(
      'Le choix est fait',
      () => this.#focused(),
      (row) => row?.label !== label,
    );
  }

  async #goTo(wanted) {
    const passed = [];
    let rewound = 0;
    for (;;) {
      const row = await this.until(`La proposition ${wanted}`, () => this.#focused());
      if (matches(row.label, wanted)) return row;
      // A list that is answered anew begins again at its first row; anyone would go down again.
      if (row.index === 0 && passed.length > 0 && rewound++ < 2) passed.length = 0;
      if (passed.includes(row.label))
        throw new Error(`${wanted} n’est pas parmi :\n  ${passed.join('\n  ')}`);
      passed.push(row.label);
      await this.#down(() => this.#focused(), row.index);
    }
  }

  /** One row further; pressed again when the list was not ready for it, as anyone would. */
  async #down(read, index) {
    for (let attempt = 0; attempt < 3; attempt++) {
      await this.press('ArrowDown');
      if (await this.#soon(read, (row) => row && row.index !== index, 1500)) return;
    }
    throw new Error(`La liste ne bouge plus.\n${await this.screen()}`);
  }

  /** Asks for the quick fixes of the line, and takes one. */
  async fix(wanted) {
    const rows = '.action-widget .monaco-list-row.action';
    const read = async () => {
      const focused = this.page.locator(`${rows}.focused`);
      if ((await focused.count()) === 0) return undefined;
      const [label, index] = await focused.first().evaluate((row) => [row.textContent, row.dataset.index]);
      return { label: label.trim(), index };
    };
    // Asked again when it does not come: the finding may not be there yet.
    for (let attempt = 0; ; attempt++) {
      await this.press('Control+.');
      if (await this.#soon(read, Boolean, 2500)) break;
      if (attempt === 4) throw new Error(`Aucun correctif.\n${await this.screen()}`);
      await this.press('Escape');
    }
    await this.picture('correctif');
    for (let row = await read(); !matches(row.label, wanted); row = await read()) {
      await this.#down(read, row.index);
    }
    await this.press('Enter');
    this.accepted.push({ label: String(wanted), index: 0 });
    await this.until('Le menu se ferme', read, (row) => row === undefined);
  }

  /** What VS Code counts of this kind in its status bar, for all files. */
  async problems() {
    const label = await this.page.locator('#status\\.problems a').first().getAttribute('aria-label');
    const count = (name) => Number(new RegExp(`${name}: (\\d+)`).exec(label ?? '')?.[1] ?? 0);
    return { errors: count('Errors'), warnings: count('Warnings'), infos: count('Infos') };
  }

  async screen() {
    const lines = (await this.lines()).map(({ text, here }) => `${here ? '>' : ' '} ${text}`);
    const rows = (await this.proposals()) ?? [];
    return [...lines, ...rows.map(({ label, focused }) => `   ${focused ? '*' : ' '} ${label}`)].join('\n');
  }
}

const isClosed = (rows) => rows === undefined;

function matches(label, wanted) {
  return typeof wanted === 'string' ? label === wanted : wanted.test(label);
}
