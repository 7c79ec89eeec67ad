import path from 'node:path';
import { runCompiled } from './compiled';

declare const CLI_DIGEST: string;

runCompiled({
  file: path.join(__dirname, 'cli-main.js'),
  digest: CLI_DIGEST,
  require,
  isWhole: () => process.argv.includes('verifier'),
});
