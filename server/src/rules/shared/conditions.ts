import { type Evaluation, mapOf } from '../../model';
import { replaceValue, type SyntaxTree, setKey, type TextEdit } from '../../syntax';
import { orderOf } from './order';
import { allOf } from './set-path';

export type Condition = 'documents_autorises' | 'materiel' | 'consignes';

/** Writes lists under `conditions`, which is made when there is none: each list as flow YAML, or a block after « \n ». */
export function setConditions(
  tree: SyntaxTree,
  evaluation: Evaluation,
  lists: readonly (readonly [Condition, string])[],
): TextEdit[] {
  const map = mapOf(evaluation);
  if (!map) return [];
  const conditions = evaluation.conditions && mapOf(evaluation.conditions);
  if (conditions && conditions.entries.length > 0) {
    const order = orderOf('blocs', 'evaluations', 'conditions');
    return allOf(lists.map(([key, list]) => setKey(tree, conditions, key, list, order)));
  }
  const block = lists
    .map(([key, list]) => `\n  ${key}:${list.startsWith('\n') ? '' : ' '}${list.replaceAll('\n', '\n  ')}`)
    .join('');
  if (conditions) return replaceValue(conditions, block);
  return setKey(tree, map, 'conditions', block, orderOf('blocs', 'evaluations'));
}

/** A list of texts, one a line, for `setConditions`. */
export function listOf(texts: readonly string[]): string {
  return texts.map((text) => `\n  - ${text}`).join('');
}
