import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyseStatement,
  compareStatements,
  crossBlocMentions,
  indicatorPatternsFor,
  observableVerbsFor,
  readJury,
  rewriteAsInfinitive,
  StatementIndex,
  splitSentences,
  subjectiveWords,
  type TextSpan,
} from './index';

/** Pieces of real statements, so that random texts reach the branches that random characters never do. */
const PIECES = [
  ...[
    'Gérer',
    'gestion',
    'de',
    'des',
    'du',
    "d'",
    'l’',
    'la',
    'les',
    'et',
    'ou',
    ',',
    ';',
    ':',
    '(',
    ')',
    '.',
    '…',
    '«',
    '»',
  ],
  ...[
    'le candidat',
    'est capable de',
    'savoir',
    'être',
    'avoir',
    'mise en',
    'œuvre',
    'place',
    'afin de',
    'pour',
    'en réalisant',
  ],
  ...[
    'à partir de',
    'se',
    "s'",
    'ne',
    'pas',
    'bien',
    'pertinent',
    'correctement',
    'bloc 2',
    'BC01',
    'vu au',
    '3',
    '60 %',
    'dont',
  ],
  ...[
    'professionnels',
    'externes',
    'président',
    'jury',
    'composé',
    'deux',
    'C1.2',
    '•',
    '\n',
    '\u00a0',
    'e\u0301',
    'ﬁ',
    '🙂',
    'İ',
  ],
  ...[
    'The',
    'of',
    'and',
    'RÉALISER',
    'réalise',
    'analyse',
    'contrôle',
    'suivi',
    'administratif',
    '-',
    '—',
    '/',
    '’',
    'x'.repeat(40),
  ],
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\u00a0')), {
      maxLength: 30,
    })
    .map((pieces) => pieces.map(([piece, space]) => piece + space).join('')),
);

function isInside(span: TextSpan, whole: string): boolean {
  return span.start >= 0 && span.start <= span.end && span.end <= whole.length;
}

describe('any text', () => {
  it('is analysed, with every place inside it', () => {
    fc.assert(
      fc.property(text, (input) => {
        const statement = analyseStatement(input);
        const spans = [
          statement.head.span,
          ...statement.verbs.map((verb) => verb.span),
          ...statement.means,
          ...statement.context,
          ...statement.recipients,
          ...[statement.object, statement.purpose].filter((span) => span !== undefined),
          ...subjectiveWords(input),
          ...crossBlocMentions(input),
          ...splitSentences(input),
          ...(readJury(input)?.members.map((member) => member.span) ?? []),
        ];
        expect(spans.every((span) => isInside(span, input))).toBe(true);
        observableVerbsFor(input, input);
        indicatorPatternsFor(input);
      }),
      { numRuns: 2000 },
    );
  });

  it('is rewritten by the replacement announced, or not at all', () => {
    fc.assert(
      fc.property(text, (input) => {
        const rewriting = rewriteAsInfinitive(input);
        if (rewriting === undefined) return;
        const { span, replacement } = rewriting;
        expect(isInside(span, input)).toBe(true);
        expect(input.slice(0, span.start) + replacement + input.slice(span.end)).toBe(rewriting.text);
        expect(rewriting.text).not.toBe(input);
      }),
      { numRuns: 2000 },
    );
  });

  it('is cut into sentences that lose nothing but spaces', () => {
    fc.assert(
      fc.property(text, (input) => {
        const joined = splitSentences(input)
          .map((span) => input.slice(span.start, span.end))
          .join('');
        expect(joined.replace(/\s/gu, '')).toBe(input.replace(/\s/gu, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('is compared the same way in both directions', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const there = compareStatements(a, b);
        const back = compareStatements(b, a);
        expect(there.score).toBeCloseTo(back.score, 10);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an index of statements', () => {
  it('answers after any sequence of updates what a new one would', () => {
    const keys = Array.from({ length: 8 }, (_, id) => ({ id }));
    const statement = fc.constantFrom(
      'Gérer les stocks',
      'Assurer la gestion des stocks',
      'Animer une équipe',
      'Manager une équipe commerciale',
      'Rédiger un rapport',
      '',
    );
    const state = fc.array(fc.option(statement, { nil: undefined }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 12 }), (states) => {
        const live = new StatementIndex<{ id: number }>();
        const entriesOf = (texts: readonly (string | undefined)[]) =>
          texts.flatMap((value, at) => (value === undefined ? [] : [[keys[at]!, value] as const]));
        for (const texts of states) live.update(entriesOf(texts));
        const fresh = new StatementIndex<{ id: number }>();
        fresh.update(entriesOf(states.at(-1)!));
        const answers = (index: StatementIndex<{ id: number }>) =>
          keys.map((key) =>
            index
              .matches(key, 0.5)
              .map((match) => `${match.key.id} ${match.similarity.score.toFixed(6)}`)
              .sort(),
          );
        expect(answers(live)).toEqual(answers(fresh));
      }),
      { numRuns: 200 },
    );
  });

  it('finds what comparing each with each other finds', () => {
    const pick = (...choices: string[]) => fc.constantFrom(...choices);
    const statement = fc
      .tuple(
        pick('Gérer', 'Assurer la gestion de', 'Animer', 'Contrôler', 'Concevoir et rédiger', 'Savoir', ''),
        pick('les stocks', 'une équipe commerciale', 'un rapport de stock', 'l’équipe', 'le budget', ''),
        pick('', ' de l’entrepôt', ' en respectant le budget', ' à l’aide d’un logiciel de gestion'),
        pick('', ', afin d’éviter les ruptures', ', afin de respecter le budget', ' pour le client'),
      )
      .map((pieces) => pieces.join(' ').trim());
    const threshold = pick('0.3', '0.5', '0.6', '0.75', '0.9').map(Number);
    fc.assert(
      fc.property(fc.array(statement, { minLength: 2, maxLength: 30 }), threshold, (texts, least) => {
        const index = new StatementIndex<{ text: string }>();
        const keys = texts.map((text) => ({ text }));
        index.update(keys.map((key) => [key, key.text] as const));
        for (const key of keys) {
          const near = keys.filter((other) => other !== key && isNear(key.text, other.text, least));
          const found = index.matches(key, least).map((match) => match.key);
          expect(new Set(found), key.text).toEqual(new Set(near));
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Two statements that say nothing are not compared. */
function isNear(a: string, b: string, least: number): boolean {
  const { score } = compareStatements(a, b);
  return /\p{L}{3}/u.test(a) && /\p{L}{3}/u.test(b) && score >= least && least > 0;
}

describe('ten thousand characters', () => {
  const unpleasant = [
    ...[
      'a',
      'é',
      'e\u0301',
      '(',
      ')',
      "l'",
      'x-',
      '1.',
      ' ',
      '\n',
      '.',
      ', et ',
      'de ',
      'pour ',
      'afin de ',
      'mise en ',
      'en ',
      'C1.',
    ],
    ...[
      'gestion et ',
      'gestion de ',
      'savoir ',
      'être capable de ',
      'bien ',
      'est adapté et ',
      'bloc ',
      'un membre, ',
      'A. ',
      '« ',
      '…',
    ],
  ];
  it.each(unpleasant)('of %j are read in linear time', (piece) => {
    const input = piece.repeat(Math.ceil(10_000 / piece.length));
    const started = performance.now();
    analyseStatement(input);
    subjectiveWords(input);
    rewriteAsInfinitive(input);
    splitSentences(input);
    crossBlocMentions(input);
    readJury(input);
    compareStatements(input, `${input} x`);
    // A quadratic pass over ten thousand characters takes seconds; the margin is for a busy machine.
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
