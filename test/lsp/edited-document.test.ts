import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EditedDocument } from '../../server/src/lsp/edited-document';
import type { Text } from '../../server/src/syntax';

const URI = 'file:///dossier/essai.referentiel.yaml';

const line = fc.constantFrom('', 'a', '  - id: C1.1', 'é😀’', 'x'.repeat(3000), '\t', '- ', 'fin ');
const lineBreak = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '');
const text = (most: number) =>
  fc
    .array(fc.tuple(line, lineBreak), { maxLength: most })
    .map((lines) => lines.map((pieces) => pieces.join('')).join(''));
const position = fc.record({
  line: fc.integer({ min: -1, max: 40 }),
  character: fc.integer({ min: -1, max: 5000 }),
});
const change = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text: text(5) }),
  },
  { weight: 1, arbitrary: fc.record({ text: text(20) }) },
);
const changes = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 8 });

/** A new one for each text: its table of lines does not bear edits out of the text. */
const library = (of: string) => TextDocument.create(URI, 'referentiel', 1, of);

describe('a document of an editor', () => {
  it('is after any edits what the library makes of them', () => {
    fc.assert(
      fc.property(text(30), changes, position, (before, edits, place) => {
        let theirs = library(before);
        const ours = EditedDocument.create(URI, 'referentiel', 1, before);
        for (const [rank, some] of edits.entries()) {
          for (const one of some) theirs = library(TextDocument.update(theirs, [one], 2).getText());
          EditedDocument.update(ours, some, rank + 2);
          // Not asked for the whole each time, which would put it together.
          if (rank % 2 === 0) continue;
          expect(ours.getText()).toBe(theirs.getText());
        }
        expect(ours.getText()).toBe(theirs.getText());
        expect(ours.length).toBe(theirs.getText().length);
        expect(ours.version).toBe(edits.length + 1);
        expect(ours.source.lineCount).toBe(theirs.lineCount);
        expect(ours.source.offsetAt(place)).toBe(theirs.offsetAt(place));
      }),
      { numRuns: 400 },
    );
  });

  it('tells what changed since it was read', () => {
    fc.assert(
      fc.property(text(30), changes, (before, edits) => {
        const document = EditedDocument.create(URI, 'referentiel', 1, before);
        let read: Text = document.source;
        document.read(undefined);
        for (const [rank, some] of edits.entries()) {
          EditedDocument.update(document, some, rank + 2);
          if (rank % 3 === 1) continue;
          const former = read.toString();
          const now = document.read(read);
          read = document.source;
          const whole = some.some((one) => !('range' in one));
          if (!('difference' in now)) {
            expect(whole || rank % 3 === 2).toBe(true);
            continue;
          }
          const { start, endBefore, endAfter } = now.difference;
          const after = read.toString();
          expect(former.slice(0, start) + after.slice(start, endAfter) + former.slice(endBefore)).toBe(after);
          expect(endAfter).toBeLessThanOrEqual(after.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('tells a part of it as the whole would', () => {
    fc.assert(
      fc.property(text(40), change, fc.nat(200_000), fc.nat(200_000), (before, edit, a, b) => {
        const document = EditedDocument.create(URI, 'referentiel', 1, before);
        EditedDocument.update(document, [edit], 2);
        const { source } = document;
        const [from, to] = [Math.min(a, b) % (source.length + 1), Math.max(a, b) % (source.length + 1)];
        const part = source.slice(Math.min(from, to), Math.max(from, to));
        expect(part).toBe(source.toString().slice(Math.min(from, to), Math.max(from, to)));
      }),
      { numRuns: 300 },
    );
  });
});
