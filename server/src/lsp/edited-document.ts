import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type Difference, type Edited, type Span, Text } from '../syntax';

/** A document of an editor. Its text is put together only when it is asked for: a letter typed costs a few lines. */
export class EditedDocument {
  #source: Text;
  /** What the edits changed since the text was read. */
  #read: { readonly source: Text; readonly difference: Difference | undefined } | undefined;

  private constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    text: string,
  ) {
    this.#source = Text.of(text);
  }

  static create(uri: string, languageId: string, version: number, text: string): EditedDocument {
    return new EditedDocument(uri, languageId, version, text);
  }

  static update(
    document: EditedDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
  ): EditedDocument {
    for (const change of changes) document.#apply(change);
    document.version = version;
    return document;
  }

  /** Another object for another text. */
  get source(): Text {
    return this.#source;
  }

  get length(): number {
    return this.#source.length;
  }

  getText(): string {
    return this.#source.toString();
  }

  /** The text as it is now, told from the one that was read last if that is the one given. */
  read(last: Text | undefined): Text | Edited {
    const known = this.#read;
    this.#read = { source: this.#source, difference: undefined };
    if (!known || known.source !== last) return this.#source;
    return { source: this.#source, difference: known.difference ?? NOTHING };
  }

  #apply(change: TextDocumentContentChangeEvent): void {
    if (!('range' in change) || change.range === undefined) {
      this.#source = Text.of(change.text);
      this.#read = undefined;
      return;
    }
    const { start, end } = change.range;
    const [a, b] = [this.#source.offsetAt(start), this.#source.offsetAt(end)];
    const span = { start: Math.min(a, b), end: Math.max(a, b) };
    this.#source = this.#source.edited(span, change.text);
    if (this.#read) {
      const { source, difference } = this.#read;
      this.#read = { source, difference: together(difference, span, change.text.length) };
    }
  }
}

const NOTHING: Difference = { start: 0, endBefore: 0, endAfter: 0 };

/** What edits changed, then one more, as one. */
function together(former: Difference | undefined, edit: Span, inserted: number): Difference {
  if (!former) return { start: edit.start, endBefore: edit.end, endAfter: edit.start + inserted };
  const { start, endBefore, endAfter } = former;
  const grown = inserted - (edit.end - edit.start);
  return {
    start: Math.min(start, edit.start),
    endBefore: Math.max(endBefore, edit.end - (endAfter - endBefore)),
    endAfter: Math.max(endAfter, edit.end) + grown,
  };
}
