/**
 * Measures the French layer on the shared gold sets and on the real corpus.
 *
 *   npx tsx scripts/precision-francais.ts           prints the figures
 *   npx tsx scripts/precision-francais.ts --write   and writes docs/precision-francais.md
 *
 * Gold sets and corpus are not part of the project: see test/shared.ts for where they are looked for.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  analyseStatement,
  compareStatements,
  DUPLICATE_THRESHOLD,
  fold,
  type JuryReading,
  otherLanguageOf,
  readJury,
  rewriteAsInfinitive,
  StatementIndex,
  splitSentences,
  subjectiveWords,
} from '../server/src/french';
import { sharedFolder } from '../test/shared';
import {
  JURIES,
  NOT_INFINITIVES,
  WRONG_JUDGEMENTS,
  WRONG_REDUNDANCIES,
  WRONG_REWRITINGS,
} from './precision-judgements';

export interface Figure {
  readonly name: string;
  readonly target: string;
  readonly reached: boolean;
  readonly figure: string;
  /** Texts on which it is wrong. */
  readonly misses: readonly string[];
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

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

// ---------------------------------------------------------------------------------------------------------------------

interface Corpus {
  readonly documents: readonly {
    readonly name: string;
    readonly competences: readonly { readonly bloc: string; readonly text: string }[];
    readonly criteria: readonly string[];
    readonly titles: readonly string[];
    readonly juries: readonly { readonly name: string; readonly text: string }[];
  }[];
}

function readCorpus(folder: string): Corpus {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return {
    documents: files.map((file) => {
      const source = parse(readFileSync(join(folder, file), 'utf8'));
      const blocs = [...(source.blocs ?? []), { id: '', competences: source.competences }];
      const owned = blocs.flatMap((bloc) =>
        (bloc.competences ?? []).map((competence: unknown) => ({ bloc, competence })),
      );
      const textOf = (value: unknown, key: string): string =>
        typeof value === 'string' ? value : String((value as Record<string, unknown>)[key] ?? '');
      return {
        name: file.replace('.referentiel.yaml', ''),
        competences: owned.map(({ bloc, competence }) => ({
          bloc: String(bloc.id),
          text: textOf(competence, 'enonce'),
        })),
        criteria: owned.flatMap(({ competence }) =>
          (competence?.criteres ?? []).map((criterion: unknown) => textOf(criterion, 'texte')),
        ),
        titles: [...(source.activites ?? []), ...(source.blocs ?? [])]
          .map(({ intitule }) => intitule)
          .filter(Boolean),
        juries: ['certification', 'vae'].flatMap((kind) => {
          const text = source.jury?.[kind]?.description;
          return text ? [{ name: `${file.replace('.referentiel.yaml', '')} ${kind}`, text }] : [];
        }),
      };
    }),
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => text.trim())),
];

// ---------------------------------------------------------------------------------------------------------------------

function heads(gold: readonly { texte: string; label: string }[]): Figure {
  const misses = gold.filter(({ texte, label }) => analyseStatement(texte).head.kind !== label);
  return {
    name: 'nature de la tête (infinitif, vague, nom, conjugué, autre), jeu de référence',
    target: '≥ 97 %',
    reached: misses.length <= 0.03 * gold.length,
    figure: `${percent(gold.length - misses.length, gold.length)} (${gold.length} énoncés)`,
    misses: misses.map(({ texte, label }) => `${texte} (attendu : ${label})`),
  };
}

function falseReports(corpus: Corpus): Figure {
  const texts = corpus.documents.flatMap(({ competences }) => competences.map(({ text }) => text));
  const reported = texts.filter((text) => !['infinitif', 'vague'].includes(analyseStatement(text).head.kind));
  const wrong = reported.filter((text) => !NOT_INFINITIVES.some((start) => fold(text).startsWith(start)));
  return {
    name: 'infinitifs signalés à tort, compétences réelles',
    target: '≤ 0,5 %',
    reached: wrong.length <= 0.005 * texts.length,
    figure: `${percent(wrong.length, texts.length)} (${reported.length} énoncés signalés sur ${texts.length}, lus un par un)`,
    misses: wrong,
  };
}

/** All of the corpus is in French. */
function foreign(corpus: Corpus): Figure {
  const competences = corpus.documents.flatMap((document) => document.competences.map(({ text }) => text));
  const texts = [...competences, ...distinct(corpus.documents.flatMap(({ criteria }) => criteria))];
  const misses = texts.filter((text) => otherLanguageOf(text) !== undefined);
  return {
    name: 'énoncés pris à tort pour une autre langue, compétences et critères réels',
    target: 'aucun',
    reached: misses.length === 0,
    figure: `${misses.length} sur ${competences.length} compétences et ${texts.length - competences.length} critères différents`,
    misses,
  };
}

function rewritings(gold: readonly { avant: string; apres: readonly string[] | null }[]): Figure {
  const misses: string[] = [];
  let right = 0;
  let wrong = 0;
  for (const { avant, apres } of gold) {
    const after = rewriteAsInfinitive(avant)?.text;
    if (apres === null ? after === undefined : after !== undefined && apres.includes(after)) right += 1;
    else {
      misses.push(`${avant} → ${after ?? 'rien'}`);
      if (after !== undefined && apres === null) wrong += 1;
    }
  }
  const rewritable = gold.filter(({ apres }) => apres !== null).length;
  return {
    name: 'réécriture des nominalisations, jeu de référence',
    target: '≥ 95 %, aucune sur les noms qui doivent rester',
    reached: right >= 0.95 * gold.length && wrong === 0,
    figure: `${percent(right, gold.length)} (${rewritable} à réécrire, ${gold.length - rewritable} à laisser, ${wrong} réécrits à tort)`,
    misses,
  };
}

function realRewritings(corpus: Corpus): Figure {
  const texts = distinct(
    corpus.documents.flatMap(({ competences, titles }) => [
      ...competences.map(({ text }) => text),
      ...titles,
    ]),
  );
  const rewritten = texts.map((text) => rewriteAsInfinitive(text)?.text).filter((text) => text !== undefined);
  const wrong = rewritten.filter((text) => WRONG_REWRITINGS.includes(text));
  return {
    name: 'réécritures proposées sur les compétences, activités et blocs réels',
    target: 'aucune fausse',
    reached: wrong.length === 0,
    figure: `${rewritten.length} réécritures, lues une par une : ${wrong.length} fausse`,
    misses: wrong,
  };
}

function duplicates(gold: readonly { a: string; b: string; label: string }[]): Figure {
  let right = 0;
  let wrong = 0;
  let near = 0;
  const misses: string[] = [];
  for (const { a, b, label } of gold) {
    const { score } = compareStatements(a, b);
    const reported = score >= DUPLICATE_THRESHOLD;
    if (reported && label === 'duplicate') right += 1;
    if (reported && label !== 'duplicate') wrong += 1;
    if (reported && label === 'near') near += 1;
    if (reported !== (label === 'duplicate')) misses.push(`${a} / ${b} (${label}, ${score.toFixed(2)})`);
  }
  const all = gold.filter(({ label }) => label === 'duplicate').length;
  const nears = gold.filter(({ label }) => label === 'near').length;
  return {
    name: 'doublons, jeu de référence',
    target: 'précision ≥ 97 %, rappel ≥ 85 %, au plus un tiers des paires voisines',
    reached: right >= 0.97 * (right + wrong) && right >= 0.85 * all && near <= nears / 3,
    figure: `précision ${percent(right, right + wrong)}, rappel ${percent(right, all)}, voisines ${near}/${nears} (${gold.length} paires)`,
    misses,
  };
}

function redundancies(corpus: Corpus): Figure {
  const reported: string[] = [];
  let compared = 0;
  for (const { name, competences } of corpus.documents) {
    const index = new StatementIndex<{ readonly bloc: string; readonly text: string }>();
    index.update(competences.map((competence) => [competence, competence.text] as const));
    for (const [rank, competence] of competences.entries()) {
      compared += competences.slice(rank + 1).filter(({ bloc }) => bloc !== competence.bloc).length;
      for (const { key } of index.matches(competence, DUPLICATE_THRESHOLD)) {
        if (competences.indexOf(key) > rank && key.bloc !== competence.bloc)
          reported.push(`${name} : ${competence.text} / ${key.text}`);
      }
    }
  }
  const wrong = reported.filter((pair) => WRONG_REDUNDANCIES.includes(pair));
  return {
    name: 'redondances signalées entre blocs réels',
    target: '≥ 90 % justes',
    reached: wrong.length <= 0.1 * reported.length,
    figure: `${reported.length - wrong.length} juste(s) sur ${reported.length} (${compared} paires comparées, jugées une par une)`,
    misses: wrong,
  };
}

function judgements(gold: readonly { texte: string; vague: readonly string[] }[]): Figure {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  const misses: string[] = [];
  for (const { texte, vague } of gold) {
    const found = subjectiveWords(texte).map(({ word }) => word.toLowerCase());
    right += found.filter((word) => vague.includes(word)).length;
    const extra = found.filter((word) => !vague.includes(word));
    const absent = vague.filter((word) => !found.includes(word));
    wrong += extra.length;
    missed += absent.length;
    if (extra.length + absent.length > 0)
      misses.push(`${texte} (en trop : ${extra.join(', ')} ; manqués : ${absent.join(', ')})`);
  }
  return {
    name: 'mots de jugement, jeu de référence',
    target: 'précision ≥ 95 %, rappel ≥ 90 %',
    reached: right >= 0.95 * (right + wrong) && right >= 0.9 * (right + missed),
    figure: `précision ${percent(right, right + wrong)}, rappel ${percent(right, right + missed)} (${gold.length} textes, ${right + missed} mots)`,
    misses,
  };
}

function realJudgements(corpus: Corpus): Figure {
  const criteria = distinct(corpus.documents.flatMap((document) => document.criteria));
  const reported = criteria.filter((criterion) => subjectiveWords(criterion).length > 0);
  const wrong = reported.filter((criterion) => WRONG_JUDGEMENTS.includes(criterion));
  return {
    name: 'critères signalés comme subjectifs, critères réels',
    target: 'précision ≥ 95 %',
    reached: wrong.length <= 0.05 * reported.length,
    figure: `précision ${percent(reported.length - wrong.length, reported.length)} (${reported.length} critères signalés sur ${criteria.length} différents, lus un par un)`,
    misses: wrong,
  };
}

function purposes(gold: readonly { texte: string; finalite: boolean }[]): Figure {
  const misses = gold.filter(
    ({ texte, finalite }) => (analyseStatement(texte).purpose !== undefined) !== finalite,
  );
  return {
    name: 'finalité, jeu de référence',
    target: '≥ 95 %',
    reached: misses.length <= 0.05 * gold.length,
    figure: `${percent(gold.length - misses.length, gold.length)} (${gold.length} textes)`,
    misses: misses.map(({ texte }) => texte),
  };
}

function sentences(gold: readonly { texte: string; phrases: readonly string[] }[]): Figure {
  const cut = (text: string): string =>
    splitSentences(text)
      .map(({ start, end }) => text.slice(start, end))
      .join('|');
  const misses = gold.filter(({ texte, phrases }) => cut(texte) !== phrases.join('|'));
  return {
    name: 'phrases, jeu de référence',
    target: '≥ 95 %',
    reached: misses.length <= 0.05 * gold.length,
    figure: `${percent(gold.length - misses.length, gold.length)} (${gold.length} textes)`,
    misses: misses.map(({ texte }) => `${texte} → ${cut(texte)}`),
  };
}

function juries(corpus: Corpus): Figure {
  const texts = corpus.documents.flatMap((document) => document.juries);
  const misses: string[] = [];
  let wrong = 0;
  for (const { name, text } of texts) {
    const reading = readJury(text);
    const expected = JURIES[name] ?? null;
    const got = reading === undefined ? null : countsOf(reading);
    if (JSON.stringify(got) === JSON.stringify(expected)) continue;
    misses.push(`${name} : ${JSON.stringify(got)}, attendu ${JSON.stringify(expected)}`);
    // A figure that differs from the text is wrong; one that is absent is only undetermined.
    if (
      got !== null &&
      Object.entries(got).some(
        ([key, value]) => value !== undefined && value !== expected?.[key as keyof typeof got],
      )
    )
      wrong += 1;
  }
  return {
    name: 'jurys en prose, compositions réelles',
    target: '≥ 22 sur 25, aucune fausse',
    reached: texts.length - misses.length >= Math.ceil((22 / 25) * texts.length) && wrong === 0,
    figure: `${texts.length - misses.length} sur ${texts.length}, ${wrong} fausse`,
    misses,
  };
}

function countsOf({ members: _members, ...counts }: JuryReading): Omit<JuryReading, 'members'> {
  return counts;
}

function speed(corpus: Corpus): readonly Figure[] {
  const texts = corpus.documents.flatMap(({ competences }) => competences.map(({ text }) => text));
  const sample = Array.from({ length: 600 }, (_, rank) => texts[rank % texts.length]!);
  const time = (work: () => void): number => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const analysed = time(() => {
    for (const text of sample) analyseStatement(text);
  });
  const keys = sample.map((text) => ({ text }));
  const index = new StatementIndex<{ text: string }>();
  index.update(keys.map((key) => [key, key.text] as const));
  const edits = 50;
  const edited = time(() => {
    for (let edit = 0; edit < edits; edit += 1) {
      index.update(
        keys.map((key, rank) => [key, rank === edit ? `${key.text} et le ${edit}` : key.text] as const),
      );
      analyseStatement(keys[edit]!.text);
      index.matches(keys[edit]!, DUPLICATE_THRESHOLD);
    }
  });
  const many = Array.from({ length: 5000 }, (_, rank) => {
    const key = { rank };
    const words = texts[rank % texts.length]!.split(' ');
    words[1 + (rank % Math.max(1, words.length - 1))] = `mot${rank}`;
    return [key, words.join(' ')] as const;
  });
  const compared = time(() => {
    const large = new StatementIndex<{ rank: number }>();
    large.update(many);
    for (const [key] of many) large.matches(key, DUPLICATE_THRESHOLD);
  });
  const figure = (name: string, target: number, milliseconds: number): Figure => ({
    name,
    target: `< ${target} ms`,
    reached: milliseconds < target,
    figure: `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`,
    misses: [],
  });
  return [
    figure('600 énoncés analysés à froid, chargement du lexique compris', 60, analysed),
    figure('un énoncé modifié parmi 600, similarité comprise', 1, edited / edits),
    figure('5 000 énoncés comparés entre eux, index compris', 1000, compared),
  ];
}

// ---------------------------------------------------------------------------------------------------------------------

function page(figures: readonly Figure[]): string {
  const measured = figures.filter(({ target }) => !target.startsWith('<'));
  const rows = measured.map(
    ({ name, target, figure, reached }) =>
      `| ${name} | ${target} | ${reached ? '' : '**non atteint** · '}${figure} |`,
  );
  const misses = measured.filter((figure) => figure.misses.length > 0);
  return `<!-- Page produite par « npx tsx scripts/precision-francais.ts --write ». Ne pas la modifier. -->
# Précision de l'analyse du français

Les jeux de référence et le corpus réel (33 référentiels et fiches publiés) ne font pas partie du projet : la commande les
cherche dans \`../shared\`, ou dans le dossier nommé par la variable \`REFERENTIEL_SHARED\`. « Lus un par un » : ce qui est
signalé sur le corpus a été jugé à la main, et les jugements sont dans \`scripts/precision-judgements.ts\`.

| mesure | cible | obtenu |
| --- | --- | --- |
${rows.join('\n')}

Ces jeux sont ouverts et ont servi à écrire les règles : leurs chiffres sont un plafond.

## Ce qui échoue

${misses.length === 0 ? 'Rien, sur ces textes.' : misses.map(({ name, misses: texts }) => `### ${name}\n\n${texts.map((text) => `- ${text.replace(/\n/gu, ' ')}`).join('\n')}`).join('\n\n')}

## Limites connues

- Une paraphrase sans mot commun échappe (« Mettre en production l'application » / « Déployer l'application dans un
  environnement de production ») : deux énoncés ne se ressemblent que par leurs mots, leurs synonymes et leurs noms d'action.
- « pour » suivi d'un nom n'est une finalité que si ce nom est un nom d'action ou un but de la liste, suivi de « de ».
- « Gestion de », suivi d'un nom au singulier de genre inconnu, n'est pas réécrit ; un nom d'action précédé d'un adjectif
  (« Bonne gestion du stress ») non plus.
- Un nom d'action dont le complément est celui qui agit (« Participation des salariés ») n'est écarté que s'il est connu.
- Un mot de jugement dont l'indicateur est dans une autre phrase est signalé.
- Une forme conjuguée qui est aussi un nom (« Contrôle ») n'est lue comme un verbe que devant un déterminant ou un autre verbe.
`;
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
