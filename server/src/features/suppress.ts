import type { Checked, Diagnostic } from '../analysis';
import { insertLineAbove, type TextEdit } from '../syntax';

/** What the author replaces by the reason; it does not count as one. */
export const REASON_PLACEHOLDER = 'à compléter : raison';

/** A comment above the line of the finding, that silences its rule there. */
export function suppressionEdits({ model }: Checked, diagnostic: Diagnostic): TextEdit[] {
  const comment = `# referentiel-ignore ${diagnostic.code}: ${REASON_PLACEHOLDER}`;
  return insertLineAbove(model.tree, diagnostic.start, comment);
}
