/**
 * A real VS Code workbench in headless Chromium, served on 127.0.0.1 by a VS Code server
 * that install.sh put into a directory. Everything started here is stopped by close().
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Settings every run starts from: quiet, offline, no panel or page that is not the test's. */
export const DEFAULT_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off', // a web workbench saves after one second otherwise
  'files.simpleDialog.enable': true,
  'security.workspace.trust.startupPrompt': 'never', // restricted mode is entered without asking
  'security.workspace.trust.banner': 'never',
};

export function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH names a file that does not exist: ${wanted}`);
  }
  for (const dir of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) if (dir && existsSync(path.join(dir, name))) return path.join(dir, name);
  }
  throw new Error(
    'no Chromium found: install the system package "chromium", or set CHROME_PATH to a Chrome or Chromium binary',
  );
}

/** The server, listening on a free port of 127.0.0.1. */
async function startServer({ installDir, dataDir, extensionsDir, onLog }) {
  const { node, serverMain } = JSON.parse(readFileSync(path.join(installDir, 'layout.json'), 'utf8'));
  const child = spawn(
    path.resolve(installDir, node),
    [
      path.resolve(installDir, serverMain),
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--without-connection-token',
      '--accept-server-license-terms',
      '--server-data-dir',
      dataDir,
      '--extensions-dir',
      extensionsDir,
      '--telemetry-level',
      'off',
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // its own process group, so that stop() reaches the extension hosts too
      env: { ...process.env, NODE_OPTIONS: '', HOME: dataDir, TMPDIR: dataDir, XDG_RUNTIME_DIR: dataDir }, // nothing is left outside dataDir
    },
  );
  let output = '';
  const port = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the server did not start in 30 s:\n${output}`)), 30_000);
    const read = (chunk) => {
      output = (output + chunk).slice(-50_000);
      onLog?.(String(chunk));
      const m = /Server bound to 127\.0\.0\.1:(\d+)/.exec(output);
      if (m) {
        clearTimeout(timer);
        resolve(Number(m[1]));
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`the server ended (${code ?? signal}):\n${output}`));
    });
  });
  const stop = async () => {
    const signal = (name) => {
      try {
        process.kill(-child.pid, name);
        return true;
      } catch {
        return false;
      }
    };
    if (!signal('SIGTERM')) return;
    for (let i = 0; i < 30; i++) {
      await new Promise((r) => setTimeout(r, 50));
      if (!signal(0)) return;
    }
    signal('SIGKILL');
  };
  return { port, stop, output: () => output };
}

/**
 * Opens the workbench on `workspace`.
 *   extension   folder of the extension under development (optional)
 *   testsPath   absolute path of the test entry, a CommonJS file exporting run() (optional)
 *   trusted     false: the folder opens in restricted mode, as a folder that the user has not approved
 *   onLog(type, text)  every message of the workbench's log and of the extension hosts' consoles
 */
export async function openWorkbench({
  installDir,
  workspace,
  extension,
  testsPath,
  trusted = true,
  settings = {},
  extensionsDir,
  viewport = { width: 1280, height: 800 },
  onLog = () => {},
  onServerLog,
}) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'vscode-test-'));
  const stops = [() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })];
  const close = async () => {
    while (stops.length) await stops.pop()();
  };
  try {
    const extensions = extensionsDir ?? path.join(dataDir, 'extensions');
    mkdirSync(extensions, { recursive: true });
    const server = await startServer({ installDir, dataDir, extensionsDir: extensions, onLog: onServerLog });
    stops.push(server.stop);
    const authority = `127.0.0.1:${server.port}`;

    const location = (file) => ({ scheme: 'vscode-remote', authority, path: file });

    const { chromium } = createRequire(path.join(path.resolve(installDir), 'x.js'))('playwright-core');
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
      ],
    });
    stops.push(() => browser.close());
    const context = await browser.newContext({
      viewport,
      locale: 'fr-FR',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();

    let exited;
    const exit = new Promise((resolve) => {
      exited = resolve;
    });
    await page.exposeFunction('codeAutomationLog', (type, args) =>
      onLog(type, args.map((a) => (typeof a === 'string' ? a : JSON.stringify(a))).join(' ')),
    );
    await page.exposeFunction('codeAutomationExit', (code) => exited(code));
    page.on('pageerror', (e) => onLog('error', `page error: ${e.stack ?? e.message}`));

    // The page carries its configuration in a <meta>; it is read by a deferred script, so it can be
    // changed once the document is parsed ("interactive"), before that script runs.
    await page.addInitScript(
      (override) => {
        if (window !== window.top) return;
        document.addEventListener('readystatechange', () => {
          const meta = document.getElementById('vscode-workbench-web-configuration');
          if (document.readyState !== 'interactive' || !meta) return;
          const config = JSON.parse(meta.getAttribute('data-settings'));
          config.developmentOptions = { ...config.developmentOptions, ...override.developmentOptions };
          config.productConfiguration = {
            ...config.productConfiguration,
            enableTelemetry: false,
            extensionsGallery: undefined,
          };
          config.configurationDefaults = { ...config.configurationDefaults, ...override.settings };
          config.enableWorkspaceTrust = !override.trusted;
          meta.setAttribute('data-settings', JSON.stringify(config));
        });
      },
      {
        trusted,
        settings: { ...DEFAULT_SETTINGS, ...settings },
        developmentOptions: {
          ...(extension ? { extensions: [location(extension)] } : {}),
          ...(testsPath ? { extensionTestsPath: location(testsPath) } : {}),
        },
      },
    );
    await page.goto(`http://${authority}/?folder=${encodeURIComponent(workspace)}`);
    return { page, browser, exit, close, serverOutput: server.output };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Installs a packaged extension (.vsix) into `extensionsDir`, without any network. */
export function installVsix({ installDir, vsix, extensionsDir }) {
  const { node, serverMain } = JSON.parse(readFileSync(path.join(installDir, 'layout.json'), 'utf8'));
  const dataDir = mkdtempSync(path.join(tmpdir(), 'vscode-vsix-'));
  try {
    return execFileSync(
      path.resolve(installDir, node),
      [
        path.resolve(installDir, serverMain),
        '--accept-server-license-terms',
        '--server-data-dir',
        dataDir,
        '--extensions-dir',
        path.resolve(extensionsDir),
        '--telemetry-level',
        'off',
        '--install-extension',
        path.resolve(vsix),
        '--force',
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, HOME: dataDir, TMPDIR: dataDir, XDG_RUNTIME_DIR: dataDir },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
