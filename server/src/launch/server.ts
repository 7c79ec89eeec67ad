import path from 'node:path';
import { runCompiled } from './compiled';
import { boundMemory } from './memory';

declare const SERVER_DIGEST: string;

/** What `server.ts` exports. */
interface Program {
  /** Once the first document was read and letters practised on it. */
  readonly practised: Promise<void>;
}

const file = path.join(__dirname, 'server-main.js');
const { exports, keep } = runCompiled<Program>({
  file,
  digest: SERVER_DIGEST,
  require,
  underFlags: boundMemory(),
});
// An editor may end the server without a word.
void exports.practised.then(() => keep(true));
