import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from 'vscode-languageserver-types';
import type { Configuration } from '../analysis';
import { type Descriptor, descriptorAt, type ObjectDescriptor, type ScalarDescriptor } from '../model';
import { type Cursor, cursorAt } from '../syntax';
import { rangeOf } from './diagnostics';
import { keyMarkdown } from './hover';

/** What may be written at a place of a settings file: settings, codes of rules, severities, thresholds. */
export function configurationCompletionsAt(
  { model: { tree } }: Configuration,
  root: ObjectDescriptor,
  position: Position,
): CompletionItem[] {
  const cursor = cursorAt(tree, tree.lines.offsetAt(position));
  const descriptor = descriptorAt(root, cursor.path);
  const range = rangeOf(tree.lines, cursor.token);
  const edit = (text: string) => ({ range, newText: cursor.needsSpace ? ` ${text}` : text });
  if (cursor.container === 'map' && descriptor?.kind === 'object') return keys(descriptor, cursor, edit);
  if (cursor.container === 'value' && descriptor?.kind === 'scalar') return values(descriptor, edit);
  return [];
}

type Edit = (text: string) => NonNullable<CompletionItem['textEdit']>;

function keys({ keys: known }: ObjectDescriptor, cursor: Cursor, edit: Edit): CompletionItem[] {
  const present = new Set(cursor.present);
  return [...known].flatMap(([key, descriptor], rank) => {
    if (present.has(key)) return [];
    return [
      {
        label: key,
        sortText: String(rank).padStart(4, '0'),
        kind: CompletionItemKind.Property,
        detail: descriptor.meta.description.split(/(?<=\.)\s/)[0]!,
        documentation: { kind: MarkupKind.Markdown, value: keyMarkdown(key, descriptor) },
        insertTextFormat: InsertTextFormat.Snippet,
        textEdit: edit(snippet(key, descriptor, cursor.flow)),
      },
    ];
  });
}

function snippet(key: string, descriptor: Descriptor, flow: boolean): string {
  if (descriptor.kind === 'list') return flow ? `${key}: [$0]` : `${key}:\n  - $0`;
  if (descriptor.kind === 'object') return flow ? `${key}: { $0 }` : `${key}:\n  $0`;
  if (descriptor.values) return `${key}: \${1|${descriptor.values.join(',')}|}`;
  return `${key}: \${1:${descriptor.meta.example ?? ''}}`;
}

function values({ meta }: ScalarDescriptor, edit: Edit): CompletionItem[] {
  return Object.entries(meta.values ?? {}).map(([value, meaning], rank) => ({
    label: value,
    sortText: String(rank),
    kind: CompletionItemKind.EnumMember,
    detail: meaning,
    textEdit: edit(value),
  }));
}
