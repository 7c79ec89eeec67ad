import type { Analysis } from '../../analysis';
import { competencesOf } from '../../model';
import { entryOf, resolved, type SyntaxNode } from '../../syntax';
import { Numbering } from '../numbering';

/** The ids of pasted elements: the author's own where they are free, else those that follow in the document. */
export class Ids {
  readonly #numbering: Numbering;
  readonly #given = new Set<string>();
  readonly #parent: string | undefined;
  #last: string | undefined;
  /** Of the criteria of one competence. */
  #lastCritere: string | undefined;
  /** Criteria have ids here: those of the document do, or it has none yet. */
  readonly ofCriteria: boolean;

  constructor(
    readonly analysis: Analysis,
    owner: SyntaxNode,
    before: SyntaxNode | undefined,
  ) {
    this.#numbering = new Numbering(analysis.model);
    this.#parent = idIn(owner);
    this.#last = before && idIn(before);
    this.#lastCritere = this.#last;
    this.ofCriteria = !hasPlainCriteria(analysis);
  }

  competence(given: string | undefined): string {
    this.#last = this.#free(given) ?? this.#next('competence', this.#parent, this.#last);
    this.#lastCritere = undefined;
    return this.#last;
  }

  critere(given: string | undefined, parent = this.#parent): string {
    this.#lastCritere = this.#free(given) ?? this.#next('critere', parent, this.#lastCritere);
    return this.#lastCritere;
  }

  #free(given: string | undefined): string | undefined {
    const { ids } = this.analysis.model;
    if (given === undefined || this.#given.has(given) || ids.definitionsOf(given).length > 0)
      return undefined;
    this.#given.add(given);
    return given;
  }

  #next(kind: 'competence' | 'critere', parent: string | undefined, last: string | undefined): string {
    for (;;) {
      const id = this.#numbering.next(kind, { parent, last });
      if (this.#given.has(id)) continue;
      this.#given.add(id);
      return id;
    }
  }
}

function idIn(node: SyntaxNode): string | undefined {
  const map = resolved(node);
  const id = map?.kind === 'map' ? resolved(entryOf(map, 'id')?.value) : undefined;
  return id?.kind === 'scalar' && id.value !== null ? String(id.value) : undefined;
}

/** Most criteria of the document are texts without an id. */
function hasPlainCriteria({ model: { referentiel, ids } }: Analysis): boolean {
  const count = competencesOf(referentiel).reduce((sum, { criteres }) => sum + (criteres?.length ?? 0), 0);
  return ids.ofKind('critere').length * 2 < count;
}
