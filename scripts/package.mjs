#!/usr/bin/env node
/**
 * Makes the extension's .vsix from what `files` in package.json lists: the same list as the npm package's. Builds
 * first; does nothing when no file has changed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { digestOf, filesUnder, ROOT, readStamp, sizeOf, writeStamp } from './lib/stamp.mjs';

const STAMP = 'out/vsix.json';

/** The path of the .vsix, from the root. */
export async function packageExtension({ force = false } = {}) {
  await build();
  const { name, version, files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const vsix = `${name}-${version}.vsix`;
  const shipped = files.flatMap((path) =>
    path.endsWith('/*.js')
      ? filesUnder(path.slice(0, -5)).filter((f) => f.endsWith('.js'))
      : filesUnder(path),
  );
  const digest = digestOf([...shipped, 'package.json', 'LICENSE', 'README.md', 'scripts/package.mjs']);
  if (!force && readStamp(STAMP)?.digest === digest && existsSync(join(ROOT, vsix))) {
    console.log(`${vsix} : à jour`);
    return vsix;
  }
  const { createVSIX, listFiles, PackageManager } = await import('@vscode/vsce');
  await createVSIX({
    cwd: ROOT,
    packagePath: join(ROOT, vsix),
    // Everything is bundled: node_modules stays out.
    dependencies: false,
    readmePath: 'README.fr.md',
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  const packed = (await listFiles({ cwd: ROOT, packageManager: PackageManager.None })).sort();
  const isPage = (file) => /^docs\/regles\/.*\//.test(file);
  for (const file of packed.filter((file) => !isPage(file))) console.log(`  ${file} (${sizeOf(file)})`);
  console.log(`  docs/regles/… (${packed.filter(isPage).length} pages)`);
  console.log(`${vsix} : ${sizeOf(vsix)}`);
  writeStamp(STAMP, { digest });
  return vsix;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await packageExtension({ force: process.argv.includes('--force') });
}
