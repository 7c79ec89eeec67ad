import { createHash } from 'node:crypto';

interface Found {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a finding is recognised by in the next version of its file: its rule, the text it shows, and its rank among
 * those that have both. Lines that move, and what is written around it, change nothing.
 */
export function fingerprintsOf(text: string, findings: readonly Found[]): string[] {
  const met = new Map<string, number>();
  return findings.map(({ code, start, end }) => {
    const shown = text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ').trim();
    const identity = `${code}\n${shown}`;
    const rank = met.get(identity) ?? 0;
    met.set(identity, rank + 1);
    return digest(`${identity}\n${rank}`);
  });
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
