import type { Refactoring } from '../refactoring';
import { convertText } from './convert-text';
import { createMissing } from './create-missing';
import { duplicateBloc } from './duplicate-bloc';
import { extractCommonCore } from './extract-common-core';
import { mergeCompetences } from './merge-competences';
import { moveCompetence } from './move-competence';
import { moveUpDown } from './move-up-down';
import { renumberAll, renumberBloc } from './renumber';
import { sortAllKeys, sortKeys } from './sort-keys';
import { splitCompetence } from './split-competence';
import { structureEvaluation } from './structure-evaluation';
import { structureJury } from './structure-jury';

/** Every change of structure that can be offered, in the order of the menu. */
export const REFACTORINGS: readonly Refactoring[] = [
  moveCompetence,
  moveUpDown,
  splitCompetence,
  mergeCompetences,
  extractCommonCore,
  createMissing,
  duplicateBloc,
  structureEvaluation,
  structureJury,
  convertText,
  sortKeys,
  sortAllKeys,
  renumberBloc,
  renumberAll,
];
