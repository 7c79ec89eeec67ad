/** Texts made to cost more than they should, of a size that grows with `n`: what is written a hundred times too often. */
export const ATTACKS: Readonly<Record<string, (n: number) => string>> = {
  'the same competence in many blocs': (n) =>
    `format: 1\nblocs:\n${times(n / 20, (bloc) => `  - id: BC${bloc}\n    competences:\n${times(20, (rank) => `      - id: C${bloc}.${rank}\n        enonce: ${STATEMENT}\n`)}`)}`,
  'competences of one bloc that differ by a number': (n) =>
    `format: 1\nblocs:\n  - id: BC01\n    competences:\n${times(n, (rank) => `      - id: C${rank}\n        enonce: Gérer les stocks de l’entrepôt numéro ${rank} afin d’éviter les ruptures\n`)}`,
  'criteria of one competence': (n) =>
    `format: 1\nblocs:\n  - id: BC01\n    competences:\n      - id: C1\n        enonce: ${STATEMENT}\n        criteres:\n${times(n, (rank) => `          - Le stock ${rank} est à jour\n`)}`,
  'evaluations of one bloc': (n) =>
    `format: 1\nblocs:\n  - id: BC01\n    competences: [{ id: C1 }]\n    evaluations:\n${times(n, (rank) => `      - { id: E${rank}, competences: [C1] }\n`)}`,
  'blocs with one id': (n) => `format: 1\nblocs:\n${'  - id: BC1\n'.repeat(n)}`,
  'one section again and again': (n) => `format: 1\n${'blocs: []\n'.repeat(n)}`,
  'unknown keys': (n) => `format: 1\n${times(n, (rank) => `cle${rank}: 3\n`)}`,
  'unknown keys in braces': (n) => `format: 1\nactivites: { ${times(n, (rank) => `k${rank}: v, `)}}\n`,
  'mentions of what is not there': (n) =>
    `format: 1\nblocs:\n  - id: BC01\n    activites: [${times(n, (rank) => `A${rank}, `)}]\n`,
  'comments that silence': (n) =>
    `format: 1\n${'# referentiel-ignore competence/verbe-vague : x\n'.repeat(n)}`,
  'lines of comments': (n) => `format: 1\n${'# un mot\n'.repeat(10 * n)}`,
  'members of a jury': (n) =>
    `format: 1\njury:\n  certification:\n    membres:\n${times(n, (rank) => `      - { qualite: Professionnel du secteur ${rank}, professionnel: true, externe: true }\n`)}`,
  promotions: (n) =>
    `format: 1\ninsertion:\n  promotions:\n${times(n, (rank) => `    - { annee: ${1000 + (rank % 1000)}, titulaires: 12 }\n`)}`,
  proofs: (n) =>
    `format: 1\njustificatifs:\n${times(n, (rank) => `  - { id: J${rank}, document: a${rank}.pdf }\n`)}`,
  deposits: (n) =>
    `format: 1\ndepots:\n${'  - { date: 2024-01-01, decision: refus, motifs: [{ motif: jury }] }\n'.repeat(n)}`,
  'quotes that do not close': (n) => `format: 1\n${'blocs: "a\n'.repeat(n)}`,
  tabs: (n) => `format: 1\nblocs:\n${'\t- id: a\n'.repeat(n)}`,
  documents: (n) => '---\nformat: 1\n'.repeat(n),
  'anchors and aliases': (n) =>
    `format: 1\nactivites:\n${times(n, (rank) => `  - &a${rank} { id: A${rank} }\n`)}blocs:\n${times(n, (rank) => `  - *a${rank}\n`)}`,
  merges: (n) => `a: &a { x: 1 }\nb: { <<: [${'*a, '.repeat(n)}] }\n`,
  quotes: (n) => `format: 1\nactivites: ${'"'.repeat(n)}\n`,
  'blank lines': (n) => `format: 1\n${'\n'.repeat(20 * n)}blocs: []\n`,
  dashes: (n) => `format: 1\nblocs:\n${'  -\n'.repeat(n)}`,
};

const STATEMENT = 'Gérer les stocks de l’entrepôt à l’aide d’un logiciel, afin d’éviter les ruptures';

function times(count: number, write: (rank: number) => string): string {
  return Array.from({ length: Math.ceil(count) }, (_, rank) => write(rank)).join('');
}

const bomb = (levels: number) =>
  times(
    levels,
    (level) => `a${level}: &a${level} [${level === 0 ? 'x, x' : `*a${level - 1}, `.repeat(9)}]\n`,
  );

/** Small texts that stand for much, or lie deep. */
export const BOMBS: Readonly<Record<string, string>> = {
  'aliases of aliases': `${bomb(30)}blocs: *a29\n`,
  'aliases of elements': `format: 1\nactivites: &k0 [{ id: A1, intitule: x }]\n${times(20, (rank) => `k${rank + 1}: &k${rank + 1} [*k${rank}, *k${rank}]\n`)}blocs: *k20\n`,
  'an alias of what it is in': 'blocs: &a [*a]\ncertification: &b { intitule: *b }\n',
  'merges of merges': `m0: &m0 { x: 1 }\n${times(40, (rank) => `m${rank + 1}: &m${rank + 1} { <<: [*m${rank}, *m${rank}] }\n`)}`,
  'lists that open': `blocs: ${'['.repeat(100_000)}\n`,
  'lists in lists': `blocs: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
  'maps in maps': `blocs: ${'{a: '.repeat(100_000)}${'}'.repeat(100_000)}\n`,
  'dashes after dashes': `blocs:\n${'- '.repeat(100_000)}x\n`,
  'question marks': `${'? '.repeat(100_000)}x\n`,
  'keys under keys': times(2_000, (rank) => `${' '.repeat(rank)}a:\n`),
  'items under items': times(2_000, (rank) => `${' '.repeat(2 * rank)}- a:\n`),
  'brackets in a text': `certification:\n  intitule: "${'['.repeat(1_000_000)}"\n`,
  'a line of a million letters': `certification:\n  intitule: ${'x'.repeat(1_000_000)}\n`,
  'a key of a million letters': `certification:\n  ${'x'.repeat(1_000_000)}: y\n`,
  'a comment of a million letters': `format: 1 # ${'x'.repeat(1_000_000)}\n`,
  'lines upon lines': `format: 1\n${'#\n'.repeat(150_000)}`,
  'a million quotes': `certification:\n  intitule: ${"''".repeat(500_000)}\n`,
  'a million backslashes': `certification:\n  intitule: "${'\\\\'.repeat(500_000)}"\n`,
  'accents on accents': `certification:\n  intitule: e${'\u0301'.repeat(500_000)}\n`,
  'emoji joined': `certification:\n  intitule: ${'👩\u200d'.repeat(100_000)}👩\n`,
};
