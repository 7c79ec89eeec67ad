export { analyseConfiguration, type Configuration } from './configuration';
export {
  CONFIGURATION_FILE,
  GRAVITE_OF,
  GRAVITES,
  PROFILS,
  type Profil,
  type Settings,
  SIZE,
  settingsDescriptor,
  settingsSchema,
} from './schema';
export {
  DEFAULT_SETTINGS,
  isTooLong,
  mergeSettings,
  mostCharacters,
  mostLines,
  readSettings,
} from './settings';
