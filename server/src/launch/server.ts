import path from 'node:path';
import { runCompiled } from './compiled';

declare const SERVER_DIGEST: string;

const keep = runCompiled({ file: path.join(__dirname, 'server-main.js'), digest: SERVER_DIGEST, require });
// Once the first document has been read: an editor may end the server without a word.
setTimeout(keep, 3000).unref();
