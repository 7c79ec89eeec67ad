import { analyseStatement, DUPLICATE_THRESHOLD, StatementIndex } from '../../../server/src/french';
import type { Corpus } from './corpus';
import type { Figure } from './figure';

export function speed(corpus: Corpus): readonly Figure[] {
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
