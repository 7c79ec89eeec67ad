import { type EvaluationReading, memo, readEvaluation } from '../../../french';
import { type Competence, competencesOf, type Evaluation, type Referentiel } from '../../../model';
import { type Condition, listOf, setConditions } from '../../../rules/shared/conditions';
import { line } from '../../../rules/shared/drafting';
import { orderOf } from '../../../rules/shared/order';
import { block } from '../../../rules/shared/set-path';
import {
  entryOf,
  type MapNode,
  renderScalar,
  replaceValue,
  resolved,
  type ScalarNode,
  type SyntaxTree,
  setKey,
  type TextEdit,
  type TreePath,
} from '../../../syntax';
import { evaluationAt } from '../../element-at';
import type { Offer, Refactoring } from '../refactoring';

const readingOf = memo(readEvaluation);
/** An evaluation of a bloc has the same keys but one. */
const ORDER = orderOf('evaluation_finale');

/** A key that the text gives, what it is called, and its YAML. */
interface Field {
  readonly key: string;
  readonly name: string;
  readonly yaml: string;
}

const CONFIRM = 'Ce que le texte dit sans aucun doute devient des clés ; le texte reste.';

/** « Structurer cette épreuve »: what the description says without any doubt becomes keys; the text stays. */
export const structureEvaluation: Refactoring = {
  kind: 'refactor.rewrite.epreuve',
  offers({ analysis: { model }, start, at }) {
    const bare = bareText(at);
    if (bare) return bareOffer(model.referentiel, bare, at);
    const evaluation = evaluationAt(model.referentiel, start);
    if (!evaluation) return [];
    const map = resolved(evaluation.node);
    if (map?.kind !== 'map' || map.piece.problems.length > 0) return [];
    const text = textOf(evaluation);
    if (text === '') return [];
    const reading = readingOf(text);
    const group = groupOf(model.referentiel, evaluation);
    const fields = [...fieldsOf(reading), ...citedIn(text, group)].filter(({ key }) => isAbsent(map, key));
    const conditions = conditionsOf(reading, evaluation);
    if (fields.length + conditions.length === 0) return [];
    const edits = () => editsFor(model.tree, evaluation, map, fields, conditions);
    return [{ title: titleOf(fields, conditions), edits, confirm: CONFIRM }];
  },
};

function titleOf(fields: readonly Field[], conditions: readonly unknown[]): string {
  const names = [...fields.map(({ name }) => name), ...(conditions.length > 0 ? ['conditions'] : [])];
  return ['Structurer cette épreuve', names.join(', ')].filter(Boolean).join(' : ');
}

/** A text that stands where an evaluation is expected, as it was pasted. */
function bareText({ path, nodes }: TreePath): ScalarNode | undefined {
  const node = nodes.at(-1);
  const place =
    path.length === 1 ? path[0] === 'evaluation_finale' : path.at(-2) === 'evaluations' && path.length < 5;
  if (!place || node?.kind !== 'scalar' || typeof node.value !== 'string' || node.parent?.flow)
    return undefined;
  // Two words at least: an id alone is no description.
  return node.piece.problems.length === 0 && /\S\s+\S/u.test(node.value) ? node : undefined;
}

function bareOffer(referentiel: Referentiel, node: ScalarNode, { nodes }: TreePath): Offer[] {
  const text = String(node.value);
  const bloc = referentiel.blocs?.find((one) => nodes.includes(one.node));
  const reading = readingOf(text);
  const fields = [
    ...fieldsOf(reading),
    ...citedIn(text, bloc ? (bloc.competences ?? []) : competencesOf(referentiel)),
  ];
  const conditions = conditionsOf(reading, {});
  const edits = () => {
    const like = text.includes('\n') ? 'literal' : text.length > 80 ? 'folded' : 'plain';
    const written = [
      ...fields.map(({ key, yaml }) => [key, yaml] as const),
      ['description', renderScalar(text, { flow: false, like, indent: '  ' })] as const,
      ...(conditions.length > 0 ? [['conditions', block(conditions)] as const] : []),
    ].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
    // A block is written under a key; in a list, after its « - ».
    const under = block(written);
    return replaceValue(node, node.parent?.kind === 'seq' ? under.slice(3).replaceAll('\n  ', '\n') : under);
  };
  return [{ title: titleOf(fields, conditions), edits, confirm: CONFIRM }];
}

function textOf({ intitule, description }: Evaluation): string {
  return [intitule?.value, description?.value].filter((text) => text !== undefined).join('\n');
}

function isAbsent(map: MapNode, key: string): boolean {
  const entry = entryOf(map, key);
  return !entry?.value || (entry.value.kind === 'scalar' && entry.value.value === null);
}

function fieldsOf(reading: EvaluationReading): Field[] {
  const { modality, context, forms, individual, remote, minutes, deliverables } = reading;
  const fields: (Field | undefined)[] = [
    modality === undefined ? undefined : { key: 'modalite', name: 'modalité', yaml: modality },
    context && { key: 'contexte', name: 'contexte', yaml: context },
    forms.length === 0 ? undefined : { key: 'forme', name: 'forme', yaml: `[${forms.join(', ')}]` },
    individual === undefined
      ? undefined
      : { key: 'individuelle', name: individual ? 'individuelle' : 'collective', yaml: `${individual}` },
    remote && { key: 'a_distance', name: 'à distance', yaml: 'true' },
    minutes === undefined ? undefined : { key: 'duree', name: 'durée', yaml: durationOf(minutes) },
    deliverables.length === 0
      ? undefined
      : { key: 'livrables', name: 'livrables', yaml: listOf(deliverables.map(line)) },
  ];
  return fields.filter((field) => field !== undefined);
}

/** « 45 min », « 2 h », « 1 h 30 » */
function durationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

function conditionsOf(
  reading: EvaluationReading,
  { conditions }: Pick<Evaluation, 'conditions'>,
): [Condition, string][] {
  const read = [
    ['documents_autorises', reading.documents],
    ['materiel', reading.equipment],
    ['consignes', reading.instructions],
  ] as const;
  return read.flatMap(([key, texts]) =>
    !texts || conditions?.[key] ? [] : [[key, texts.length === 0 ? '[]' : listOf(texts.map(line))]],
  );
}

function editsFor(
  tree: SyntaxTree,
  evaluation: Evaluation,
  map: MapNode,
  fields: readonly Field[],
  conditions: readonly [Condition, string][],
): TextEdit[] {
  // An evaluation of a bloc has the same keys but one.
  const order = orderOf('evaluation_finale');
  const set = (some: readonly Field[]) =>
    some.flatMap(({ key, yaml }) => setKey(tree, map, key, yaml, order));
  // In the order of the format: what goes at one place is written in the order of the list.
  return [
    ...set(fields.filter(({ key }) => key !== 'competences')),
    ...(conditions.length > 0 ? setConditions(tree, evaluation, conditions) : []),
    ...set(fields.filter(({ key }) => key === 'competences')),
  ];
}

/** The competences that an evaluation may cite: those of its bloc, or all. */
function groupOf(referentiel: Referentiel, evaluation: Evaluation): readonly Competence[] {
  const bloc = referentiel.blocs?.find(({ evaluations }) => evaluations?.includes(evaluation));
  return bloc ? (bloc.competences ?? []) : competencesOf(referentiel);
}

/** The ids that the text cites, « C1.1 à C1.4 » included; none when it leaves some out. */
function citedIn(text: string, competences: readonly Competence[]): Field[] {
  if (/(?<!\p{L})(?:sauf|hors|except[ée]e?s?|à l['’]exception)(?!\p{L})/iu.test(text)) return [];
  const ids = competences.flatMap(({ id }) => (id && /\p{L}.*\p{N}/u.test(id.value) ? [id.value] : []));
  const places = ids.map((id) => placesOf(text, id));
  const cited = ids.filter((_, rank) => places[rank]!.length > 0 || isBetween(text, places, ids, rank));
  if (cited.length === 0) return [];
  return [
    {
      key: 'competences',
      name: 'compétences',
      yaml: `[${cited.map((id) => renderScalar(id, { flow: true })).join(', ')}]`,
    },
  ];
}

function placesOf(text: string, id: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const [before, after] = [
      text.slice(Math.max(0, at - 2), at),
      text.slice(at + id.length, at + id.length + 2),
    ];
    if (!/[\p{L}\p{N}][.-]?$/u.test(before) && !/^(?:[\p{L}\p{N}]|[.-]\p{N})/u.test(after)) places.push(at);
  }
  return places;
}

/** In « C1.1 à C1.4 », is this one between the two? */
function isBetween(text: string, places: readonly number[][], ids: readonly string[], rank: number): boolean {
  return places.some(
    (starts, from) =>
      from < rank &&
      starts.some((start) => {
        const end = start + ids[from]!.length;
        const to = places.findIndex((other) =>
          other.some((at) => at > end && /^\s+à\s+$/u.test(text.slice(end, at))),
        );
        return to > rank;
      }),
  );
}
