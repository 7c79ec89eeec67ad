import { type Bloc, type Competence, type Model, mapOf } from '../../model';
import {
  appendItem,
  itemLines,
  moveItem,
  removeItem,
  resolved,
  type SeqNode,
  type SyntaxTree,
  setKey,
  type TextEdit,
  takeItem,
} from '../../syntax';
import type { Fix } from '../rule';
import { line } from './drafting';
import { named } from './naming';
import { orderOf } from './order';
import { lastNumber } from './series';
import { blocsByCompetence } from './similar';

/** Moves a competence to another bloc; the evaluations of its former bloc give it to the last one of its new bloc. */
export function moveCompetence(competence: Competence, target: Bloc, tree: SyntaxTree, model: Model): Fix[] {
  const edits = relocation(competence, target, model);
  if (edits.length === 0) return [];
  const evaluation = resolved(target.evaluations?.at(-1)?.competences?.node);
  if (citationsToDrop(competence, model).length > 0 && evaluation?.kind === 'seq')
    edits.push(...appendItem(tree, evaluation, line(competence.id!.value)));
  return [{ title: `Déplacer la compétence ${named(competence)} dans le bloc ${named(target)}`, edits }];
}

/**
 * Takes a competence with its criteria and comments to another bloc, at its rank when it is of that numbering, else at
 * the end. The evaluations of its former bloc no longer cite it; one that cites nothing else keeps an empty list.
 */
export function relocation(competence: Competence, target: Bloc, model: Model): TextEdit[] {
  const { tree } = model;
  const source = blocsByCompetence(model.referentiel).get(competence);
  const from = source?.competences?.node;
  if (source === target || from?.kind !== 'seq') return [];
  const edits = moveTo(tree, from, from.items.indexOf(competence.node), competence, target);
  if (edits.length === 0) return [];
  for (const { list, index } of citationsToDrop(competence, model))
    edits.push(...removeItem(tree, list, index));
  return edits;
}

function moveTo(
  tree: SyntaxTree,
  from: SeqNode,
  index: number,
  competence: Competence,
  target: Bloc,
): TextEdit[] {
  const map = mapOf(target);
  const written = map?.entries.find(({ key }) => key.value === 'competences')?.value;
  if (written?.kind === 'seq' && written.items.length > 0)
    return moveItem(tree, from, index, written, rankIn(target, competence, written));
  if (!map || map.flow || (written && written.kind !== 'seq' && !isNull(written))) return [];
  const [taken, lines] = [takeItem(tree, from, index), itemLines(tree, from, index)];
  if (taken.length === 0 || lines === undefined) return [];
  return [...taken, ...setKey(tree, map, 'competences', lines, orderOf('blocs'))];
}

function isNull(node: { readonly kind: string; readonly value?: unknown }): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** Before what a competence precedes in the numbering of a bloc: one that comes back finds its place again. */
function rankIn({ competences }: Bloc, { id }: Competence, list: SeqNode): number {
  const own = id && lastNumber(id.value);
  const same = (competences ?? []).flatMap((other) => {
    const number = other.id && lastNumber(other.id.value);
    return number && number.head === own?.head ? [{ other, digits: Number(number.digits) }] : [];
  });
  const next = same.find(({ digits }) => digits > Number(own?.digits));
  if (next) return list.items.indexOf(next.other.node);
  const last = same.at(-1);
  return last ? list.items.indexOf(last.other.node) + 1 : list.items.length;
}

/** Where the evaluations of its bloc cite a competence. */
export function citationsToDrop(
  competence: Competence,
  { referentiel, ids }: Model,
): { readonly list: SeqNode; readonly index: number; readonly evaluation: string | undefined }[] {
  const id = competence.id?.value;
  if (id === undefined || ids.definitionsOf(id).length !== 1) return [];
  const bloc = blocsByCompetence(referentiel).get(competence);
  return (bloc?.evaluations ?? []).flatMap((evaluation) => {
    const list = resolved(evaluation.competences?.node);
    const cited = evaluation.competences?.find(({ value }) => value === id);
    if (list?.kind !== 'seq' || !cited) return [];
    const index = list.items.indexOf(cited.node);
    return index < 0 ? [] : [{ list, index, evaluation: (evaluation.id ?? evaluation.intitule)?.value }];
  });
}
