import { inflateRawSync } from 'node:zlib';

export interface ZippedFile {
  readonly name: string;
  /** Once unpacked, in bytes. */
  readonly size: number;
  content(): Buffer;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The files of a zip archive, from the list at its end. */
export function filesInZip(zip: Buffer): ZippedFile[] {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error('no zip archive');
  const files: ZippedFile[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`no entry at ${at}`);
    const isPacked = zip.readUInt16LE(at + 10) === 8;
    const packed = zip.readUInt32LE(at + 20);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      zip.readUInt16LE(at + field),
    );
    const header = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength!);
    files.push({
      name,
      size: zip.readUInt32LE(at + 24),
      content() {
        const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
        const bytes = zip.subarray(start, start + packed);
        return isPacked ? inflateRawSync(bytes) : bytes;
      },
    });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return files;
}
