import type { Kind, Model } from '../../model';
import { renderScalar, replaceValue, type ScalarNode } from '../../syntax';
import { defineRule } from '../rule';
import { KIND_NAMES } from '../shared/kinds';
import { isUnfinished } from '../shared/placeholder';
import { lastNumber, nextId } from '../shared/series';
import { format } from '../source';

interface Data {
  readonly id: string;
  readonly kind: Kind;
  readonly firstKind: Kind;
}

export default defineRule<'document', Data>({
  code: 'format/identifiant-duplique',
  title: 'Identifiant donné deux fois',
  task: ['Renuméroter un identifiant donné deux fois', 'Renuméroter {n} identifiants donnés deux fois'],
  motif: 'format',
  severity: 'error',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(_, { ids }) {
    for (const id of ids.repeated) {
      if (isUnfinished(id)) continue;
      const [first, ...others] = ids.definitionsOf(id);
      for (const { kind, node } of others) {
        // An element written once and taken up by an alias has one id.
        if (!first || first.node === node) continue;
        yield {
          at: node,
          data: { id, kind, firstKind: first.kind },
          related: [{ at: first.node, message: `« ${id} » est donné ici une première fois.` }],
        };
      }
    }
  },
  message: ({ id, kind, firstKind }) => ({
    constat:
      kind === firstKind
        ? `Deux ${KIND_NAMES[kind].many} portent l’identifiant « ${id} ».`
        : `« ${id} » désigne ${KIND_NAMES[kind].one} alors que c’est déjà l’identifiant d’${KIND_NAMES[firstKind].one}.`,
    attendu: 'Chaque élément a le sien, pour que les renvois ne visent que lui.',
  }),
  fixes({ at, data: { id, kind } }, { model }) {
    const node = at as ScalarNode;
    const free = nextId(lastOfSeries(model, id, kind), (other) => model.ids.definitionsOf(other).length > 0);
    if (free === undefined) return [];
    const text = renderScalar(free, { flow: node.parent?.flow ?? false, like: node.style });
    return [
      {
        title: `Renuméroter cet élément en « ${free} »`,
        edits: [node, ...ownReferences(model, node, id)].flatMap((place) => replaceValue(place, text)),
      },
    ];
  },
});

/** The highest id that differs from this one by its last number only. */
function lastOfSeries({ ids }: Model, id: string, kind: Kind): string {
  const head = headOf(id);
  let last = id;
  let most = -1;
  for (const { id: other } of ids.ofKind(kind)) {
    if (headOf(other) !== head) continue;
    const number = Number(lastNumber(other)?.digits ?? -1);
    if (number > most) {
      most = number;
      last = other;
    }
  }
  return last;
}

/** What comes before the last number. */
function headOf(id: string): string {
  return lastNumber(id)?.head ?? id;
}

/** The citations that can only mean this element: in the same part of the text, where no other one of that id is. */
function ownReferences({ ids }: Model, node: ScalarNode, id: string): ScalarNode[] {
  const elsewhere = ids
    .definitionsOf(id)
    .every((other) => other.node === node || other.node.piece !== node.piece);
  if (!elsewhere) return [];
  return ids
    .referencesTo(id)
    .flatMap((reference) => (reference.node.piece === node.piece ? [reference.node] : []));
}
