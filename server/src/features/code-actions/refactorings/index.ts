import type { Refactoring } from '../refactoring';
import { convertText } from './convert-text';
import { sortAllKeys, sortKeys } from './sort-keys';

/** Every change of structure that can be offered, in the order of the menu. */
export const REFACTORINGS: readonly Refactoring[] = [convertText, sortKeys, sortAllKeys];
