import { keyNode, type Referentiel, sectionAnchor } from '../../model';
import type { SyntaxNode } from '../../syntax';
import type { LocalContext } from '../rule';
import { shouldBePresent } from './absence';

export type Opportunite = NonNullable<Referentiel['opportunite']>;

/** Is this part of the section to be asked for? Once the section is begun, or when the file is said to be ready. */
export function opportuniteDue(
  referentiel: Referentiel,
  context: Pick<LocalContext<unknown>, 'ready' | 'register'>,
): boolean {
  if (!context.register) return false;
  return (
    context.ready ||
    (referentiel.opportunite !== undefined && shouldBePresent(referentiel.opportunite, context))
  );
}

/** The key that is empty, else the section. */
export function opportuniteAnchor(referentiel: Referentiel, key: string): SyntaxNode {
  const section = referentiel.opportunite;
  return (section && keyNode(section, key)) ?? sectionAnchor(referentiel, 'opportunite');
}

/** « a, b et c » */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`;
}
