import type { Diagnostic, Message } from 'vscode-languageserver';
import type { Telling, Told } from '../features/telling';
import { kept } from '../rules/shared/kept';

/** Where a list is put in a message; no text of an author has it. (`crypto` takes 5 ms to load at the start.) */
const MARK = `${Math.random()}${Math.random()}`;

/** The lists of the message that is being written; undefined: something else asks for JSON. */
let met: WrittenList[] | undefined;

/** A list whose items are written in JSON already: an array like any other for the client. */
class WrittenList {
  constructor(readonly parts: readonly Told[]) {}

  toJSON(): unknown {
    if (!met) return JSON.parse(`[${this.parts.map(({ json }) => json).join()}]`);
    met.push(this);
    return MARK;
  }
}

export function listOf({ parts }: Telling): Diagnostic[] {
  return new WrittenList(parts) as unknown as Diagnostic[];
}

const written = kept((item: object): Told => ({ json: JSON.stringify(item) }));

/** A list of which an item is written once, as long as it is the same object: it never changes. */
export function writtenOnce<T extends object>(items: readonly T[]): T[] {
  return new WrittenList(items.map(written)) as unknown as T[];
}

/** The JSON of a message, in order: between two texts of `around`, the items of one of `lists`. */
export interface WrittenMessage {
  readonly around: readonly string[];
  readonly lists: readonly (readonly Told[])[];
}

export function writtenMessage(message: Message): WrittenMessage {
  const lists: WrittenList[] = [];
  met = lists;
  try {
    const text = JSON.stringify(message);
    const around = lists.length === 0 ? [text] : text.split(`"${MARK}"`);
    return { around, lists: lists.map(({ parts }) => parts) };
  } finally {
    met = undefined;
  }
}
