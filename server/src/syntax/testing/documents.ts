import fc from 'fast-check';
import { Parser } from 'yaml';
import { renderScalar } from '../scalars';

/** Documents in every layout an author may choose, for property tests. */

type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'keep' | 'wrapped';
interface Trivia {
  blank: boolean;
  above: number;
  ignore: boolean;
  eol: boolean;
  deeper: boolean;
}
type Draft =
  | { kind: 'text'; words: string[]; style: Style }
  | { kind: 'raw'; text: string }
  | { kind: 'nothing' }
  | { kind: 'map'; items: { node: Draft; trivia: Trivia }[] }
  | { kind: 'seq'; items: { node: Draft; trivia: Trivia }[]; ownLine: boolean }
  | { kind: 'flow'; map: boolean; items: Draft[]; lines: boolean; comma: boolean; comment: boolean };

export const KEYS = ['intitule', 'blocs', 'duree', 'criteres', 'forme', 'jury', 'vae', 'zone'];

const WORDS = [
  'Relever',
  "l'état",
  'mesurée',
  'a:b',
  'C1.1',
  'n°3',
  '5 %',
  'x, y',
  '{z}',
  '"dit"',
  '#3',
  'oui',
  '12',
  '-',
  '…',
];

const trivia: fc.Arbitrary<Trivia> = fc.record({
  blank: fc.boolean(),
  above: fc.nat(2),
  ignore: fc.boolean(),
  eol: fc.boolean(),
  deeper: fc.boolean(),
});
const text: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constant('text' as const),
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
  style: fc.constantFrom<Style>('plain', 'plain', 'single', 'double', 'literal', 'folded', 'keep', 'wrapped'),
});
const raw: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constant('raw' as const),
  text: fc.constantFrom('3', 'true', 'null', '2027-03-15', '45 min', '"230n"', '&ici x'),
});

const { node } = fc.letrec<{ node: Draft; flow: Draft }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    raw,
    fc.record({ kind: fc.constant('nothing' as const) }),
    tie('flow'),
    fc.record({
      kind: fc.constant('map' as const),
      items: fc.array(fc.record({ node: tie('node'), trivia }), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('seq' as const),
      items: fc.array(fc.record({ node: tie('node'), trivia }), { minLength: 1, maxLength: 3 }),
      ownLine: fc.boolean(),
    }),
  ),
  flow: fc.record({
    kind: fc.constant('flow' as const),
    map: fc.boolean(),
    items: fc.array(fc.oneof({ maxDepth: 2 }, text, raw, tie('flow')), { maxLength: 3 }),
    lines: fc.boolean(),
    comma: fc.boolean(),
    comment: fc.boolean(),
  }),
}));

export const documents: fc.Arbitrary<string> = fc
  .record({
    items: fc.array(fc.record({ node, trivia }), { minLength: 1, maxLength: 4 }),
    unit: fc.constantFrom(2, 2, 2, 4),
    dash: fc.constantFrom(0, 2, 2, 4),
    crlf: fc.boolean(),
    header: fc.boolean(),
    last: fc.constantFrom('', '\n', '\n\n'),
  })
  .map(({ items, unit, dash, crlf, header, last }) => {
    const writer = new Writer(unit, dash);
    const body = writer.map(items, 0, false).replace(/^\n+/, '').replace(/\n$/, '');
    const all = (header ? '# En-tête\n\n' : '') + body + last;
    return crlf ? all.replaceAll('\n', '\r\n') : all;
  });

class Writer {
  #comments = 0;
  constructor(
    readonly unit: number,
    readonly dash: number,
  ) {}

  #comment(): string {
    return `# note ${++this.#comments}`;
  }

  /** The lines of a map, each ended; the first one is bare when it follows « - ». */
  map(items: { node: Draft; trivia: Trivia }[], column: number, onDash: boolean): string {
    return items
      .map(({ node, trivia }, rank) => {
        const bare = onDash && rank === 0;
        const lead = bare ? '' : this.#lead(trivia, column);
        return `${lead}${KEYS[rank]}:${this.#value(node, column, trivia, false)}${this.#deeper(node, trivia, column)}`;
      })
      .join('');
  }

  #lead(trivia: Trivia, column: number): string {
    const pad = ' '.repeat(column);
    let lead = trivia.blank ? '\n' : '';
    for (let count = 0; count < trivia.above; count++) lead += `${pad}${this.#comment()}\n`;
    if (trivia.ignore) lead += `${pad}# referentiel-ignore code: raison ${++this.#comments}\n`;
    return lead + pad;
  }

  #deeper(node: Draft, trivia: Trivia, column: number): string {
    const block =
      node.kind === 'text' && (node.style === 'literal' || node.style === 'folded' || node.style === 'keep');
    return trivia.deeper && !block && node.kind !== 'map' && node.kind !== 'seq'
      ? `${' '.repeat(column + 2)}${this.#comment()}\n`
      : '';
  }

  /** What follows « key: » or « - », end of line included. */
  #value(node: Draft, column: number, trivia: Trivia, onDash: boolean): string {
    const eol = trivia.eol ? ` ${this.#comment()}` : '';
    switch (node.kind) {
      case 'nothing':
        return `${eol}\n`;
      case 'raw':
        return ` ${node.text}${eol}\n`;
      case 'text': {
        const indent = ' '.repeat(column + this.unit);
        const value = node.words.join(' ');
        if (
          node.style === 'wrapped' &&
          renderScalar(value, { flow: false }) === value &&
          !/(?:^| )[-#]/.test(value)
        ) {
          return ` ${node.words.join(`\n${indent}`)}${eol}\n`;
        }
        if (node.style === 'literal')
          return ` |-${eol}\n${node.words.map((word) => `${indent}${word}\n`).join('')}`;
        if (node.style === 'keep')
          return ` |+${eol}\n${node.words.map((word) => `${indent}${word}\n`).join('')}\n`;
        if (node.style === 'folded')
          return ` >-${eol}\n${node.words.map((word) => `${indent}${word}\n`).join('')}`;
        const like = node.style === 'wrapped' ? 'plain' : node.style;
        return ` ${renderScalar(value, { flow: false, like })}${eol}\n`;
      }
      case 'map':
        if (onDash) return ` ${this.map(node.items, column + 2, true)}`;
        return `${eol}\n${this.map(node.items, column + this.unit, false)}`;
      case 'seq': {
        if (onDash && !node.ownLine) return ` ${this.#seq(node.items, column + 2, true)}`;
        return `${eol}\n${this.#seq(node.items, column + (onDash ? 2 : this.dash), false)}`;
      }
      case 'flow':
        return ` ${this.#flow(node, column)}${eol}\n`;
    }
  }

  #seq(items: { node: Draft; trivia: Trivia }[], column: number, onDash: boolean): string {
    return items
      .map(({ node, trivia }, rank) => {
        const lead = onDash && rank === 0 ? '' : this.#lead(trivia, column);
        return `${lead}-${this.#value(node, column, trivia, true)}${this.#deeper(node, trivia, column)}`;
      })
      .join('');
  }

  #flow(node: Draft & { kind: 'flow' }, column: number): string {
    const [open, close] = node.map ? ['{', '}'] : ['[', ']'];
    const items = node.items.map((item, rank) => {
      const value =
        item.kind === 'flow'
          ? this.#flow(item, column + this.unit)
          : item.kind === 'text'
            ? renderScalar(item.words.join(' '), {
                flow: true,
                like: item.style === 'single' ? 'single' : 'plain',
              })
            : item.kind === 'raw'
              ? item.text
              : 'null';
      return node.map ? `${KEYS[rank]}: ${value}` : value;
    });
    if (items.length === 0) return open + close;
    const pad = ' '.repeat(column + this.unit);
    if (node.lines) {
      const lines = items.map((item, rank) => {
        const comma = rank < items.length - 1 || node.comma ? ',' : '';
        return `\n${pad}${item}${comma}${node.comment ? ` ${this.#comment()}` : ''}`;
      });
      return `${open}${lines.join('')}\n${' '.repeat(column + 1)}${close}`;
    }
    const inner = items.join(', ') + (node.comma ? ',' : '');
    return node.map ? `{ ${inner} }` : `[${inner}]`;
  }
}

/** The texts of all comments, as the lexer of `yaml` sees them. */
export function commentTexts(yaml: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const part of value) visit(part);
    else if (typeof value === 'object' && value !== null) {
      const token = value as { type?: unknown; source?: unknown };
      if (token.type === 'comment') found.push(String(token.source).trim());
      for (const part of Object.values(value)) if (typeof part === 'object') visit(part);
    }
  };
  for (const token of new Parser().parse(yaml)) visit(token);
  return found;
}
