import { beforeAll, describe, expect, it } from 'vitest';
import { type Pattern, patternsOfProgram } from './support/patterns';
import { attackOf, judge, keepVerdicts, keyOf, knownVerdicts, type Verdict } from './support/verdicts';

/** Longer than any text that one writes under one key, in characters. */
const LONG = 10_000;
/** What a pattern may take on such a text, when it was made to be the worst for it, on a busy machine. */
const MOST_MS = 1000;
/** Proved again at each run, spread over the program: what is kept of former runs is not taken at its word. */
const AGAIN = 12;
/** What makes a pattern start again at each character. */
const PUMPS = [' ', '\n', '.', ',', 'a', '1', 'é', '’', '-', '(', '[', '…', ' a', 'de ', '1 ', 'l’', '. '];

describe('the regular expressions of the program', () => {
  let patterns: Pattern[];
  let sites: string[];
  let unmade: string[];
  const verdicts = new Map<Pattern, Verdict>();

  beforeAll(async () => {
    ({ patterns, sites, unmade } = await patternsOfProgram());
    const known = knownVerdicts();
    const waiting = [...patterns];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        verdicts.set(next, known[keyOf(next)] ?? (await judge(next)));
      }
    };
    await Promise.all([work(), work()]);
    keepVerdicts(Object.fromEntries([...verdicts].map(([pattern, verdict]) => [keyOf(pattern), verdict])));
  }, 600_000);

  const by = (how: Verdict['by']) => patterns.filter((pattern) => verdicts.get(pattern)?.by === how);
  const shown = ({ source, flags, place }: Pattern) => `${place} /${source.slice(0, 80)}/${flags}`;

  it('are all met, those made of texts too', () => {
    expect(patterns.length).toBeGreaterThan(900);
    expect(sites.length).toBeGreaterThan(25);
    expect(unmade).toEqual([]);
  });

  it('are proved linear, or stood up to an attack; none is exponential', () => {
    expect(by('nothing').map(shown)).toEqual([]);
    expect(by('proof').length / patterns.length).toBeGreaterThan(0.7);
    expect((by('proof').length + by('fuzzing').length) / patterns.length).toBeGreaterThan(0.9);
  });

  it('take a bounded time on a long text made to be their worst, where nothing was proved', () => {
    const slow: string[] = [];
    for (const pattern of by('measure')) {
      const { attack } = verdicts.get(pattern) as Extract<Verdict, { by: 'measure' }>;
      const texts = attack
        ? [attackOf(attack, LONG)]
        : PUMPS.map((pump) => `x${pump.repeat(LONG / pump.length)}\u0000`);
      for (const text of texts) {
        const compiled = new RegExp(pattern.source, pattern.flags);
        const start = performance.now();
        text.replace(compiled, '');
        const took = performance.now() - start;
        if (took > MOST_MS) slow.push(`${shown(pattern)} ${took.toFixed(0)} ms`);
      }
    }
    expect(slow).toEqual([]);
  }, 120_000);

  it('are still proved to be what is kept of them', async () => {
    const proved = by('proof');
    for (let turn = 0; turn < AGAIN; turn += 1) {
      const pattern = proved[Math.floor(((turn + 0.5) * proved.length) / AGAIN)]!;
      expect(await judge(pattern), shown(pattern)).toEqual({ by: 'proof' });
    }
  }, 120_000);
});
