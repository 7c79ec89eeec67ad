export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What bytes are when no text can be made of them. */
export type NoText = 'binary' | 'not-utf-8';

/** As its mark says; without one, UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** The text of a file, without the mark of its encoding; never a text with letters lost. */
export function decoded(bytes: Uint8Array): { readonly text: string } | { readonly fault: NoText } {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return { fault: 'binary' };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'not-utf-8' };
  }
}
