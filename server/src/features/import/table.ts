import { headingOf, headingRole } from './headings';
import { type Line, type Role, readLine } from './line';
import { startsWithVerb } from './verb';

/** A row of a table, as Word copies it: cells apart by tabs, that are not those after a bullet or a number. */
export function isRow(raw: string): boolean {
  return /\S/u.test(raw) && afterMarks(raw.trim()).includes('\t');
}

function afterMarks(text: string): string {
  return text.replace(/^\S{1,14}\t\s*(?=\S)/u, (mark) =>
    readLine(`${mark}x`, false).text === 'x' ? '' : mark,
  );
}

/** The columns of the table being read: what each holds, from its header or from its cells. */
export class Columns {
  #roles: readonly (Role | undefined)[] = [];
  /** What the last cell held: its next paragraphs come on lines of their own. */
  #last: Role | undefined;

  /** A row of which one cell alone is filled. */
  goesOnWith(raw: string): boolean {
    return this.#roles.length > 1 && /^\t|\t$/u.test(raw);
  }

  linesOf(raw: string, apart: boolean): Line[] {
    const cells = raw.split('\t').map((cell) => cell.trim());
    if (apart && !raw.startsWith('\t')) this.#roles = [];
    const headings = cells.map((cell) => headingRole(cell));
    const named = headings.filter((role) => role !== undefined).length;
    if (named > 1 || (named === 1 && cells.every((cell, rank) => cell.length < 30 || headings[rank]))) {
      this.#roles = headings;
      this.#last = undefined;
      const others = cells.filter((cell, rank) => cell !== '' && (!headings[rank] || headingOf(cell)?.note));
      return others.map((cell) => readLine(cell, true));
    }
    const merged = withCodes(cells);
    const roles = this.#roles.length > 0 ? merged.map((_, rank) => this.#roles[rank]) : rolesOf(merged);
    return merged.flatMap((cell, rank) =>
      cell === '' ? [] : partsOf(cell).flatMap((part) => this.#cellLine(part, roles[rank])),
    );
  }

  /** A line under a row: the rest of its last cell, as long as nothing parts them. */
  below(raw: string, apart: boolean): Line[] {
    const line = readLine(raw, apart);
    const coded = line.markers.some(({ kind }) => kind === 'code');
    if (apart || coded || headingRole(line.text)) this.#last = undefined;
    if (this.#last === undefined || /^[\p{Ll},;)]/u.test(line.text)) return [line];
    return this.#cellLine(raw, this.#last);
  }

  #cellLine(text: string, role: Role | undefined): Line[] {
    const line = readLine(text, false);
    if (line.text === '' && line.markers.length === 0) return [];
    this.#last = role;
    if (role === undefined || line.markers.some(({ kind }) => kind === 'code')) return [line];
    return [{ ...line, markers: [...line.markers, { kind: 'code', role, id: undefined }] }];
  }
}

/** The paragraphs of a cell; a line that goes on in lower case is no paragraph. */
function partsOf(cell: string): string[] {
  return cell.replace(/\v(?=\s*\p{Ll}(?!\)))/gu, ' ').split('\v');
}

/** A code alone in its cell belongs to the next. */
function withCodes(cells: readonly string[]): string[] {
  const merged = [...cells];
  for (let rank = 0; rank + 1 < merged.length; rank++) {
    const { markers, text } = readLine(merged[rank]!, false);
    if (text !== '' || markers.length === 0 || merged[rank + 1] === '') continue;
    merged[rank + 1] = `${merged[rank]} : ${merged[rank + 1]}`;
    merged[rank] = '';
  }
  return merged;
}

/** Without a header: what says what one does is a competence; criteria come after it, a bloc before. */
function rolesOf(cells: readonly string[]): (Role | undefined)[] {
  const lines = cells.map((cell) => readLine(cell.split('\v')[0] ?? '', false));
  const coded = (rank: number, role: Role) =>
    lines[rank]!.markers.some((marker) => marker.kind === 'code' && marker.role === role);
  const competence = lines.findLastIndex(
    ({ text }, rank) => coded(rank, 'competence') || startsWithVerb(text),
  );
  if (competence < 0) return cells.map(() => undefined);
  return cells.map((_, rank) => {
    if (rank === competence) return 'competence';
    return rank > competence ? 'critere' : 'bloc';
  });
}
