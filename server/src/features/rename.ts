import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Definition, Model } from '../model';
import { spanOf } from '../syntax';
import { lspEdits } from './code-actions/action';
import { rangeOf } from './diagnostics';
import { refusalOf } from './ids/new-id';
import { substitution } from './ids/substitution';
import { type Occurrence, occurrenceAt, sameSymbol } from './ids/symbols';

/** Why nothing is renamed, in a sentence for the author. */
export interface Refusal {
  readonly refusal: string;
}

/** What would be renamed: the id under the cursor. */
export function renamedAt(
  { model }: Analysis,
  position: Position,
): { range: Range; placeholder: string } | Refusal {
  const found = symbolAt(model, position);
  if ('refusal' in found) return found;
  const { occurrence } = found;
  return { range: rangeOf(model.tree.lines, occurrence), placeholder: occurrence.id };
}

/**
 * Gives another id to the element under the cursor, and to all that cites it. What may as well mean another element of
 * the same id stays as it is.
 */
export function renamingOf(
  analysis: Analysis,
  position: Position,
  newName: string,
  uri: string,
): WorkspaceEdit | Refusal {
  const { model } = analysis;
  const found = symbolAt(model, position);
  if ('refusal' in found) return found;
  const { occurrence, definition } = found;
  const newId = newName.trim();
  const refusal = refusalOf(model, definition, newId);
  if (refusal) return { refusal };
  const edits = sameSymbol(model, occurrence)
    .filter(({ definitions }) => definitions.length === 1)
    .flatMap((cited) => substitution(cited, newId));
  return { changes: { [uri]: lspEdits(analysis, edits) } };
}

function symbolAt(
  model: Model,
  position: Position,
): { occurrence: Occurrence; definition: Definition } | Refusal {
  const { lines } = model.tree;
  const occurrence = occurrenceAt(model, lines.offsetAt(position));
  if (!occurrence) {
    return {
      refusal:
        'Rien à renommer ici : placez le curseur sur un identifiant, comme « BC01 » ou « C1.1 », ou sur un renvoi à cet identifiant.',
    };
  }
  const { id, definitions } = occurrence;
  const [definition, ...others] = definitions;
  if (!definition) {
    return { refusal: `« ${id} » ne désigne aucun élément de ce document : il n’y a rien à renommer.` };
  }
  if (others.length > 0) {
    const at = definitions.map(({ node }) => lines.lineAt(spanOf(node).start) + 1).join(', ');
    return {
      refusal: `« ${id} » est l’identifiant de ${definitions.length} éléments (lignes ${at}) : renommez-le là où l’un d’eux le porte.`,
    };
  }
  return { occurrence, definition };
}
