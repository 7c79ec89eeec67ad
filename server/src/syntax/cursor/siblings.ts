import { spanOf } from '../nodes';
import { type Place, textOf } from './cursor';
import type { Frame } from './frames';
import { plainItemsBelow, sectionNames } from './pieces';
import { BLANK, COMMENT, indentOf, isDash, keyAt, nameOf, plainItem } from './words';

/** The keys of a map, those below the cursor included, less the one being written. */
export function keysOf(place: Place, map: Frame, own: string | undefined): string[] {
  const sections = map.path.length === 0 ? sectionNames(place.tree, place.line) : undefined;
  if (sections) return [...new Set(sections)];
  const keys = [...map.present];
  if (own !== undefined) keys.splice(keys.lastIndexOf(own), 1);
  below(place, map.column, (text, at) => {
    const key = keyAt(text, at);
    if (key !== undefined) keys.push(nameOf(key));
  });
  if (map.path.length === 0) {
    // Only the section of the cursor was read: the tree knows the others.
    const others = place.tree.root.entries.filter(
      ({ key }) => place.tree.lines.lineAt(spanOf(key).start) !== place.line,
    );
    return [...new Set([...others.map(({ key }) => String(key.value)), ...keys])];
  }
  return [...new Set(keys)];
}

/** The plain items of a list, those below the cursor included. */
export function itemsOf(place: Place, list: Frame): string[] {
  const items = [...list.present];
  const further = list.path.length === 1 ? plainItemsBelow(place) : undefined;
  if (further) return [...items, ...further];
  below(place, list.column, (text, at) => {
    if (!isDash(text, at)) return;
    items.push(...plainItem(text.slice(at + 1)));
  });
  return items;
}

/** The next line that says something. */
export function nextLine(place: Place): string | undefined {
  for (let line = place.line + 1; line < place.tree.lines.count; line++) {
    const text = textOf(place, line);
    if (!BLANK.test(text) && !COMMENT.test(text)) return text;
  }
  return undefined;
}

/** Visits the lines below the cursor that stand at a column, until one stands before it. */
function below(place: Place, column: number, visit: (text: string, at: number) => void): void {
  for (let line = place.line + 1; line < place.tree.lines.count; line++) {
    const text = textOf(place, line);
    if (BLANK.test(text) || COMMENT.test(text)) continue;
    const at = indentOf(text);
    if (at < column) return;
    if (at === column) visit(text, at);
  }
}
