const END_OF_HEADER = Buffer.from('\r\n\r\n');
const LENGTH = /^content-length:[ \t]*(\d{1,15})[ \t]*$/im;

/**
 * Cuts bytes, that come in parts of any size, into the texts of messages, each announced by a header that tells its length
 * in bytes (LSP, base protocol). A header that does not is an error, and left aside.
 */
export class Framing {
  /** What came and could not be cut yet. */
  #left: Buffer[] = [];
  #size = 0;
  /** So many bytes are needed to go on. */
  #wanted = 1;
  /** Of the text that comes, once its header was read. */
  #length: number | undefined;

  /** `part`: may be written over once all of it was asked for. */
  *cut(part: Buffer): Generator<string | Error> {
    this.#size += part.length;
    if (this.#size < this.#wanted) {
      this.#left.push(Buffer.from(part));
      return;
    }
    const bytes = this.#left.length === 0 ? part : Buffer.concat([...this.#left, part]);
    let at = 0;
    for (;;) {
      if (this.#length === undefined) {
        const end = bytes.indexOf(END_OF_HEADER, at);
        if (end < 0) break;
        const header = bytes.toString('latin1', at, end);
        at = end + END_OF_HEADER.length;
        const length = LENGTH.exec(header)?.[1];
        if (length === undefined) yield new Error(`Un message est annoncé sans sa longueur : ${header}`);
        else this.#length = Number(length);
      } else {
        const end = at + this.#length;
        if (end > bytes.length) break;
        this.#length = undefined;
        yield bytes.toString('utf8', at, end);
        at = end;
      }
    }
    this.#size = bytes.length - at;
    this.#left = this.#size === 0 ? [] : [Buffer.from(bytes.subarray(at))];
    this.#wanted = this.#length ?? this.#size + 1;
  }
}
