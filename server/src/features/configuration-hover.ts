import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import type { Configuration } from '../analysis';
import { descriptorAt, type ObjectDescriptor } from '../model';
import { pathAt, spanOf } from '../syntax';
import { rangeOf } from './diagnostics';
import { keyMarkdown } from './hover';

/** What a setting, a rule or a threshold is, and what the value under the cursor does. */
export function configurationHoverAt(
  { model: { tree } }: Configuration,
  root: ObjectDescriptor,
  position: Position,
): Hover | null {
  const { nodes, path, onKey } = pathAt(tree, tree.lines.offsetAt(position));
  const node = nodes.at(-1);
  const keys = path.filter((step) => typeof step === 'string');
  const descriptor = descriptorAt(root, keys);
  const key = keys.at(-1);
  if (!descriptor || key === undefined || node?.kind !== 'scalar') return null;
  const parts = [keyMarkdown(key, descriptor)];
  const meaning = onKey ? undefined : descriptor.meta.values?.[String(node.value)];
  if (meaning) parts.unshift(`**${node.value}** : ${meaning}`);
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    range: rangeOf(tree.lines, spanOf(node)),
  };
}
