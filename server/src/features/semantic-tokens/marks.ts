import { measuresIn, subjectiveWords, type TextSpan, type Vocabulary } from '../../french';
import { competencesOf, type IdIndex, type LocatedValue, type Model, type Referentiel } from '../../model';
import { isReadable } from '../../rules/shared/readable';
import { statementOf } from '../../rules/shared/statement';
import type { FormatValue } from '../../rules/shared/values';
import {
  type Piece,
  placeInSource,
  type ScalarNode,
  type Span,
  type SyntaxNode,
  sourceOf,
} from '../../syntax';
import { isMention } from '../ids/mentions';
import { tokensOf } from '../ids/tokens';

/**
 * What is told apart in the text, the first over the last where two meet. An id and a figure are what other editors
 * know too; the parts of a sentence are ours.
 */
export const TOKEN_TYPES = ['variable', 'number', 'vague', 'verbe', 'finalite', 'objet'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];
export const MODIFIERS = ['readonly', 'declaration'] as const;
const CITED = 1;
const GIVEN = 3;

/** A stretch of the text with its type; offsets are those of its piece. */
export interface Mark extends Span {
  readonly type: TokenType;
  /** Bits, in the order of `MODIFIERS`. */
  readonly modifiers: number;
}

/** Everything told apart in a part of the document, in order, nothing twice. */
export function marksOf(
  values: readonly FormatValue[],
  { ids, referentiel }: Model,
  vocabulary: Vocabulary,
): Mark[] {
  const mentions = mentionsIn(values, ids);
  const statements = statementsIn(values[0]?.node.piece, referentiel);
  return values.flatMap((value) => {
    const marks = [
      ...idsIn(value, ids),
      ...(mentions.get(value.node) ?? []),
      ...sentenceIn(value, statements, vocabulary),
    ];
    return marks.length < 2 ? marks : withoutOverlaps(marks);
  });
}

function idsIn({ node, value, descriptor }: FormatValue, ids: IdIndex): Mark[] {
  const { defines, refersTo } = descriptor.meta;
  if (!defines && !(refersTo && ids.definitionsOf(value).length > 0)) return [];
  const span = node.value === value ? placed(node, { start: 0, end: value.length }) : node;
  return [{ start: span.start, end: span.end, type: 'variable', modifiers: defines ? GIVEN : CITED }];
}

/** Ids cited in sentences, by the value they are in. */
function mentionsIn(values: readonly FormatValue[], ids: IdIndex): Map<ScalarNode, Mark[]> {
  const found = new Map<ScalarNode, Mark[]>();
  const piece = values[0]?.node.piece;
  if (!piece) return found;
  const prose = values.filter(isProse).sort((a, b) => a.node.start - b.node.start);
  const isId = (word: string) => ids.definitionsOf(word).length > 0;
  const kindsOf = (id: string) => ids.definitionsOf(id).map(({ kind }) => kind);
  for (const [id, tokens] of prose.length > 0 ? tokensOf(piece) : []) {
    if (!isId(id)) continue;
    for (const { start, end, within } of tokens) {
      if (within && (isId(within.word) || !within.parts.every(isId))) continue;
      const node = holderOf(prose, start)?.node;
      if (!node || end > node.end) continue;
      const text = sourceOf(node);
      const place = { text, start: start - node.start, end: end - node.start, comment: false };
      if (!isMention({ ...place, kindsOf })) continue;
      const mark: Mark = { start, end, type: 'variable', modifiers: CITED };
      const others = found.get(node);
      if (others) others.push(mark);
      else found.set(node, [mark]);
    }
  }
  return found;
}

/** What a decision said is quoted: its ids are those of the version that was refused. */
function isProse({ descriptor, path }: FormatValue): boolean {
  return descriptor.meta.form === 'texte' && path !== 'depots.motifs.constat';
}

function holderOf(sorted: readonly FormatValue[], offset: number): FormatValue | undefined {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]!.node.start <= offset) low = middle;
    else high = middle - 1;
  }
  const found = sorted[low];
  return found && found.node.start <= offset && offset < found.node.end ? found : undefined;
}

type Statements = ReadonlyMap<SyntaxNode, LocatedValue<string>>;

/** The statements of the model in a piece, by their places: what rules read in them is not read again. */
function statementsIn(piece: Piece | undefined, referentiel: Referentiel): Statements {
  const all = new Map<SyntaxNode, LocatedValue<string>>();
  for (const { node, enonce, criteres = [] } of competencesOf(referentiel)) {
    if (node.piece !== piece) continue;
    for (const one of [enonce, ...criteres.map((critere) => critere.enonce)]) if (one) all.set(one.node, one);
  }
  return all;
}

/** The parts of a competence; the figures and the judgements of a criterion. */
function sentenceIn({ node, path }: FormatValue, statements: Statements, vocabulary: Vocabulary): Mark[] {
  const isCompetence = path.endsWith('competences.enonce');
  if (!isCompetence && !path.endsWith('criteres.enonce')) return [];
  const value = statements.get(node);
  if (!value || !isReadable(value)) return [];
  const mark = (type: TokenType, spans: readonly (TextSpan | undefined)[]): Mark[] =>
    spans.flatMap((span) => {
      if (!span || span.end <= span.start) return [];
      return [{ ...placed(node, span), type, modifiers: 0 }];
    });
  if (!isCompetence) {
    return [
      ...mark('number', measuresIn(value.value)),
      ...mark('vague', subjectiveWords(value.value, vocabulary)),
    ];
  }
  const { head, verbs, object, purpose } = statementOf(value, vocabulary);
  const spans = verbs.map(({ span }) => span);
  const vague = head.kind === 'vague' ? spans.splice(0, 1) : [];
  return [
    ...mark('vague', vague),
    ...mark('verbe', head.kind === 'infinitif' || head.kind === 'vague' ? spans : []),
    ...mark('objet', [object]),
    ...mark('finalite', [purpose]),
  ];
}

/** In its piece, quotes, escapes and folding accounted for. */
function placed(node: ScalarNode, { start, end }: TextSpan): Span {
  const base = node.piece.start;
  const span = placeInSource(node, start, end);
  return { start: span.start - base, end: span.end - base };
}

/** Each stretch of the text keeps the first of its types. */
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const rank = ({ type }: Mark) => TOKEN_TYPES.indexOf(type);
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => rank(a) - rank(b) || a.start - b.start)) {
    let rest: Mark[] = [mark];
    for (const { start, end } of kept) {
      rest = rest.flatMap((part) => {
        if (end <= part.start || part.end <= start) return [part];
        return [
          { ...part, end: Math.min(part.end, start) },
          { ...part, start: Math.max(part.start, end) },
        ].filter((one) => one.start < one.end);
      });
    }
    kept.push(...rest);
  }
  return kept.sort((a, b) => a.start - b.start);
}
