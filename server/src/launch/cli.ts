import { startQuickly } from './quickly';

startQuickly();
require('./cli-main.js');
