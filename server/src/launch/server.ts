import path from 'node:path';
import { runCompiled } from './compiled';
import { boundMemory } from './memory';

declare const SERVER_DIGEST: string;

const file = path.join(__dirname, 'server-main.js');
const keep = runCompiled({ file, digest: SERVER_DIGEST, require, underFlags: boundMemory() });
// Once the first document has been read: an editor may end the server without a word.
setTimeout(keep, 3000).unref();
