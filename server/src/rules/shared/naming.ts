import type { LocatedObject } from '../../model';
import { quoted } from './quote';

/** How a message names a bloc or a competence: its id, else its title between quotation marks. */
export function named(element: LocatedObject<object>): string {
  const { id, intitule, enonce } = element as LocatedObject<{ id: string; intitule: string; enonce: string }>;
  if (id) return id.value;
  const text = intitule ?? enonce;
  return text ? quoted(text.value, 50) : 'sans identifiant';
}
