import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Framing } from './framing';

function framed(text: string, name = 'Content-Length'): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(`${name}: ${bytes.length}\r\n\r\n`), bytes]);
}

/** What comes of bytes that come in these parts, each written over after it was cut. */
function cut(bytes: Buffer, ends: readonly number[]): (string | Error)[] {
  const framing = new Framing();
  const found: (string | Error)[] = [];
  const places = [...ends.map((end) => end % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  let from = 0;
  for (const to of places) {
    const part = Buffer.from(bytes.subarray(from, to));
    found.push(...framing.cut(part));
    part.fill(0);
    from = to;
  }
  return found;
}

describe('messages in bytes', () => {
  it('are the same in whatever parts they come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }),
        fc.array(fc.nat({ max: 400 }), { maxLength: 12 }),
        (texts, ends) => {
          expect(cut(Buffer.concat(texts.map((text) => framed(text))), ends)).toEqual(
            // Half of a letter that takes two is written as what stands for any.
            texts.map((text) => Buffer.from(text).toString()),
          );
        },
      ),
    );
  });

  it('may have other headers, in capitals or not', () => {
    const other = framed('{}', 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length');
    expect(cut(Buffer.concat([other, framed('[]', 'CONTENT-LENGTH')]), [])).toEqual(['{}', '[]']);
  });

  it.each([
    'Foo: 1',
    'Content-Length: -5',
    'Content-Length: abc',
    'Content-Length: 5 6',
    '',
    'X-Content-Length: 2',
  ])('that are announced without their length are errors, and the next is read: « %s »', (header) => {
    const [error, next] = cut(Buffer.concat([Buffer.from(`${header}\r\n\r\n`), framed('{}')]), [3]);
    expect(error).toBeInstanceOf(Error);
    expect(next).toBe('{}');
  });

  it('that are long come in many parts at little cost', () => {
    const text = 'é'.repeat(4_000_000);
    const ends = Array.from({ length: 5_000 }, (_, rank) => rank * 1_600);
    const begun = performance.now();
    expect(cut(framed(text), ends)).toEqual([text]);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
