import { readdirSync, rmSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';

/** Of Node.js 22.1 and later. */
interface CompileCache {
  readonly enableCompileCache?: (folder: string) => { readonly directory?: string };
  readonly flushCompileCache?: () => void;
}
const { enableCompileCache, flushCompileCache } = nodeModule as unknown as CompileCache;

const DAY = 24 * 60 * 60 * 1000;
/** What no start has written anew for so long is of a version that is gone. */
const KEPT = 90 * DAY;

/**
 * Before any of our code is loaded: half of what a start costs is V8 reading it. What V8 made of the code is kept in
 * the cache folder of the user, who alone may write there; a folder that cannot be written changes nothing.
 */
export function startQuickly(): void {
  // A pattern is otherwise compiled twice, first for an interpreter whose code takes three times as long to make.
  setFlagsFromString('--no-regexp-tier-up');
  enableCompileCache?.(cacheFolder());
}

/** Writes what V8 made of the code when it is not written yet, and takes away what is no longer used. */
export function keepCompiled(folder = cacheFolder()): void {
  flushCompileCache?.();
  try {
    forget(folder);
  } catch {
    // There is none.
  }
}

function cacheFolder(): string {
  const { platform, env } = process;
  const ours = (folder: string) => path.join(folder, 'referentiel', 'code');
  if (platform === 'win32') return ours(env.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local'));
  if (platform === 'darwin') return ours(path.join(homedir(), 'Library', 'Caches'));
  return ours(env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'));
}

function forget(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    if (Date.now() - statSync(file).mtimeMs > KEPT) rmSync(file);
  }
}
