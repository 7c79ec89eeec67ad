import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Definition, Kind } from '../../model';
import { labels } from '../document-symbols';
import { type CompletionContext, type Proposal, rank } from './context';

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  activite: 'activité',
  bloc: 'bloc',
  competence: 'compétence',
  critere: 'critère',
  evaluation: 'évaluation',
  exigence: 'exigence',
  justificatif: 'justificatif',
};

/** More are not read: letters of the id or of the title choose among them. */
export const MOST_IDS = 300;

/** The ids of the right kinds, with what they designate; those of the same bloc come first. */
export function idsOf({ analysis, cursor }: CompletionContext, kinds: readonly Kind[]): Proposal[] {
  const { ids, referentiel } = analysis.model;
  const [section, index] = cursor.path;
  const own =
    section === 'blocs' && typeof index === 'number' ? referentiel.blocs?.[index]?.node.piece : undefined;
  const isNear = ({ node }: Definition) => own !== undefined && node.piece === own;
  const seen = new Set<string>();
  const known = ids.definitions.filter(
    ({ kind, id }) => kinds.includes(kind) && !seen.has(id) && seen.add(id),
  );
  const kept = known.length > MOST_IDS ? matching(known, cursor.prefix.text, isNear) : known;
  return kept.map((definition, rankOfId) => {
    const { id, kind, owner } = definition;
    const { title } = labels(owner);
    return {
      label: id,
      kind: CompletionItemKind.Reference,
      sortText: rank(isNear(definition) ? 'a' : 'b', rankOfId),
      detail: title ?? KIND_NAMES[kind],
      description: title ?? KIND_NAMES[kind],
      // Found by its title too, which people know better.
      ...(title ? { filterText: `${id} ${title}` } : {}),
      text: id,
    };
  });
}

function matching(
  known: readonly Definition[],
  typed: string,
  isNear: (definition: Definition) => boolean,
): readonly Definition[] {
  const wanted = typed.trim().toLowerCase();
  const kept: Definition[] = known.filter(isNear).slice(0, MOST_IDS);
  for (const definition of known) {
    if (kept.length >= MOST_IDS) break;
    if (isNear(definition)) continue;
    const { id, owner } = definition;
    const fits =
      wanted === '' ||
      id.toLowerCase().includes(wanted) ||
      (labels(owner).title?.toLowerCase().includes(wanted) ?? false);
    if (fits) kept.push(definition);
  }
  return kept;
}
