/**
 * Does a check fail when a rule is changed? Each operator, condition, text and call of the rules is changed in turn
 * (« mutant »), and the checks of the rules that run it are made; what none notices survives. See docs/robustesse.md.
 *   npm run mutations                                    all rules, then the score
 *   npm run mutations -- jury shared/lexical.ts          a family, a rule or a file
 *   npm run mutations -- --tables                        what is made when a rule is loaded too (tables, patterns): long
 *   npm run mutations -- --noter                         writes the score in test/mutations/score.json
 * Only what changed since the last run is tried again. The survivors are listed in out/mutations.txt.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { today, versionHere } from './lib/version-here.mjs';

const RULES = 'server/src/rules';
const SCORE = 'test/mutations/score.json';
const SURVIVORS = 'out/mutations.txt';
const CAUGHT = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

const { values, positionals } = parseArgs({
  options: {
    noter: { type: 'boolean', default: false },
    tables: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

/** A family, a rule or a file of `rules/`. */
function filesOf(name) {
  if (name.endsWith('.ts')) return `${RULES}/${name}`;
  return existsSync(`${RULES}/${name}.ts`) ? `${RULES}/${name}.ts` : `${RULES}/${name}/**/*.ts`;
}

mkdirSync('out', { recursive: true });
const version = versionHere(
  'test/mutations',
  'test/support',
  'test/constats.txt',
  'test/brouillons.txt',
  'test/structure.txt',
);
const results = await new Stryker({
  testRunner: 'regles',
  plugins: [`${process.cwd()}/test/mutations/runner.mjs`],
  mutate: [
    ...(positionals.length > 0 ? positionals.map(filesOf) : [`${RULES}/**/*.ts`]),
    `!${RULES}/**/*.test.ts`,
    `!${RULES}/**/*.generated.ts`,
    `!${RULES}/index.ts`,
  ],
  ignorePatterns: [
    '/*',
    '!/server',
    '!/test',
    '!/scripts',
    '!/examples',
    '!/package.json',
    '/test/robustness/fixtures',
  ],
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  ignoreStatic: !values.tables,
  concurrency: 1,
  tempDirName: 'out/mutations',
  incremental: positionals.length === 0,
  incrementalFile: 'out/mutations.json',
  reporters: ['progress'],
  timeoutMS: 60_000,
  thresholds: { high: 90, low: 80, break: null },
  packageManager: 'npm',
  warnings: { slow: false },
}).runMutationTest();

const nameOf = ({ fileName }) => path.relative(RULES, fileName);
const counted = results.filter(({ status }) => CAUGHT.has(status) || MISSED.has(status));
const missed = counted.filter(({ status }) => MISSED.has(status));
const scoreOf = (some) => (100 * some.filter(({ status }) => CAUGHT.has(status)).length) / some.length;
const percent = (score) => `${score.toFixed(1).replace('.', ',')} %`;
const tally = (some, key) => {
  const counts = {};
  for (const one of some) counts[key(one)] = (counts[key(one)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
};

for (const family of [...new Set(counted.map((one) => nameOf(one).split('/')[0]))].sort()) {
  const own = counted.filter((one) => nameOf(one).split('/')[0] === family);
  console.log(`${percent(scoreOf(own)).padStart(8)}  ${family} (${own.length})`);
}
console.log(
  `${percent(scoreOf(counted)).padStart(8)}  en tout : ${counted.length} mutants, ${missed.length} survivants`,
);
writeFileSync(
  SURVIVORS,
  missed
    .map((one) => {
      const { line, column } = one.location.start;
      return `${nameOf(one)}:${line}:${column} ${one.status} ${one.mutatorName} ${JSON.stringify(one.replacement)}\n`;
    })
    .join(''),
);

if (values.noter && positionals.length === 0) {
  const measured = {
    date: today(),
    version,
    mutants: counted.length,
    caught: counted.length - missed.length,
    score: Number(scoreOf(counted).toFixed(1)),
    tables: values.tables,
    survivors: tally(missed, ({ mutatorName }) => mutatorName),
  };
  writeFileSync(SCORE, `${JSON.stringify(measured, null, 2)}\n`);
}
