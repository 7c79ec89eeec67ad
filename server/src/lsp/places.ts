import { CONFIGURATION_FILE } from '../analysis';

/** Where the settings of a document may be, the nearest first: from its folder up to the workspace folder, never outside. */
export function configurationPlaces(uri: string, workspaceFolders: readonly string[]): string[] {
  const folders = workspaceFolders.map(withoutSlash);
  let folder = parentOf(uri);
  // A text that is no file yet belongs to the folder that is open.
  if (folder === undefined) return folders.slice(0, 1).map(placeIn);
  const root = folders
    .filter((candidate) => isWithin(folder!, candidate))
    .sort((a, b) => b.length - a.length)[0];
  const places = [placeIn(folder)];
  while (root !== undefined && folder !== undefined && decoded(folder) !== decoded(root)) {
    folder = parentOf(folder);
    if (folder !== undefined) places.push(placeIn(folder));
  }
  return places;
}

export function isConfiguration(uri: string): boolean {
  return uri.slice(uri.lastIndexOf('/') + 1) === CONFIGURATION_FILE;
}

/** Clients do not all encode the same characters: « c: » and « c%3A » are one. */
export function sameUri(a: string, b: string): boolean {
  return a === b || decoded(a) === decoded(b);
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

function isWithin(folder: string, root: string): boolean {
  return `${decoded(folder)}/`.startsWith(`${decoded(root)}/`);
}

function withoutSlash(uri: string): string {
  return uri.replace(/(?<!\/)\/+$/, '');
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
