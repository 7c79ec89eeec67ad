import { CompletionItemKind } from 'vscode-languageserver-types';
import { analyseStatement, fold } from '../../french';
import {
  type Draft,
  draftVerb,
  isSituated,
  meansFor,
  objectsFor,
  PURPOSE_LINKS,
  purposesFor,
  purposeText,
  verbsFor,
} from '../../french/drafting';
import type { SentencePiece } from './pieces';
import type { Sentence } from './sentence';

/** What may come next in the statement of a competence: a verb, its object, its means, its purpose. */
export function continuations(sentence: Sentence, draft: Draft, stop: boolean): readonly SentencePiece[] {
  const before = sentence.before.trimStart();
  const next = new Next(before, sentence.after, draft, stop);
  return next.pieces();
}

const LINK = /(?<!\p{L})(afin d(?:e(?=\s)|['’])|pour(?=\s)|en vue d(?:e(?=\s)|['’]))\s*([^,;.]*)$/iu;
/** A noun is expected next: no complement can stand here. */
const UNFINISHED =
  /(?<!\p{L})(?:une?|les?|la|des?|du|à|aux?|pour|avec|sur|dans|en|par|et|ou|son|sa|ses|chez|entre|afin|selon)\s+$/iu;
const VERB_COMES = /\s(?:et|puis)\s+(\p{L}*)$/u;

/** The verb that what follows is about. Alone, « conseiller » reads as a person: here it is a verb. */
function lastVerb(before: string): { readonly lemma: string; readonly end: number } | undefined {
  const { head, verbs } = analyseStatement(before);
  const last = verbs.at(-1);
  if (head.kind === 'infinitif' && last) return { lemma: last.lemma, end: last.span.end };
  const [word = ''] = /^\p{L}+/u.exec(before) ?? [];
  return draftVerb(word) ? { lemma: word.toLowerCase(), end: word.length } : undefined;
}

class Next {
  constructor(
    readonly before: string,
    readonly after: string,
    readonly draft: Draft,
    readonly stop: boolean,
  ) {}

  pieces(): readonly SentencePiece[] {
    const { before } = this;
    const verbs = this.#verbs(before);
    if (!/\s/.test(before) || verbs.length > 0) return verbs;
    const { purpose, means, context, recipients, verbs: heads } = analyseStatement(before);
    const verb = lastVerb(before);
    if (!verb) return verbs;
    const tail = before.slice(verb.end);
    const second = VERB_COMES.exec(tail);
    if (second && heads.length <= 1 && !purpose) return this.#verbs(second[1]!, true);
    if (tail.trim() === '') return tail === '' ? [] : this.#objects(verb.lemma, '');
    const typed = tail.trimStart();
    const isSet = means.length + context.length + recipients.length > 0;
    const link = LINK.exec(before);
    if (link && link.index >= verb.end) {
      const aims = this.#purposes(verb.lemma, typed, isSet, link);
      // « pour un poste » is no purpose: the sentence goes on.
      if (aims.length > 0 || link[1] !== 'pour' || link[2] === '') return aims;
    }
    if (purpose) return [];
    const objects = this.#objects(verb.lemma, typed);
    const complements = [
      // Inside a sentence that goes on, only what is begun: the author knows what they are adding.
      ...(isSet || !this.#ends ? this.#begun(verb.lemma, typed) : this.#means(verb.lemma, typed)),
      ...(isSet || isSituated(tail) ? this.#purposes(verb.lemma, typed, isSet) : []),
    ];
    // After a whole word the object may be over: what completes the action comes before a longer object.
    return /\s$/.test(typed) ? [...complements, ...objects] : [...objects, ...complements];
  }

  /** What follows is written already: nothing is to be added after a piece. */
  get #ends(): boolean {
    return this.after.trim() === '';
  }

  get #space(): string {
    return this.#ends || !/^\s/.test(this.after) ? ' ' : '';
  }

  #verbs(typed: string, lower = false): SentencePiece[] {
    const wanted = fold(typed);
    const rest = /^[\p{L}]*/u.exec(this.after)![0].length;
    const left = this.after.slice(rest);
    const space = left.trim() !== '' && /^\s/.test(left) ? '' : ' ';
    return verbsFor(this.draft, wanted === '' ? 14 : 60)
      .filter(({ text }) => fold(text).startsWith(wanted))
      .map(({ text, origin }) => {
        const label = lower ? text.toLowerCase() : text;
        return {
          label,
          parts: [`${label}${space}`],
          replaces: typed,
          replacesAfter: rest,
          what: origin === 'niveau' ? 'verbe' : `verbe du ${origin}`,
          kind: CompletionItemKind.Method,
          goesOn: this.#ends,
        };
      });
  }

  #objects(verb: string, typed: string): SentencePiece[] {
    if (!this.#ends && typed !== '') return [];
    const wanted = fold(typed).trimEnd();
    const isOneWord = !/\s/.test(typed.trimEnd());
    return objectsFor(verb, this.draft)
      .filter(({ text }) => {
        const folded = fold(text);
        // The article may be left out: « diag » finds « le diagnostic ».
        return (
          folded.startsWith(wanted) || (isOneWord && ` ${folded.replace(/'/g, ' ')}`.includes(` ${wanted}`))
        );
      })
      .filter(({ text }) => fold(text) !== wanted)
      .map(({ text, origin }) => ({
        label: text,
        parts: [`${text}${this.#space}`],
        replaces: typed,
        what: origin === 'bloc' ? 'objet du bloc' : 'objet',
        kind: CompletionItemKind.Field,
        goesOn: this.#ends,
      }));
  }

  #means(verb: string, typed: string): SentencePiece[] {
    return meansFor(verb, typed, this.draft).flatMap(({ text }) => {
      const replaces = this.#typedOf(text, typed);
      if (replaces === undefined) return [];
      return [
        {
          label: text,
          parts: [`${text}${this.#space}`],
          replaces,
          what: 'moyen',
          kind: CompletionItemKind.Operator,
          goesOn: this.#ends,
        },
      ];
    });
  }

  /** Means whose first words are being typed: « à l’aide ‸ ». */
  #begun(verb: string, typed: string): SentencePiece[] {
    return this.#means(verb, typed).filter(({ replaces }) => replaces.trim().length > 1);
  }

  #purposes(verb: string, typed: string, comma: boolean, link?: RegExpExecArray): SentencePiece[] {
    if (analyseStatement(`${this.before}${this.after}`).purpose && !this.#ends) return [];
    const object = link ? this.before.slice(0, link.index) : typed;
    const connector = PURPOSE_LINKS.find((one) => link && fold(link[1]!).startsWith(one.slice(0, 4)));
    const begun = fold(link?.[2] ?? '').trimEnd();
    return purposesFor(verb, object, this.draft).flatMap(({ text }) => {
      const label = purposeText(text, connector);
      const replaces = link
        ? fold(text).startsWith(begun) && fold(text) !== begun
          ? link[0]
          : undefined
        : this.#typedOf(label, typed);
      if (replaces === undefined) return [];
      return [
        {
          label,
          parts: [`${label}${this.#ends && this.stop ? '.' : ''}${this.#ends ? '' : this.#space}`],
          replaces,
          what: 'finalité',
          kind: CompletionItemKind.Event,
          // Between the means and the purpose, as in print; « réaliser un devis afin de … » needs none.
          comma: comma && !/,\s*$/.test(object),
        },
      ];
    });
  }

  /** The longest end of what is typed that begins this piece; none in the middle of another word. */
  #typedOf(piece: string, typed: string): string | undefined {
    const folded = fold(piece);
    for (const { index } of typed.matchAll(/(?<![\p{L}'’-])\p{L}/gu)) {
      const end = typed.slice(index);
      if (end.length < piece.length + 2 && folded.startsWith(fold(end))) return end;
    }
    return /\s$/.test(typed) && !UNFINISHED.test(typed) ? '' : undefined;
  }
}
