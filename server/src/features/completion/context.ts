import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis';
import { type Descriptor, descriptorAt, referentielDescriptor } from '../../model';
import { type Cursor, cursorAt } from '../../syntax';
import { rangeOf } from '../diagnostics';

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
}

/** One family of proposals. It answers with nothing where it has nothing to say. */
export type CompletionProvider = (context: CompletionContext) => CompletionItem[];

export function contextAt(
  analysis: Analysis,
  position: Position,
  client: CompletionClient,
): CompletionContext {
  const { tree } = analysis.model;
  const cursor = cursorAt(tree, tree.lines.offsetAt(position));
  const descriptor =
    cursor.container === 'comment' ? undefined : descriptorAt(referentielDescriptor, cursor.path);
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
  };
}

function sectionOf(path: readonly (string | number)[]): string {
  const steps = [...path];
  while (typeof steps.at(-1) === 'number') steps.pop();
  return steps
    .map((step, index) => (typeof step === 'number' ? '[]' : `${index > 0 ? '.' : ''}${step}`))
    .join('');
}

/** What a provider says of one proposal. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly sortText: string;
  readonly text: string;
  /** `text` has tab stops. */
  readonly snippet?: boolean;
  readonly detail?: string;
  /** Beside the label. */
  readonly description?: string;
  readonly filterText?: string;
}

/** The item that puts `text` in place of the word around the cursor. */
export function itemOf(
  { analysis, cursor }: CompletionContext,
  { label, kind, sortText, text, snippet, detail, description, filterText }: Proposal,
): CompletionItem {
  const range = rangeOf(analysis.model.tree.lines, cursor.token);
  return {
    label,
    kind,
    sortText,
    ...(detail ? { detail } : {}),
    ...(description ? { labelDetails: { description } } : {}),
    ...(filterText ? { filterText } : {}),
    textEdit: { range, newText: cursor.needsSpace ? ` ${text}` : text },
    ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
  };
}

/** Order within a family: « a » before « b », then as they come. */
export function rank(family: string, index: number): string {
  return `${family}${String(index).padStart(4, '0')}`;
}

/** « - » in front of what begins a new item, unless it is already there. */
export function dashed({ cursor, inItem }: CompletionContext, text: string): string {
  return inItem && !cursor.dash && !cursor.flow ? `- ${text.replace(/\n/g, '\n  ')}` : text;
}
