import { NO_VOCABULARY, readHead } from './head';
import { memo } from './memo';
import { withoutCapability } from './rewrite/capability';
import { fromConjugated } from './rewrite/conjugated';
import { apply, type Rewriting } from './rewrite/edits';
import { fromNouns } from './rewrite/nouns';
import { tokenise } from './text';

export type { Rewriting } from './rewrite/edits';

/**
 * The statement as an infinitive: « Gestion et suivi des stocks » → « Gérer et suivre les stocks », « Le candidat est
 * capable d'analyser » → « Analyser ». Nothing rather than a wrong sentence.
 */
export const rewriteAsInfinitive = memo((text: string): Rewriting | undefined => {
  if (text.length > 2000) return undefined;
  const tokens = tokenise(text);
  const head = readHead(text, tokens, NO_VOCABULARY);
  if (head.kind === 'infinitif') return undefined;
  const edits =
    withoutCapability(tokens, head.opening) ??
    (head.kind === 'conjugue' ? fromConjugated(tokens, head) : undefined) ??
    (head.kind === 'nom' ? fromNouns(tokens, head.opening) : undefined);
  return edits === undefined ? undefined : apply(text, tokens, head.opening, edits);
});
