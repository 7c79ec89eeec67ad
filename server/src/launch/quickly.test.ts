import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepCompiled } from './quickly';

describe('the cache of compiled code', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'referentiel-code-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('forgets what no start has written for three months', () => {
    mkdirSync(path.join(folder, 'v22'));
    const [old, recent] = ['old', 'recent'].map((name) => path.join(folder, 'v22', name)) as [string, string];
    for (const file of [old, recent]) writeFileSync(file, '');
    const days = (count: number) => new Date(Date.now() - count * 24 * 60 * 60 * 1000);
    utimesSync(old, days(91), days(91));
    utimesSync(recent, days(80), days(80));
    keepCompiled(folder);
    expect([old, recent].map((file) => existsSync(file))).toEqual([false, true]);
  });

  it('may not be there', () => {
    expect(() => keepCompiled(path.join(folder, 'absent'))).not.toThrow();
  });
});
