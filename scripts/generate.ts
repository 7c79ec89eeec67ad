/**
 * Writes every file that is derived from the schema, the rules and their pages.
 *
 *   npm run generate              writes those that changed
 *   npm run generate -- --check   writes nothing, names those that are stale and fails
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allProducers } from './generate/all';

process.chdir(join(import.meta.dirname, '..'));

/** The paths whose file is missing or is not what its sources give; rewritten unless one only checks. */
async function generate(check: boolean): Promise<string[]> {
  const stale: string[] = [];
  for (const { path, content } of await allProducers()) {
    const text = await content();
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return stale;
}

const check = process.argv.includes('--check');
void generate(check).then((stale) => {
  if (stale.length === 0) return;
  console.log(`${check ? 'À régénérer (npm run generate)' : 'Écrits'} :\n  ${stale.join('\n  ')}`);
  if (check) process.exitCode = 1;
});
