import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver-types';
import type { Descriptor } from '../../model';
import { keyMarkdown } from '../hover';
import { type CompletionContext, dashed, itemOf, rank } from './context';

/** The keys not yet there, in the order of the format. */
export function keys(context: CompletionContext): CompletionItem[] {
  const { analysis, cursor, expected, inItem } = context;
  if (expected?.kind !== 'object' || (cursor.container !== 'map' && cursor.container !== 'seq')) return [];
  const present = new Set(inItem ? [] : cursor.present);
  return [...expected.keys].flatMap(([key, descriptor], index) => {
    const { register } = descriptor.meta;
    if (present.has(key) || (register && analysis.register && register !== analysis.register)) return [];
    const item = itemOf(context, {
      label: key,
      kind: CompletionItemKind.Property,
      sortText: rank('a', index),
      detail: summary(descriptor),
      text: dashed(context, keySnippet(key, descriptor, cursor.flow)),
      snippet: true,
    });
    return [{ ...item, documentation: { kind: MarkupKind.Markdown, value: keyMarkdown(key, descriptor) } }];
  });
}

function summary({ meta }: Descriptor): string {
  return meta.description.split(/(?<=\.)\s/)[0] ?? '';
}

/** The key with the beginning of its value: choices of a closed list, first item of a list. */
function keySnippet(key: string, descriptor: Descriptor, flow: boolean): string {
  if (descriptor.kind === 'scalar') {
    if (descriptor.values) return `${key}: \${1|${descriptor.values.join(',')}|}`;
    if (descriptor.types[0] === 'booleen') return `${key}: \${1|true,false|}`;
    return `${key}: $0`;
  }
  if (flow) return descriptor.kind === 'list' ? `${key}: [$0]` : `${key}: { $0 }`;
  if (descriptor.kind === 'object') return `${key}:\n  $0`;
  return descriptor.item.kind === 'scalar' && (descriptor.item.meta.refersTo || descriptor.item.values)
    ? `${key}: [$0]`
    : `${key}:\n  - $0`;
}
