import { execFileSync } from 'node:child_process';

export function versionHere(...deciding) {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'server', ...deciding) !== '';
  return git('rev-parse', '--short', 'HEAD') + (changed ? '+' : '');
}

export function today() {
  return new Date().toISOString().slice(0, 10);
}
