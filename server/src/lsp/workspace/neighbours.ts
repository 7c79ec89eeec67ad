import { type AnalysisOptions, Neighbourhood } from '../../analysis';
import { rootOf, uriKey } from '../places';

/** The référentiels of each folder of the workspace among each other: those of two folders are not compared. */
export class FolderNeighbours {
  readonly #touched: (keys: ReadonlySet<string>) => void;
  readonly #neighbourhoods = new Map<string, Neighbourhood>();
  #folders: readonly string[] = [];

  /** Told, by their keys, of the documents about which something else is to be said. */
  constructor(touched: (keys: ReadonlySet<string>) => void) {
    this.#touched = touched;
  }

  /** All documents have to be told again. */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
    this.#neighbourhoods.clear();
  }

  /** For the analysis of a document, open in an editor or not; undefined: it is in no folder, and read alone. */
  around(uri: string, { edited }: { readonly edited: boolean }): AnalysisOptions['neighbours'] {
    const root = rootOf(uri, this.#folders);
    if (root === undefined) return undefined;
    let neighbourhood = this.#neighbourhoods.get(root);
    if (!neighbourhood) {
      neighbourhood = new Neighbourhood();
      this.#neighbourhoods.set(root, neighbourhood);
    }
    return neighbourhood.around(uriKey(uri), uri, this.#touched, { edited });
  }

  /** It is no longer there. */
  forget(uri: string): void {
    const touched = this.#of(uri)?.delete(uriKey(uri));
    if (touched) this.#touched(touched);
  }

  /** What it says may stand elsewhere in it: those that point there are to be read again. */
  moved(uri: string): void {
    const touched = this.#of(uri)?.nearOnes(uriKey(uri));
    if (touched) this.#touched(touched);
  }

  #of(uri: string): Neighbourhood | undefined {
    return this.#neighbourhoods.get(rootOf(uri, this.#folders) ?? '');
  }
}
