import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { DEFAULT_SETTINGS, isTooLong, mostCharacters } from '../analysis';
import { sizeInWords } from '../features/file-notices';
import { decoded, encodingOf } from '../syntax';
import { CannotRun } from './failure';

const FILES = ['**/*.referentiel.yaml', '**/*.referentiel.yml', '**/referentiel.yaml'];
/** In UTF-8, of what JavaScript calls one. */
const MOST_BYTES_A_CHARACTER = 3;
/** What is read at once of a pipe. */
const CHUNK = 65_536;
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

/** Throws CannotRun when the file cannot be read, is no text, or has more characters than that. */
export function readSource(file: string, most = mostCharacters(DEFAULT_SETTINGS)): Source {
  const isInput = file === '-';
  const label = isInput ? 'L’entrée standard' : `« ${file} »`;
  const bytes = readBytes(isInput ? 0 : file, label, MOST_BYTES_A_CHARACTER * most);
  const text = bytes && decode(bytes, label);
  if (bytes === undefined || text === undefined || isTooLong(text, most)) {
    throw new CannotRun(
      `${label} dépasse ${sizeInWords(most)} : rien n’en est lu. Le réglage « tailleMaximale » fixe cette limite.`,
    );
  }
  return {
    name: isInput ? '-' : shown(file),
    path: isInput ? undefined : path.resolve(file),
    text,
    bytes,
    folder: folderOf(file),
  };
}

/** The folder that paths of a document are relative to, and whose settings are its own. */
export function folderOf(file: string): string {
  return file === '-' ? process.cwd() : path.dirname(path.resolve(file));
}

/** Undefined when there are more: a device may have no end. */
function readBytes(file: string | 0, label: string, most: number): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = file === 0 ? 0 : openSync(file, 'r');
    const { size } = fstatSync(descriptor);
    if (size > most) return undefined;
    const parts: Buffer[] = [];
    for (let read = 0; read <= most; ) {
      const part = Buffer.allocUnsafe(Math.max(size + 1 - read, CHUNK));
      const length = readSync(descriptor, part);
      if (length === 0) return Buffer.concat(parts);
      parts.push(part.subarray(0, length));
      read += length;
    }
    return undefined;
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
  } finally {
    if (descriptor) closeSync(descriptor);
  }
}

/** « \uFEFF », the mark of its encoding, when the file starts with it. */
export function markOf(bytes: Buffer): string {
  const isMarked =
    encodingOf(bytes) !== 'utf-8' || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  return isMarked ? '\uFEFF' : '';
}

function decode(bytes: Buffer, label: string): string {
  const read = decoded(bytes);
  if ('text' in read) return read.text;
  throw new CannotRun(
    read.fault === 'binary'
      ? `${label} n’est pas un texte : c’est un fichier binaire.`
      : `${label} n’est pas un texte en UTF-8 : enregistrez-le dans ce codage.`,
  );
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
