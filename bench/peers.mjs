/** The servers that are measured, ours first: how each is started, and on which bytes. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SCHEMA = pathToFileURL(path.join(ROOT, 'schemas/referentiel.schema.json')).href;
const FOLDER = path.join(ROOT, '.vscode-test/bench');
const PACKAGES = { 'yaml-language-server': '2.0.0', 'vscode-langservers-extracted': '4.10.0', ajv: '8.20.0' };

/** The newest Node.js at hand, for all: one of the peers refuses an old one. */
export function nodeBinary() {
  const layout = path.join(ROOT, '.vscode-test/workbench/layout.json');
  if (!existsSync(layout)) return process.execPath;
  return path.join(path.dirname(layout), JSON.parse(readFileSync(layout, 'utf8')).node);
}

/** Installs the peers on demand, out of the project; gives the path of a file of one of them. */
export function installPeers() {
  const at = (name) => path.join(FOLDER, 'node_modules', name);
  if (!Object.keys(PACKAGES).every((name) => existsSync(at(name)))) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path.join(FOLDER, 'package.json'), '{"private":true}');
    const asked = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
    const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...quietly, ...asked], { cwd: FOLDER, stdio: 'inherit' });
  }
  return at;
}

export function servers() {
  const at = installPeers();
  return [
    {
      name: 'referentiel',
      language: 'referentiel',
      extension: '.referentiel.yaml',
      settings: {},
      command: [path.join(ROOT, 'dist/server.js'), '--stdio'],
    },
    {
      name: `yaml-language-server ${PACKAGES['yaml-language-server']}`,
      language: 'yaml',
      extension: '.referentiel.yaml',
      settings: { yaml: { schemas: { [SCHEMA]: '*.referentiel.yaml' }, validate: true } },
      command: [at('yaml-language-server/bin/yaml-language-server'), '--stdio'],
    },
    {
      name: `vscode-json-language-server ${PACKAGES['vscode-langservers-extracted']}`,
      language: 'json',
      extension: '.referentiel.json',
      settings: {
        json: { validate: { enable: true }, schemas: [{ fileMatch: ['*.referentiel.json'], url: SCHEMA }] },
      },
      command: [at('vscode-langservers-extracted/bin/vscode-json-language-server'), '--stdio'],
    },
  ];
}
