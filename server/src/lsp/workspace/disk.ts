import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DEFAULT_SETTINGS, isTooLong, mostCharacters } from '../../analysis';
import { decoded } from '../../syntax';
import { IGNORED_FOLDERS, isReferentielName, withoutSlash } from '../places';
import { type Listing, MOST_FILES, MOST_FOLDERS, type Unread } from './limits';

/** `node:fs/promises` takes 4 ms to load, at the start, that an author waits for. */
const disk = {
  lstat: promisify(fs.lstat),
  readdir: promisify(fs.readdir),
  readFile: promisify(fs.readFile),
  stat: promisify(fs.stat),
};

/** In UTF-8, of what JavaScript calls one. */
const MOST_BYTES_A_CHARACTER = 3;

/**
 * The référentiels in a folder of this machine and below it; undefined when it is none or cannot be read. Links are not
 * followed: one may lead outside, or back.
 */
export async function listReferentiels(folderUri: string): Promise<Listing | undefined> {
  if (!folderUri.startsWith('file:')) return undefined;
  const found: string[][] = [];
  const waiting: string[][] = [[]];
  let root: string;
  try {
    root = fileURLToPath(folderUri);
    await disk.readdir(root);
  } catch {
    return undefined;
  }
  let visited = 0;
  for (let folder = waiting.shift(); folder; folder = waiting.shift()) {
    visited += 1;
    if (visited > MOST_FOLDERS || found.length > MOST_FILES) break;
    for (const entry of await entriesOf(path.join(root, ...folder))) {
      if (entry.isDirectory() && !IGNORED_FOLDERS.has(entry.name)) waiting.push([...folder, entry.name]);
      else if (entry.isFile() && isReferentielName(entry.name)) found.push([...folder, entry.name]);
    }
  }
  // Under the URI of the folder as the client writes it.
  const base = withoutSlash(folderUri);
  const uris = found
    .slice(0, MOST_FILES)
    .map((parts) => `${base}/${parts.map(encodeURIComponent).join('/')}`);
  return { uris, complete: visited <= MOST_FOLDERS && found.length <= MOST_FILES };
}

/** In the order of names, so that the first files are always the same; a folder that cannot be read holds nothing. */
async function entriesOf(folder: string) {
  try {
    const entries = await disk.readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** A file of settings, through links too; a device or a pipe, that may have no end, is none. */
export async function readSettingsFile(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    const file = fileURLToPath(uri);
    const stats = await disk.stat(file);
    if (!stats.isFile() || stats.size > MOST_BYTES_A_CHARACTER * mostCharacters(DEFAULT_SETTINGS))
      return undefined;
    const read = decoded(await disk.readFile(file));
    return 'text' in read ? read.text : undefined;
  } catch {
    return undefined;
  }
}

/** The text of one of them; undefined when it is gone, or a link by now. */
export async function readReferentiel(uri: string, most: number): Promise<string | Unread | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    const file = fileURLToPath(uri);
    const stats = await disk.lstat(file);
    if (!stats.isFile()) return undefined;
    if (stats.size > MOST_BYTES_A_CHARACTER * most) return { refused: 'too-large' };
    const read = decoded(await disk.readFile(file));
    if (!('text' in read)) return { refused: 'no-text' };
    return isTooLong(read.text, most) ? { refused: 'too-large' } : read.text;
  } catch {
    return undefined;
  }
}
