import { entryOf, resolved, type SyntaxTree, setKey, type TextEdit } from '../../syntax';
import { orderOf } from './order';

/**
 * Sets `a.b.c`, making the maps that are missing on the way; nothing where a value that is no map stands in the way.
 * `yamlText`: as for `setKey`.
 */
export function setPath(tree: SyntaxTree, path: readonly string[], yamlText: string): TextEdit[] {
  let map = tree.root;
  for (let depth = 0; depth < path.length; depth++) {
    const key = path[depth]!;
    const order = orderOf(...path.slice(0, depth));
    const value = resolved(entryOf(map, key)?.value);
    if (depth === path.length - 1) return setKey(tree, map, key, yamlText, order);
    if (value?.kind === 'map' && value.entries.length > 0) map = value;
    else if (value && value.kind !== 'map' && !(value.kind === 'scalar' && value.value === null)) return [];
    else return setKey(tree, map, key, nested(path.slice(depth + 1), yamlText), order);
  }
  return [];
}

/** All together, or nothing: what makes sense in part only would leave its finding. */
export function allOf(parts: readonly (readonly TextEdit[])[]): TextEdit[] {
  return parts.every(({ length }) => length > 0) ? parts.flat() : [];
}

/** « \n  b:\n    c: … »: a block that holds the value at the end of the path. */
export function nested(path: readonly string[], yamlText: string): string {
  return path.reduceRight((inner, key) => `\n  ${key}:${indented(inner)}`, yamlText);
}

/** The YAML of a map: `[['responsable', 'x']]` gives « \n  responsable: x ». */
export function block(entries: readonly (readonly [key: string, yamlText: string])[]): string {
  return entries.map(([key, yamlText]) => `\n  ${key}:${indented(yamlText)}`).join('');
}

/** The YAML of a list of maps. */
export function blockItems(items: readonly string[]): string {
  return items.map((item) => `\n  - ${item.replace(/^\n\s*/, '').replaceAll('\n', '\n    ')}`).join('');
}

function indented(yamlText: string): string {
  if (yamlText === '') return '';
  const lines = yamlText.replaceAll('\n', '\n  ');
  return yamlText.startsWith('\n') ? lines : ` ${lines}`;
}
