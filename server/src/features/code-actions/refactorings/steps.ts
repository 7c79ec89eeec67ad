import { type Model, readModel } from '../../../model';
import { applyEdits, commentsOf, composeEdits, type TextEdit } from '../../../syntax';

/** A change of a text, computed from its model; none: it cannot be made. */
type Change = (model: Model) => readonly TextEdit[];

/**
 * Changes made one after the other, each on what the former leaves, as one list of edits. None at all when one of them
 * cannot be made, breaks the YAML or loses a comment: nothing rather than something wrong.
 */
export function inTurn(model: Model, changes: readonly Change[]): readonly TextEdit[] {
  const { text } = model.tree;
  let current = model;
  let edits: readonly TextEdit[] | undefined;
  for (const change of changes) {
    const more = change(current);
    if (more.length === 0 || touchesBroken(current, more)) return [];
    edits = edits ? composeEdits(text, edits, more) : more;
    // The pieces of the document itself stay where they are: only those of the steps are taken over.
    current = readModel(applyEdits(current.tree.text, more), current === model ? undefined : current);
  }
  return edits && isSound(model, current) ? edits : [];
}

function touchesBroken({ tree }: Model, edits: readonly TextEdit[]): boolean {
  return tree.problems.some(({ piece: { start, text } }) =>
    edits.some((edit) => edit.start < start + text.length && start < edit.end),
  );
}

function isSound({ tree: before }: Model, { tree: after }: Model): boolean {
  if (after.problems.length > before.problems.length) return false;
  const kept = commentTexts(after).join('\n');
  return commentTexts(before).every((comment) => kept.includes(comment));
}

function commentTexts(tree: Model['tree']): string[] {
  return commentsOf(tree).map(({ start, end }) => tree.text.slice(start, end).replace(/^#\s*/, '').trim());
}
