import type { CompletionItem, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis';
import { type CompletionClient, type CompletionProvider, contextAt, PLAIN_CLIENT } from './context';
import { drafting } from './drafting';
import { elements } from './elements';
import { keys } from './keys';
import { values } from './values';

export type { CompletionClient, CompletionContext, CompletionProvider } from './context';

export const TRIGGER_CHARACTERS = [' ', ':', '-', '[', ','];

const PROVIDERS: readonly CompletionProvider[] = [keys, elements, values, drafting];

/** What may be written at a place of the text, sound or half-written: keys, values, ids, whole elements, prose. */
export function completionsAt(
  analysis: Analysis,
  position: Position,
  client: CompletionClient = PLAIN_CLIENT,
): CompletionItem[] {
  const context = contextAt(analysis, position, client);
  return PROVIDERS.flatMap((provide) => provide(context));
}
