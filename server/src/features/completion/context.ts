import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type Range,
} from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis';
import { type Descriptor, descriptorAt, referentielDescriptor } from '../../model';
import type { Cursor, Lines } from '../../syntax';
import { rangeOf } from '../diagnostics';
import { hanging, type Indentation, indentationAt, reindented } from './layout';

/** What the client at the other end makes of a list of proposals. */
export interface CompletionClient {
  /** It knows the command `editor.action.triggerSuggest`, which opens the list again once an item is accepted. */
  readonly isVsCode: boolean;
  /** What it asks of an item only when it is looked at. */
  readonly resolves: ReadonlySet<string>;
  /** What the list may say once for all of its items. */
  readonly defaults: ReadonlySet<string>;
}

export const PLAIN_CLIENT: CompletionClient = {
  isVsCode: false,
  resolves: new Set(),
  defaults: new Set(),
};

/** What the providers are told: where something is being written, what the format expects there, who asks. */
export interface CompletionContext {
  readonly analysis: Analysis;
  readonly cursor: Cursor;
  /** Of what `cursor.path` leads to; undefined where the format knows nothing. */
  readonly descriptor: Descriptor | undefined;
  /** What may begin here: the keys of an object, a text; undefined when the text of a value goes on. */
  readonly expected: Descriptor | undefined;
  /** A new item of a list begins here, with its « - » in block style. */
  readonly inItem: boolean;
  /** « blocs[].competences »: where the cursor is, whatever the indexes. A trailing index is left out. */
  readonly section: string;
  readonly client: CompletionClient;
  /** The lines below are deeper: they are of what stands above, and whatever is written here would take them. */
  readonly isInside: boolean;
  /** Where accepted text goes. */
  readonly target: Target;
  /** How the author indents; looked for when a text of several lines is proposed. */
  readonly indentation: () => Indentation;
}

/** One family of proposals. It answers with nothing where it has nothing to say. */
export type CompletionProvider = (context: CompletionContext) => CompletionItem[];

/** The context of a cursor of that line, as it is or as if it stood in a column of its own choosing. */
export function contextOf(
  analysis: Analysis,
  cursor: Cursor,
  line: number,
  client: CompletionClient,
): CompletionContext {
  const { tree } = analysis.model;
  const descriptor =
    cursor.container === 'comment' ? undefined : descriptorAt(referentielDescriptor, cursor.path);
  let indentation: Indentation | undefined;
  // Under « key: », nothing written yet says that a list will stand there: the format does.
  const underKey = cursor.container === 'map' && descriptor?.kind === 'list';
  return {
    analysis,
    cursor,
    descriptor,
    expected: underKey ? descriptor.item : descriptor,
    inItem: cursor.container === 'seq' || underKey,
    section: sectionOf(cursor.path),
    client,
    isInside: isInside(tree.lines, line, cursor),
    target: targetOf(analysis, cursor),
    indentation: () => {
      indentation ??= indentationAt(tree.lines, line);
      return indentation;
    },
  };
}

/** « blocs[].competences » of a path. */
export function sectionOf(path: readonly (string | number)[]): string {
  const steps = [...path];
  while (typeof steps.at(-1) === 'number') steps.pop();
  return steps
    .map((step, index) => (typeof step === 'number' ? '[]' : `${index > 0 ? '.' : ''}${step}`))
    .join('');
}

function isInside(lines: Lines, line: number, { container, flow, indent }: Cursor): boolean {
  if (flow || (container !== 'map' && container !== 'seq')) return false;
  for (let next = line + 1; next < lines.count; next++) {
    const text = lines.lineText(next);
    if (!/^\s*(?:#|$)/.test(text)) return text.length - text.trimStart().length > indent;
  }
  return false;
}

/** What a provider says of one proposal. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly sortText: string;
  /** As at column 0, in steps of two columns. */
  readonly text: string;
  /** `text` has tab stops. */
  readonly snippet?: boolean;
  readonly detail?: string;
  /** Beside the label. */
  readonly description?: string;
  readonly filterText?: string;
  /** Something is proposed where the cursor ends: a client that can shows it at once. */
  readonly goesOn?: boolean;
}

/** The item that puts `text` in place of the word around the cursor, indented as its author indents. */
export function itemOf(context: CompletionContext, proposal: Proposal): CompletionItem {
  const { label, kind, sortText, text, snippet, detail, description, filterText, goesOn } = proposal;
  const { range, pad, hang } = context.target;
  const laid = hanging(text.includes('\n') ? reindented(text, context.indentation()) : text, hang);
  return {
    label,
    kind,
    sortText,
    ...(detail ? { detail } : {}),
    ...(description ? { labelDetails: { description } } : {}),
    ...(filterText ? { filterText } : {}),
    textEdit: { range, newText: pad + laid },
    ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(laid.includes('\n') ? { insertTextMode: InsertTextMode.adjustIndentation } : {}),
    ...(goesOn && context.client.isVsCode ? { command: SUGGEST } : {}),
  };
}

/** What VS Code does once a piece is accepted: it proposes the next. */
export const SUGGEST = { title: 'Proposer la suite', command: 'editor.action.triggerSuggest' };

/** Order within a family: « a » before « b », then as they come. */
export function rank(family: string, index: number): string {
  return `${family}${String(index).padStart(4, '0')}`;
}

/** A key that begins a new item: after « - », or between the braces that make one item of its keys in « [ ] ». */
export function opened(context: CompletionContext, text: string): string {
  const { container, flow } = context.cursor;
  return flow && container === 'seq' ? `{ ${text} }` : dashed(context, text);
}

/** « - » in front of what begins a new item, unless it is already there. */
export function dashed({ cursor, inItem }: CompletionContext, text: string): string {
  return inItem && !cursor.dash && !cursor.flow ? `- ${text.replace(/\n(?=[^\n])/g, '\n  ')}` : text;
}

/** Where the text goes, and what keeps its lines in their columns. */
interface Target {
  readonly range: Range;
  /** Before the first line. */
  readonly pad: string;
  /** Columns of the other lines beyond the blanks their line begins with, which clients repeat. */
  readonly hang: number;
}

function targetOf({ model: { tree } }: Analysis, cursor: Cursor): Target {
  const { lines } = tree;
  const { token, needsSpace, flow } = cursor;
  const indent = cursor.path.length === 0 ? 0 : cursor.indent;
  const start = lines.start(lines.lineAt(token.start));
  const before = tree.text.slice(start, token.start);
  const blanks = /^\s*/.exec(before)![0];
  const isFirst = blanks === before && (cursor.container === 'map' || cursor.container === 'seq');
  // Off its column, or after a tab: the line is put where its neighbours are.
  if (isFirst && !flow && (before.includes('\t') || before.length !== indent)) {
    const columns = before.includes('\t') && indent > 0 ? Math.max(indent, 2) : indent;
    if (before.includes('\t') || before.length > columns) {
      const range = rangeOf(lines, { start: start + (before.includes('\t') ? 0 : columns), end: token.end });
      const pad = before.includes('\t') ? ' '.repeat(columns) : '';
      return { range, pad, hang: pad.length };
    }
    const pad = ' '.repeat(columns - before.length);
    return { range: rangeOf(lines, token), pad, hang: pad.length };
  }
  const pad = needsSpace ? ' ' : '';
  return { range: rangeOf(lines, token), pad, hang: before.length + pad.length - blanks.length };
}
