export { type Analysis, type AnalysisOptions, analyse } from './analyse';
export type { Chunk } from './chunks';
export type { Checked, Diagnostic } from './diagnostic';
export type { Found } from './found';
export { analyseInSteps } from './in-steps';
export { Neighbourhood } from './neighbourhood';
export {
  analyseConfiguration,
  CONFIGURATION_FILE,
  type Configuration,
  DEFAULT_SETTINGS,
  GRAVITE_OF,
  isTooLong,
  mergeSettings,
  mostCharacters,
  mostLines,
  PROFILS,
  type Profil,
  readSettings,
  type Settings,
  settingsDescriptor,
} from './settings';
export { summaryOf } from './summary';
