export { type FormatOptions, formatTree } from './format';
