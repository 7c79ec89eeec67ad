import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Corpus {
  readonly documents: readonly {
    readonly name: string;
    readonly competences: readonly { readonly bloc: string; readonly text: string }[];
    readonly criteria: readonly string[];
    readonly titles: readonly string[];
    readonly juries: readonly { readonly name: string; readonly text: string }[];
  }[];
}

export function readCorpus(folder: string): Corpus {
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

export const distinct = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => text.trim())),
];
