import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../server/src/analysis';
import { fixesOf } from '../server/src/features/fix-all';
import { rules } from '../server/src/rules';
import { applyEdits } from '../server/src/syntax';
import { TODAY } from './support/examples';

const GOOD = 'Gérer et suivre les stocks de l’entrepôt à l’aide d’un logiciel, afin d’éviter les ruptures';
const HEAD =
  /^(?:competence|critere|activite)\/(?!sans-critere|non-evaluee|sans-bloc|sans-situation|absente)/;

function document(text: string): string {
  const quoted = JSON.stringify(text);
  return `format: 1
certification: { intitule: ${quoted}, repertoire: RNCP, niveau: 5 }
activites:
  - id: A1
    intitule: ${quoted}
blocs:
  - id: BC01
    intitule: ${quoted}
    activites: [A1]
    competences:
      - id: C1.1
        enonce: ${quoted}
        criteres: [${quoted}]
    evaluations:
      - id: E1
        intitule: ${quoted}
        description: ${quoted}
        competences: [C1.1]
`;
}

/** A document whose section says this wherever its author writes sentences. */
function withProse(section: string, text: string): string {
  const quoted = JSON.stringify(text);
  const keys = (names: string, indent: string) =>
    names
      .split(' ')
      .map((name) => `${indent}${name}: ${quoted}\n`)
      .join('');
  const sections: Readonly<Record<string, string>> = {
    vae: `vae:\n  ouverte: true\n${keys('recevabilite accompagnement modalites', '  ')}`,
    jury: `jury:\n  certification:\n${keys('designation decision independance proces_verbal parite', '    ')}    membres:\n      - qualite: ${quoted}\n      - qualite: ${quoted}\n        nombre: 2\n`,
    insertion: `insertion:\n${keys('methode moyens information_titulaires', '  ')}  promotions:\n    - { annee: 2024, titulaires: 12, description: ${quoted}, postes: [${quoted}] }\n  comparaison:\n    - { intitule: Vente, analyse: ${quoted} }\n`,
    epreuves: `epreuves:\n${keys('convocation verification_prerequis responsable deroulement surveillance validation amenagements_handicap incidents fraude rattrapage resultats reclamations controle_interne', '  ')}`,
  };
  return document(GOOD) + sections[section]!;
}

const read = (text: string): Analysis => analyse(text, { rules, today: TODAY, fileExists: () => true });

/** The rules that speak of the words of this text, as a competence, a criterion, an activity. */
function said(text: string): string[] {
  const analysis = read(document(text));
  expect(analysis.failures).toEqual([]);
  return [...new Set(analysis.diagnostics.map(({ code }) => code).filter((code) => HEAD.test(code)))];
}

const TEXTS: Readonly<Record<string, string>> = {
  capitals: GOOD.toUpperCase(),
  'no accents': GOOD.normalize('NFD').replace(/\p{M}/gu, ''),
  'capitals without accents': GOOD.toUpperCase().normalize('NFD').replace(/\p{M}/gu, ''),
  'decomposed accents': GOOD.normalize('NFD'),
  'no-break spaces': GOOD.replaceAll(' ', '\u00a0'),
  'narrow no-break spaces': GOOD.replaceAll(' ', '\u202f'),
  'straight quotes': GOOD.replaceAll('’', "'"),
  'soft hyphens': GOOD.replaceAll('st', 's\u00adt'),
  'an emoji before': `📦 ${GOOD}`,
  'an emoji after': `${GOOD} 🚚`,
  'curly quotes around': `“${GOOD}”`,
  'guillemets around': `« ${GOOD} »`,
  'a tab and spaces': `\t ${GOOD}  `,
};

describe('a good statement badly typed', () => {
  it.each(Object.entries(TEXTS))('says nothing of its wording: %s', (_, text) => {
    expect(said(text).filter((code) => code.startsWith('competence/'))).toEqual([]);
  });
});

describe('what is no statement', () => {
  /** All that is said of it, and none of it is nonsense. */
  it.each<[name: string, text: string, expected: readonly string[]]>([
    [
      'English',
      'Develop a secure web application with the customer in order to reduce the costs',
      ['competence/autre-langue'],
    ],
    ['Greek', 'Διαχείριση των αποθεμάτων της αποθήκης', ['competence/autre-langue']],
    ['Chinese', '管理仓库库存并避免缺货', ['competence/autre-langue']],
    ['digits', '2025 12 31 404', []],
    ['one digit', '7', []],
    ['10 000 digits', '1'.repeat(10_000), []],
    ['emoji', '🙂🚀📦', []],
    ['punctuation', '… ; : !', []],
    ['10 000 parentheses', '('.repeat(10_000), []],
    ['half a word', 'Gér', ['competence/sans-objet']],
    ['half a word with a hyphen', 'Co-', ['competence/sans-objet']],
    ['10 000 apostrophes', 'l’'.repeat(5_000), ['competence/sans-objet']],
    ['10 000 letters', 'a'.repeat(10_000), ['competence/sans-objet', 'critere/repete-competence']],
    ['10 000 hyphens', 'a-'.repeat(5_000), ['competence/sans-objet', 'critere/repete-competence']],
    ['a word, 10 000 dots, two words', `Gérer${'.'.repeat(10_000)}les stocks`, []],
    [
      '2 500 words',
      'mot '.repeat(2_500),
      ['competence/sans-finalite', 'competence/sans-verbe-d-action', 'competence/trop-longue'],
    ],
    [
      'a word, 10 000 spaces, two words',
      `Gérer${' '.repeat(10_000)}les stocks`,
      ['competence/sans-finalite', 'competence/sans-objet', 'critere/repete-competence'],
    ],
  ])('says nothing senseless: %s', (_, text, expected) => {
    expect(said(text).sort()).toEqual(expected);
  });

  it('quotes no more of it than can be read', () => {
    for (const text of [
      'Gérer,'.repeat(1_600),
      'a'.repeat(10_000),
      'très pertinent '.repeat(700),
      '€'.repeat(9_000),
    ]) {
      for (const { message } of read(document(text)).diagnostics) expect(message.length).toBeLessThan(700);
    }
  });
});

describe('any text', () => {
  const PIECES = [
    'Gérer',
    'gestion',
    'GESTION',
    'e\u0301',
    '\u00a0',
    '\u202f',
    '’',
    "'",
    '“',
    '🙂',
    'the',
    'and',
    '7',
    '...',
  ];
  const MORE = [
    '[à compléter : x]',
    ' ',
    '\t',
    '\n',
    '(',
    ')',
    ':',
    '#',
    '- ',
    '"',
    '\\',
    '\u0000',
    '\ud800',
    'afin de',
    'pertinent',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PIECES, ...MORE), fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 25,
    })
    .map((pieces) => pieces.join(''));

  it('fails no rule, and no fix of it breaks the YAML', () => {
    fc.assert(
      fc.property(text, (written) => {
        const analysis = read(document(written));
        expect(analysis.failures).toEqual([]);
        const broken = analysis.model.tree.problems.length;
        for (const diagnostic of analysis.diagnostics.filter(({ code }) => HEAD.test(code))) {
          for (const { title, edits } of fixesOf(analysis, diagnostic)) {
            const { model, failures } = read(applyEdits(analysis.text, edits));
            expect(failures, title).toEqual([]);
            expect(model.tree.problems.length, title).toBeLessThanOrEqual(broken);
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('time', () => {
  /** What makes a pattern start again at each character, if one of them may. */
  const PUMPS = [
    ' ',
    '.',
    ',',
    'a',
    'A',
    '1',
    'é',
    '’',
    '-',
    '(',
    '[',
    '…',
    '\n',
    '_',
    ':',
    ' a',
    'a ',
    '1 ',
    'l’',
    'de ',
    '. ',
    ', ',
    '1,',
    '[à compléter',
    'economie generale ',
    'droit generals ',
  ];

  /** How long the diagnostics of this text take, at a length and at eight times that length. */
  function times(
    written: (length: number) => string,
    length: number,
  ): readonly [short: number, long: number] {
    const took = (size: number) => {
      const text = written(size);
      let best = 10_000;
      for (let run = 0; run < 2; run++) {
        const start = performance.now();
        read(text).diagnostics.length;
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    took(length / 2);
    return [took(length), took(8 * length)];
  }

  /**
   * Eight times the text: a quadratic pattern takes sixty-four times the time. The slack is for a busy machine, which
   * is given another try, too.
   */
  function expectLinear(written: (length: number) => string, length: number): void {
    const isLinear = ([short, long]: readonly [short: number, long: number]) => long < 20 * short + 50;
    const tries = [times(written, length)];
    while (!tries.some(isLinear) && tries.length < 3) tries.push(times(written, length));
    expect(tries.some(isLinear), `milliseconds: ${JSON.stringify(tries)}`).toBe(true);
  }

  const filled = (pump: string, length: number) => pump.repeat(Math.ceil(length / pump.length));

  it.each(PUMPS.map((pump) => [JSON.stringify(pump), pump] as const))(
    'grows no faster than the text: %s',
    (_, pump) => {
      // A title that is nothing but the same words again; else what follows an action.
      const opening = pump.length > 8 ? '' : 'Gérer ';
      expectLinear((length) => document(`${opening}${filled(pump, length)} !`), 2_000);
    },
    60_000,
  );

  /** What opens a pattern of each section that lives on prose, again and again, and its end never comes. */
  const OPENINGS: Readonly<Record<string, readonly string[]>> = {
    vae: ['jury ', 'présente', 'notifie', 'un ', '12', 'expérience minimum ', 'dans le métier ', 'sans '],
    jury: ['jury (', 'externe à ', 'formateurs ', 'deux ', 'membres du ', 'majorité ', 'au moins ', 'voix, '],
    insertion: ['6 mois ', '1 % ', '1,', 'sur ', 'taux de ', '2024 ', 'contre '],
    epreuves: ['aucune ', 'blocs ', 'sur 20 ', 'braille ', 'ni ', 'tiers temps ', 'dans les ', 'interdi'],
  };

  it.each(
    Object.entries(OPENINGS).flatMap(([section, openings]) =>
      [...PUMPS, ...openings].map((pump) => [section, JSON.stringify(pump), pump] as const),
    ),
  )(
    'grows no faster than the prose of a section: %s, %s',
    (section, _, pump) => {
      expectLinear((length) => withProse(section, `${filled(pump, length)} !`), 1_000);
    },
    60_000,
  );
});
