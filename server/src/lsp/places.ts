import { CONFIGURATION_FILE } from '../analysis';

/** Where the settings of a document may be, the nearest first: from its folder up to the workspace folder, never outside. */
export function configurationPlaces(uri: string, workspaceFolders: readonly string[]): string[] {
  const folders = workspaceFolders.map(withoutSlash);
  let folder = parentOf(uri);
  // A text that is no file yet belongs to the folder that is open.
  if (folder === undefined) return folders.slice(0, 1).map(placeIn);
  const root = rootOf(folder, folders);
  const places = [placeIn(folder)];
  while (root !== undefined && folder !== undefined && !sameUri(folder, root)) {
    folder = parentOf(folder);
    if (folder !== undefined) places.push(placeIn(folder));
  }
  return places;
}

export function isConfiguration(uri: string): boolean {
  return uri.slice(uri.lastIndexOf('/') + 1) === CONFIGURATION_FILE;
}

/** The names of référentiels: `*.referentiel.yaml`, `*.referentiel.yml`, `referentiel.yaml`. */
export const REFERENTIEL_GLOBS = ['**/*.referentiel.{yaml,yml}', '**/referentiel.yaml'] as const;
/** Folders that hold no work of the author. */
export const IGNORED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git']);

export function isReferentielName(name: string): boolean {
  return /\.referentiel\.ya?ml$/.test(name) || name === 'referentiel.yaml';
}

export function isReferentiel(uri: string): boolean {
  return isReferentielName(nameIn(uri));
}

/** The last part of a URI, as people read it. */
export function nameIn(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The same for every way to write a URI: « c: » and « c%3A » are one, and Windows does not tell « C: » from « c: ». */
export function uriKey(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Z](?=:)/, (drive) => drive.toLowerCase());
}

/** Clients do not all encode the same characters. */
export function sameUri(a: string, b: string): boolean {
  return a === b || uriKey(a) === uriKey(b);
}

/** The folder of the workspace that a document belongs to, the innermost if one is in another. */
export function rootOf(uri: string, workspaceFolders: readonly string[]): string | undefined {
  return workspaceFolders
    .map(withoutSlash)
    .filter((folder) => isWithin(uri, folder))
    .sort((a, b) => b.length - a.length)[0];
}

/** In the name of which the settings of a folder are asked: they are those of all its files. */
export function settingsProbe(uri: string): string {
  const folder = parentOf(uri);
  return folder === undefined ? uri : `${folder}/referentiel.yaml`;
}

function placeIn(folder: string): string {
  return `${folder}/${CONFIGURATION_FILE}`;
}

/** Undefined at the root of a file system, and for what has no folder (« untitled:Sans titre »). */
function parentOf(uri: string): string | undefined {
  const path = uri.indexOf('/', uri.indexOf('://') + 3);
  const slash = uri.lastIndexOf('/');
  return uri.includes('://') && path >= 0 && slash >= path ? uri.slice(0, slash) : undefined;
}

function isWithin(uri: string, root: string): boolean {
  return `${uriKey(uri)}/`.startsWith(`${uriKey(root)}/`);
}

export function withoutSlash(uri: string): string {
  return uri.replace(/(?<!\/)\/+$/, '');
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
