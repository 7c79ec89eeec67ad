import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

const MOST_BYTES = 5_000_000;

/**
 * The text of a refused version that is a file of the document's folder or below it. Undefined for anything else: a
 * revision (« git:… »), a path that leads out of the folder, the document itself.
 */
export function readRefusedVersion(
  version: string,
  folder: string,
  document: string | undefined,
): string | undefined {
  try {
    const root = realpathSync(folder);
    const file = realpathSync(path.resolve(folder, version));
    const inside = path.relative(root, file);
    if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return undefined;
    if (document !== undefined && file === realpathSync(document)) return undefined;
    const { size } = statSync(file);
    return statSync(file).isFile() && size <= MOST_BYTES ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
