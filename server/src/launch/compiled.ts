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
}

/** What no start has written anew for so long is of a version that is gone. */
const KEPT = 90 * 24 * 60 * 60 * 1000;

/**
 * Runs a bundle as `require` does, without what takes half of a start: V8 reading the code. What it made of it is kept
 * in the cache folder of the user, who alone may write there; a folder that cannot be read or written changes nothing.
 * (`enableCompileCache` of Node.js keeps what is compiled when a file is loaded, we also what is compiled when it runs.)
 *
 * @returns writes what was made of the code, unless it is written already; done at the exit, too.
 */
export function runCompiled(
  { file, digest, require, underFlags = (run) => run() }: Bundle,
  folder = cacheFolder(),
): () => void {
  // A pattern is otherwise compiled twice, first for an interpreter whose code takes three times as long to make.
  setFlagsFromString('--no-regexp-tier-up');
  const { v8 } = process.versions;
  const cache = path.join(folder, `${path.basename(file, '.js')}-${digest}-${v8}-${process.arch}.bin`);
  // It holds ASCII alone, which is read twice as fast as UTF-8.
  const code = Module.wrap(readFileSync(file, 'latin1'));
  let script!: Script;
  underFlags(() => {
    script = new Script(code, { filename: file, cachedData: contentOf(cache) });
  });
  let kept = script.cachedDataRejected === false;
  const keep = () => {
    if (kept) return;
    kept = true;
    underFlags(() => write(cache, script.createCachedData()));
    forget(folder);
  };
  process.once('exit', keep);
  const module = { exports: {} };
  const run = script.runInThisContext() as (...scope: unknown[]) => void;
  run.call(module.exports, module.exports, require, module, file, path.dirname(file));
  return keep;
}

function cacheFolder(): string {
  const { platform, env } = process;
  const ours = (folder: string) => path.join(folder, 'referentiel', 'code');
  if (platform === 'win32') return ours(env.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local'));
  if (platform === 'darwin') return ours(path.join(homedir(), 'Library', 'Caches'));
  return ours(env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'));
}

function contentOf(file: string): Buffer | undefined {
  try {
    const content = readFileSync(file);
    // V8 says of nothing that it took it.
    return content.length > 0 ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all: another process may read it. */
function write(file: string, content: Buffer): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(draft, content, { mode: 0o600 });
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
