import type { Range, SemanticTokensEdit } from 'vscode-languageserver-types';
import { type Analysis, DEFAULT_SETTINGS, type Settings } from '../../analysis';
import { vocabularyOf } from '../../analysis/settings/settings';
import type { Vocabulary } from '../../french';
import type { IdIndex } from '../../model';
import { type FormatValue, partsOf } from '../../rules/shared/values';
import { Lines, type Piece } from '../../syntax';
import { tokensOf } from '../ids/tokens';
import { type Mark, marksOf, TOKEN_TYPES } from './marks';

export { MODIFIERS, TOKEN_TYPES } from './marks';

/** Five numbers a token, as LSP wants them, but for the line: that of the piece, from its first. */
type Relative = readonly number[];

interface Known {
  /** Whose lines are counted: a part that is written as it was may be elsewhere in it once it is read again. */
  readonly piece: Piece;
  /** The ids given in the document, in the version that was last seen. */
  ids: object;
  readonly settings: Settings;
  /** Which of the words of this part are ids, and of what. */
  readonly signature: string;
  readonly tokens: Relative;
}

/** By part of the document: found once, until its text changes or the ids it holds become others. */
const known = new WeakMap<readonly FormatValue[], Known>();
const vocabularies = new WeakMap<Settings, Vocabulary>();
/** What stands for « the ids given in the document »: the same object as long as they are the same. */
const givenIds = new WeakMap<object, { readonly text: string; readonly key: object }>();

/** The tokens of a document, or of the parts that a range meets, encoded as LSP wants them. */
export function semanticTokensOf(analysis: Analysis, range?: Range): number[] {
  const { lines } = analysis.model.tree;
  const ids = givenIn(analysis);
  const all: number[] = [];
  let sorted = true;
  let [line, character] = [0, -1];
  for (const values of partsOf(analysis.model.referentiel)) {
    const piece = values[0]?.node.piece;
    if (!piece) continue;
    const base = lines.lineAt(piece.start);
    if (range && (base > range.end.line || lines.lineAt(piece.start + piece.text.length) < range.start.line))
      continue;
    const tokens = tokensIn(values, analysis, ids);
    for (let at = 0; at < tokens.length; at += 5) {
      const there = base + tokens[at]!;
      if (range && (there < range.start.line || there > range.end.line)) continue;
      if (there < line || (there === line && tokens[at + 1]! <= character)) sorted = false;
      all.push(there, tokens[at + 1]!, tokens[at + 2]!, tokens[at + 3]!, tokens[at + 4]!);
      [line, character] = [there, tokens[at + 1]!];
    }
  }
  return encoded(sorted ? all : inOrder(all));
}

/** What turns the former tokens into these: the stretch between their common beginning and their common end. */
export function tokenEdits(former: readonly number[], tokens: readonly number[]): SemanticTokensEdit[] {
  const shortest = Math.min(former.length, tokens.length);
  let start = 0;
  while (start < shortest && former[start] === tokens[start]) start++;
  if (start === former.length && start === tokens.length) return [];
  let end = 0;
  while (end < shortest - start && former[former.length - 1 - end] === tokens[tokens.length - 1 - end]) end++;
  return [
    { start, deleteCount: former.length - start - end, data: tokens.slice(start, tokens.length - end) },
  ];
}

function givenIn({ model, memory }: Analysis): object {
  const text = model.ids.definitions.map(({ kind, id }) => `${kind} ${id}`).join('\n');
  const former = givenIds.get(memory);
  if (former?.text === text) return former.key;
  const key = {};
  givenIds.set(memory, { text, key });
  return key;
}

function tokensIn(values: readonly FormatValue[], { model, options }: Analysis, ids: object): Relative {
  const { settings = DEFAULT_SETTINGS } = options;
  const former = known.get(values);
  const { piece } = values[0]!.node;
  const same = former?.settings === settings && former.piece === piece ? former : undefined;
  if (same?.ids === ids) return same.tokens;
  const signature = signatureOf(values, model.ids);
  if (same?.signature === signature) {
    same.ids = ids;
    return same.tokens;
  }
  const tokens = relative(piece, marksOf(values, model, vocabularyUnder(settings)));
  known.set(values, { piece, ids, settings, signature, tokens });
  return tokens;
}

function vocabularyUnder(settings: Settings): Vocabulary {
  let vocabulary = vocabularies.get(settings);
  if (!vocabulary) {
    vocabulary = vocabularyOf(settings);
    vocabularies.set(settings, vocabulary);
  }
  return vocabulary;
}

function signatureOf(values: readonly FormatValue[], ids: IdIndex): string {
  const words = new Set(tokensOf(values[0]!.node.piece).keys());
  for (const { value, descriptor } of values) if (descriptor.meta.refersTo) words.add(value);
  let signature = '';
  for (const word of words) {
    for (const { kind } of ids.definitionsOf(word)) signature += `${word} ${kind}\n`;
  }
  return signature;
}

/** Line by line: a token never goes over the end of one. */
function relative(piece: Piece, marks: readonly Mark[]): number[] {
  const tokens: number[] = [];
  if (marks.length === 0) return tokens;
  const lines = linesOf(piece);
  for (const { start, end, type, modifiers } of marks) {
    const last = lines.lineAt(end);
    for (let line = lines.lineAt(start); line <= last; line++) {
      const begin = lines.start(line);
      const text = lines.lineText(line);
      const written = text.slice(0, Math.max(0, end - begin)).trimEnd().length;
      let from = Math.max(0, start - begin);
      while (from < written && isBlank(text.charCodeAt(from))) from++;
      if (from < written) tokens.push(line, from, written - from, TOKEN_TYPES.indexOf(type), modifiers);
    }
  }
  return tokens;
}

const pieceLines = new WeakMap<Piece, Lines>();

function linesOf(piece: Piece): Lines {
  let lines = pieceLines.get(piece);
  if (!lines) {
    lines = new Lines(piece.text);
    pieceLines.set(piece, lines);
  }
  return lines;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** What an alias takes up is met several times and written once. */
function inOrder(all: readonly number[]): number[] {
  const tokens: number[][] = [];
  for (let at = 0; at < all.length; at += 5) tokens.push(all.slice(at, at + 5));
  tokens.sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
  let [line, end] = [-1, 0];
  return tokens
    .filter(([there, from, length]) => {
      if (there === line && from! < end) return false;
      [line, end] = [there!, from! + length!];
      return true;
    })
    .flat();
}

/** Each place is told from the one before. */
function encoded(tokens: number[]): number[] {
  let [line, character] = [0, 0];
  for (let at = 0; at < tokens.length; at += 5) {
    const [there, from] = [tokens[at]!, tokens[at + 1]!];
    tokens[at] = there - line;
    tokens[at + 1] = there === line ? from - character : from;
    [line, character] = [there, from];
  }
  return tokens;
}
