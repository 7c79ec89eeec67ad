/** The commit that is tried; « + » when something that decides of the outcome is not committed. */
export function versionHere(...deciding: readonly string[]): string;
export function today(): string;
