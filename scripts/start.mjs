#!/usr/bin/env node
/** From a fresh clone to the first report: installs and builds what is missing, then checks the refused draft. */
import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';
import { ROOT } from './lib/stamp.mjs';

const EXAMPLE = 'examples/refus.referentiel.yaml';

try {
  install();
  const { build } = await import('./build.mjs');
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

console.log(`\n$ node dist/cli.js verifier ${EXAMPLE}\n`);
const { status } = spawnSync(process.execPath, ['dist/cli.js', 'verifier', EXAMPLE], {
  cwd: ROOT,
  stdio: 'inherit',
});
// 1 says that the draft has errors: this one has, on purpose.
if (status !== 0 && status !== 1) process.exit(status ?? 1);

console.log(`
Ce brouillon réunit les sept motifs de refus ; « node dist/cli.js --aide » dit le reste.
Dans VS Code : « npm run package », puis « code --install-extension referentiel-*.vsix » (ou, dans le panneau
Extensions, menu « … », « Installer à partir d'un VSIX… »), et ouvrez ${EXAMPLE}.
Pour travailler sur l'extension elle-même : ouvrez ce dossier dans VS Code et appuyez sur F5.

This draft meets all seven motives of refusal; "node dist/cli.js --aide" tells the rest.
In VS Code: "npm run package", then "code --install-extension referentiel-*.vsix" (or, in the Extensions view,
menu "…", "Install from VSIX…"), and open ${EXAMPLE}.
To work on the extension itself: open this folder in VS Code and press F5.`);
