import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Kind } from '../../model';
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

/** The ids of the right kinds, with what they designate; those of the same bloc come first. */
export function idsOf({ analysis, cursor }: CompletionContext, kinds: readonly Kind[]): Proposal[] {
  const { ids, referentiel } = analysis.model;
  const [section, index] = cursor.path;
  const own =
    section === 'blocs' && typeof index === 'number' ? referentiel.blocs?.[index]?.node.piece : undefined;
  const seen = new Set<string>();
  return ids.definitions
    .filter(({ kind, id }) => kinds.includes(kind) && !seen.has(id) && seen.add(id))
    .map(({ id, kind, owner, node }, rankOfId) => ({
      label: id,
      kind: CompletionItemKind.Reference,
      sortText: rank(own !== undefined && node.piece === own ? 'a' : 'b', rankOfId),
      detail: labels(owner).title ?? KIND_NAMES[kind],
      description: KIND_NAMES[kind],
      text: id,
    }));
}
