import { statSync } from 'node:fs';

/** Is there a file there? What cannot be looked at is none. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
