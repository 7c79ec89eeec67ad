import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** For them « é » is no letter: « \bétat » finds nothing. What may use them reads no French. */
const ARGUED: Readonly<Record<string, string>> = {
  'cli/arguments.ts': 'names of options, which are ASCII',
  'cli/markdown.ts': 'the marks of emphasis in our own pages',
};

describe('patterns', () => {
  it('leave \\b and \\w to what is not French', () => {
    const files = readdirSync('server/src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => name.split(path.sep).join('/'));
    const using = files.filter((name) => /(?<!\\)\\[bBwW]/.test(readFileSync(`server/src/${name}`, 'utf8')));
    const inStrings = files.filter((name) =>
      /\\\\[bBwW](?![a-z])/.test(readFileSync(`server/src/${name}`, 'utf8')),
    );
    expect([...new Set([...using, ...inStrings])].sort()).toEqual(Object.keys(ARGUED).sort());
  });
});
