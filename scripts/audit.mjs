#!/usr/bin/env node
/**
 * Known vulnerabilities of what users run. Nothing that is installed comes with the extension: it is what the bundles
 * contain that counts; the tools of the project are told too, and fail nothing.
 * Says that it is skipped where the registry does not answer.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ROOT } from './lib/stamp.mjs';

/** A registry that is not there is not waited for. */
const MOST_MS = 30_000;

/** { passed, failed }: neither when nothing could be known. */
export async function audit() {
  await build();
  const bundled = bundledPackages();
  const { vulnerabilities, why } = askRegistry();
  if (!vulnerabilities) {
    console.log(`Audit non fait : ${why}.`);
    return { passed: 0, failed: 0 };
  }
  const known = Object.values(vulnerabilities);
  const shipped = known.filter(({ name }) => bundled.has(name));
  for (const { name, severity, via } of known) {
    const where = bundled.has(name) ? 'livré' : 'outil de développement';
    const what = via.map((one) => (typeof one === 'string' ? `par ${one}` : one.title)).join(' ; ');
    console.log(`  ${name} (${where}, ${severity}) : ${what}`);
  }
  console.log(`${bundled.size} bibliothèques livrées : ${shipped.length} avec une faille connue.`);
  return shipped.length > 0 ? { passed: 0, failed: shipped.length } : { passed: 1, failed: 0 };
}

/** As the licences of the bundles name them. */
function bundledPackages() {
  const text = readFileSync(join(ROOT, 'dist/LICENCES.txt'), 'utf8');
  return new Set([...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gm)].map(([, name]) => name));
}

function askRegistry() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout, error } = spawnSync(npm, ['audit', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: MOST_MS,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (error) return { why: `npm ne répond pas (${error.code ?? error.message})` };
  try {
    const { vulnerabilities, message, error: told } = JSON.parse(stdout);
    return vulnerabilities
      ? { vulnerabilities }
      : { why: `le registre ne répond pas (${told?.summary || message || 'sans dire pourquoi'})` };
  } catch {
    return { why: 'le registre ne répond pas' };
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { failed } = await audit();
  process.exitCode = failed > 0 ? 1 : 0;
}
