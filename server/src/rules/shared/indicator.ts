import { indicatorPatternsFor, splitSentences, type TextSpan } from '../../french';
import type { ScalarNode } from '../../syntax';
import type { Fix } from '../rule';
import { insertText } from './insert-text';

/** The sentence of a text that holds a place. */
export function sentenceAt(text: string, offset: number): TextSpan {
  const whole = { start: 0, end: text.length };
  return splitSentences(text).find(({ start, end }) => start <= offset && offset < end) ?? whole;
}

/** One fix an indicator that fits what the criterion is about, written at the end of the sentence. */
export function indicatorFixes(node: ScalarNode, offset: number, most = 4): Fix[] {
  const text = String(node.value);
  const sentence = sentenceAt(text, offset);
  const written = text.slice(sentence.start, sentence.end);
  const end = sentence.start + /(?<![\s.;,:])[\s.;,:]*$/u.exec(written)!.index;
  return indicatorPatternsFor(written)
    .slice(0, most)
    .map((pattern) => ({
      title: `Préciser l’indicateur : « ${pattern.replace(/^[\s:]+/u, '')} »`,
      edits: insertText(node, end, pattern.replaceAll('…', '[à compléter]')),
    }));
}
