import path from 'node:path';
import { runCompiled } from './compiled';
import { boundMemory } from './memory';

declare const SERVER_DIGEST: string;

const file = path.join(__dirname, 'server-main.js');
const { exports, keep } = runCompiled<typeof import('../server')>({
  file,
  digest: SERVER_DIGEST,
  require,
  underFlags: boundMemory(),
});
// An editor may end the server without a word.
void exports.practised.then(() => keep(true));
