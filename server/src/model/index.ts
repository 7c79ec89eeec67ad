export type { Definition, Expected, ModelProblem, Reference } from './build';
export { type Descriptor, descriptorAt, type ObjectDescriptor, type ScalarDescriptor } from './descriptor';
export * from './domain';
export { IdIndex } from './ids';
export {
  keyNode,
  type Located,
  type LocatedList,
  type LocatedObject,
  type LocatedValue,
  mapOf,
} from './located';
export { isSameWord, nearest } from './nearest';
export { once } from './once';
export {
  isSection,
  type Model,
  type Referentiel,
  ROOT_KEYS,
  readModel,
  referentielDescriptor,
  SECTIONS,
} from './read';
export { KINDS, type Kind, type Meta } from './schema/meta';
export { findSuppressions, Marks, type Suppression } from './suppressions';
export * from './values';
