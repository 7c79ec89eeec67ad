import { describe, expect, it } from 'vitest';
import { Ends, GIVEN_UP } from './recovery';

const MINUTE = 60_000;

describe('a server that ends by itself', () => {
  it('is started again, unless it ended five times in three minutes', () => {
    const ends = new Ends();
    expect([0, 1, 2, 3].map((second) => ends.isWorthAnother(second * 1000))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(ends.isWorthAnother(3 * MINUTE)).toBe(false);
    expect(GIVEN_UP).toContain('5 fois en trois minutes');
  });

  it('may end now and then for ever', () => {
    const ends = new Ends();
    for (let minute = 0; minute < 100; minute += 1) expect(ends.isWorthAnother(minute * MINUTE)).toBe(true);
  });

  it('counts from the start that the author asked for', () => {
    const ends = new Ends();
    for (let turn = 0; turn < 4; turn += 1) ends.isWorthAnother(turn);
    ends.forget();
    expect(ends.isWorthAnother(5)).toBe(true);
  });
});
