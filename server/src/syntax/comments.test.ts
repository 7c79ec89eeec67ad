import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commentsOf } from './comments';
import { commentTexts, documents } from './testing/documents';
import { tree } from './testing/places';

test('comments are those that the lexer of yaml sees', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const of = tree(text);
      fc.pre(of.problems.length === 0);
      const found = commentsOf(of).map(({ start, end }) => text.slice(start, end).trim());
      expect(found.sort()).toEqual(commentTexts(text).sort());
    }),
  );
});
