import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { SNIPPETS } from '../snippets.generated';
import { type CompletionContext, itemOf, rank, sectionOf } from './context';
import { explained, keysOf } from './documentation';
import { isFor } from './elements';
import { filledIn } from './filling';
import { entriesOf, skeletonParts } from './skeletons';

/** After « convocation: », whose value is still to be written: its compliant wording, as where the key is proposed. */
export function wordings(context: CompletionContext): CompletionItem[] {
  const { analysis, client, cursor, expected, target } = context;
  const { container, flow, quote, prefix, token, path } = cursor;
  const key = path.at(-1);
  if (container !== 'value' || flow || quote || typeof key !== 'string') return [];
  if (expected?.kind !== 'scalar' || expected.meta.form !== 'texte') return [];
  if (prefix.text !== '' || analysis.text.slice(token.start, token.end).trim() !== '') return [];
  const section = sectionOf(path.slice(0, -1));
  const within = { ...context, section };
  const own = SNIPPETS.filter((snippet) => isFor(within, snippet)).flatMap(
    ({ prefix: name, title, body }) => {
      const entries = entriesOf(body);
      const isIts = entries.length === 1 && entries[0]?.key === key;
      return isIts ? [{ label: title, text: entries[0]!.text, snippet: name }] : [];
    },
  );
  const skeleton = skeletonParts(analysis.register, section).filter((part) => part.key === key);
  const others = skeleton.map(({ text }) => ({ label: CONFORM, text, snippet: undefined }));
  return (own.length > 0 ? own : others).flatMap(({ label, text, snippet }, index) => {
    const value = text.slice(key.length + 1).trimStart();
    if (!/\p{L}{3}/u.test(value.replace(/\$\{[^}]*\}/g, ''))) return [];
    // Its lines stand under the key, wherever the cursor is on its line.
    const hang = Math.max(0, cursor.indent - blanksOf(within, token.start));
    const item = itemOf(
      { ...within, target: { ...target, hang } },
      {
        label,
        kind: CompletionItemKind.Struct,
        sortText: rank('a', index),
        ...(snippet ? { description: CONFORM } : {}),
        text: filledIn(within, value, section),
        snippet: true,
      },
    );
    return [explained(client, item, { key: keysOf(path), ...(snippet ? { snippet } : {}) })];
  });
}

const CONFORM = 'rédaction conforme';

/** How many blanks the line of an offset begins with. */
function blanksOf({ analysis }: CompletionContext, offset: number): number {
  const { lines } = analysis.model.tree;
  const line = lines.lineText(lines.lineAt(offset));
  return line.length - line.trimStart().length;
}
