import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installWorkbench } from '../../test/vscode/browser.mjs';
import { installVsix, openWorkbench } from '../../test/vscode/workbench/workbench.mjs';
import { packageExtension } from '../package.mjs';
import { ROOT } from './stamp.mjs';

/**
 * A real VS Code workbench where the packaged .vsix is installed.
 *   folder(name)        a folder of this run, to be made, and removed with it by remove()
 *   open(options, use)  opens it, see `openWorkbench`, and closes it once its page was used; gives what that gave
 */
export async function installedWorkbench(name) {
  const vsix = join(ROOT, await packageExtension());
  const installDir = join(ROOT, '.vscode-test/workbench');
  installWorkbench(installDir);
  const scratch = mkdtempSync(join(tmpdir(), `referentiel-${name}-`));
  const remove = () => rmSync(scratch, { recursive: true, force: true });
  const extensionsDir = join(scratch, 'extensions');
  try {
    mkdirSync(extensionsDir);
    installVsix({ installDir, vsix, extensionsDir });
  } catch (error) {
    remove();
    throw error;
  }
  return {
    folder: (one) => join(scratch, one),
    async open(options, use) {
      const { page, close } = await openWorkbench({ installDir, extensionsDir, ...options });
      try {
        return await use(page);
      } finally {
        await close();
      }
    },
    remove,
  };
}
