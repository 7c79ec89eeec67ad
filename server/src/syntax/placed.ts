import type { AliasNode, Entry, MapNode, Piece, ScalarNode, ScalarStyle, SeqNode, SyntaxNode } from './nodes';

/**
 * Where a part of a piece begins in it: the piece itself, or an item of a list in it. When the piece is read again, an
 * item that is written as it was keeps its nodes: its anchor alone moves.
 */
export class Anchor {
  /** `up`: what it is in; undefined for a whole piece. `offset` is counted from there. */
  constructor(
    private home: Piece | undefined,
    private up: Anchor | undefined,
    private offset: number,
  ) {}

  static of(piece: Piece): Anchor {
    return new Anchor(piece, undefined, 0);
  }

  within(offset: number): Anchor {
    return new Anchor(undefined, this, offset - this.start);
  }

  get piece(): Piece {
    let anchor: Anchor = this;
    while (anchor.up) anchor = anchor.up;
    return anchor.home!;
  }

  /** From the start of the piece. */
  get start(): number {
    let { offset } = this;
    for (let anchor = this.up; anchor; anchor = anchor.up) offset += anchor.offset;
    return offset;
  }

  /** Puts it where another one is. */
  takePlaceOf(other: Anchor): void {
    this.home = other.home;
    this.up = other.up;
    this.offset = other.offset;
  }
}

abstract class Placed {
  parent: MapNode | SeqNode | undefined = undefined;

  /** `from` and `to` are counted from the anchor. */
  constructor(
    readonly anchor: Anchor,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get piece(): Piece {
    return this.anchor.piece;
  }

  get start(): number {
    return this.anchor.start + this.from;
  }

  get end(): number {
    return this.anchor.start + this.to;
  }
}

export class PlacedMap extends Placed implements MapNode {
  readonly kind = 'map';

  constructor(
    anchor: Anchor,
    from: number,
    to: number,
    readonly flow: boolean,
    readonly entries: readonly Entry[],
  ) {
    super(anchor, from, to);
    for (const { key, value } of entries) {
      key.parent = this;
      if (value) value.parent = this;
    }
  }
}

export class PlacedSeq extends Placed implements SeqNode {
  readonly kind = 'seq';

  constructor(
    anchor: Anchor,
    from: number,
    to: number,
    readonly flow: boolean,
    readonly items: readonly (SyntaxNode | undefined)[],
  ) {
    super(anchor, from, to);
    for (const item of items) if (item) item.parent = this;
  }
}

export class PlacedScalar extends Placed implements ScalarNode {
  readonly kind = 'scalar';

  constructor(
    anchor: Anchor,
    from: number,
    to: number,
    readonly value: ScalarNode['value'],
    readonly style: ScalarStyle,
  ) {
    super(anchor, from, to);
  }
}

export class PlacedAlias extends Placed implements AliasNode {
  readonly kind = 'alias';

  constructor(
    anchor: Anchor,
    from: number,
    to: number,
    readonly name: string,
    readonly target: SyntaxNode | undefined,
  ) {
    super(anchor, from, to);
  }
}

/** The anchor of a node that begins a part of its piece; undefined for any other node. */
export function anchorOf(node: SyntaxNode): Anchor | undefined {
  return node instanceof Placed && node.start === node.anchor.start ? node.anchor : undefined;
}
