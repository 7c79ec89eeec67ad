/** Of one folder of the workspace; beyond, files are read when they are opened. */
export const MOST_FILES = 2000;
/** Folders looked into: a whole disk may be open. */
export const MOST_FOLDERS = 20_000;
/** In characters, some 4 000 lines: larger files, that take a while, come last. */
export const LARGE = 200_000;
/** Fewer are done before a progress bar is seen. */
export const SHOWS_PROGRESS = 20;

/** A file that is there and is not read. */
export interface Unread {
  readonly refused: 'too-large' | 'no-text';
}

/** The référentiels of a folder. */
export interface Listing {
  readonly uris: readonly string[];
  /** False: there are more. */
  readonly complete: boolean;
}
