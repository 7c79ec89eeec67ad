import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { CannotRun } from './failure';

const FILES = ['**/*.referentiel.yaml', '**/*.referentiel.yml', '**/referentiel.yaml'];
const IGNORED = ['**/node_modules/**', '**/.git/**'];

/** A text to verify. */
export interface Source {
  /** As shown: relative to the current folder where that is shorter; « - » for standard input. */
  readonly name: string;
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined;
  readonly text: string;
  /** As they are on the disk. */
  readonly bytes: Buffer;
  /** The folder that paths of the document are relative to. */
  readonly folder: string;
}

/** The files that a path of the command line stands for. Throws CannotRun when there are none. */
export function findFiles(given: string): string[] {
  if (given === '-') return ['-'];
  if (existsSync(given)) {
    if (!statSync(given).isDirectory()) return [given];
    const found = globSync(FILES, { cwd: given, ignore: IGNORED, dot: false, followSymbolicLinks: false });
    if (found.length === 0) {
      throw new CannotRun(`Aucun référentiel (*.referentiel.yaml) dans le dossier « ${given} ».`);
    }
    return found.map((file) => path.join(given, file)).sort();
  }
  if (!/[*?{[]/.test(given)) throw new CannotRun(`Fichier introuvable : « ${given} ».`);
  const found = globSync(given.split(path.sep).join('/'), { ignore: IGNORED });
  if (found.length === 0) throw new CannotRun(`Aucun fichier ne correspond à « ${given} ».`);
  return found.sort();
}

/** Throws CannotRun when the file cannot be read or is no text. */
export function readSource(file: string): Source {
  const isInput = file === '-';
  const label = isInput ? 'L’entrée standard' : `« ${file} »`;
  const bytes = readBytes(isInput ? 0 : file, label);
  return {
    name: isInput ? '-' : shown(file),
    path: isInput ? undefined : path.resolve(file),
    text: decode(bytes, label),
    bytes,
    folder: folderOf(file),
  };
}

/** The folder that paths of a document are relative to, and whose settings are its own. */
export function folderOf(file: string): string {
  return file === '-' ? process.cwd() : path.dirname(path.resolve(file));
}

function readBytes(file: string | 0, label: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as { code?: string };
    if (file === 0 && (code === 'EOF' || code === 'EAGAIN')) return Buffer.alloc(0);
    const why: Record<string, string> = {
      EACCES: 'vous n’avez pas le droit de le lire',
      EPERM: 'vous n’avez pas le droit de le lire',
      EISDIR: 'c’est un dossier',
      ENOENT: 'il n’existe plus',
    };
    throw new CannotRun(`${label} ne peut pas être lu : ${why[code ?? ''] ?? code ?? String(error)}.`);
  }
}

function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** « \uFEFF », the mark of its encoding, when the file starts with it. */
export function markOf(bytes: Buffer): string {
  const isMarked =
    encodingOf(bytes) !== 'utf-8' || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  return isMarked ? '\uFEFF' : '';
}

function decode(bytes: Buffer, label: string): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) {
    throw new CannotRun(`${label} n’est pas un texte : c’est un fichier binaire.`);
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRun(`${label} n’est pas un texte en UTF-8 : enregistrez-le dans ce codage.`);
  }
}

/** A text in the encoding of the file it comes from. */
export function encodeLike(text: string, bytes: Buffer): Buffer {
  const encoding = encodingOf(bytes);
  const marked = markOf(bytes) + text;
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  const wide = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16le' ? wide : wide.swap16();
}

function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  const short = relative.length < file.length && !relative.startsWith('..') ? relative : file;
  return short.split(path.sep).join('/');
}
