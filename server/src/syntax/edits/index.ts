/*
 * Every function gives replacements of the text it was computed from, in absolute offsets, that do not overlap; none
 * throws, and none prints again what the author wrote. An empty list means that the edit makes no sense there.
 *
 * A `yamlText` is YAML written with « \n » and steps of two columns, as it would follow « key: »: a value on one line
 * (`45 min`, `[]`), a block header and its lines (`|-\n  text`), or, when it starts with « \n », a block collection
 * (`\n  - a\n  - b`). Lines after the first are relative to the column of the key, or, for a list item, to the
 * column of the item's content (`id: A1\nintitule: x`).
 */
export { appendLines, copyItem, itemLines, swapItems, takeItem } from './blocks';
export { appendComment, insertLineAbove } from './comments';
export { appendItem, appendToList, insertItem, removeItem } from './items';
export { removeEntry, setKey, setRootSection } from './keys';
export { moveItem } from './move';
export { canSort, sortEntries } from './order';
export { restyle } from './restyle';
export { removeText, renameKey, replaceText, replaceTexts } from './text';
export { replaceValue } from './values';
