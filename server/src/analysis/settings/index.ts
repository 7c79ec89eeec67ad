export { analyseConfiguration, type Configuration } from './configuration';
export {
  CONFIGURATION_FILE,
  GRAVITE_OF,
  GRAVITES,
  PROFILS,
  type Profil,
  type Settings,
  settingsDescriptor,
  settingsSchema,
} from './schema';
export { DEFAULT_SETTINGS, mergeSettings, readSettings } from './settings';
