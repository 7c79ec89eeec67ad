/**
 * Measures the French layer on the shared gold sets and on the real corpus.
 *
 *   npx tsx scripts/precision-francais.ts           prints the figures
 *   npx tsx scripts/precision-francais.ts --write   and writes docs/precision-francais.md
 *
 * Gold sets and corpus are not part of the project: see test/shared.ts for where they are looked for.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../test/shared';
import { readCorpus } from './precision/francais/corpus';
import { duplicates, redundancies } from './precision/francais/duplicates';
import type { Figure } from './precision/francais/figure';
import { juries } from './precision/francais/juries';
import { page } from './precision/francais/page';
import { realRewritings, rewritings } from './precision/francais/rewritings';
import { speed } from './precision/francais/speed';
import { falseReports, foreign, heads, purposes, sentences } from './precision/francais/statements';
import { judgements, realJudgements } from './precision/francais/subjective';

export function measure(shared: string): readonly Figure[] {
  const gold = <T>(name: string): readonly T[] =>
    JSON.parse(readFileSync(join(shared, 'nlp', `${name}.json`), 'utf8'));
  const corpus = readCorpus(join(shared, 'corpus'));
  // First, while nothing is loaded nor compiled: the time of 600 statements is that of a document just opened.
  const times = speed(corpus);
  return [
    heads(gold('infinitives')),
    falseReports(corpus),
    foreign(corpus),
    rewritings(gold('nominalisations')),
    realRewritings(corpus),
    duplicates(gold('pairs')),
    redundancies(corpus),
    judgements(gold('vague')),
    realJudgements(corpus),
    purposes(gold('vague')),
    sentences(gold('sentences')),
    juries(corpus),
    ...times,
  ];
}

if (process.argv[1]?.endsWith('precision-francais.ts')) {
  const shared = sharedFolder();
  if (shared === undefined) {
    console.error('Jeux de référence introuvables : indiquez leur dossier dans REFERENTIEL_SHARED.');
    process.exitCode = 1;
  } else {
    const figures = measure(shared);
    for (const { name, target, figure, reached, misses } of figures) {
      console.log(`${reached ? 'oui' : 'NON'}  ${name}\n     cible ${target} · obtenu ${figure}`);
      for (const miss of misses) console.log(`       – ${miss.replace(/\n/gu, ' ')}`);
    }
    if (process.argv.includes('--write'))
      writeFileSync(join(import.meta.dirname, '../docs/precision-francais.md'), page(figures));
    if (figures.some(({ reached }) => !reached)) process.exitCode = 1;
  }
}
