import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotRun } from './failure';

/** Writes a whole file or leaves the former one as it was. Throws CannotRun. */
export function writeAtomically(file: string, content: string): void {
  const target = realPath(file);
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    const { code } = error as { code?: string };
    const why: Record<string, string> = {
      ENOENT: 'son dossier n’existe pas',
      ENOTDIR: 'son dossier n’en est pas un',
      EISDIR: 'c’est un dossier',
      EACCES: 'vous n’avez pas le droit d’y écrire',
      EPERM: 'vous n’avez pas le droit d’y écrire',
      EROFS: 'le disque est en lecture seule',
      ENOSPC: 'le disque est plein',
    };
    throw new CannotRun(`« ${file} » ne peut pas être écrit : ${why[code ?? ''] ?? code ?? String(error)}.`);
  }
}

/** A link stays one: what it leads to is written. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}
