/** What was made from what: a step whose inputs have not changed since it last succeeded need not run again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The files under a path from the root, itself included when it is a file. */
export function filesUnder(...paths) {
  return paths.flatMap((path) => {
    const full = join(ROOT, path);
    if (!existsSync(full)) return [];
    if (statSync(full).isFile()) return [path];
    return readdirSync(full)
      .filter((name) => name !== 'node_modules')
      .sort()
      .flatMap((name) => filesUnder(join(path, name)));
  });
}

/** One digest of the names and contents of files, and of anything else that counts (versions, options). */
export function digestOf(files, ...others) {
  const hash = createHash('sha256');
  for (const file of [...new Set(files)].sort()) {
    const full = join(ROOT, file);
    hash.update(`${file}\0`);
    hash.update(existsSync(full) ? readFileSync(full) : 'absent');
    hash.update('\0');
  }
  hash.update(JSON.stringify(others));
  return hash.digest('hex');
}

export function readStamp(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  } catch {
    return undefined;
  }
}

export function writeStamp(file, value) {
  mkdirSync(dirname(join(ROOT, file)), { recursive: true });
  writeFileSync(join(ROOT, file), `${JSON.stringify(value, null, 2)}\n`);
}

/** « 812 Ko ». */
export function sizeOf(file) {
  const kilobytes = statSync(join(ROOT, file)).size / 1024;
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} Ko` : `${(kilobytes / 1024).toFixed(1)} Mo`;
}
