import { expect, it } from 'vitest';
import { findSuppressions, readModel } from '.';

const found = (text: string) =>
  findSuppressions(readModel(text).tree).map(({ code, reason, lines }) => [
    code,
    reason,
    lines && [lines.first, lines.last],
  ]);

it.each([
  [
    'above a line',
    '# referentiel-ignore jury/absent: raison\nformat: 1\n',
    [['jury/absent', 'raison', [1, 1]]],
  ],
  [
    'at the end of a line',
    'format: 1 # referentiel-ignore jury/absent: raison\n',
    [['jury/absent', 'raison', [0, 0]]],
  ],
  ['of the whole file', 'format: 1\n# referentiel-ignore-fichier a/b: c\n', [['a/b', 'c', undefined]]],
  [
    'stacked',
    '# referentiel-ignore a/b: c\n# referentiel-ignore d/e: f\n\nformat: 1\n',
    [
      ['a/b', 'c', [3, 3]],
      ['d/e', 'f', [3, 3]],
    ],
  ],
  [
    'of a text over lines',
    'blocs:\n  # referentiel-ignore a/b: c\n  - intitule: >-\n      un\n      deux\n',
    [['a/b', 'c', [2, 4]]],
  ],
  [
    'after the header of a text',
    'blocs:\n  - intitule: >- # referentiel-ignore a/b: c\n      un\n      deux\n',
    [['a/b', 'c', [1, 3]]],
  ],
  [
    'of a flow list over lines',
    '# referentiel-ignore a/b: c\nblocs: [\n  { id: A }\n  ]\n',
    [['a/b', 'c', [1, 3]]],
  ],
  ['without reason', '# referentiel-ignore a/b\nformat: 1\n', [['a/b', '', [1, 1]]]],
  ['in CRLF', '# referentiel-ignore a/b: c\r\nformat: 1\r\n', [['a/b', 'c', [1, 1]]]],
  ['inside a text: none', 'certification:\n  description: |\n    # referentiel-ignore a/b: c\n', []],
  ['in quotes: none', 'certification:\n  description: "un # referentiel-ignore a/b: c"\n', []],
])('a suppression %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});
