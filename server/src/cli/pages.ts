import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The page of a rule, in Markdown; undefined when the package was taken apart. */
export function readPage(code: string): string | undefined {
  const folder = pagesFolder();
  if (folder === undefined) return undefined;
  try {
    return readFileSync(path.join(folder, `${code}.md`), 'utf8');
  } catch {
    return undefined;
  }
}

/** `docs/regles` of the package, wherever the command line is run from: above the bundle, or above this source. */
function pagesFolder(): string | undefined {
  let at = path.dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const folder = path.join(at, 'docs', 'regles');
    if (existsSync(path.join(folder, 'README.md'))) return folder;
    const above = path.dirname(at);
    if (above === at) return undefined;
    at = above;
  }
}
