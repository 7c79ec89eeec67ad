import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';
import type { Told } from '../features/telling';
import { kept } from '../rules/shared/kept';
import { writtenMessage } from './written-list';

/**
 * Writes each message at once, header included: the writer of the library writes twice and waits in between. The lists
 * that are written already go to the stream as they are.
 */
export class OneWriteMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  #errors = 0;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(bytesOf(message), (error) => {
        if (!error) return resolve();
        this.#errors += 1;
        this.fireError(error, message, this.#errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.#stream.end();
  }
}

const [OPEN, COMMA, CLOSE] = ['[', ',', ']'].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer];

/** What was said already is not encoded again. */
const encoded = kept(({ json }: Told) => Buffer.from(json));

/** A message as it is in the stream. */
function bytesOf(message: Message): Buffer {
  const { around, lists } = writtenMessage(message);
  const pieces: Buffer[] = [];
  for (const [rank, text] of around.entries()) {
    pieces.push(Buffer.from(text));
    const list = lists[rank];
    if (list) addTo(pieces, list);
  }
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return Buffer.concat([Buffer.from(`Content-Length: ${length}\r\n\r\n`, 'latin1'), ...pieces]);
}

function addTo(pieces: Buffer[], list: readonly Told[]): void {
  pieces.push(OPEN);
  for (let rank = 0; rank < list.length; rank++) {
    if (rank > 0) pieces.push(COMMA);
    pieces.push(encoded(list[rank]!));
  }
  pieces.push(CLOSE);
}
