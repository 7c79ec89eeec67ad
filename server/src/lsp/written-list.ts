import type { Diagnostic, Message } from 'vscode-languageserver';
import type { Telling, Told } from '../features/telling';

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

/** What a stream is written with: the lists that are written already go to it as they are. */
export const MESSAGE_ENCODER = {
  name: 'application/json',
  encode: async (message: Message): Promise<Uint8Array> => {
    met = [];
    let text: string;
    const lists = met;
    try {
      text = JSON.stringify(message);
    } finally {
      met = undefined;
    }
    if (lists.length === 0) return encoder.encode(text);
    const around = text.split(`"${MARK}"`);
    const bytes = around.flatMap((piece, rank) => [encoder.encode(piece), ...bytesOf(lists[rank])]);
    return joined(bytes);
  },
};

const encoder = new TextEncoder();
const COMMA = encoder.encode(',');
const [OPEN, CLOSE] = [encoder.encode('['), encoder.encode(']')];

const encoded = new WeakMap<Told, Uint8Array>();

function* bytesOf(list: WrittenList | undefined): Generator<Uint8Array> {
  if (!list) return;
  yield OPEN;
  for (const [rank, part] of list.parts.entries()) {
    let bytes = encoded.get(part);
    if (!bytes) {
      bytes = encoder.encode(part.json);
      encoded.set(part, bytes);
    }
    if (rank > 0) yield COMMA;
    yield bytes;
  }
  yield CLOSE;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
