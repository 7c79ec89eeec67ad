/**
 * The suite in a desktop VS Code, started by @vscode/test-electron. Run by run.mjs as a process of its own, under
 * xvfb-run where there is no display:
 *   node desktop.mjs EXECUTABLE VSIX DRIVER TESTS WORKSPACE SCRATCH
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';

const [executable, vsix, driver, tests, workspace, scratch] = process.argv.slice(2);
const profile = [
  `--extensions-dir=${path.join(scratch, 'extensions')}`,
  `--user-data-dir=${path.join(scratch, 'user-data')}`,
];

const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
const { status, error } = spawnSync(cli, [...args, ...profile, '--install-extension', vsix], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) {
  console.error(`Le .vsix ne s'installe pas dans VS Code${error ? ` : ${error.message}` : ''}.`);
  process.exit(2);
}

try {
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: driver,
    extensionTestsPath: tests,
    launchArgs: [workspace, ...profile],
  });
} catch (failure) {
  console.error(String(failure));
  process.exit(1);
}
