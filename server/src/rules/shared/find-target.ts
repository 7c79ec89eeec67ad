import { type JuryTarget, juriesOf, type LocatedObject, type Membre, type Model } from '../../model';
import type { Place } from '../rule';

/** The jury a finding is about. */
export function juryAt(model: Model, at: Place): JuryTarget | undefined {
  return juriesOf(model.referentiel).find(({ anchor, jury }) => anchor === at || holds(jury, at));
}

/** The member a finding is about. */
export function membreAt({ jury }: JuryTarget, at: Place): Membre | undefined {
  return jury.membres?.find((membre) => holds(membre, at));
}

/** Is the place in the text of this element? */
export function holds(element: LocatedObject<object>, at: Place): boolean {
  const place = 'inText' in at ? at.node : at;
  if (!('piece' in place)) return false;
  const { node } = element;
  return node.piece === place.piece && node.start <= place.start && place.end <= node.end;
}
