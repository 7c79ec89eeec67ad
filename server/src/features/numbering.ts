import type { Kind, Model } from '../model';
import { lastNumber, nextId } from '../rules/shared/series';

/** Where the new element goes: what numbers it beyond its kind. */
export interface NumberingPlace {
  /** The id of the bloc of a competence or evaluation, of the competence of a criterion. */
  readonly parent?: string | undefined;
  /** The id of the last element beside it. */
  readonly last?: string | undefined;
}

const USUAL: Readonly<Record<Kind, string>> = {
  activite: 'A1',
  bloc: 'BC01',
  competence: 'C1',
  critere: 'K1',
  evaluation: 'E1',
  exigence: 'R1',
  justificatif: 'J1',
};

/** Gives new ids in the author's own way of numbering; never one that is taken, nor twice the same. */
export class Numbering {
  readonly #given = new Set<string>();

  constructor(readonly model: Model) {}

  next(kind: Kind, place: NumberingPlace = {}): string {
    const id = this.#beside(kind, place);
    this.#given.add(id);
    return id;
  }

  #beside(kind: Kind, { parent, last }: NumberingPlace): string {
    const following = last === undefined ? undefined : this.#after(last);
    if (following !== undefined) return following;
    const former = this.model.ids.ofKind(kind).at(-1)?.id;
    if (parent === undefined || !NUMBERED_BY_PARENT.has(kind)) {
      return (former === undefined ? undefined : this.#after(former)) ?? this.#free(USUAL[kind]);
    }
    const adapted = former === undefined ? firstOf(kind, parent) : under(former, parent, kind);
    if (adapted !== undefined) return this.#free(adapted);
    return (former === undefined ? undefined : this.#after(former)) ?? this.#free(USUAL[kind]);
  }

  #after(id: string): string | undefined {
    return nextId(id, (other) => this.#isTaken(other));
  }

  #free(id: string): string {
    return this.#isTaken(id) ? (this.#after(id) ?? id) : id;
  }

  #isTaken(id: string): boolean {
    return this.#given.has(id) || this.model.ids.definitionsOf(id).length > 0;
  }
}

const NUMBERED_BY_PARENT: ReadonlySet<Kind> = new Set(['competence', 'critere', 'evaluation']);

/** No element of that kind is there to follow. */
function firstOf(kind: Kind, parent: string): string | undefined {
  if (kind === 'evaluation') return undefined;
  const numbers = numbersOf(parent, kind);
  return numbers.length === 0 ? undefined : `${USUAL[kind].slice(0, 1)}${numbers.join('.')}.1`;
}

/** « C1.4 » under BC03 → « C3.1 »: its last number starts again, those before it are the parent's. */
function under(model: string, parent: string, kind: Kind): string | undefined {
  const own = model.match(/\d+/g) ?? [];
  const numbers = numbersOf(parent, kind);
  if (own.length < 2 || numbers.length < own.length - 1) return undefined;
  const leading = numbers.slice(numbers.length - own.length + 1);
  let at = 0;
  return model.replace(/\d+/g, (digits) => String(leading[at++] ?? 1).padStart(digits.length, '0'));
}

function numbersOf(parent: string, kind: Kind): number[] {
  if (kind === 'critere') return (parent.match(/\d+/g) ?? []).map(Number);
  const last = lastNumber(parent);
  return last ? [Number(last.digits)] : [];
}
