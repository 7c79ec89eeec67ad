import type { Analysis } from '../../server/src/analysis';
import { resolveId } from '../../server/src/features/ids/symbols';
import type { Model } from '../../server/src/model';

/** What each citation means, as ranks of elements: the same before and after ids change. */
export function shapeOfReferences(model: Model): number[][] {
  const { definitions, references } = model.ids;
  return references.map(({ id, kinds, node }) =>
    resolveId(model, id, kinds, node).map((found) => definitions.findIndex((one) => one.node === found.node)),
  );
}

/** How many findings of each code, but for the rules about ids themselves. */
export function findingsOf({ diagnostics }: Analysis): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of diagnostics) {
    if (!code.startsWith('format/identifiant-')) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
