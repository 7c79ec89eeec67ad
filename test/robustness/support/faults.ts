import { applyEdits, type Lines, type Span, type TextEdit } from '../../../server/src/syntax';

/** What went wrong with one document; all of it, so that one fault does not hide another. */
export class Faults {
  readonly list: string[] = [];

  add(what: string): void {
    if (this.list.length < 20) this.list.push(what);
  }

  /** What is computed, unless it fails: nothing that the tool computes may throw. */
  attempt<T>(what: string, compute: () => T): T | undefined {
    try {
      return compute();
    } catch (error) {
      this.add(`${what} : ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return undefined;
    }
  }

  /** A part of the text, as offsets. */
  span(what: string, { start, end }: Span, text: string): void {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length)
      this.add(`${what} : ${start}–${end} hors du texte (${text.length})`);
    else if (start > end) this.add(`${what} : ${start}–${end} à l’envers`);
  }

  /** Edits of offsets: in the text, apart from one another. Gives the text that they make. */
  edits(what: string, edits: readonly TextEdit[], text: string): string | undefined {
    for (const edit of edits) {
      this.span(what, edit, text);
      if (typeof edit.newText !== 'string') this.add(`${what} : ${typeof edit.newText} au lieu d’un texte`);
    }
    return this.attempt(what, () => applyEdits(text, edits));
  }

  /** Every range that an answer holds, however deep: in the document, beginning before it ends, between two letters. */
  ranges(what: string, answer: unknown, lines: Lines): void {
    if (typeof answer !== 'object' || answer === null) return;
    if (isRange(answer)) {
      this.#position(what, answer.start, lines);
      this.#position(what, answer.end, lines);
      const [a, b] = [answer.start, answer.end];
      if (a.line > b.line || (a.line === b.line && a.character > b.character))
        this.add(`${what} : étendue à l’envers ${JSON.stringify(answer)}`);
      return;
    }
    for (const part of Object.values(answer)) this.ranges(what, part, lines);
  }

  #position(what: string, position: Position, lines: Lines): void {
    const { line, character } = position;
    const inside =
      Number.isInteger(line) &&
      Number.isInteger(character) &&
      line >= 0 &&
      character >= 0 &&
      line < lines.count &&
      character <= lines.lineText(line).length;
    if (!inside) this.add(`${what} : position hors du texte ${JSON.stringify(position)}`);
    else if (isInLetter(lines.lineText(line), character))
      this.add(`${what} : position au milieu d’une lettre ${JSON.stringify(position)}`);
  }
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

function isRange(value: object): value is Range {
  const { start, end } = value as Partial<Range>;
  return typeof start?.line === 'number' && typeof end?.line === 'number';
}

/** Between the two halves of a letter that JavaScript counts as two. */
function isInLetter(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff && at > 0 && at < text.length;
}
