import path from 'node:path';
import { type Analysis, analyse, type Settings } from '../analysis';
import { rules } from '../rules';
import { isFile } from './is-file';
import { readRefusedVersion } from './refused-version';
import type { Source } from './sources';

/** Runs the rules on a text of the disk. */
export function check(
  { name, text, folder, path: file }: Source,
  settings: Settings,
  today: string,
): Analysis {
  const analysis = analyse(text, {
    rules,
    settings,
    today,
    fileExists: (relative) => isFile(path.resolve(folder, relative)),
    refusedVersion: (version) => readRefusedVersion(version, folder, file),
  });
  for (const { code, error } of analysis.failures) {
    process.stderr.write(`referentiel : la règle ${code} a échoué sur ${name} : ${String(error)}\n`);
  }
  return analysis;
}
