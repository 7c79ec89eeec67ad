import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** A bundle beside the file that starts it. */
export interface Bundle {
  readonly file: string;
  /** Of its bytes: V8 itself would take what it made of other bytes, as long as there are as many. */
  readonly digest: string;
  readonly require: NodeJS.Require;
  /** Runs something under the flags that V8 started with, which it wants the same when it reads and when it writes. */
  readonly underFlags?: (run: () => void) => void;
  /** At the exit: has what most starts run run? */
  readonly isWhole?: () => boolean;
}

/** What no start has written anew for so long is of a version that is gone. */
const KEPT = 90 * 24 * 60 * 60 * 1000;

/** What was made of a bundle, kept in a file: the code, then one byte. */
interface Kept {
  readonly code: Buffer;
  /** It has what most starts run; otherwise only what a program that ended at once ran. */
  readonly isWhole: boolean;
}

export interface Running<T> {
  readonly exports: T;
  /** Writes what was made of the code, unless as much is kept already. `isWhole`: what most starts run has run. */
  readonly keep: (isWhole: boolean) => void;
}

/**
 * Runs a bundle as `require` does, without what takes half of a start: V8 reading the code. What it made of it is kept
 * in the cache folder of the user, who alone may write there; a folder that cannot be read or written changes nothing.
 * (`enableCompileCache` of Node.js keeps what is compiled when a file is loaded, we also what is compiled when it runs.)
 * It is written at the exit, too.
 */
export function runCompiled<T>(
  { file, digest, require, underFlags = (run) => run(), isWhole: isWholeAtExit = () => false }: Bundle,
  folder = cacheFolder(),
): Running<T> {
  // A pattern is otherwise compiled twice, first for an interpreter whose code takes three times as long to make.
  setFlagsFromString('--no-regexp-tier-up');
  const { v8 } = process.versions;
  const cache = path.join(folder, `${path.basename(file, '.js')}-${digest}-${v8}-${process.arch}.bin`);
  // It holds ASCII alone, which is read twice as fast as UTF-8.
  const code = Module.wrap(readFileSync(file, 'latin1'));
  const known = contentOf(cache);
  let script!: Script;
  underFlags(() => {
    script = new Script(code, { filename: file, cachedData: known?.code });
  });
  const isTaken = script.cachedDataRejected === false;
  let isDone = isTaken && known!.isWhole;
  // What has run once is thrown away when memory is collected, and the start has run once.
  if (!isDone) setFlagsFromString('--no-flush-bytecode');
  const keep = (isWhole: boolean) => {
    if (isDone || (isTaken && !isWhole)) return;
    isDone = true;
    setFlagsFromString('--flush-bytecode');
    underFlags(() => write(cache, { code: script.createCachedData(), isWhole }));
    forget(folder);
  };
  process.once('exit', () => keep(isWholeAtExit()));
  const module = { exports: {} as T };
  const run = script.runInThisContext() as (...scope: unknown[]) => void;
  run.call(module.exports, module.exports, require, module, file, path.dirname(file));
  return { exports: module.exports, keep };
}

function cacheFolder(): string {
  const { platform, env } = process;
  const ours = (folder: string) => path.join(folder, 'referentiel', 'code');
  if (platform === 'win32') return ours(env.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local'));
  if (platform === 'darwin') return ours(path.join(homedir(), 'Library', 'Caches'));
  return ours(env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'));
}

function contentOf(file: string): Kept | undefined {
  try {
    const content = readFileSync(file);
    // V8 says of nothing that it took it.
    return content.length > 1 ? { code: content.subarray(0, -1), isWhole: content.at(-1) === 1 } : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all: another process may read it. */
function write(file: string, { code, isWhole }: Kept): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(draft, Buffer.concat([code, Buffer.from([isWhole ? 1 : 0])]), { mode: 0o600 });
    renameSync(draft, file);
  } catch {
    remove(draft);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder is none.
  }
}

function forget(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const file = path.join(folder, name);
      if (Date.now() - statSync(file).mtimeMs > KEPT) rmSync(file);
    }
  } catch {
    // There is none, or another process forgets, too.
  }
}
