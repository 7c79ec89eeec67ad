import type { Trial } from './campaign';

/** A run of « npm run fuzz » that was noted (`campagnes.json`): its seeds were tried once, and are not tried again. */
export interface Campaign {
  readonly date: string;
  /** The commit that it ran on; « + » when something was not committed. */
  readonly version: string;
  readonly trial: Trial;
  /** The first seed; the others follow. */
  readonly from: number;
  /** How many documents, or sessions. */
  readonly trials: number;
  readonly edits: number;
  readonly failed: number;
}
