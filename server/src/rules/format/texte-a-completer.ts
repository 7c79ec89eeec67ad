import type { ScalarNode } from '../../syntax';
import { defineRule, type Finding, words } from '../rule';
import { placeholdersIn } from '../shared/placeholder';
import { valueByValue } from '../shared/values';
import { shortened } from '../shared/wording';
import { format } from '../source';

interface Data {
  readonly words: string;
  /** The whole text is a placeholder. */
  readonly whole: boolean;
  /** The text breaks off on an ellipsis. */
  readonly before: string | undefined;
}

const check = valueByValue<Data>(function* ({ node, value }): Generator<Finding<Data>> {
  const spans = placeholdersIn(value);
  for (const { start, end } of spans) {
    const text = value.slice(start, end);
    const dots = /^[.…]+$/.test(text);
    yield {
      at: placeOf(node, start, end),
      data: {
        words: shortened(text, 60),
        whole: end - start >= value.trim().length,
        before:
          dots && start > 0
            ? shortened(value.slice(Math.max(0, start - 40), start).replace(/^\S*\s/, ''), 40)
            : undefined,
      },
    };
  }
});

function placeOf(node: ScalarNode, start: number, end: number) {
  return typeof node.value === 'string' ? words(node, { start, end }) : node;
}

export default defineRule<'valeurs', Data>({
  code: 'format/texte-a-completer',
  title: 'Texte resté à compléter',
  task: ['Compléter un texte', 'Compléter {n} textes'],
  motif: 'format',
  severity: 'warning',
  sources: [format],
  since: '0.1.0',
  scope: 'valeurs',
  whenComplete: true,
  check,
  message: ({ words: text, whole, before }) => ({
    constat: before
      ? `Le texte s’arrête sur « ${before} ${text} ».`
      : whole
        ? `« ${text} » tient la place d’un texte qui reste à écrire.`
        : `Dans ce texte, « ${text} » reste à remplacer.`,
    attendu: 'Écrire ce que le dossier dira, avant de le déposer.',
  }),
});
