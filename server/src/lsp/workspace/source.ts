import type { Connection } from 'vscode-languageserver';
import type { Client } from '../client';
import type { Environment } from '../document-store';
import { uriKey } from '../places';
import { type Listing, MOST_FILES } from './limits';
import type { FileSource } from './listing';

/** The disk of this machine for its own files; for those of any other file system, the client. */
export function reachFiles(
  connection: Connection,
  environment: Environment,
  client: () => Client,
): FileSource {
  const asked = async (folder: string): Promise<Listing | undefined> => {
    if (!client().listsFiles) return undefined;
    const params = { dossier: folder, maximum: MOST_FILES + 1 };
    try {
      const uris = await connection.sendRequest<string[] | null>('referentiel/listerFichiers', params);
      return uris ? { uris: uris.slice(0, MOST_FILES), complete: uris.length <= MOST_FILES } : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    async list(folder) {
      if (!folder.startsWith('file:')) return asked(folder);
      const [listing, shown] = await Promise.all([environment.listReferentiels?.(folder), asked(folder)]);
      if (!listing || !shown?.complete) return listing;
      // The client knows what its user chose not to see; the disk, what links lead to.
      const keys = new Set(shown.uris.map(uriKey));
      return { ...listing, uris: listing.uris.filter((uri) => keys.has(uriKey(uri))) };
    },
    async read(uri, most) {
      if (uri.startsWith('file:')) return environment.readReferentiel?.(uri, most);
      if (!client().readsFiles) return undefined;
      try {
        const text = await connection.sendRequest<string | null>('referentiel/lireFichier', {
          uri,
          maximum: most,
        });
        return text === null ? undefined : text.length > most ? { refused: 'too-large' } : text;
      } catch {
        return undefined;
      }
    },
  };
}
