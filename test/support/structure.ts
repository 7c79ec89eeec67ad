import { type Analysis, analyse } from '../../server/src/analysis';
import type { Offer } from '../../server/src/features/code-actions/refactoring';
import { createMissing } from '../../server/src/features/code-actions/refactorings/create-missing';
import { duplicateBloc } from '../../server/src/features/code-actions/refactorings/duplicate-bloc';
import { extractCommonCore } from '../../server/src/features/code-actions/refactorings/extract-common-core';
import { mergeCompetences } from '../../server/src/features/code-actions/refactorings/merge-competences';
import { moveCompetence } from '../../server/src/features/code-actions/refactorings/move-competence';
import { moveUpDown } from '../../server/src/features/code-actions/refactorings/move-up-down';
import { splitCompetence } from '../../server/src/features/code-actions/refactorings/split-competence';
import type { Model } from '../../server/src/model';
import { rules } from '../../server/src/rules';
import { applyEdits, commentsOf, pathAt, type SyntaxNode } from '../../server/src/syntax';
import { TODAY } from './examples';

const STRUCTURE = [
  moveCompetence,
  moveUpDown,
  splitCompetence,
  mergeCompetences,
  extractCommonCore,
  createMissing,
  duplicateBloc,
];
/** Those that cut or join what is written. */
export const PARTS_CHANGE = [splitCompetence, mergeCompetences, extractCommonCore];

export const read = (text: string) => analyse(text, { rules, today: TODAY, fileExists: () => true });

/** The texts of all values, on one line each. */
function textsOf({ tree }: Model): string[] {
  const texts: string[] = [];
  const visit = (node: SyntaxNode | undefined) => {
    if (node?.kind === 'map') for (const { value } of node.entries) visit(value);
    else if (node?.kind === 'seq') for (const item of node.items) visit(item);
    else if (node?.kind === 'scalar' && node.value !== null) texts.push(flat(String(node.value)));
  };
  visit(tree.root);
  return texts;
}
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const commentsIn = ({ tree }: Model) =>
  commentsOf(tree).map(({ start, end }) => tree.text.slice(start, end).replace(/^#\s*/, '').trim());
const unresolved = ({ ids }: Model) =>
  new Set(ids.references.filter(({ id }) => !ids.find(id)).map(({ id }) => id));

/** What of a text an offer loses or breaks; nothing is expected. */
export function faultsOf(before: Analysis, offer: Offer, splits: boolean): string[] {
  const edits = offer.edits();
  const after = read(applyEdits(before.text, edits));
  const faults: string[] = [];
  if (edits.length === 0) faults.push('does nothing');
  if (after.model.tree.problems.length > before.model.tree.problems.length) faults.push('breaks the YAML');
  const comments = commentsIn(after.model);
  const said = comments.join('\n');
  const lost = commentsIn(before.model).filter((comment) => !said.includes(comment));
  if (lost.length > 0) faults.push(`loses comments: ${lost.join(' | ')}`);
  const kept = textsOf(after.model);
  const everywhere = [...kept, said].join('\n');
  const ids = new Set(before.model.ids.definitions.map(({ id }) => id));
  for (const text of new Set(textsOf(before.model))) {
    const spread = splits && text.split(' ').every((word) => flatWords(everywhere).has(bare(word)));
    if (!ids.has(text) && !everywhere.includes(text) && !spread) faults.push(`loses « ${text} »`);
  }
  const former = unresolved(before.model);
  const dangling = [...unresolved(after.model)].filter((id) => !former.has(id));
  if (dangling.length > 0) faults.push(`no longer resolves ${dangling.join(', ')}`);
  if (before.text.includes('\r\n') && /(?<!\r)\n/.test(after.text)) faults.push('mixes ends of line');
  if (/[ \t]\r?$/m.test(after.text) && !/[ \t]\r?$/m.test(before.text)) faults.push('leaves white space');
  return faults.map((fault) => `${offer.title}: ${fault}`);
}
const bare = (word: string) => word.toLowerCase().replace(/[.,;]+$/, '');
function flatWords(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).map(bare));
}

/** What is offered at a place, each with the refactoring that offers it. */
export function offersAt(analysis: Analysis, start: number, end = start) {
  const place = { analysis, start, end, at: pathAt(analysis.model.tree, start) };
  return STRUCTURE.flatMap((refactoring) =>
    refactoring.offers(place).map((offer) => ({ refactoring, offer })),
  );
}
