/** The command could not run: one clear line in French for the user, and exit code 2. */
export class CannotRun extends Error {}
