import { keepCompiled, startQuickly } from './quickly';

startQuickly();
require('./server-main.js');
// Once the first document has been read: an editor may end the server without a word.
setTimeout(keepCompiled, 3000).unref();
