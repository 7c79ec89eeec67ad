import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { SECTIONS } from '../../model';
import { SNIPPETS } from '../snippets.generated';
import { type CompletionContext, itemOf, rank } from './context';

/** Whole elements in compliant wording, where they have their place. */
export function elements(context: CompletionContext): CompletionItem[] {
  const { analysis, cursor, expected, inItem, section } = context;
  if (cursor.flow || expected?.kind !== 'object') return [];
  if (cursor.container !== 'map' && cursor.container !== 'seq') return [];
  const present = new Set(inItem ? [] : cursor.present);
  return SNIPPETS.filter(({ sections, register }) => {
    return sections.includes(section) && !(register && analysis.register && register !== analysis.register);
  }).flatMap(({ prefix, title, description, body }, index) => {
    const key = /^([a-z_]+):/.exec(body)?.[1];
    if (key && present.has(key)) return [];
    // A skeleton of the whole file only where there is no file yet.
    if (section === '' && body.startsWith('format:') && SECTIONS.some((name) => present.has(name))) return [];
    const listItem = body.startsWith('- ');
    if (listItem !== inItem) return [];
    return [
      itemOf(context, {
        label: prefix,
        kind: CompletionItemKind.Struct,
        sortText: rank('b', index),
        description: title,
        detail: description,
        text: listItem && cursor.dash ? body.slice(2) : body,
        snippet: true,
      }),
    ];
  });
}
