#!/usr/bin/env node
/**
 * Installs the dependencies when they are missing or are not those of package-lock.json; otherwise does nothing.
 * Uses nothing but Node: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MINIMUM = [20, 19];

export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    throw new Error(`Node.js ${MINIMUM.join('.')} ou plus récent est nécessaire ; ici ${process.version}.`);
  }
  const reason = whyStale();
  if (!reason) return;
  console.log(`Dépendances : ${reason} ; npm install…`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not « npm ci »: it refuses a lock file made where the registry lacks the optional packages of other systems. Versions
  // are those of the lock file all the same, and « --no-save » leaves it as it is.
  const { status, error } = spawnSync(
    npm,
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`npm install a échoué${error ? ` : ${error.message}` : ''}.`);
}

/** npm keeps in node_modules a list of what it installed: it is compared with the lock file, package by package. */
function whyStale() {
  const installedFile = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return 'à installer';
  const { packages: wanted } = readJson(join(ROOT, 'package-lock.json'));
  const { packages: installed } = readJson(installedFile);
  for (const [path, { version, optional, devOptional, peer }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    // What is only for another system, or optional, may be absent.
    if (!found && !optional && !devOptional && !peer) return `${path} manque`;
    if (found && found.version !== version) return `${path} n'est pas en version ${version}`;
    if (found && !existsSync(join(ROOT, path))) return `${path} manque`;
  }
  return undefined;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    install();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
