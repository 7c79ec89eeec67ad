import { Builder } from './builder';
import { cleanLines } from './clean';
import { headingOf, headingRole } from './headings';
import type { Line, Marker, Role } from './line';
import type { Outline } from './outline';
import { Columns, isRow } from './table';
import { startsWithVerb } from './verb';

/**
 * Reads what was copied from a text document: blocs, competences, criteria, in whatever marks they had. Each line finds a
 * place; what is not understood is a note beside what it followed.
 */
export function readOutline(text: string): Outline {
  return new Reader(text).read();
}

/** The same when all of it is known to be competences: no line is a title. */
export function readCompetences(text: string): Outline {
  return new Reader(text, 'competence').read();
}

/** The items of a list whatever they are, without their marks, each on one line; a plain text gives its paragraphs. */
export function linesOfText(text: string): string[] {
  const items: string[] = [];
  for (const line of linesOf(text)) {
    const before = items.at(-1);
    if (before !== undefined && goesOn(before, line))
      items[items.length - 1] = `${before} ${line.text}`.trim();
    else if (line.text !== '') items.push(line.text);
  }
  return items;
}

/** A mark that means the same each time: « 1.2 », « • » at a column. */
function signatureOf({ markers, indent }: Line): string {
  const [marker] = markers.filter(({ kind }) => kind !== 'code');
  if (!marker) return 'plain';
  switch (marker.kind) {
    case 'bullet':
      return `bullet ${marker.char} ${Math.round(indent / 2)}`;
    case 'number':
      return `number ${marker.numbers.length}`;
    default:
      return marker.kind === 'letter' && /^[a-z]/u.test(marker.letter) ? 'lower' : 'upper';
  }
}

class Reader {
  readonly #builder = new Builder();
  readonly #lines: readonly Line[];
  /** What a heading said that follows. */
  #mode: Role | undefined;
  readonly #roles = new Map<string, Role>();
  /** The marks of the competences since that heading. */
  #marks: string | undefined;

  constructor(
    text: string,
    readonly only?: Role,
  ) {
    this.#lines = linesOf(text);
    this.#mode = only;
  }

  read(): Outline {
    for (const [rank, line] of this.#lines.entries()) this.#line(line, rank);
    return this.#builder.outline;
  }

  #line(line: Line, rank: number): void {
    const { markers, text } = line;
    const code = markers.find((marker): marker is Marker & { kind: 'code' } => marker.kind === 'code');
    if (code) {
      this.#add(code.role, code.id ?? numberedId(code.role, markers), text, 'code');
      return;
    }
    const continues = this.#continues(line);
    const heading = continues ? undefined : headingOf(text);
    if (heading) {
      this.#mode = heading.role;
      this.#marks = undefined;
      this.#builder.last = undefined;
      if (heading.note) this.#builder.note(heading.note);
      if (heading.rest === '') return;
      if (heading.role) this.#add(heading.role, undefined, heading.rest, 'plain');
      else this.#builder.note(heading.rest);
      return;
    }
    if (continues) {
      this.#builder.continueWith(text);
      return;
    }
    const role = this.#roleOf(line, rank);
    if (role) this.#add(role, numberedId(role, markers), text, signatureOf(line));
    else this.#builder.note(text);
  }

  #add(role: Role, id: string | undefined, text: string, signature: string): void {
    if (role === 'competence') this.#marks = signature;
    this.#builder.add(role, id, text, this.#mode === 'critere');
    if (role === 'bloc' || (role === 'competence' && this.#mode !== 'competence')) this.#mode = undefined;
  }

  #continues(line: Line): boolean {
    const { last } = this.#builder;
    return last !== undefined && goesOn(last.entry.text, line);
  }

  #roleOf(line: Line, rank: number): Role | undefined {
    const signature = signatureOf(line);
    if (this.only && signature === 'plain') return this.only;
    if (this.#mode && this.#mode !== 'bloc' && !this.#isUnderCompetence(signature)) {
      // A title ends what a heading had opened.
      if (signature !== 'plain' || this.only || !this.#looksLikeTitle(line, rank)) return this.#mode;
    }
    const known = signature === 'plain' ? undefined : this.#roles.get(signature);
    const role = known ?? this.#newRole(line, rank, signature);
    if (role && signature !== 'plain') this.#roles.set(signature, role);
    return role;
  }

  /** « Compétences : », then other marks than those of the competences that followed. */
  #isUnderCompetence(signature: string): boolean {
    return this.#mode === 'competence' && this.#marks !== undefined && this.#marks !== signature;
  }

  #newRole(line: Line, rank: number, signature: string): Role | undefined {
    const level = signature.startsWith('number') ? Number(signature.slice(7)) : undefined;
    if (level && level > 1) {
      const above = this.#roles.get(`number ${level - 1}`);
      if (above) return above === 'bloc' ? 'competence' : 'critere';
      return this.#builder.competence && this.#roles.size > 0 ? 'critere' : 'competence';
    }
    if (signature === 'plain') {
      if (this.#looksLikeTitle(line, rank)) return this.#isDocumentTitle(rank) ? 'titre' : 'bloc';
      if (startsWithVerb(line.text)) return 'competence';
      return this.#builder.competence && this.#builder.last?.role === 'critere' ? 'critere' : undefined;
    }
    if (this.#builder.competence && this.#builder.last && this.#builder.last.role !== 'bloc') {
      return this.#isCriterion(line, rank) ? 'critere' : 'competence';
    }
    return this.#opensBloc(line, rank, signature) ? 'bloc' : 'competence';
  }

  /** Under a competence, marks not met before are criteria, unless these lines go on saying what one does. */
  #isCriterion(line: Line, rank: number): boolean {
    const signature = signatureOf(line);
    const group = this.#group(rank, signature);
    return group.filter(({ text }) => startsWithVerb(text)).length * 2 <= group.length;
  }

  /** What is numbered is a bloc when what is under it says what one does. */
  #opensBloc(line: Line, rank: number, signature: string): boolean {
    if (this.#builder.outline.blocs.length > 0 && this.#builder.last?.role === 'bloc') return false;
    const next = this.#lines[rank + 1];
    if (!next || next.markers.length === 0) return false;
    const below = signatureOf(next);
    if (signature.startsWith('bullet') && !(next.indent > line.indent || below !== signature)) return false;
    if (below === signature) return false;
    if (next.markers.some((marker) => marker.kind === 'code' && marker.role === 'competence')) return true;
    if (below.startsWith('number 2') && signature.startsWith('number 1')) return true;
    const group = this.#group(rank + 1, below);
    return group.filter(({ text }) => startsWithVerb(text)).length * 2 > group.length;
  }

  /** The lines from there that have the same mark. */
  #group(rank: number, signature: string): Line[] {
    const group: Line[] = [];
    for (let at = rank; at < this.#lines.length && group.length < 12; at++) {
      const line = this.#lines[at]!;
      if (signatureOf(line) === signature) group.push(line);
      else if (line.markers.length > 0) break;
    }
    return group;
  }

  /** A short line without marks, in capitals or above a list. */
  #looksLikeTitle({ text, markers }: Line, rank: number): boolean {
    if (markers.length > 0 || text.length < 4 || text.length > 180) return false;
    if (/\p{Lu}{3}/u.test(text) && text === text.toUpperCase()) return true;
    const next = this.#lines[rank + 1];
    if (!next) return false;
    if (headingRole(next.text) === 'competence' && next.markers.length === 0) return true;
    if (/[.;]$/u.test(text)) return false;
    if (next.markers.length > 0) {
      const code = next.markers.find((marker) => marker.kind === 'code');
      if (code?.kind === 'code' && code.role !== 'competence') return this.#builder.isEmpty;
      return startsWithVerb(next.text) || code !== undefined;
    }
    return this.#builder.isEmpty && next.apart;
  }

  /** The first line, when a bloc or a heading comes next. */
  #isDocumentTitle(rank: number): boolean {
    const next = this.#lines[rank + 1];
    if (!next || !this.#builder.isEmpty) return false;
    const code = next.markers.find((marker) => marker.kind === 'code');
    if (code?.kind === 'code') return code.role === 'bloc' || code.role === 'activite';
    if (next.markers.length > 0) return this.#opensBloc(next, rank + 1, signatureOf(next));
    const heading = headingOf(next.text);
    return heading ? heading.role !== 'competence' : this.#looksLikeTitle(next, rank + 1);
  }
}

/** The rest of the line above: it has no mark, and begins as a sentence goes on. */
function goesOn(before: string, { markers, text, apart }: Line): boolean {
  if (markers.length > 0 || apart) return false;
  return before === '' || GOES_ON.test(text) || UNFINISHED.test(before);
}

const GOES_ON = /^[\p{Ll},;:.)»%&]/u;
const UNFINISHED =
  /(?:[,(«’'&/]|(?<!\p{L})(?:d[eu]s?|l[ea]s?|et|ou|à|aux?|en|par|pour|avec|sur|dans|un|une|que|qui|son|sa|ses))$/u;

/** The id that a number in front gives: « 2. » to a bloc, « 2.1 » to a competence. */
function numberedId(role: Role, markers: readonly Marker[]): string | undefined {
  const numbers = markers.find((marker) => marker.kind === 'number')?.numbers.map(Number);
  if (!numbers) return undefined;
  if (role === 'bloc') return numbers.length === 1 ? `BC${String(numbers[0]).padStart(2, '0')}` : undefined;
  return role === 'competence' && numbers.length > 1 ? `C${numbers.join('.')}` : undefined;
}

/** The lines that hold something; a row of a table gives one line for each paragraph of its cells. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const columns = new Columns();
  let apart = false;
  for (const raw of cleanLines(text).split('\n')) {
    if (raw.trim() === '') {
      apart = true;
      continue;
    }
    if (isRow(raw) || columns.goesOnWith(raw)) lines.push(...columns.linesOf(raw, apart));
    else lines.push(...columns.below(raw, apart));
    apart = false;
  }
  return lines;
}
