import { execFileSync } from 'node:child_process';

/** The commit that is tried; « + » when something that decides of the outcome is not committed. */
export function versionHere(...deciding: readonly string[]): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'server', ...deciding) !== '';
  return git('rev-parse', '--short', 'HEAD') + (changed ? '+' : '');
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
