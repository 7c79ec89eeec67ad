/** The command could not run: one clear line in French for the user, and exit code 2. */
export class CannotRun extends Error {}

/** What could not be done to some of the files, while the others go on. */
export class Failures {
  readonly lines: string[] = [];

  /** Undefined, and a line more, when the action cannot run. */
  unless<T>(action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      this.lines.push(error.message);
      return undefined;
    }
  }
}
