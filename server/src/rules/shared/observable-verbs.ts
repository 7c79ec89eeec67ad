import {
  analyseStatement,
  fold,
  observableVerbsFor,
  rewriteAsInfinitive,
  type Statement,
} from '../../french';
import { replaceText, type ScalarNode } from '../../syntax';
import type { Fix } from '../rule';
import { shortened } from './wording';

/** Observable verbs that fit what a vague one is about; those that the sentence can take. */
export function observableVerbs(statement: Statement, most = 3): string[] {
  return observableVerbsFor(statement.head.lemma ?? '', aboutWhat(statement))
    .filter((verb) => !/…| (?:en|à|de|sur)$/u.test(verb))
    .slice(0, most);
}

/** « les enjeux de la communication » is about « les enjeux ». */
function aboutWhat({ text, object }: Statement): string | undefined {
  if (!object) return undefined;
  const words = text.slice(object.start, object.end).split(/(?<=[’'])|\s+/u);
  const complement = words.findIndex(
    (word, rank) => rank > 1 && /^(?:de|du|des|d[’']|et|ou|en|dans|pour)$/iu.test(word),
  );
  return words
    .slice(0, complement < 0 ? 4 : complement)
    .join(' ')
    .replace(/([’']) /gu, '$1');
}

/** The vague verb dropped when an action follows it, else one fix an observable verb, the sentence made to agree. */
export function observableFixes(
  node: ScalarNode,
  at: { readonly start: number; readonly end: number },
): Fix[] {
  const text = String(node.value);
  const statement = analyseStatement(text);
  const written = text.slice(at.start, at.end);
  const dropped = withoutHead(text, at);
  if (dropped) {
    const title = `Écrire « ${shortened(dropped.replacement + text.slice(dropped.end))} »`;
    return [{ title, edits: replaceText(node, at.start, dropped.end, dropped.replacement) }];
  }
  const complement = complementOf(text.slice(at.end));
  if (!complement) return [];
  if (isShare(statement)) {
    const action = actionNamed(text, at, complement);
    if (action) {
      const title = `Écrire « ${shortened(action.replacement + text.slice(action.end))} »`;
      return [{ title, edits: replaceText(node, at.start, action.end, action.replacement) }];
    }
  }
  const fixes: Fix[] = [];
  for (const verb of observableVerbsFor(statement.head.lemma ?? '', aboutWhat(statement))) {
    if (verb.includes('…')) continue;
    const joined = join(verb, complement.text);
    if (joined === undefined) continue;
    const replacement = withCase(written, `${joined.verb}${complement.before}${joined.text}`);
    const end = at.end + complement.length;
    const result = analyseStatement(text.slice(0, at.start) + replacement + text.slice(end));
    if (result.head.kind !== 'infinitif') continue;
    const title = `Écrire « ${shortened(replacement + text.slice(end))} »`;
    fixes.push({ title, edits: replaceText(node, at.start, end, replacement) });
    if (fixes.length === 4) break;
  }
  return fixes;
}

const SHARES =
  /^(?:participer|contribuer|collaborer|cooperer|concourir|prendre part|assister|etre associe|etre implique|s'impliquer|s'investir|s'engager)$/u;

/** A share in an action, which may be someone else’s. */
export function isShare({ head }: Statement): boolean {
  return SHARES.test(fold(head.lemma ?? ''));
}

/** A share whose own part is told: « en formalisant les outils », but not « en participant au dépouillement ». */
export function ownActions({ text, means }: Statement): boolean {
  return means.some(({ start, end }) => {
    const said = fold(text.slice(start, end));
    return /^en [a-z' ]*ant(?![a-z])/u.test(said) && !SHARED.test(said);
  });
}

const SHARED =
  /^en (?:y )?(?:participant|contribuant|collaborant|cooperant|concourant|prenant part|assistant|etant|s'impliquant|s'investissant|s'engageant)/u;

/** The verb that takes the place of the head once it is dropped: « gérer » in « Savoir gérer l'activité ». */
export function actionThere(text: string, at: { readonly start: number; readonly end: number }) {
  const dropped = withoutHead(text, at);
  return dropped?.replacement.toLowerCase();
}

/** « Participer à la formation des utilisateurs »: « Former les utilisateurs ». */
function actionNamed(text: string, at: { start: number; end: number }, complement: Complement) {
  const from = at.end + complement.length;
  const noun = text.slice(from);
  const capital = noun.charAt(0).toUpperCase() + noun.slice(1);
  const rewriting = rewriteAsInfinitive(capital);
  if (rewriting?.span.start !== 0 || analyseStatement(rewriting.text).head.kind !== 'infinitif')
    return undefined;
  const adverb = complement.before.trimEnd();
  const [, verb = '', rest = ''] = /^(\S+)(.*)$/su.exec(rewriting.replacement) ?? [];
  const replacement = withCase(text.slice(at.start, at.end), verb.toLowerCase() + adverb + rest);
  return { end: from + rewriting.span.end, replacement };
}

/** « Savoir gérer … », « Connaître et utiliser … », « Contribuer à améliorer … »: the action is there already. */
function withoutHead(text: string, at: { readonly start: number; readonly end: number }) {
  const link = /^(?:[\s,]+(?:et|puis)\s+|\s*,\s*|\s+(?:à|de)\s+|\s+d[’']\s*|\s+)/u.exec(text.slice(at.end));
  const rewriting = rewriteAsInfinitive(text);
  if (rewriting && rewriting.span.start === at.start && rewriting.replacement !== '') {
    if (analyseStatement(rewriting.text).head.kind === 'infinitif') {
      return { end: rewriting.span.end, replacement: rewriting.replacement };
    }
  }
  if (!link) return undefined;
  const end = at.end + link[0].length;
  const rest = text.slice(end);
  const next = analyseStatement(rest).head;
  if (next.kind !== 'infinitif' || next.span.start !== 0) return undefined;
  const verb = rest.slice(0, next.span.end);
  return { end: end + verb.length, replacement: withCase(text.slice(at.start, at.end), verb) };
}

const ADVERB = /^\s+\p{L}{3,}ment(?=\s)/u;
const LINK =
  /^\s+(?:(à la|à l[’']|à une?|au|aux|des|du|de la|de l[’']|de|d[’']une?|d[’']|dans|sur|avec|à)(?!\p{L})\s*)?/iu;
const CONTRACTED: Readonly<Record<string, string>> = {
  'à la': 'la ',
  "à l'": 'l’',
  'à un': 'un ',
  'à une': 'une ',
  au: 'le ',
  aux: 'les ',
  des: 'les ',
  du: 'le ',
  'de la': 'la ',
  "de l'": 'l’',
  "d'un": 'un ',
  "d'une": 'une ',
};
const DETERMINER =
  /^(?:l[’']|(?:les?|la|une?|des?|ses?|sa|son|leurs?|ce|cette|ces|cet|chaque|tous?|toutes?|différents?|différentes?)(?!\p{L}))/iu;

interface Complement {
  /** What stands between the verb and its object: a blank, an adverb. */
  readonly before: string;
  /** The article of the object. */
  readonly text: string;
  readonly length: number;
}

/** What the verb is about, as the object of another verb: « à la mise en œuvre » gives « la ». */
function complementOf(rest: string): Complement | undefined {
  const adverb = ADVERB.exec(rest)?.[0] ?? '';
  const after = rest.slice(adverb.length);
  const match = LINK.exec(after);
  if (!match) return undefined;
  const link = match[1]?.toLowerCase().replace(/’/gu, "'") ?? '';
  const article = CONTRACTED[link] ?? '';
  const tail = after.slice(match[0].length);
  const determined = article !== '' || DETERMINER.test(tail);
  if (!determined) return undefined;
  if (article !== '') {
    const elided = article === 'l’' && match[0].includes("'") ? "l'" : article;
    return { before: `${adverb} `, text: elided, length: adverb.length + match[0].length };
  }
  const own = DETERMINER.exec(tail)![0];
  const blank = /[’']$/u.test(own) ? '' : ' ';
  const length = adverb.length + match[0].length + own.length + (tail[own.length] === ' ' ? 1 : 0);
  return { before: `${adverb} `, text: `${own}${blank}`, length };
}

/** « vérifier la conformité à » before « les » is « vérifier la conformité aux »; nothing when they cannot be joined. */
function join(verb: string, article: string): { verb: string; text: string } | undefined {
  const preposition = /^(.*) (à|de)$/u.exec(verb);
  if (!preposition) return verb.endsWith(' en') ? undefined : { verb, text: article };
  const [, base = '', word] = preposition;
  const plain = fold(article).trim();
  if (plain === 'le') return { verb: base, text: word === 'à' ? 'au ' : 'du ' };
  if (plain === 'les') return { verb: base, text: word === 'à' ? 'aux ' : 'des ' };
  if (plain === 'des' && word === 'de') return { verb, text: '' };
  if (/^[aeiouyh]/u.test(plain) && word === 'de') return { verb: base, text: `d’${article}` };
  return { verb, text: article };
}

function withCase(model: string, text: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return text.toUpperCase();
  const first = model.charAt(0);
  return first === first.toUpperCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
