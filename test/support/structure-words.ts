import assert from 'node:assert/strict';
import { structuredPatch } from 'diff';
import { applyEdits, type SyntaxNode, type SyntaxTree, spanOf } from '../../server/src/syntax';
import { faultsOf, offersAt, PARTS_CHANGE, read } from './structure';

/** A référentiel where each change of structure can be made, and not made. */
export const STRUCTURED = 'test/support/structure.referentiel.yaml';

/**
 * What is offered of each of its elements and of two that follow each other, with what it changes, line by line. All of it
 * keeps what is written.
 */
export function structureWords(text: string): string {
  const analysis = read(text);
  // Duplicates are told by the rules.
  assert.deepEqual(analysis.failures, []);
  const lines = ['# Changements'];
  const seen = new Set<string>();
  const spans = itemsOf(analysis.model.tree).map(spanOf);
  const places = spans.flatMap(({ start }, rank) => [
    { start, end: start },
    { start, end: spans[rank + 1]?.end ?? start },
  ]);
  for (const { start, end } of places) {
    for (const { refactoring, offer } of offersAt(analysis, start, end)) {
      if (seen.has(offer.title)) continue;
      seen.add(offer.title);
      const edits = offer.edits();
      lines.push(`## ${offer.title}`, ...(offer.confirm ? [offer.confirm] : []));
      if (edits.length > 0) {
        assert.deepEqual(faultsOf(analysis, offer, PARTS_CHANGE.includes(refactoring)), []);
        lines.push(...(offer.note ? [offer.note] : []), ...changed(text, applyEdits(text, edits)));
      } else lines.push('rien ne change');
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A référentiel that cites what it does not define, in each of the places where an id stands. */
export const CITING = 'test/support/citations.referentiel.yaml';

/** What the fixes of what is cited and does not exist change. */
export function citationWords(text: string): string {
  const { diagnostics, failures, model } = read(text);
  assert.deepEqual(failures, []);
  const lines = diagnostics.flatMap(({ rule, finding, start, end }) => {
    if (rule.code !== 'format/reference-inconnue') return [];
    const fixes = rule.fixes?.(finding, { tree: model.tree, model }) ?? [];
    return [
      `## ${text.slice(start, end)}`,
      ...fixes.flatMap(({ title, edits }) => [title, ...changed(text, applyEdits(text, edits))]),
    ];
  });
  return `${['# Créations', ...lines].join('\n')}\n`;
}

/** The lines that go and those that come, each hunk under the line where it begins. */
function changed(before: string, after: string): string[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 0 });
  return hunks.flatMap(({ oldStart, lines }) => [`@ ${oldStart}`, ...lines]);
}

/** The elements of the lists, whatever list. */
function itemsOf({ root }: SyntaxTree): SyntaxNode[] {
  const items: SyntaxNode[] = [];
  const visit = (node: SyntaxNode | undefined) => {
    if (node?.kind === 'map') for (const { value } of node.entries) visit(value);
    if (node?.kind !== 'seq') return;
    for (const item of node.items) {
      if (item?.kind === 'map') items.push(item);
      visit(item);
    }
  };
  visit(root);
  return items;
}
