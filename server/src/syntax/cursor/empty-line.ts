import { type Cursor, cursorFrom, type Place } from './cursor';
import { childOf, type Frame, type Frames, newFrame } from './frames';
import { itemsOf, keysOf, nextLine } from './siblings';
import { indentOf, isDash } from './words';

/** A line without « : » nor « - », empty or with a word from `from` to `to`: its column says what it is in. */
export function emptyLine(place: Place, frames: Frames, column: number, from: number, to: number): Cursor {
  const next = nextLine(place);
  let closed: Frame | undefined;
  while (frames.stack.length > 1 && frames.top.column > column) closed = frames.stack.pop();
  let top = frames.top;
  if (top.kind === 'seq' && top.column === column) {
    const below = frames.stack[frames.stack.length - 2];
    const dashNext = next !== undefined && isDash(next, indentOf(next)) && indentOf(next) === column;
    // « - » at the column of the key: an empty line there is for a key, unless the list goes on below.
    if (below?.kind === 'map' && below.column === column && !dashNext) {
      frames.stack.pop();
      top = below;
    } else return newItem(place, top, from, to);
  }
  if (top.column === column || (frames.stack.length === 1 && top.key === undefined)) {
    return cursorFrom(place, {
      container: 'map',
      path: top.path,
      from,
      to,
      indent: column,
      onKey: true,
      present: keysOf(place, top, undefined),
    });
  }
  // Deeper than the innermost element.
  if (top.kind === 'seq') {
    if (closed?.kind === 'map') {
      return cursorFrom(place, {
        container: 'map',
        path: closed.path,
        from,
        to,
        indent: closed.column,
        onKey: true,
        present: keysOf(place, closed, undefined),
      });
    }
    if (top.filled) return newItem(place, top, from, to);
    return cursorFrom(place, {
      container: 'seq',
      path: childOf(top),
      from,
      to,
      indent: top.column,
      dash: true,
      present: itemsOf(place, top),
    });
  }
  if (top.filled) {
    return cursorFrom(place, {
      container: 'map',
      path: top.path,
      from,
      to,
      indent: top.column,
      onKey: true,
      present: keysOf(place, top, undefined),
    });
  }
  if (
    closed?.kind === 'seq' ||
    (next !== undefined && isDash(next, indentOf(next)) && indentOf(next) > top.column)
  ) {
    const list = closed?.kind === 'seq' ? closed : newFrame('seq', indentOf(next!), childOf(top));
    return newItem(place, list, from, to);
  }
  const map = closed ?? newFrame('map', column, childOf(top));
  return cursorFrom(place, {
    container: 'map',
    path: map.path,
    from,
    to,
    indent: map.column,
    onKey: true,
    present: keysOf(place, map, undefined),
  });
}

function newItem(place: Place, list: Frame, from: number, to: number): Cursor {
  return cursorFrom(place, {
    container: 'seq',
    path: [...list.path, list.index + 1],
    from,
    to,
    indent: list.column,
    present: itemsOf(place, list),
  });
}
