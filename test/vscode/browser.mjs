/** The suite in a workbench made of npm and system packages; see workbench/README.md. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installVsix, openWorkbench } from './workbench/workbench.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
/** Marks what the tests print, to tell it from the workbench's own log. */
const MARK = '\u0001';
/** Marks what a test wants pasted, as only the page can: see `paste` in suite/support.ts. */
const PASTE = '\u0002';

/** Installs what is missing, and does nothing when nothing is; throws what install.sh says otherwise. */
export function installWorkbench(installDir) {
  const { status, stderr, error } = spawnSync('bash', [path.join(HERE, 'workbench/install.sh'), installDir], {
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  if (status !== 0) throw new Error(error?.message ?? stderr.trim());
}

/** Runs the suite on the installed .vsix; gives true when it passed. */
export async function runInBrowser({
  installDir,
  vsix,
  driver,
  tests,
  workspace,
  scratch,
  verbose,
  timeout,
}) {
  const extensionsDir = path.join(scratch, 'extensions');
  mkdirSync(extensionsDir);
  installVsix({ installDir, vsix, extensionsDir });

  const entry = path.join(scratch, 'entry.js');
  writeFileSync(entry, markedEntry(tests));

  const tail = [];
  let printed = false;
  const print = (type, text) => {
    const at = text.indexOf(MARK);
    const pasted = text.indexOf(PASTE);
    if (pasted >= 0) {
      void paste(workbench.page, JSON.parse(text.slice(pasted + 1)));
      return;
    }
    if (at >= 0) {
      printed = true;
      process.stdout.write(`${text.slice(at + 1)}\n`);
      return;
    }
    tail.push(`[${type}] ${text}`);
    if (tail.length > 200) tail.shift();
    if (verbose) process.stderr.write(`[${type}] ${text}\n`);
  };

  const workbench = await openWorkbench({
    installDir,
    workspace,
    extensionsDir,
    extension: driver,
    testsPath: entry,
    // The whole suite runs in restricted mode: the extension must not need the user's approval of the folder.
    trusted: false,
    onLog: print,
    onServerLog: verbose ? (text) => process.stderr.write(text) : undefined,
  });
  const interrupted = () => workbench.close().finally(() => process.exit(130));
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  let timer;
  try {
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, timeout * 1000, 'late');
    });
    const code = await Promise.race([workbench.exit, late]);
    if (code === 'late') console.error(`Pas de résultat en ${timeout} s.`);
    if (code !== 0 && !verbose && (!printed || code === 'late')) {
      console.error(`Derniers messages du plan de travail :\n${tail.slice(-40).join('\n')}`);
    }
    return code === 0;
  } finally {
    clearTimeout(timer);
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
    await workbench.close();
  }
}

/** Copies, as Word does when there is HTML, and presses the keys. */
async function paste(page, { text, html }) {
  await page.evaluate(
    (types) =>
      navigator.clipboard.write([
        new ClipboardItem(
          Object.fromEntries(Object.entries(types).map(([type, said]) => [type, new Blob([said], { type })])),
        ),
      ]),
    { 'text/plain': text, ...(html ? { 'text/html': html } : {}) },
  );
  await page.keyboard.press('Control+V');
}

/** A test entry that marks what is printed. VS Code makes the methods of `console` read-only: all of it is replaced. */
function markedEntry(tests) {
  return `
const { format } = require('node:util');
const real = console;
const marked = Object.create(real);
for (const name of ['log', 'info', 'warn', 'error', 'debug']) {
  Object.defineProperty(marked, name, { value: (...args) => real[name](${JSON.stringify(MARK)} + format(...args)) });
}
Object.defineProperty(globalThis, 'console', { value: marked, configurable: true, writable: true });
exports.run = () => require(${JSON.stringify(tests)}).run();
`;
}
