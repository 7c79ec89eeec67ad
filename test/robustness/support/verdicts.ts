import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import type { Pattern } from './patterns';

/**
 * How a pattern is known not to run away: an automaton proved it linear; or no attack was found by fuzzing, where what it
 * looks around at makes a proof impossible; or an attack makes it polynomial, and the time that it takes is measured.
 */
export type Verdict =
  | { readonly by: 'proof' | 'fuzzing' }
  | { readonly by: 'measure'; readonly attack: Attack | null }
  | { readonly by: 'nothing'; readonly why: string };

interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

const FILE = 'test/robustness/fixtures/patterns.json';
const TIMEOUT_MS = 8000;

type Known = Record<string, Verdict>;

/** What was found of each pattern, once: proving a thousand of them takes minutes, and depends on nothing else. */
export function knownVerdicts(): Known {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Known;
  } catch {
    return {};
  }
}

/** Kept for the next run, but for the patterns that are no more; a test run of others writes nothing. */
export function keepVerdicts(verdicts: Known): void {
  if (process.env.CI) return;
  const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify(sorted, null, 1)}\n`;
  if (JSON.stringify(knownVerdicts()) !== JSON.stringify(sorted)) writeFileSync(FILE, text);
}

export function keyOf({ source, flags }: Pattern): string {
  return createHash('sha256')
    .update(`/${source}/${[...flags].sort().join('')}`)
    .digest('hex')
    .slice(0, 16);
}

export async function judge({ source, flags }: Pattern): Promise<Verdict> {
  const found = await check(source, flags, { timeout: TIMEOUT_MS });
  if (found.status === 'safe') return { by: found.checker === 'automaton' ? 'proof' : 'fuzzing' };
  if (found.status === 'unknown') return { by: 'measure', attack: null };
  if (found.complexity.type === 'exponential') return { by: 'nothing', why: found.attack.pattern };
  const { pumps, suffix } = found.attack;
  return {
    by: 'measure',
    attack: { pumps: pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix },
  };
}

/** The attack, made as long as that. */
export function attackOf({ pumps, suffix }: Attack, length: number): string {
  const each = length / pumps.length;
  return `${pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / pump.length))).join('')}${suffix}`;
}
