import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, rmdirSync, statSync } from 'node:fs';

let built = false;

/** Builds what is shipped, unless it is up to date: tests of a bundle never run an old one. */
export function ensureBuilt(): void {
  if (!built) alone(() => execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'pipe' }));
  built = true;
}

const LOCK = 'out/.build-lock';
/** No build lasts that long: whoever held the lock is gone. */
const ABANDONED_MS = 60_000;

/** Test files run side by side: a build must not take the bundle away from tests that another one has begun. */
function alone(build: () => void): void {
  mkdirSync('out', { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
      const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > ABANDONED_MS) release();
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  try {
    build();
  } finally {
    release();
  }
}

function release(): void {
  try {
    rmdirSync(LOCK);
  } catch {
    // Another one has released it.
  }
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
