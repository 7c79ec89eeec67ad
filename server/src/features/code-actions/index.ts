import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Analysis, Checked } from '../../analysis';
import { pathAt, type TextEdit } from '../../syntax';
import { staysSound } from '../fix-all';
import { type ActionQuery, type ActionTarget, lspEdits, wants } from './action';
import { FIX_ALL_KIND, quickFixesFor, workspaceEdit } from './quick-fixes';
import type { Offer, Place, Refactoring } from './refactoring';
import { REFACTORINGS } from './refactorings';

export type { ActionTarget } from './action';

export const ACTION_KINDS: readonly string[] = [
  ...new Set([
    CodeActionKind.QuickFix,
    FIX_ALL_KIND,
    ...REFACTORINGS.map(({ kind }) =>
      kind
        .split('.')
        .slice(0, kind.startsWith('source.') ? 9 : 2)
        .join('.'),
    ),
  ]),
];

/** The command of the server that shows its argument, a sentence in French, to the author. */
export const SAY_COMMAND = 'referentiel.dire';

/** The command of the server that applies an action, its argument. */
export const APPLY_COMMAND = 'referentiel.appliquer';

/** What an unresolved action keeps, to be found again once it is chosen. */
interface Unresolved {
  readonly uri: string;
  readonly range: Range;
}

/** An unresolved action, of a client that does not resolve: it runs a command. */
export interface Deferred {
  readonly title: string;
  readonly kind: CodeActionKind;
  readonly data: Unresolved;
}

/** Quick fixes, then what may be done to the structure at the range. */
export function codeActionsFor(analysis: Checked, query: ActionQuery): CodeAction[] {
  const actions = quickFixesFor(analysis, query);
  if (!isReferentiel(analysis)) return actions;
  const place = placeOf(analysis, query.range);
  for (const refactoring of REFACTORINGS) {
    if (!wants(query, refactoring.kind)) continue;
    for (const offer of offersOf(refactoring, place)) {
      const { title } = offer;
      const action = { title, kind: refactoring.kind };
      if (query.defers !== 'never') {
        const deferred: Deferred = { ...action, data: { uri: query.uri, range: query.range } };
        const command = { title, command: APPLY_COMMAND, arguments: [deferred] };
        actions.push(query.defers === 'resolve' ? deferred : { ...action, command });
        continue;
      }
      const outcome = outcomeOf(analysis, query, offer);
      if (outcome.edit || offer.refusal) actions.push({ ...action, ...outcome });
    }
  }
  return actions;
}

/** The same action with its edits, computed from the document as it is now. */
export function resolvedAction(analysis: Checked, action: CodeAction, target: ActionTarget): CodeAction {
  const { range } = action.data as Unresolved;
  if (!isReferentiel(analysis)) return action;
  const place = placeOf(analysis, range);
  for (const refactoring of REFACTORINGS) {
    if (refactoring.kind !== action.kind) continue;
    const offer = offersOf(refactoring, place).find(({ title }) => title === action.title);
    if (offer) return { ...action, ...outcomeOf(analysis, target, offer) };
  }
  return action;
}

function offersOf({ offers }: Refactoring, place: Place): readonly Offer[] {
  try {
    return offers(place);
  } catch {
    // One that fails on a half-written text does not take the others with it.
    return [];
  }
}

/** The edits of an offer; undefined where the text is written in such an odd way that they would break it. */
export function editsOf(analysis: Checked, offer: Offer): readonly TextEdit[] | undefined {
  const edits = offer.edits();
  return staysSound(analysis, edits) ? edits : undefined;
}

const IMPOSSIBLE =
  'Le texte est écrit ici d’une façon qui ne permet pas ce changement sans risque d’en perdre ou d’en casser une partie. Rien n’est modifié.';

const toSay = (note: string): { command: Command } => ({
  command: { title: note, command: SAY_COMMAND, arguments: [note] },
});

function outcomeOf(
  analysis: Checked,
  target: ActionTarget,
  offer: Offer,
): { edit?: WorkspaceEdit; command?: Command } {
  const { note, refusal, confirm } = offer;
  const edits = editsOf(analysis, offer);
  if (!edits || edits.length === 0) return toSay(refusal ?? IMPOSSIBLE);
  const said = note ? toSay(note) : {};
  if (!confirm || !target.confirmsEdits) return { edit: workspaceEdit(analysis, target, edits), ...said };
  const { uri, version } = target;
  const annotated = lspEdits(analysis, edits).map((edit) => ({ ...edit, annotationId: 'confirmer' }));
  return {
    edit: {
      documentChanges: [{ textDocument: { uri, version }, edits: annotated }],
      changeAnnotations: {
        confirmer: { label: offer.title, description: confirm, needsConfirmation: true },
      },
    },
    ...said,
  };
}

function placeOf(analysis: Analysis, range: Range): Place {
  const { tree } = analysis.model;
  const start = tree.lines.offsetAt(range.start);
  return { analysis, start, end: tree.lines.offsetAt(range.end), at: pathAt(tree, start) };
}

function isReferentiel(analysis: Checked): analysis is Analysis {
  return 'memory' in analysis;
}
