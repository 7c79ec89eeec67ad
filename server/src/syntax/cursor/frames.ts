import type { Path } from './cursor';
import type { ItemAbove } from './pieces';
import { indentOf, isDash, keyAt, nameOf } from './words';

export interface Frame {
  readonly kind: 'map' | 'seq';
  readonly column: number;
  readonly path: Path;
  readonly present: string[];
  /** Of a map: its last key. */
  key: string | undefined;
  /** Of a list: the index of its last item. */
  index: number;
  /** The last key or item has something on its own line. */
  filled: boolean;
}

export function newFrame(kind: Frame['kind'], column: number, path: Path): Frame {
  return { kind, column, path, present: [], key: undefined, index: -1, filled: false };
}

export function childOf(frame: Frame): Path {
  if (frame.kind === 'seq') return [...frame.path, Math.max(0, frame.index)];
  return frame.key === undefined ? frame.path : [...frame.path, frame.key];
}

/** The maps and lists that are open where the reading has come to; the root map first. */
export class Frames {
  readonly stack: Frame[] = [newFrame('map', 0, [])];

  get top(): Frame {
    return this.stack[this.stack.length - 1]!;
  }

  /** As if the section and its items above this one had been read. */
  enter({ section, index, column, present }: ItemAbove): void {
    const map = this.key(0, section);
    const list = newFrame('seq', column, childOf(map));
    list.index = index - 1;
    list.present.push(...present);
    this.stack.push(list);
  }

  /**
   * Opens what the start of a line says: its « - », its key. Gives where the value starts and what holds it;
   * undefined for a line that says nothing (the rest of a text, a word alone).
   */
  open(text: string): { at: number; column: number; path: Path; frame: Frame } | undefined {
    let at = indentOf(text);
    this.close(at, isDash(text, at));
    if (this.continues(at)) return undefined;
    let holder: Frame | undefined;
    while (isDash(text, at)) {
      holder = this.item(at);
      at++;
      const next = at + indentOf(text.slice(at));
      if (next >= text.length || text.charAt(next) === '#')
        return { at, column: holder.column, path: childOf(holder), frame: holder };
      at = next;
    }
    const key = keyAt(text, at);
    if (key === undefined) {
      return holder && { at, column: holder.column, path: childOf(holder), frame: holder };
    }
    const map = this.key(at, nameOf(key));
    return { at: at + key.length, column: map.column, path: childOf(map), frame: map };
  }

  /** Closes what a line at that column is no longer in. */
  close(column: number, dash: boolean): Frame | undefined {
    let closed: Frame | undefined;
    while (this.stack.length > 1) {
      const top = this.top;
      if (top.column < column || (top.column === column && (dash || top.kind === 'map'))) {
        // A map that is the item of a list ends with the next « - », which stands before its keys.
        break;
      }
      closed = this.stack.pop();
    }
    return closed;
  }

  /** Is a line at that column the rest of the text above? */
  continues(column: number): boolean {
    const top = this.top;
    return top.filled && top.column < column;
  }

  item(column: number): Frame {
    let top = this.top;
    if (top.kind !== 'seq' || top.column !== column) {
      const path = this.stack.length === 1 && top.key === undefined ? [] : childOf(top);
      top.filled = false;
      top = newFrame('seq', column, path);
      this.stack.push(top);
    }
    top.index++;
    top.filled = false;
    return top;
  }

  key(column: number, name: string): Frame {
    let top = this.top;
    if (top.kind !== 'map' || top.column !== column) {
      const isRoot = this.stack.length === 1 && top.key === undefined;
      const path = isRoot ? [] : childOf(top);
      top = newFrame('map', column, path);
      this.stack.push(top);
    }
    top.key = name;
    top.present.push(name);
    top.filled = false;
    return top;
  }
}
