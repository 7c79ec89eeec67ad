/** Sentences proposed a piece at a time: French data and grammar, nothing of the format. */
export {
  isSituated,
  meansFor,
  type Origin,
  objectsFor,
  purposesFor,
  purposeText,
  verbsFor,
  type Wording,
} from './competence';
export { criteriaFor, type Sentence, textOf } from './criteria';
export { Draft, type Surroundings } from './draft';
export { PURPOSE_LINKS } from './generic';
export { activityTitles, blocTitles, situations } from './titles';
export { draftVerb } from './verbs';
