import { type CompletionItem, type CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import { fold } from '../../french';
import type { Sentence as Drafted } from '../../french/drafting';
import { rangeOf } from '../diagnostics';
import { type CompletionContext, dashed, rank, SUGGEST } from './context';
import { type Sentence, sourceLength } from './sentence';
import type { Around } from './surroundings';

/** A piece of sentence to propose, in French: how YAML wants it is told once, by `Pieces`. */
export interface SentencePiece {
  readonly label: string;
  readonly parts: Drafted;
  /** The end of the text before the cursor that it takes the place of. */
  readonly replaces: string;
  /** The rest of the word under the cursor, which it takes the place of too. */
  readonly replacesAfter?: number;
  /** Said beside it: « verbe », « objet », « moyen », « finalité »… */
  readonly what: string;
  readonly kind: CompletionItemKind;
  /** A comma belongs before it, after the words already there. */
  readonly comma?: boolean;
  /** More is proposed after it. */
  readonly goesOn?: boolean;
  /** It is the whole text of the field: it may be quoted. */
  readonly whole?: boolean;
}

const MOST = 15;
/** Characters of a row of the list, as wide as VS Code opens it: beyond, what is said beside a text is cut to a letter. */
const ROW = 44;

/** Turns pieces into items: apostrophes as the author writes them, quotes, places. */
export class Pieces {
  readonly #straight: boolean;

  constructor(
    readonly context: CompletionContext,
    readonly sentence: Sentence,
    around: Around,
  ) {
    this.#straight = usesStraight(sentence, context, around);
  }

  items(pieces: readonly SentencePiece[]): CompletionItem[] {
    const kept = pieces.filter((piece) => this.#isWritable(piece)).slice(0, MOST);
    return kept.map((piece, index) => this.#item(piece, index));
  }

  /** Without quotes in a flow collection, a comma would end the text. */
  #isWritable({ label, whole }: SentencePiece): boolean {
    if (!this.sentence.bare || !label.includes(',')) return true;
    return whole === true && this.sentence.before === '';
  }

  #item(piece: SentencePiece, index: number): CompletionItem {
    const { context, sentence } = this;
    const { lines } = context.analysis.model.tree;
    const { prefix, needsSpace } = context.cursor;
    const typed = piece.replaces.slice(-sentence.here.length || piece.replaces.length);
    const onLine = sentence.here === '' ? '' : typed;
    const start = prefix.end - sourceLength(onLine, sentence.quote);
    const end = prefix.end + (piece.replacesAfter ?? 0);
    const isSnippet = piece.parts.some((part) => typeof part !== 'string');
    const text = this.#text(piece, piece.replaces.length - onLine.length, isSnippet);
    const label = this.#apostrophes(piece.label);
    const comma = piece.comma && !sentence.bare ? this.#comma(start) : undefined;
    return {
      label,
      ...(this.#fits(label, piece.what) ? { labelDetails: { description: piece.what } } : {}),
      kind: piece.kind,
      sortText: rank('0', index),
      filterText: filterText(label, onLine),
      ...(index === 0 ? { preselect: true } : {}),
      textEdit: {
        range: rangeOf(lines, { start, end }),
        newText: (needsSpace ? ' ' : '') + (piece.whole ? dashed(context, text) : text),
      },
      ...(comma ? { additionalTextEdits: [comma] } : {}),
      ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      ...(piece.goesOn && context.client.isVsCode ? { command: SUGGEST } : {}),
    };
  }

  #fits(label: string, beside: string): boolean {
    return !this.context.client.isVsCode || label.length + beside.length <= ROW;
  }

  /** `dropped`: what of it stands on the lines above already. */
  #text({ parts, whole, label }: SentencePiece, dropped: number, isSnippet: boolean): string {
    const { quote, bare, before } = this.sentence;
    let stop = 0;
    let text = parts
      .map((part) => {
        if (typeof part !== 'string') return `\${${++stop}|${part.join(',')}|}`;
        const written = this.#apostrophes(part);
        const escaped = quote === "'" ? written.replaceAll("'", "''") : written;
        return isSnippet ? escaped.replace(/[\\$}]/g, '\\$&') : escaped;
      })
      .join('');
    if (dropped > 0) text = text.slice(dropped);
    return whole && bare && before === '' && label.includes(',') ? `"${text}"` : text;
  }

  #apostrophes(text: string): string {
    return this.#straight ? text.replaceAll('’', "'") : text.replaceAll("'", '’');
  }

  /** After the last word before `start`, on the same line. */
  #comma(start: number) {
    const { text, lines } = this.context.analysis.model.tree;
    const from = lines.start(lines.lineAt(start));
    const words = text.slice(from, start);
    const end = words.trimEnd().length;
    if (end === words.length || !/[\p{L}\p{N})%]$/u.test(words.trimEnd()) || /:$/.test(words.trimEnd()))
      return undefined;
    return { range: rangeOf(lines, { start: from + end, end: from + end }), newText: ',' };
  }
}

/** As typed first, so that whoever compares beginnings finds it; then without accents. */
function filterText(label: string, typed: string): string {
  const folded = fold(label);
  const both = folded === label.toLowerCase() ? label : `${label} ${folded}`;
  const start = typed.trimStart();
  if (start === '' || label.startsWith(start)) return both;
  return folded.startsWith(fold(start)) ? `${start}${label.slice(start.length)} ${both}` : `${start} ${both}`;
}

/** The apostrophe of the text, else of its bloc; the typographic one where there is none. */
function usesStraight(
  { before, after }: Sentence,
  { analysis }: CompletionContext,
  { bloc }: Around,
): boolean {
  const own = `${before}${after}`;
  if (/\p{L}[’']/u.test(own)) return !own.includes('’');
  const texts = [
    bloc?.intitule?.value,
    ...(bloc?.competences ?? analysis.model.referentiel.competences ?? [])
      .slice(0, 12)
      .map(({ enonce }) => enonce?.value),
    ...(analysis.model.referentiel.activites ?? []).slice(0, 5).map(({ intitule }) => intitule?.value),
  ].join(' ');
  return (texts.match(/\p{L}'/gu)?.length ?? 0) > (texts.match(/’/gu)?.length ?? 0);
}
