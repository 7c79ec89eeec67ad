import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis';
import { cursorAt } from '../../syntax';
import {
  type CompletionClient,
  type CompletionContext,
  type CompletionProvider,
  contextOf,
  PLAIN_CLIENT,
} from './context';
import { drafting } from './drafting';
import { elements } from './elements';
import { MOST_IDS } from './ids';
import { keys } from './keys';
import { listOf } from './list';
import { outer } from './outer';
import { overPlaceholder, placeholderAt, withoutPlaceholder } from './placeholder';
import { sections } from './sections';
import { values } from './values';
import { wordings } from './wordings';

export type { CompletionClient, CompletionContext, CompletionProvider } from './context';
export { resolveCompletion } from './documentation';

export const TRIGGER_CHARACTERS = [' ', ':', '-', '[', ','];

const PROVIDERS: readonly CompletionProvider[] = [
  sections,
  elements,
  keys,
  values,
  wordings,
  drafting,
  outer,
];

/** What may be written at a place of the text, sound or half-written: keys, values, ids, whole elements, prose. */
export function completionsAt(
  analysis: Analysis,
  position: Position,
  client: CompletionClient = PLAIN_CLIENT,
): CompletionList {
  const { tree } = analysis.model;
  const cursor = cursorAt(tree, tree.lines.offsetAt(position));
  const placeholder = placeholderAt(tree, cursor);
  const written = placeholder ? withoutPlaceholder(cursor, placeholder) : cursor;
  const context = contextOf(analysis, written, position.line, client);
  const found = PROVIDERS.flatMap((provide): CompletionItem[] => provide(context));
  const items = placeholder ? overPlaceholder(found, tree, placeholder) : found;
  return listOf(items, isSearched(context), client);
}

/** More letters find other codes or ids: a long list is never the whole of it. */
function isSearched({ analysis, expected }: CompletionContext): boolean {
  const scalar = expected?.kind === 'list' ? expected.item : expected;
  if (scalar?.kind !== 'scalar') return false;
  const { nomenclature, refersTo } = scalar.meta;
  return nomenclature === 'rome' || (!!refersTo && analysis.model.ids.definitions.length > MOST_IDS);
}
