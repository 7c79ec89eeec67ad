import type { CompletionItem, TextEdit } from 'vscode-languageserver/node';
import type { Hands } from '../../scripts/keyboard/story.mjs';
import { Lines } from '../../server/src/syntax';
import { inOrder } from './completion';
import { enterText, movedBy } from './enter';
import { TestClient, URI } from './lsp';

interface Place {
  start: number;
  end: number;
}

/** A tab stop: its place, those that repeat it, its choices. */
interface Stop {
  readonly number: number;
  readonly places: Place[];
  readonly choices: readonly string[];
}

const PART = /\\([\\$}])|\$\{(\d+)(?::([^}\\]*)|\|([^}\\|]+)\|)?\}|\$(\d+)/g;
const SUGGEST = 'editor.action.triggerSuggest';

/**
 * An editor that answers to keys as VS Code does, over a connection: lists that open by themselves or are asked for,
 * tab stops inside tab stops, Enter with the language's rules and the server's edits. Each key is counted.
 */
export class FakeTypist implements Hands {
  keys = 0;
  text = '';
  #cursor: Place = { start: 0, end: 0 };
  #client!: TestClient;
  /** The list is there without being asked for. */
  #opens = false;
  #list: readonly CompletionItem[] = [];
  #sessions: { stops: Stop[]; at: number }[] = [];

  static async open(): Promise<FakeTypist> {
    const typist = new FakeTypist();
    typist.#client = await TestClient.start({ initializationOptions: { vscode: true } });
    await typist.#client.open('');
    return typist;
  }

  dispose(): void {
    this.#client.dispose();
  }

  diagnostics() {
    return this.#client.diagnostics();
  }

  async picture(): Promise<void> {}

  async press(key: string): Promise<void> {
    this.keys++;
    this.#opens = false;
    const { start, end } = this.#cursor;
    if (key === 'End') {
      const eol = this.text.indexOf('\n', start);
      this.#goTo(eol < 0 ? this.text.length : eol);
    } else if (key === 'Enter') {
      const { before, after } = this.#line();
      await this.#replace(start, end, enterText(before, after, '\n'));
      await this.#onType();
    } else throw new Error(`« ${key} »?`);
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.#replace(this.#cursor.start, this.#cursor.end, text);
    this.#opens = true;
  }

  async sees(wanted: RegExp): Promise<void> {
    const { before, after } = this.#line();
    if (!wanted.test(before + after)) throw new Error(`${wanted} ≠ « ${before}‸${after} »\n${this.text}`);
  }

  async leaveList(): Promise<void> {
    for (const line of [/^ *- $/, /^ *$/]) {
      await this.press('Enter');
      await this.sees(line);
    }
  }

  async fill(text: string, next?: RegExp): Promise<void> {
    await this.type(text);
    await this.next(next);
  }

  async next(seen?: RegExp): Promise<void> {
    this.keys++;
    await this.#nextStop();
    if (seen) await this.sees(seen);
  }

  async choose(wanted: string | RegExp): Promise<void> {
    const session = this.#sessions.at(-1);
    const { choices, places } = session?.stops[session.at] ?? { choices: [], places: [] };
    const rank = choices.findIndex((choice) => matches(choice, wanted));
    if (rank < 0) throw new Error(`${wanted} is not among ${choices.join(', ')}`);
    this.keys += rank;
    await this.#replace(places[0]!.start, places[0]!.end, choices[rank]!);
    await this.next();
  }

  async shows(wanted: string | RegExp, { typed = '', asked = false } = {}): Promise<void> {
    // Asked for, the list is there before the letters that choose in it.
    const early = asked ? await this.#client.complete(this.#position(this.#cursor.end)) : undefined;
    if (asked) this.keys++;
    if (typed) await this.type(typed);
    if (!asked && !this.#opens) throw new Error(`Nothing opens a list for ${wanted}`);
    this.#opens = true;
    const all = early ?? (await this.#client.complete(this.#position(this.#cursor.end)));
    const found = all.filter((item) => fits(item, this.#wordOf(item)));
    const first = inOrder(found.filter((item) => begins(item, this.#wordOf(item))));
    const others = inOrder(found.filter((item) => !begins(item, this.#wordOf(item))));
    this.#list = [...first, ...others];
    if (!this.#list.some(({ label }) => matches(label, wanted))) {
      throw new Error(
        `${wanted} is not among\n  ${this.#list.map(({ label }) => label).join('\n  ')}\n${this.text}`,
      );
    }
  }

  async pick(wanted: string | RegExp, how: { typed?: string; asked?: boolean } = {}): Promise<void> {
    const rankOf = () => this.#list.findIndex(({ label }) => matches(label, wanted));
    if (how.asked || how.typed || rankOf() < 0) await this.shows(wanted, how);
    // Down to it, then Enter.
    const rank = rankOf();
    this.keys += rank + 1;
    const item = this.#list[rank]!;
    this.#list = [];
    await this.#accept(item);
    this.#opens = item.command?.command === SUGGEST;
  }

  async fix(wanted: RegExp): Promise<void> {
    const { line } = this.#position(this.#cursor.end);
    const end = { line, character: this.#line().before.length };
    const actions = await this.#client.codeActions({ start: { line, character: 0 }, end }, ['quickfix']);
    const rank = actions.findIndex(({ title }) => wanted.test(title));
    if (rank < 0)
      throw new Error(`${wanted} is not among\n  ${actions.map(({ title }) => title).join('\n  ')}`);
    this.keys += 1 + rank + 1;
    await this.#apply(actions[rank]!.edit?.changes?.[URI] ?? []);
  }

  async #accept(item: CompletionItem): Promise<void> {
    if (!item.textEdit || !('range' in item.textEdit)) throw new Error(`« ${item.label} » says no range`);
    const { range, newText } = item.textEdit;
    const lines = new Lines(this.text);
    const start = lines.offsetAt(range.start);
    const blanks = /^\s*/.exec(lines.lineText(range.start.line).slice(0, range.start.character))![0];
    const laid = newText.replace(/\n(?=[^\n])/g, `\n${blanks}`);
    const { text, stops } = item.insertTextFormat === 2 ? parsed(laid) : { text: laid, stops: [] };
    await this.#replace(start, Math.max(lines.offsetAt(range.end), this.#cursor.end), text);
    for (const { places } of stops) {
      for (const place of places) {
        place.start += start;
        place.end += start;
      }
    }
    if (stops.length > 0) {
      this.#sessions.push({ stops, at: -1 });
      await this.#nextStop();
    }
    if (item.additionalTextEdits) await this.#apply(item.additionalTextEdits);
  }

  async #nextStop(): Promise<void> {
    const session = this.#sessions.at(-1);
    if (!session) throw new Error(`Tab with no stop left\n${this.text}`);
    const left = session.stops[session.at];
    const [own, ...copies] = left?.places ?? [];
    for (const copy of copies) {
      const written = this.text.slice(own!.start, own!.end);
      if (this.text.slice(copy.start, copy.end) !== written)
        await this.#replace(copy.start, copy.end, written);
    }
    session.at++;
    const stop = session.stops[session.at];
    if (!stop) {
      this.#sessions.pop();
      await this.#nextStop();
      return;
    }
    this.#cursor = { ...stop.places[0]! };
    // The last stop ends the snippet, and what it was written in goes on.
    if (stop.number === 0) this.#sessions.pop();
  }

  /** The server's edits after Enter. */
  async #onType(): Promise<void> {
    const edits = await this.#client.request<TextEdit[] | null>('textDocument/onTypeFormatting', {
      position: this.#position(this.#cursor.end),
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    await this.#apply(edits ?? []);
  }

  async #apply(edits: readonly TextEdit[]): Promise<void> {
    const after = movedBy(this.text, edits, this.#cursor.end);
    const lines = new Lines(this.text);
    const placed = edits.map(({ range, newText }) => ({
      start: lines.offsetAt(range.start),
      end: lines.offsetAt(range.end),
      newText,
    }));
    for (const { start, end, newText } of placed.sort((a, b) => b.start - a.start))
      await this.#replace(start, end, newText);
    this.#goTo(after);
  }

  async #replace(start: number, end: number, newText: string): Promise<void> {
    const range = { start: this.#position(start), end: this.#position(end) };
    await this.#client.edit(range, newText);
    this.text = this.text.slice(0, start) + newText + this.text.slice(end);
    const shift = newText.length - (end - start);
    for (const session of this.#sessions) {
      for (const [index, { places }] of session.stops.entries()) {
        for (const place of places) {
          const holds = index === session.at && place.start <= start && end <= place.end;
          if (holds) place.end += shift;
          else if (place.start >= end) {
            place.start += shift;
            place.end += shift;
          } else if (place.end > end) place.end += shift;
        }
      }
    }
    this.#goTo(start + newText.length);
  }

  #goTo(offset: number): void {
    this.#cursor = { start: offset, end: offset };
  }

  #position(offset: number) {
    return new Lines(this.text).positionAt(offset);
  }

  #line() {
    const at = this.#cursor.end;
    const start = this.text.lastIndexOf('\n', at - 1) + 1;
    const end = this.text.indexOf('\n', at);
    return { before: this.text.slice(start, at), after: this.text.slice(at, end < 0 ? undefined : end) };
  }

  /** What an item would replace, up to the cursor: VS Code compares it with the item. */
  #wordOf({ textEdit }: CompletionItem): string {
    if (!textEdit || !('range' in textEdit)) return '';
    return this.text.slice(new Lines(this.text).offsetAt(textEdit.range.start), this.#cursor.end).trimStart();
  }
}

function matches(label: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? label === wanted : wanted.test(label);
}

/** All letters in their order, the first at the beginning of a word. */
function fits({ filterText, label }: CompletionItem, word: string): boolean {
  const text = (filterText ?? label).toLowerCase();
  let at = 0;
  for (const letter of word.toLowerCase()) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const begins = ({ filterText, label }: CompletionItem, word: string) =>
  (filterText ?? label).toLowerCase().startsWith(word.toLowerCase());

function parsed(snippet: string): { text: string; stops: Stop[] } {
  const stops = new Map<number, { places: Place[]; choices: readonly string[]; written: string }>();
  let text = '';
  let from = 0;
  for (const { 0: part, 1: escaped, 2: braced, 3: own, 4: choices, 5: bare, index } of snippet.matchAll(
    PART,
  )) {
    text += snippet.slice(from, index);
    from = index + part.length;
    if (escaped !== undefined) {
      text += escaped;
      continue;
    }
    const number = Number(braced ?? bare);
    const known = stops.get(number);
    const written = own ?? choices?.split(',')[0] ?? known?.written ?? '';
    const stop = known ?? { places: [], choices: choices?.split(',') ?? [], written };
    stop.places.push({ start: text.length, end: text.length + written.length });
    stops.set(number, stop);
    text += written;
  }
  text += snippet.slice(from);
  if (stops.size > 0 && !stops.has(0))
    stops.set(0, { places: [{ start: text.length, end: text.length }], choices: [], written: '' });
  const inOrderOfTabs = [...stops].sort(([a], [b]) => (a || Infinity) - (b || Infinity));
  return { text, stops: inOrderOfTabs.map(([number, { places, choices }]) => ({ number, places, choices })) };
}
