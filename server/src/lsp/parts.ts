import type { Diagnostic } from 'vscode-languageserver';
import type { Telling, Told } from '../features/telling';
import { listOf } from './written-list';

/** `referentiel/constats`: what is found in an open document, as the parts that are others than they were. */
export interface PartsMessage {
  readonly uri: string;
  readonly version: number;
  /** The first of this document: nothing that was said of it before holds. */
  readonly tout: boolean;
  readonly parties: readonly { readonly partie: number; readonly diagnostics: Diagnostic[] }[];
}

/** A letter changes one or two of so many parts: what is sent, read and drawn again is a few findings and not 500. */
const COUNT = 32;
/** So many changes are looked at one by one. */
const FEW = 8;

interface Held {
  readonly telling: Telling;
  readonly partOf: ReadonlyMap<Told, number>;
}

/**
 * What a client holds of each document, in parts. A client that draws takes a list of diagnostics as a whole, and VS Code
 * writes it three times over on its way to the screen.
 */
export class Parts {
  readonly #held = new Map<string, Held>();

  /** What is to be sent so that the client holds all that is told; undefined: it does. */
  next(uri: string, version: number, telling: Telling): PartsMessage | undefined {
    const former = this.#held.get(uri);
    if (former?.telling === telling) return undefined;
    const { partOf, changed } = former ? dealtAfter(former, telling) : dealt(telling);
    this.#held.set(uri, { telling, partOf });
    if (former && changed.size === 0) return undefined;
    const parties = [...changed].map((partie) => ({
      partie,
      diagnostics: listOf({ parts: telling.parts.filter((told) => partOf.get(told) === partie) }),
    }));
    return { uri, version, tout: former === undefined, parties };
  }

  /** The client closed it. */
  forget(uri: string): void {
    this.#held.delete(uri);
  }
}

interface Dealt {
  readonly partOf: ReadonlyMap<Told, number>;
  /** The parts that are to be sent. */
  readonly changed: ReadonlySet<number>;
}

/** In the order of the text, about as long one as the other: what an edit moves is below it. */
function dealt({ parts }: Telling): Dealt {
  const whole = parts.reduce((sum, { json }) => sum + json.length, 0);
  const partOf = new Map<Told, number>();
  let before = 0;
  for (const told of parts) {
    partOf.set(told, Math.floor((before / whole) * COUNT));
    before += told.json.length;
  }
  return { partOf, changed: new Set(partOf.values()) };
}

/** What is said as before stays where it is; what is new goes where something went, or else where there is least. */
function dealtAfter({ telling: { parts: before }, partOf: known }: Held, telling: Telling): Dealt {
  const partOf = new Map<Told, number>();
  const added: Told[] = [];
  for (const told of telling.parts) {
    const part = known.get(told);
    if (part === undefined) added.push(told);
    else partOf.set(told, part);
  }
  if (added.length > telling.parts.length / 2) {
    const anew = dealt(telling);
    return { partOf: anew.partOf, changed: new Set([...known.values(), ...anew.changed]) };
  }
  const gone = before.filter((told) => !partOf.has(told));
  const changed = new Set<number>();
  for (const told of added) {
    const same = added.length > FEW ? -1 : gone.findIndex(({ json }) => json === told.json);
    const [one] = gone.splice(Math.max(0, same), 1);
    const part = one ? known.get(one)! : smallest(partOf);
    partOf.set(told, part);
    if (same < 0) changed.add(part);
  }
  for (const told of gone) changed.add(known.get(told)!);
  return { partOf, changed };
}

function smallest(partOf: ReadonlyMap<Told, number>): number {
  const sizes = new Array<number>(COUNT).fill(0);
  for (const [{ json }, part] of partOf) sizes[part]! += json.length;
  return sizes.indexOf(Math.min(...sizes));
}
