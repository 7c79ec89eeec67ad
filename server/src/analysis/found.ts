import type { Finding, Place, Rule, Severity } from '../rules/rule';
import { citation } from '../rules/source';
import { type Piece, placeInSource, type Span, spanOf } from '../syntax';
import type { Diagnostic } from './diagnostic';
import { bounded } from './wording';

/** A place, told in the current text each time it is asked: nodes move as the text is edited. */
export class Spot {
  readonly #place: Place;
  /** Of a part of a text: from the beginning of its node. What a node says never changes, nor then does this. */
  #inNode: Span | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What it moves with; undefined when it is a place of the whole text. */
  get piece(): Piece | undefined {
    if ('inText' in this.#place) return this.#place.node.piece;
    return 'inDocument' in this.#place ? undefined : this.#place.piece;
  }

  get start(): number {
    return this.span.start;
  }

  get span(): Span {
    const place = this.#place;
    if ('inDocument' in place) return { start: place.start, end: place.end };
    if (!('inText' in place)) return spanOf(place);
    const { start: base } = spanOf(place.node);
    if (!this.#inNode) {
      const { start, end } = placeInSource(place.node, place.start, place.end);
      this.#inNode = { start: start - base, end: end - base };
    }
    return { start: base + this.#inNode.start, end: base + this.#inNode.end };
  }
}

const NOWHERE: NonNullable<Finding['elsewhere']> = [];
const NONE: readonly Spot[] = [];

/** A finding in its words. */
export class Found {
  readonly spot: Spot;
  readonly related: readonly Spot[];
  #shown: Diagnostic | undefined;

  constructor(
    readonly rule: Rule,
    readonly severity: Severity,
    readonly finding: Finding,
    readonly message: string,
  ) {
    this.spot = new Spot(finding.at);
    this.related = finding.related?.map(({ at }) => new Spot(at)) ?? NONE;
  }

  /** In the current text: the same object as long as it is where it was. */
  get diagnostic(): Diagnostic {
    const { rule, severity, finding, message } = this;
    const { start, end } = this.spot.span;
    const shown = this.#shown;
    const isThere = (spot: Spot, rank: number) => {
      const { start, end } = spot.span;
      return shown?.related[rank]?.start === start && shown.related[rank].end === end;
    };
    if (shown?.start === start && shown.end === end && this.related.every(isThere)) return shown;
    this.#shown = {
      start,
      end,
      code: rule.code,
      motif: rule.motif,
      severity,
      message,
      source: citation(rule.sources),
      related: this.related.map((spot, rank) => ({
        ...spot.span,
        message: bounded(finding.related?.[rank]?.message ?? ''),
      })),
      elsewhere: finding.elsewhere ?? NOWHERE,
      rule,
      finding,
    };
    return this.#shown;
  }
}

/** By place, then code; in the order of what is said where all that is the same. */
export function inOrder(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const placed = found.map((one) => ({ one, ...one.spot.span }));
  placed.sort(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      compare(a.one.rule.code, b.one.rule.code) ||
      compare(a.one.message, b.one.message) ||
      compare(relatedOf(a.one), relatedOf(b.one)),
  );
  // The same finding at the same place (an alias read twice) is told once.
  const once = placed.filter((each, index) => {
    const before = placed[index - 1];
    return !(
      before &&
      before.start === each.start &&
      before.end === each.end &&
      before.one.rule === each.one.rule &&
      before.one.message === each.one.message
    );
  });
  return once.map(({ one }) => one);
}

function relatedOf({ related }: Found): string {
  return JSON.stringify(related.map(({ span }) => [span.start, span.end]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
