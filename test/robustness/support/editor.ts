import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EditedDocument } from '../../../server/src/lsp/edited-document';
import type { Edited, Text } from '../../../server/src/syntax';
import { URI } from '../../support/lsp';
import type { Random } from './random';

/** A document that is edited as an editor does: ranges are sent, of a little more than what differs. */
export class Editor {
  readonly #document: EditedDocument;
  #text: string;

  constructor(text: string) {
    this.#document = EditedDocument.create(URI, 'referentiel', 1, text);
    this.#text = text;
  }

  /** Makes it this text, by one change or two, or as a whole. */
  write(text: string, random: Random): void {
    const changes: TextDocumentContentChangeEvent[] = [];
    if (random.oneIn(20)) changes.push({ text });
    else {
      if (random.oneIn(4)) {
        // By way of a text between the two.
        const between = this.#text.slice(0, random.below(this.#text.length + 1));
        changes.push(changeOf(this.#text, between, random));
        this.#text = between;
      }
      changes.push(changeOf(this.#text, text, random));
    }
    EditedDocument.update(this.#document, changes, this.#document.version + 1);
    this.#text = text;
  }

  /** Told from the text that was read last. */
  read(last: Text | undefined): Text | Edited {
    return this.#document.read(last);
  }
}

/** What makes one text of another: more of it than differs, sometimes. */
export function changeOf(former: string, text: string, random: Random) {
  const shortest = Math.min(former.length, text.length);
  let from = 0;
  while (from < shortest && former[from] === text[from]) from++;
  let same = 0;
  while (same < shortest - from && former.at(-1 - same) === text.at(-1 - same)) same++;
  from = Math.max(0, from - random.below(5));
  same = Math.max(0, same - random.below(5));
  // There is no place between the two halves of a line break.
  if (former[from - 1] === '\r') from--;
  if (same > 0 && former.at(-same) === '\n') same--;
  const document = TextDocument.create(URI, 'referentiel', 1, former);
  const range = { start: document.positionAt(from), end: document.positionAt(former.length - same) };
  return { range, text: text.slice(from, text.length - same) };
}
