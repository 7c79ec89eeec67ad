import { analyseStatement, splitSentences } from '../../french';
import type { Competence, Model } from '../../model';
import { appendItem, insertItem, replaceText, type TextEdit } from '../../syntax';
import { competenceGroups } from './competence-groups';
import { line } from './drafting';
import { nextId } from './series';

/** Each action with its own object becomes a competence, after the first; what cites the first cites them all. */
export function separation(competence: Competence, model: Model): TextEdit[] {
  const { enonce, id } = competence;
  const { tree, referentiel, ids } = model;
  const group = competenceGroups(referentiel).find(({ competences }) => competences.includes(competence));
  const list = (group?.bloc ?? referentiel).competences?.node;
  if (!enonce || list?.kind !== 'seq' || list.flow) return [];
  const rank = list.items.indexOf(competence.node);
  const [first, ...others] = partsOf(enonce.value);
  if (rank < 0 || first === undefined || others.length === 0) return [];
  const names = newIds(competence, model, others.length);
  const edits = replaceText(enonce.node, 0, enonce.value.length, first);
  for (const [index, text] of others.entries()) {
    const name = names[index];
    const said = `enonce: ${line(text)}`;
    edits.push(...insertItem(tree, list, rank + 1, name ? `id: ${line(name)}\n${said}` : said));
  }
  for (const { node } of id ? ids.referencesTo(id.value) : []) {
    if (node.parent?.kind !== 'seq') continue;
    for (const name of names) edits.push(...appendItem(tree, node.parent, line(name)));
  }
  return edits;
}

/** The sentences, or the actions when each has its object; the common purpose is given to all. */
export function partsOf(text: string): string[] {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  if (sentences.length > 1) return sentences;
  const { verbs, purpose, head } = analyseStatement(text);
  const bound = purpose && purpose.start > head.span.end ? purpose.start : text.length;
  const purposeText = purpose && bound < text.length ? text.slice(bound).trim() : '';
  if (verbs.some(({ span }) => span.start > bound)) return [];
  const parts = verbs.map(({ span }, index) => {
    const from = index === 0 ? 0 : span.start;
    const action = text.slice(from, verbs[index + 1]?.span.start ?? bound).replace(LINK, '');
    const capital = action.charAt(0).toUpperCase() + action.slice(1);
    return { action: capital, complete: analyseStatement(capital).object !== undefined };
  });
  if (!parts.every(({ complete }) => complete)) return [];
  return parts.map(({ action }) => (purposeText ? `${action}, ${purposeText}` : action));
}

const LINK = /(?<![\s,;])[\s,;]+(?:(?:et|ou|puis|ainsi que|et\/ou)[\s,;]*)?$/u;

/** The next free ids of the same form: neither given nor cited. */
function newIds({ id }: Competence, { ids }: Model, count: number): string[] {
  const names: string[] = [];
  let last = id?.value;
  while (last !== undefined && names.length < count) {
    last = nextId(last, (one) => ids.definitionsOf(one).length > 0 || ids.referencesTo(one).length > 0);
    if (last !== undefined) names.push(last);
  }
  return names.length === count ? names : [];
}
