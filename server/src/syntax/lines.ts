/** A place as people and LSP say it; both counted from 0, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Offsets ⇄ lines of one text. A line ends with « \n » or « \r\n ». */
export class Lines {
  readonly #starts: readonly number[];

  constructor(readonly text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  start(line: number): number {
    return this.#starts[Math.max(0, line)] ?? this.text.length;
  }

  /** Without its end-of-line characters. */
  lineText(line: number): string {
    const start = this.start(line);
    let end = this.start(line + 1);
    if (end > start && this.text.charCodeAt(end - 1) === 0x0a) {
      end--;
      if (end > start && this.text.charCodeAt(end - 1) === 0x0d) end--;
    }
    return this.text.slice(start, end);
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const clamped = Math.min(Math.max(offset, 0), this.text.length);
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.start(line) };
  }

  /** The nearest offset when the position lies outside the text. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.count) return this.text.length;
    const start = this.start(line);
    return Math.min(start + Math.max(0, character), start + this.lineText(line).length);
  }
}
