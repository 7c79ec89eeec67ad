import { uriKey } from '../places';
import type { Listing, Unread } from './limits';

/** How the files are reached: the disk of this machine, or the client for its own file systems. */
export interface FileSource {
  readonly list: (folder: string) => Promise<Listing | undefined>;
  /** Of no more than so many characters. */
  readonly read: (uri: string, most: number) => Promise<string | Unread | undefined>;
}

interface Listed {
  /** URI by key: a file of two folders, one in the other, is one. */
  readonly listed: ReadonlyMap<string, string>;
  /** Folders that do not answer. */
  readonly unknown: readonly string[];
  /** Folders that hold more. */
  readonly partial: readonly string[];
}

/** The référentiels of all these folders, at this time. */
export async function listFolders({ list }: FileSource, folders: readonly string[]): Promise<Listed> {
  const listed = new Map<string, string>();
  const unknown: string[] = [];
  const partial: string[] = [];
  for (const folder of folders) {
    const listing = await list(folder);
    if (!listing) unknown.push(folder);
    if (listing?.complete === false) partial.push(folder);
    for (const uri of listing?.uris ?? []) if (!listed.has(uriKey(uri))) listed.set(uriKey(uri), uri);
  }
  return { listed, unknown, partial };
}
