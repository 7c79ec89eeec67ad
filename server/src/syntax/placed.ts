import type { AliasNode, Entry, MapNode, Piece, ScalarNode, ScalarStyle, SeqNode, SyntaxNode } from './nodes';

/** A node has one shape, whoever makes it. It moves when its piece is read again and it is written as it was. */
abstract class Placed {
  #holder: MapNode | PlacedSeq | undefined = undefined;

  constructor(
    public piece: Piece,
    public start: number,
    public end: number,
  ) {}

  /** An item of a piece is an item of the list that the pieces make together. */
  get parent(): MapNode | SeqNode | undefined {
    const holder = this.#holder;
    return holder?.kind === 'seq' && holder.section ? holder.section.list : holder;
  }

  set parent(holder: MapNode | PlacedSeq | undefined) {
    this.#holder = holder;
  }
}

/** A section whose items are pieces of their own, and the list that they make: another one after each edit of an item. */
export interface Section {
  list: SeqNode;
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
  /** That of which its piece has an item, when it is the root of one. */
  section: Section | undefined = undefined;

  constructor(
    piece: Piece,
    start: number,
    end: number,
    readonly flow: boolean,
    readonly items: (SyntaxNode | undefined)[],
    /** False: they are those of its pieces. */
    holdsItems = true,
  ) {
    super(piece, start, end);
    if (holdsItems) for (const item of items) if (item) item.parent = this;
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
