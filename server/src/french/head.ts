import { conjugatedAt } from './head/conjugated';
import { looksForeign } from './head/foreign';
import { verbAfterFrame } from './head/frame';
import { type ReadyVocabulary, type VerbAt, verbFrom } from './head/infinitive';
import { isName, nounGroup } from './head/name';
import { openingOffset } from './head/opening';
import { vagueAt } from './head/vague';
import { isDeterminer } from './head/words';
import type { Token } from './text';
import { infinitiveOf } from './verbs';

export { finiteReading } from './head/conjugated';
export { NO_VOCABULARY, type ReadyVocabulary, type VerbAt, verbFrom } from './head/infinitive';
export { phraseAt } from './head/words';

export type HeadKind = 'infinitif' | 'vague' | 'nom' | 'conjugue' | 'autre';

export interface Head {
  readonly kind: HeadKind;
  /** Tokens of the head, end excluded. */
  readonly from: number;
  readonly to: number;
  readonly lemma?: string;
  readonly verb?: VerbAt;
  /** First token of the statement proper: after bullets and codes. */
  readonly opening: number;
}

/** Reads how a statement begins. */
export function readHead(text: string, tokens: readonly Token[], vocabulary: ReadyVocabulary): Head {
  const offset = openingOffset(text);
  let opening = tokens.findIndex((token) => token.start >= offset && token.kind !== 'punctuation');
  if (opening < 0) opening = tokens.length;
  const first = tokens[opening];
  if (first === undefined) return { kind: 'autre', from: 0, to: Math.min(1, tokens.length), opening: 0 };
  if (first.kind !== 'word' || looksForeign(tokens)) {
    return { kind: 'autre', from: opening, to: opening + 1, opening };
  }
  const verb = verbFrom(tokens, opening, vocabulary);
  if (verb !== undefined) return headOfVerb(tokens, verb, opening);
  const savoirFaire = hyphenatedSavoir(tokens, opening);
  if (savoirFaire !== undefined) return savoirFaire;
  const framed = verbAfterFrame(tokens, opening, vocabulary);
  if (framed !== undefined) return headOfVerb(tokens, framed, opening);
  const conjugated = conjugatedAt(tokens, opening);
  if (conjugated !== undefined) return { kind: 'conjugue', ...conjugated, opening };
  return { kind: isName(tokens, opening) ? 'nom' : 'autre', ...nounGroup(tokens, opening), opening };
}

function headOfVerb(tokens: readonly Token[], verb: VerbAt, opening: number): Head {
  const vague = vagueAt(tokens, verb);
  return {
    kind: vague === undefined ? 'infinitif' : 'vague',
    from: verb.first,
    to: Math.min(tokens.length, vague?.to ?? verb.at + 1),
    lemma: vague?.lemma ?? verb.lemma,
    verb,
    opening,
  };
}

function hyphenatedSavoir(tokens: readonly Token[], index: number): Head | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (!token.folded.startsWith('savoir-') || infinitiveOf(token.folded.slice(7)) === undefined)
    return undefined;
  if (!isDeterminer(next) && next?.folded !== 'des' && next?.folded !== 'du') return undefined;
  return {
    kind: 'vague',
    from: index,
    to: index + 1,
    lemma: 'savoir',
    verb: { lemma: 'savoir', first: index, at: index },
    opening: index,
  };
}
