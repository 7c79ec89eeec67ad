import { keyNode, type LocatedObject } from '../../model';
import type { LocalContext } from '../rule';

/**
 * Rules of absence wait until the author has begun the part they look at, or says that the file is ready: an empty
 * draft gets one finding a missing section, not thirty. `among`: the keys that show the part was begun; all of the
 * object's by default, but for its id and title.
 */
export function shouldBePresent(
  object: LocatedObject<object>,
  context: Pick<LocalContext<unknown>, 'ready'>,
  among?: readonly string[],
): boolean {
  if (context.ready) return true;
  if (among) return among.some((key) => keyNode(object, key) !== undefined);
  if (object.node.kind !== 'map') return true;
  return object.node.entries.some(({ key }) => key.value !== 'id' && key.value !== 'intitule');
}
