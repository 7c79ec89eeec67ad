import type { AliasNode, Entry, MapNode, Piece, ScalarNode, ScalarStyle, SeqNode, SyntaxNode } from './nodes';

/** A node has one shape, whoever makes it. It moves when its piece is read again and it is written as it was. */
abstract class Placed {
  parent: MapNode | SeqNode | undefined = undefined;

  constructor(
    public piece: Piece,
    public start: number,
    public end: number,
  ) {}
}

export class PlacedMap extends Placed implements MapNode {
  readonly kind = 'map';

  constructor(
    piece: Piece,
    start: number,
    end: number,
    readonly flow: boolean,
    readonly entries: Entry[],
  ) {
    super(piece, start, end);
    for (const entry of entries) {
      entry.key.parent = this;
      if (entry.value) entry.value.parent = this;
    }
  }
}

export class PlacedSeq extends Placed implements SeqNode {
  readonly kind = 'seq';

  constructor(
    piece: Piece,
    start: number,
    end: number,
    readonly flow: boolean,
    readonly items: (SyntaxNode | undefined)[],
  ) {
    super(piece, start, end);
    for (const item of items) if (item) item.parent = this;
  }
}

export class PlacedScalar extends Placed implements ScalarNode {
  readonly kind = 'scalar';

  constructor(
    piece: Piece,
    start: number,
    end: number,
    readonly value: ScalarNode['value'],
    readonly style: ScalarStyle,
  ) {
    super(piece, start, end);
  }
}

export class PlacedAlias extends Placed implements AliasNode {
  readonly kind = 'alias';

  constructor(
    piece: Piece,
    start: number,
    end: number,
    readonly name: string,
    readonly target: SyntaxNode | undefined,
  ) {
    super(piece, start, end);
  }
}

/** What everyday YAML is made of. */
export type Moving = PlacedMap | PlacedSeq | PlacedScalar;
