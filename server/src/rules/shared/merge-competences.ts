import { type Competence, type Model, mapOf } from '../../model';
import {
  appendItem,
  appendLines,
  appendToList,
  commentsOf,
  insertLineAbove,
  isWritten,
  itemLines,
  type MapNode,
  removeItem,
  replaceValue,
  resolved,
  type SeqNode,
  type SyntaxNode,
  setKey,
  spanOf,
  type TextEdit,
  takeItem,
} from '../../syntax';
import { line, paragraph } from './drafting';
import { orderOf } from './order';
import { blocsByCompetence } from './similar';

const ORDER = () => orderOf('blocs', 'competences');

/**
 * Makes one competence of two: the statement of `kept` stays, the criteria and themes of `copy` join its own, and what
 * cites `copy` cites `kept`, but for the evaluations of another bloc. What else `copy` said stays as comments.
 */
export function fusion(copy: Competence, kept: Competence, model: Model): TextEdit[] {
  const { tree } = model;
  const list = copy.node.parent;
  const [from, to] = [mapOf(copy), mapOf(kept)];
  if (copy === kept || list?.kind !== 'seq' || !from || !to) return [];
  const rank = list.items.indexOf(copy.node);
  const taken = takeItem(tree, list, rank);
  const removed = taken.find(({ start, end }) => start < end);
  const criteria = criteriaOf(copy, kept, to, model);
  if (rank < 0 || !removed || !criteria) return [];
  const added = additions(copy, kept, to, model);
  const said = [...leftOver(copy, kept, from, added), ...lostComments(copy, removed, criteria.lines, model)];
  return [
    ...said.flatMap((text) => insertLineAbove(tree, spanOf(to).start, `# ${text}`)),
    ...taken,
    ...criteria.edits,
    ...Object.values(added).flat(),
    ...redirections(copy, kept, model),
  ];
}

/** The criteria of the copy with their comments; one that says the same word for word is there already. */
function criteriaOf(copy: Competence, kept: Competence, to: MapNode, { tree }: Model) {
  const list = resolved(copy.criteres?.node);
  const own = resolved(kept.criteres?.node);
  if (list?.kind !== 'seq') return copy.criteres ? undefined : { edits: [], lines: '' };
  if (!isAllRead(copy.criteres)) return undefined;
  const known = new Set((kept.criteres ?? []).map(({ enonce }) => enonce?.value));
  const joining = (copy.criteres ?? []).filter(({ id, enonce }) => id || !enonce || !known.has(enonce.value));
  if (joining.length === 0) return { edits: [], lines: '' };
  if (own && own.kind !== 'seq') return undefined;
  const flow = own && own.items.length > 0 && own.flow;
  const texts = joining.map(({ id, enonce, node }) => {
    const said = line(enonce?.value ?? '');
    const bare = id ? `\n- id: ${line(id.value)}\n  enonce: ${said}` : `\n- ${said}`;
    // Between brackets there is no line for a comment.
    return flow || to.flow ? bare : (itemLines(tree, list, list.items.indexOf(node)) ?? bare);
  });
  const lines = texts.join('');
  const edits = flow
    ? texts.flatMap((text) => appendItem(tree, own, text.slice(3).replace('\n  ', '\n')))
    : own && own.items.length > 0
      ? appendLines(tree, own, lines)
      : setKey(tree, to, 'criteres', lines, ORDER());
  return edits.length > 0 ? { edits, lines } : undefined;
}

type Additions = Partial<Record<'themes' | 'description', TextEdit[]>>;

/** What the copy brings besides, by the key under which it is written. */
function additions(copy: Competence, kept: Competence, to: MapNode, { tree }: Model): Additions {
  const known = new Set((kept.themes ?? []).map(({ value }) => value));
  const themes = (copy.themes ?? []).filter(({ value }) => !known.has(value)).map(({ value }) => value);
  const added: Additions = {};
  if (themes.length > 0)
    added.themes = kept.themes?.length
      ? themes.flatMap((theme) => appendToList(tree, to, 'themes', theme, ORDER()))
      : setKey(tree, to, 'themes', `[${themes.join(', ')}]`, ORDER());
  if (copy.description && !kept.description)
    added.description = setKey(tree, to, 'description', paragraph(copy.description.value), ORDER());
  return added;
}

/** Each item that is written is one that the format expects there. */
function isAllRead(list: (readonly unknown[] & { readonly node: SyntaxNode }) | undefined): boolean {
  const node = resolved(list?.node);
  return node?.kind === 'seq' && node.items.filter(isWritten).length === list?.length;
}

/** What the copy says that has no place in the other, each as a line of comment. */
function leftOver(copy: Competence, kept: Competence, from: MapNode, added: Additions): string[] {
  const name = copy.id?.value ?? 'Une compétence';
  const said = copy.enonce ? flat(copy.enonce.value) : '';
  const lines = [`${name}, réunie à ${kept.id?.value ?? 'celle-ci'}${said ? ` : « ${said} »` : ''}`];
  const placed = new Map([
    ['id', copy.id !== undefined],
    ['enonce', copy.enonce !== undefined],
    ['criteres', copy.criteres !== undefined],
    ['themes', isAllRead(copy.themes) && added.themes?.length !== 0],
    ['description', (added.description ?? []).length > 0],
  ]);
  for (const { key, value } of from.entries) {
    if (placed.get(String(key.value)) || !value) continue;
    const { start, end } = value;
    const written = value.kind === 'scalar' ? String(value.value ?? '') : value.piece.text.slice(start, end);
    lines.push(`${name}, ${key.value} : ${flat(written)}`);
  }
  return lines;
}

/** The comments of the copy that do not follow its criteria. */
function lostComments(copy: Competence, removed: TextEdit, followed: string, { tree }: Model): string[] {
  let rest = followed;
  return commentsOf(tree).flatMap(({ start, end }) => {
    if (start < removed.start || end > removed.end) return [];
    const comment = tree.text.slice(start, end).trimEnd();
    if (rest.includes(comment)) {
      rest = rest.replace(comment, () => '');
      return [];
    }
    // A rule silenced for the copy is not for the other.
    const ignores = comment.includes('referentiel-ignore');
    return [`${ignores ? `${copy.id?.value ?? 'réunie'} : ` : ''}${comment.replace(/^#\s*/, '')}`];
  });
}

function redirections(copy: Competence, kept: Competence, { tree, referentiel, ids }: Model): TextEdit[] {
  const [from, to] = [copy.id?.value, kept.id?.value];
  if (from === undefined || ids.definitionsOf(from).length !== 1) return [];
  const blocs = blocsByCompetence(referentiel);
  const bloc = blocs.get(copy);
  const apart = bloc !== blocs.get(kept);
  const assessed = new Set<object>(
    apart
      ? (bloc?.evaluations ?? []).flatMap(({ competences }) =>
          [...(competences ?? [])].map(({ node }) => node),
        )
      : [],
  );
  return ids.referencesTo(from).flatMap(({ node }) => {
    const list = node.parent;
    const gone = to === undefined || assessed.has(node) || (list?.kind === 'seq' && cites(list, to));
    if (gone) return list?.kind === 'seq' ? removeItem(tree, list, list.items.indexOf(node)) : [];
    return replaceValue(node, line(to));
  });
}

function cites(list: SeqNode, id: string): boolean {
  return list.items.some((item) => item?.kind === 'scalar' && item.value === id);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
