import { isSection, type Model, readModel } from '../../../model';
import {
  applyEdits,
  commentsOf,
  composeEdits,
  parseTree,
  type SyntaxTree,
  type TextEdit,
} from '../../../syntax';

/** A change of a text, computed from its model; none: it cannot be made. */
type Change = (model: Model) => readonly TextEdit[];

/**
 * Changes made one after the other, each on what the former leaves, as one list of edits. None at all when one of them
 * cannot be made, touches or leaves broken YAML, or loses a comment: nothing rather than something wrong.
 */
export function inTurn(model: Model, changes: readonly Change[]): readonly TextEdit[] {
  try {
    return made(model, changes);
  } catch {
    // Edits that overlap, where an id is cited twice in a list.
    return [];
  }
}

function made(model: Model, changes: readonly Change[]): readonly TextEdit[] {
  let current = model;
  let edits: readonly TextEdit[] | undefined;
  for (const [rank, change] of changes.entries()) {
    const more = change(current);
    if (more.length === 0 || !isSound(current.tree, more)) return [];
    edits = edits ? composeEdits(model.tree.text, edits, more) : more;
    if (rank === changes.length - 1) break;
    // The pieces of the document itself stay where they are: only those of the steps are taken over.
    current = readModel(applyEdits(current.tree.text, more), current === model ? undefined : current);
  }
  return edits ?? [];
}

/** Looks at the pieces that the edits touch, and not at the hundred others. */
function isSound(tree: SyntaxTree, edits: readonly TextEdit[]): boolean {
  const broken = tree.problems.some(({ piece: { start, text } }) =>
    edits.some((edit) => edit.start < start + text.length && start < edit.end),
  );
  if (broken) return false;
  const comments: string[] = [];
  let kept = '';
  for (const { head, start, end, inside } of regionsOf(tree, edits)) {
    const moved = inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const text = tree.text.slice(start, end);
    const [before, after] = [parse(head + text), parse(head + applyEdits(text, moved))];
    if (after.problems.length > before.problems.length) return false;
    comments.push(...commentTexts(before));
    kept += `\n${commentTexts(after).join('\n')}`;
  }
  return comments.every((comment) => kept.includes(comment));
}

const parse = (text: string) => parseTree(text, { isRootKey: isSection });

function commentTexts(tree: SyntaxTree): string[] {
  return commentsOf(tree).map(({ start, end }) => tree.text.slice(start, end).replace(/^#\s*/, '').trim());
}

interface Region {
  /** The key of the list that the first piece is an item of. */
  readonly head: string;
  readonly start: number;
  end: number;
  readonly inside: TextEdit[];
}

/** The pieces that edits touch, those that follow each other as one. */
function regionsOf(tree: SyntaxTree, edits: readonly TextEdit[]): Region[] {
  const regions: Region[] = [];
  let key = '';
  for (const { start, text, kind } of tree.pieces) {
    if (kind !== 'item') key = text;
    const end = start + text.length;
    const touched = edits.some((edit) => edit.start <= end && start <= edit.end);
    if (!touched) continue;
    const last = regions.at(-1);
    if (last?.end === start) last.end = end;
    else regions.push({ head: kind === 'item' ? key : '', start, end, inside: [] });
  }
  for (const edit of edits)
    regions.find(({ start, end }) => start <= edit.start && edit.end <= end)?.inside.push(edit);
  return regions;
}
