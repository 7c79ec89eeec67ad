import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanLines, cleanProse, importText } from '../server/src/features/import';
import { readModel } from '../server/src/model';
import { sharedFolder } from './shared';

interface Part {
  readonly text: string;
  readonly competences: readonly { readonly text: string; readonly criteres: readonly string[] }[];
}

const folder = sharedFolder();
const corpus = folder ? path.join(folder, 'corpus') : undefined;
const files = corpus ? readdirSync(corpus).filter((name) => name.endsWith('.referentiel.yaml')) : [];

const flat = (text: string | undefined) =>
  cleanProse(cleanLines((text ?? '').replace(/\s+/gu, ' '))).replace(/['‘]/gu, '’');

function partsOf(text: string): Part[] {
  const { referentiel } = readModel(text);
  const competences = (list: typeof referentiel.competences) =>
    (list ?? []).map(({ enonce, criteres }) => ({
      text: flat(enonce?.value),
      criteres: (criteres ?? []).map((critere) => flat(critere.enonce?.value)),
    }));
  const blocs = (referentiel.blocs ?? []).map((bloc) => ({
    text: flat(bloc.intitule?.value),
    competences: competences(bloc.competences),
  }));
  const loose = competences(referentiel.competences);
  return loose.length > 0 ? [...blocs, { text: '', competences: loose }] : blocs;
}

type Style = (parts: readonly Part[]) => string;

/** The ways a référentiel is written in a text document. */
const STYLES: Readonly<Record<string, Style>> = {
  codes: (parts) =>
    lines(
      parts,
      (bloc, b) => `BC0${b} : ${bloc}`,
      (one, b, c) => `C${b}.${c} ${one}`,
      (one) => `- ${one}`,
    ),
  puces: (parts) =>
    lines(
      parts,
      (bloc, b) => `\nBloc ${b} – ${bloc}`,
      (one) => `•\t${one}`,
      (one) => `o\t${one}`,
    ),
  'puces de Wingdings': (parts) =>
    lines(
      parts,
      (bloc, b) => `BLOC DE COMPÉTENCES N° ${b} : ${bloc}`,
      (one) => `\uF0B7\t${one}`,
      (one) => `   §\t${one}`,
    ),
  numéros: (parts) =>
    lines(
      parts,
      (bloc, b) => `${b}. ${bloc}`,
      (one, b, c) => `${b}.${c}. ${one}`,
      (one, b, c, k) => `${b}.${c}.${k} ${one}`,
    ),
  titres: (parts) =>
    lines(
      parts,
      (bloc) => `\n${bloc}\n\nCompétences visées :`,
      (one, b, c) => `Compétence ${b}.${c} : ${one}`,
      (one) => `– ${one}`,
    ),
  tableau: (parts) =>
    [
      'Bloc\tCompétences\tCritères d’évaluation',
      ...parts.flatMap((bloc) =>
        bloc.competences.map(({ text, criteres }) => `${bloc.text}\t${text}\t${criteres.join('\n')}`),
      ),
    ].join('\n'),
  'tableau sans titres': (parts) =>
    parts
      .flatMap((bloc, b) => [
        `Bloc ${b + 1} : ${bloc.text}`,
        ...bloc.competences.map(
          ({ text, criteres }, c) => `C${b + 1}.${c + 1}\t${text}\t${criteres.join('\n')}`,
        ),
      ])
      .join('\n'),
};

function lines(
  parts: readonly Part[],
  bloc: (text: string, b: number) => string,
  competence: (text: string, b: number, c: number) => string,
  critere: (text: string, b: number, c: number, k: number) => string,
): string {
  return parts
    .flatMap((part, b) => [
      ...(part.text ? [bloc(part.text, b + 1)] : []),
      ...part.competences.flatMap(({ text, criteres }, c) => [
        competence(text, b + 1, c + 1),
        ...criteres.map((one, k) => critere(one, b + 1, c + 1, k + 1)),
      ]),
    ])
    .join('\n');
}

/** How many of each are found again under the same parent. */
function recovered(wanted: readonly Part[], found: readonly Part[]) {
  const count = { blocs: [0, 0], competences: [0, 0], criteres: [0, 0] };
  const tally = (key: keyof typeof count, ok: boolean) => {
    count[key][1]! += 1;
    if (ok) count[key][0]! += 1;
  };
  for (const part of wanted) {
    const same = found.filter(({ text }) => text === part.text);
    if (part.text) tally('blocs', same.length > 0);
    for (const competence of part.competences) {
      const twins = same
        .flatMap(({ competences }) => competences)
        .filter(({ text }) => text === competence.text);
      tally('competences', twins.length > 0);
      for (const critere of competence.criteres) {
        tally(
          'criteres',
          twins.some(({ criteres }) => criteres.includes(critere)),
        );
      }
    }
  }
  return count;
}

describe.skipIf(files.length === 0)('real référentiels, as text of several styles', () => {
  it.each(Object.keys(STYLES))('%s: blocs and competences are found again', (name) => {
    const total = { blocs: [0, 0], competences: [0, 0], criteres: [0, 0] };
    const worst: string[] = [];
    for (const file of files) {
      const parts = partsOf(readFileSync(path.join(corpus!, file), 'utf8')).filter(
        ({ text, competences }, _, all) => competences.length > 0 && (text !== '' || all.length === 1),
      );
      if (parts.length === 0) continue;
      const imported = importText({ text: STYLES[name]!(parts) });
      const count = recovered(parts, partsOf(imported.text));
      for (const key of ['blocs', 'competences', 'criteres'] as const) {
        total[key][0]! += count[key][0]!;
        total[key][1]! += count[key][1]!;
        const share = count[key][0]! / count[key][1]!;
        if (share < 0.9) worst.push(`${file} ${key} ${count[key].join('/')}`);
      }
    }
    if (process.env.MESURES) {
      process.stderr.write(`${name}: ${JSON.stringify(total)}\n  ${worst.slice(0, 14).join('\n  ')}\n`);
    }
    expect(total.blocs[0]).toBe(total.blocs[1]);
    expect(total.competences[0]! / total.competences[1]!).toBeGreaterThan(0.99);
    expect(total.criteres[0]! / total.criteres[1]!).toBeGreaterThan(0.97);
  });
});
