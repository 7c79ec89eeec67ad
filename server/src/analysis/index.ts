export { type Analysis, type AnalysisOptions, analyse } from './analyse';
export { type Diagnostic, spanOfPlace } from './diagnostic';
export { DEFAULT_SETTINGS, readSettings, type Settings, settingsSchema } from './settings';
