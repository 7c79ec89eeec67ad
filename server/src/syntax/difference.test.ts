import { describe, expect, it } from 'vitest';
import { along, spliced } from './difference';

describe('a list, some items of which are replaced', () => {
  it('takes more of them than a function takes arguments', () => {
    const many = Array.from({ length: 300_000 }, (_, rank) => rank);
    expect(spliced(['a', 'b', 'c'], 1, 2, ['d', 'e'])).toEqual(['a', 'd', 'e', 'c']);
    expect(spliced([-1, -2], 1, 1, many)).toHaveLength(300_002);
  });

  it('is drawn from again where it changed, and nowhere else', () => {
    const drawn: string[] = [];
    const draw = (item: string) => {
      drawn.push(item);
      return item.toUpperCase();
    };
    const before = along(undefined, ['a', 'b', 'c'], draw);
    const after = along(before, ['a', 'd', 'e', 'c'], draw);
    expect(after.results).toEqual(['A', 'D', 'E', 'C']);
    expect(drawn).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(along(after, ['a', 'd', 'e', 'c'], draw)).toBe(after);
  });
});
