export { analyseConfiguration, type Configuration } from './configuration';
export {
  CONFIGURATION_FILE,
  GRAVITES,
  PROFILS,
  type Profil,
  type Settings,
  settingsDescriptor,
  settingsSchema,
} from './schema';
export { DEFAULT_SETTINGS, mergeSettings, readSettings } from './settings';
