import {
  type MapNode,
  renderScalar,
  replaceText,
  type ScalarNode,
  type SyntaxTree,
  setKey,
  type TextEdit,
} from '../../syntax';

/** A paragraph as a folded block scalar, to be given to `setKey`. */
export function paragraph(text: string): string {
  return renderScalar(text, { flow: false, like: 'folded', indent: '  ' });
}

/** A text as a list item or a value on one line. */
export function line(text: string): string {
  return renderScalar(text, { flow: false });
}

/** What a skeleton leaves to the author; `format/texte-a-completer` reports it as long as it stands. */
export function toComplete(what: string): string {
  return `[à compléter : ${what}]`;
}

/** Adds sentences at the end of the text under a key of that map: a text on one line becomes a paragraph. */
export function addSentences(
  tree: SyntaxTree,
  map: MapNode,
  key: string,
  node: ScalarNode,
  sentences: string,
): TextEdit[] {
  const value = String(node.value);
  const end = value.trimEnd().length;
  const added = `${/[.!?…]$/u.test(value.trimEnd()) ? '' : '.'} ${sentences}`;
  if (node.style === 'literal' || node.style === 'folded') return replaceText(node, end, end, added);
  return setKey(tree, map, key, paragraph(value.slice(0, end) + added), []);
}
