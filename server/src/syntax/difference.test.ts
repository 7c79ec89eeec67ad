import { describe, expect, it } from 'vitest';
import { along, changedItems, joined, revised, spliced } from './difference';

describe('a list, some items of which are replaced', () => {
  it('takes more of them than a function takes arguments', () => {
    const many = Array.from({ length: 300_000 }, (_, rank) => rank);
    expect(spliced(['a', 'b', 'c'], 1, 2, ['d', 'e'])).toEqual(['a', 'd', 'e', 'c']);
    expect(spliced([-1, -2], 1, 1, many)).toHaveLength(300_002);
  });

  it('knows what it was made of, or is compared with another', () => {
    const [a, b, c, d] = [{}, {}, {}, {}];
    const first = [a, b, c];
    const second = revised(first, 0, 3, [a, d, c]);
    const third = revised(second, 1, 2, []);
    const changed = { start: 1, endBefore: 2, endAfter: 2 };
    expect(second).toEqual([a, d, c]);
    expect(changedItems(first, second)).toEqual(changed);
    expect(changedItems([a, b, c], second)).toEqual(changed);
    expect(changedItems(second, third)).toEqual({ start: 1, endBefore: 2, endAfter: 1 });
    expect(changedItems(first, third)).toEqual({ start: 1, endBefore: 2, endAfter: 1 });
    expect(revised(first, 1, 2, [b])).toBe(first);
  });

  it('is put after others again where it changed', () => {
    const [a, b, c] = [['a'], ['b', 'c', 'd'], ['e']];
    const before = joined(undefined, [a, b, c]);
    expect(before.all).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(joined(before, [['a'], b, ['e']])).toBe(before);
    const one = joined(before, [a, ['b', 'x', 'd'], c]);
    expect(one.all).toEqual(['a', 'b', 'x', 'd', 'e']);
    expect(changedItems(before.all, one.all)).toEqual({ start: 2, endBefore: 3, endAfter: 3 });
    const two = joined(one, [['y', 'a'], b, []]);
    expect(two.all).toEqual(['y', 'a', 'b', 'c', 'd']);
    expect(joined(two, [b]).all).toEqual(b);
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
