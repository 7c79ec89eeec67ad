import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CannotRun } from './failure';

/**
 * Writes a whole file or leaves the former one as it was, whatever happens on the way; keeps its mode, its owner, and
 * the links that lead to it. With `former`, only over those very bytes: who has changed the file meanwhile loses
 * nothing. Throws CannotRun.
 */
export function writeAtomically(file: string, content: string | Buffer, former?: Buffer): void {
  const target = realPath(file);
  // In the same folder: a file is not renamed from one disk to another.
  const draft = path.join(path.dirname(target), `.referentiel-${randomUUID()}.tmp`);
  try {
    const replaced = statSync(target, { throwIfNoEntry: false });
    if (replaced) refuseUnwritable(target, replaced);
    writeDraft(draft, content, replaced);
    if (former && !(existsSync(target) && readFileSync(target).equals(former))) {
      throw new CannotRun(
        `« ${file} » a été modifié pendant la correction : il est laissé tel quel. Relancez la commande.`,
      );
    }
    renameSync(draft, target);
    syncFolder(path.dirname(target));
  } catch (error) {
    rmSync(draft, { force: true });
    if (error instanceof CannotRun) throw error;
    const { code } = error as { code?: string };
    throw new CannotRun(`« ${file} » ne peut pas être écrit : ${WHY[code ?? ''] ?? code ?? String(error)}.`);
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'son dossier n’existe pas',
  ENOTDIR: 'son dossier n’en est pas un',
  EISDIR: 'c’est un dossier',
  EINVAL: 'ce n’est pas un fichier ordinaire',
  'READ-ONLY': 'il est en lecture seule',
  EACCES: 'vous n’avez pas le droit d’y écrire',
  EPERM: 'vous n’avez pas le droit d’y écrire',
  EBUSY: 'un autre programme l’utilise',
  EROFS: 'le disque est en lecture seule',
  ENOSPC: 'le disque est plein',
  EDQUOT: 'votre espace sur le disque est plein',
};

/** A rename would go through where a write would not. */
function refuseUnwritable(target: string, stats: Stats): void {
  const refused = (code: string) => Object.assign(new Error(code), { code });
  if (stats.isDirectory()) throw refused('EISDIR');
  if (!stats.isFile()) throw refused('EINVAL');
  if ((stats.mode & 0o222) === 0) throw refused('READ-ONLY');
  accessSync(target, constants.W_OK);
}

function writeDraft(draft: string, content: string | Buffer, like: Stats | undefined): void {
  const file = openSync(draft, 'wx', like ? 0o600 : 0o666);
  try {
    writeFileSync(file, content);
    if (like) {
      keepOwner(file, like);
      fchmodSync(file, like.mode & 0o7777);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function keepOwner(file: number, { uid, gid }: Stats): void {
  if (process.geteuid?.() === uid && process.getegid?.() === gid) return;
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Only an administrator may give a file away.
  }
}

/** The new name is on the disk too; where a folder cannot be opened, the system sees to it. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file is whole either way.
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
