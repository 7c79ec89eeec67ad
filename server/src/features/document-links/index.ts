import type { DocumentLink } from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis';
import type { TextSpan } from '../../french';
import { rome } from '../../model/nomenclatures';
import { normalisedPath, pathFaultOf } from '../../rules/shared/document-path';
import { isUnfinished } from '../../rules/shared/placeholder';
import { type FormatValue, partsOf } from '../../rules/shared/values';
import { type Piece, placeInSource, type Span } from '../../syntax';
import { rangeOf } from '../diagnostics';
import { lawIn, legifrance } from './law';

/** A link of a part of the document; offsets are those of its piece. */
interface Link extends Span {
  readonly tooltip: string;
  /** An address of the web, or a path in the folder of the document. */
  readonly to: { readonly url: string } | { readonly path: string };
}

/** By part of the document: looked for once, until its piece is read again. */
const known = new WeakMap<
  readonly FormatValue[],
  { readonly piece: Piece; readonly links: readonly Link[] }
>();

/**
 * The documents of the folder that are named, and the public pages of what is cited: certifications, occupations,
 * articles of codes. Addresses written in full are the editor's own business.
 */
export function documentLinksOf({ model, options }: Analysis, uri: string): DocumentLink[] {
  const { lines } = model.tree;
  const folder = folderOf(uri);
  const found = new Map<number, DocumentLink>();
  for (const values of partsOf(model.referentiel)) {
    const piece = values[0]?.node.piece;
    if (!piece) continue;
    const former = known.get(values);
    const links = former?.piece === piece ? former.links : values.flatMap((value) => [...linksIn(value)]);
    known.set(values, { piece, links });
    const base = piece.start;
    for (const { start, end, tooltip, to } of links) {
      const target = 'url' in to ? to.url : fileAt(folder, to.path, options.fileExists);
      if (target === undefined) continue;
      const span = { start: base + start, end: base + end };
      // What an alias takes up is met several times.
      found.set(span.start, { range: rangeOf(lines, span), target, tooltip });
    }
  }
  return [...found.values()];
}

function* linksIn(value: FormatValue): Generator<Link> {
  const { node, value: text, descriptor } = value;
  const { form, nomenclature } = descriptor.meta;
  if (form !== 'texte' && form !== 'chemin' && form !== 'code-certification' && nomenclature !== 'rome')
    return;
  const at = ({ start, end }: TextSpan): Span => {
    if (text !== node.value) return { start: node.start, end: node.end };
    const span = placeInSource(node, start, end);
    return { start: span.start - node.piece.start, end: span.end - node.piece.start };
  };
  const whole = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  if (form === 'chemin') {
    const path = text.trim();
    if (path === '' || isUnfinished(path) || pathFaultOf(path)) return;
    yield { ...at(whole), tooltip: `Ouvrir « ${path} »`, to: { path: normalisedPath(path) } };
  } else if (nomenclature === 'rome') {
    const job = rome(text.trim());
    if (job) yield { ...at(whole), ...fiche(text.trim(), job.titre) };
  } else {
    const shortest = form === 'texte' ? undefined : 1;
    for (const code of certificationsIn(text, shortest)) yield { ...at(code), ...code.link };
    if (form !== 'texte') return;
    for (const citation of lawIn(text)) {
      const { article, code } = citation;
      const of = code ? ` du ${code}` : '';
      const tooltip = `Chercher l’article ${article}${of} sur Légifrance`;
      yield { ...at(citation), tooltip, to: { url: legifrance(citation) } };
    }
  }
}

/** The page of an occupation at France Travail, by its ROME code. */
function fiche(code: string, title: string): Pick<Link, 'tooltip' | 'to'> {
  const url = `https://candidat.francetravail.fr/metierscope/fiche-metier/${code}`;
  return { tooltip: `Ouvrir la fiche ${code} (${title}) de France Travail`, to: { url } };
}

const CERTIFICATION =
  /(?<![\p{L}\p{N}/_-])(RNCP|RS)[\s\u00a0\u202f]?(\d{1,6})(?:BC\d{1,3})?(?![\p{L}\p{N}])/gu;
const ADDRESS = /https?:\/\/\S+/gu;

/** In a sentence, « RS232 » is a plug: short numbers count where a code is expected. */
function* certificationsIn(
  text: string,
  shortest: number | undefined,
): Generator<TextSpan & { link: Pick<Link, 'tooltip' | 'to'> }> {
  const addresses = [...text.matchAll(ADDRESS)];
  for (const { 0: words, 1: register, 2: number, index } of text.matchAll(CERTIFICATION)) {
    if (number!.length < (shortest ?? (register === 'RS' ? 4 : 3))) continue;
    if (addresses.some((address) => address.index < index && index < address.index + address[0].length))
      continue;
    const url = `https://www.francecompetences.fr/recherche/${register!.toLowerCase()}/${number}/`;
    const tooltip = `Ouvrir la fiche ${register}${number} de France compétences`;
    yield { start: index, end: index + words.length, link: { tooltip, to: { url } } };
  }
}

/** A text that is not saved yet has no folder. */
function folderOf(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/');
  return uri.includes('://') && slash > uri.indexOf('://') + 2 ? uri.slice(0, slash) : undefined;
}

function fileAt(
  folder: string | undefined,
  path: string,
  fileExists: Analysis['options']['fileExists'],
): string | undefined {
  // Half a letter names no file.
  if (folder === undefined || path === '' || /[\ud800-\udfff]/u.test(path)) return undefined;
  if (fileExists?.(path) === false) return undefined;
  return `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
