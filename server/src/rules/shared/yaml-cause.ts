import { isSection } from '../../model';
import {
  applyEdits,
  type Piece,
  type ProblemKind,
  parseTree,
  type Span,
  type SyntaxNode,
  type SyntaxProblem,
  type TextEdit,
} from '../../syntax';

/** What the author most likely did; the parser only knows where it stumbled. */
export type Cause = ProblemKind | 'tiret-colle' | 'deux-points-colles' | 'sans-deux-points' | 'signe-de-bloc';

export interface YamlFault {
  readonly cause: Cause;
  readonly piece: Piece;
  /** In the piece. */
  readonly start: number;
  readonly end: number;
  /** The words concerned, on one line, shortened. */
  readonly extract: string;
}

/** The faults of a piece, one a cause: what only follows from another is left out. */
export function faultsOf(problems: readonly SyntaxProblem[]): YamlFault[] {
  const faults: YamlFault[] = [];
  const lines = new Set<string>();
  const misplaced = new Set<Piece>();
  for (const problem of problems) {
    const fault = faultOf(problem);
    if (fault.cause === 'indentation') {
      if (misplaced.has(fault.piece)) continue;
      misplaced.add(fault.piece);
    }
    const { text } = fault.piece;
    const line = `${fault.piece.start}:${text.lastIndexOf('\n', fault.start - 1)}`;
    if (lines.has(line) && fault.cause !== 'caractere-reserve') continue;
    lines.add(line);
    faults.push(fault);
  }
  return faults;
}

function faultOf({ kind, piece, start, end }: SyntaxProblem): YamlFault {
  const { text } = piece;
  const line = lineAt(text, Math.min(start, text.length));
  const fault = (cause: Cause, from: number, to: number): YamlFault => {
    const [first = ''] = text.slice(from, Math.max(to, from)).split('\n');
    const span = to > from ? { start: from, end: from + first.length } : lastWord(text, from);
    return { cause, piece, ...span, extract: shortened(text.slice(span.start, span.end).trim()) };
  };
  const misplacedLine = () => {
    const key = text.slice(line.start, line.end).search(/[^\s-]/) + line.start;
    const word = /^[^\s:]+/.exec(text.slice(key, line.end))?.[0] ?? '';
    return fault('indentation', Math.max(key, line.start), Math.max(key, line.start) + word.length);
  };
  const tab = /^ *\t+/.exec(text.slice(line.start, line.end));
  if (tab && kind !== 'guillemet-non-ferme') {
    return {
      cause: 'tabulation',
      piece,
      start: line.start + tab[0].indexOf('\t'),
      end: line.start + tab[0].length,
      extract: '',
    };
  }
  switch (kind) {
    case 'deux-points': {
      const value = text.slice(start, line.end);
      if (value.startsWith('?')) return fault('caractere-reserve', start, start + trimComment(value).length);
      if (/:(?:\s|$)/.test(value)) return fault(kind, start, start + trimComment(value).length);
      return overIndented(piece, line) ?? misplacedLine();
    }
    case 'guillemet-non-ferme': {
      const opening = openingQuote(piece, start);
      return opening === undefined
        ? fault(kind, start, end)
        : fault(kind, opening, lineAt(text, opening).end);
    }
    case 'crochet-non-ferme': {
      const opening = openingBracket(piece, start);
      return opening === undefined ? fault(kind, start, end) : fault(kind, opening, opening + 1);
    }
    case 'texte-apres-valeur': {
      const value = valueSpan(text, start);
      // Nothing stands before it on its line: the line itself is at the wrong place.
      if (value && start <= value.start) return misplacedLine();
      return value ? fault(kind, value.start, value.end) : fault(kind, start, end);
    }
    case 'caractere-reserve':
    case 'alias':
      return fault(kind, start, plainEnd(text, start, line.end));
    case 'indentation':
      return indentation(piece, start, end, line, fault);
    default:
      return fault(kind, start, end);
  }
}

function indentation(
  piece: Piece,
  start: number,
  end: number,
  line: Span,
  fault: (cause: Cause, from: number, to: number) => YamlFault,
): YamlFault {
  const { text } = piece;
  const before = text.slice(line.start, start);
  const first = text.slice(start, Math.min(end, line.end)).trimEnd();
  if (before.trim() === '' && first === '') {
    const word = /\S+/.exec(text.slice(start, line.end));
    const from = start + (word?.index ?? 0);
    return fault('indentation', from, from + (word?.[0].replace(/:$/, '').length ?? 1));
  }
  const sign = /[>|][+-]?\d?\s*$/.exec(before);
  if (sign && /[:-]\s*[>|][+-]?\d?\s*$/.test(before)) {
    return fault('signe-de-bloc', line.start + sign.index, line.end);
  }
  if (before.trim() === '' || /^\s*-\s+$/.test(before)) {
    if (/^-[^\s-]/.test(first)) return fault('tiret-colle', start, start + first.length);
    if (/^[\p{L}_][\p{L}\d_]*:\S/u.test(first))
      return fault('deux-points-colles', start, start + first.length);
    if (first !== '' && !/:(?:\s|$)/.test(first))
      return fault('sans-deux-points', start, start + first.length);
  }
  if (endsInBrackets(before) && /\s:(?:\s|$)|:\s/.test(first))
    return fault('deux-points', start, start + first.length);
  return overIndented(piece, line) ?? fault('indentation', start, Math.min(end, line.end));
}

/** The next line, when it is a key that is deeper than the one it should stand under. */
function overIndented(piece: Piece, line: Span): YamlFault | undefined {
  const { text } = piece;
  const next = lineAt(text, Math.min(line.end + 1, text.length));
  const key = /^(\s+)([\p{L}_][\p{L}\d_]*):(?:\s|$)/u.exec(text.slice(next.start, next.end));
  if (!key || next.start <= line.start) return undefined;
  const start = next.start + key[1]!.length;
  return { cause: 'indentation', piece, start, end: start + key[2]!.length, extract: key[2]! };
}

/** The value of the key or item that is written on the line of an offset, up to the end of the line. */
export function valueSpan(text: string, offset: number): Span | undefined {
  const line = lineAt(text, offset);
  const written = text.slice(line.start, line.end);
  const head =
    /^\s*(?:-\s+)*(?:(?:"[^"\n]*"|'[^'\n]*'|[^\s"'#[\]{},&*!|>%@`:-][^:\n]*):(?=\s)\s+)?/.exec(
      written,
    )?.[0] ?? '';
  const value = trimComment(written.slice(head.length));
  return value === ''
    ? undefined
    : { start: line.start + head.length, end: line.start + head.length + value.length };
}

/** Quotes around a text as written, lines and all: it reads as that text. */
export function quoted(written: string): string {
  const outer = written.length > 1 ? /^(['"])([\s\S]*)\1$/.exec(written) : null;
  // « "a" et "b" » has no quotes around it; « 'l'agent' » has.
  const value = outer && isWrapped(outer[2]!, outer[1]!) ? outer[2]! : written;
  if (/["\\]/.test(value) && !value.includes("'")) return `'${value}'`;
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function isWrapped(inner: string, quote: string): boolean {
  const inside = inner.split(quote).length - 1;
  return inside === 0 || inside % 2 === 1;
}

/** Has the piece fewer faults once the edits (in its own offsets) are made? One told in the place of another is no repair. */
export function repairs(piece: Piece, edits: readonly TextEdit[]): boolean {
  const repaired = parseTree(applyEdits(piece.text, edits), { isRootKey: isSection });
  return faultsOf(repaired.problems).length < faultsOf(piece.problems).length;
}

export function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  return { start, end: text.charAt(end - 1) === '\r' ? end - 1 : end };
}

function trimComment(value: string): string {
  const comment = /\s#/.exec(value);
  return (comment ? value.slice(0, comment.index) : value).trimEnd();
}

/** A bracket or a brace is open at the end of this part of a line, by its look. */
export function endsInBrackets(before: string): boolean {
  return /[{[][^[\]{}]*$/.test(before);
}

/** Where a plain text that starts there would end: in brackets, at the comma. */
function plainEnd(text: string, start: number, lineEnd: number): number {
  const line = lineAt(text, start);
  const inFlow = endsInBrackets(text.slice(line.start, start));
  const rest = text.slice(start, lineEnd);
  const stop = inFlow ? rest.search(/[,\]}]/) : -1;
  return start + (stop > 0 ? rest.slice(0, stop).trimEnd().length : trimComment(rest).length);
}

function openingQuote(piece: Piece, before: number): number | undefined {
  let found: number | undefined;
  visit(piece.root, (node) => {
    if (node.kind !== 'scalar' || (node.style !== 'double' && node.style !== 'single')) return;
    if (node.start < before && node.end >= before - 1 - (before - piece.text.trimEnd().length))
      found = node.start;
  });
  return found;
}

function openingBracket(piece: Piece, before: number): number | undefined {
  let found: number | undefined;
  visit(piece.root, (node) => {
    if ((node.kind === 'map' || node.kind === 'seq') && node.flow && node.start < before) {
      const closing = piece.text.charAt(node.end - 1);
      if (closing !== (node.kind === 'map' ? '}' : ']')) found = node.start;
    }
  });
  return found;
}

function visit(node: SyntaxNode | undefined, action: (node: SyntaxNode) => void): void {
  if (!node) return;
  action(node);
  if (node.kind === 'seq') for (const item of node.items) visit(item, action);
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      action(key);
      visit(value, action);
    }
  }
}

/** An error at the end of a text is shown on its last word. */
function lastWord(text: string, offset: number): Span {
  const before = text.slice(0, offset).trimEnd();
  const word = /(?<!\S)\S+$/.exec(before.slice(-60))?.[0].length ?? 0;
  return word === 0
    ? { start: 0, end: Math.min(1, text.length) }
    : { start: before.length - word, end: before.length };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
