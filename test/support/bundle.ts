import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';

let built = false;

/** Builds what is shipped, unless it is up to date: tests of a bundle never run an old one. */
export function ensureBuilt(): void {
  if (!built) execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'pipe' });
  built = true;
}

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bundled command line as its user would. Killed after 20 seconds: bounded time is part of the answer. */
export function referentiel(args: readonly string[], input: string | Buffer = ''): Run {
  ensureBuilt();
  const run: SpawnSyncReturns<string> = spawnSync(
    process.execPath,
    ['--max-old-space-size=1024', 'dist/cli.js', ...args],
    {
      input,
      encoding: 'utf8',
      timeout: 20_000,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  return { exitCode: run.status, stdout: run.stdout, stderr: run.stderr };
}
