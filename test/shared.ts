import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder of shared material (real référentiels, regulator's texts), which is not part of the project: tests that
 * read it say that they skip when it is absent.
 */
export function sharedFolder(): string | undefined {
  const given = process.env.REFERENTIEL_SHARED;
  const folder = given ? resolve(given) : resolve(import.meta.dirname, '..', '..', 'shared');
  return existsSync(folder) ? folder : undefined;
}
