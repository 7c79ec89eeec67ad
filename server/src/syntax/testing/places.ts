import { parse } from 'yaml';
import type { SyntaxNode } from '../nodes';
import { parseTree, type SyntaxTree } from '../tree';
import { KEYS } from './documents';

export const tree = (text: string) => parseTree(text, { isRootKey: (key) => KEYS.includes(key) });
export const read = (text: string): unknown => parse(text, { uniqueKeys: false, logLevel: 'silent' }) ?? {};

export interface Place {
  node: SyntaxNode;
  path: (string | number)[];
}

/** Every node with its path; the root map first. */
export function places(of: SyntaxTree): Place[] {
  const all: Place[] = [];
  const visit = (node: SyntaxNode, path: (string | number)[]) => {
    all.push({ node, path });
    if (node.kind === 'map') {
      for (const { key, value } of node.entries) if (value) visit(value, [...path, String(key.value)]);
    } else if (node.kind === 'seq') {
      node.items.forEach((item, index) => {
        if (item) visit(item, [...path, index]);
      });
    }
  };
  visit(of.root, []);
  return all;
}
