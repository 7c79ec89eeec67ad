import { anchorOf, type Justificatif, type Model } from '../../model';
import type { Place } from '../rule';
import { shortened } from './wording';

/** The keys that show a document to be at hand, rather than planned. */
export const BEGUN: readonly string[] = ['document', 'date', 'signe', 'signataire', 'verifiable'];

export function justificatifAt({ referentiel }: Model, at: Place): Justificatif | undefined {
  return referentiel.justificatifs?.find((justificatif) => anchorOf(justificatif) === at);
}

/** « Le justificatif J1 (« Lettre de la fédération ») » */
export function describeJustificatif({ id, titre }: Justificatif): string {
  const title = titre ? `« ${shortened(titre.value, 60)} »` : undefined;
  if (id) return `Le justificatif ${id.value}${title ? ` (${title})` : ''}`;
  return `Le justificatif ${title ?? 'sans identifiant'}`;
}
