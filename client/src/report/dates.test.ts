import { describe, expect, it } from 'vitest';
import { dayOf, inFrench, pastDay } from './dates';

describe('the day of a deposit', () => {
  it.each([
    ['12/03/2026', '2026-03-12'],
    [' 1.4.2026 ', '2026-04-01'],
    ['2026-03-12', '2026-03-12'],
    ['24/11/2026', '2026-11-24'],
  ])('« %s »', (text, day) => expect(pastDay(text, '2026-11-24')).toBe(day));

  it.each(['25/11/2026', '31/02/2026', '12/2026', 'hier', '', '2026-13-01', '2026-3', '12/03/26'])(
    '« %s » is none',
    (text) => expect(pastDay(text, '2026-11-24')).toBeUndefined(),
  );

  it('as people write it', () => {
    expect(inFrench('2026-03-12')).toBe('12/03/2026');
    expect(dayOf(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
  });
});
