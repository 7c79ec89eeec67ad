import type { Refactoring } from '../refactoring';

/** Every change of structure that can be offered, in the order of the menu. */
export const REFACTORINGS: readonly Refactoring[] = [];
