import { fold } from '../french';
import type { Competence, Model } from '../model';
import type { Elsewhere, NeighbourBloc, NeighbourDocument } from '../rules/rule';
import { type Lines, resolved, type SyntaxNode, spanOf } from '../syntax';

/** Shorter, two certifications may say the same without one having been taken from the other. */
const SHORTEST = 20;

/** What is kept of a document to compare others with it: neither its text nor its tree. */
export interface DocumentSummary {
  readonly uri: string;
  readonly document: NeighbourDocument;
  /** The files that `depots` names: former versions of this certification. */
  readonly versions: readonly string[];
  readonly statements: readonly StatementSummary[];
}

export interface StatementSummary {
  readonly id: string | undefined;
  readonly text: string;
  readonly bloc: NeighbourBloc | undefined;
  readonly at: Elsewhere;
}

export function summaryOf({ referentiel, tree }: Model, uri: string): DocumentSummary {
  const { certification, blocs, competences, depots } = referentiel;
  const place = (node: SyntaxNode) => placeOf(node, tree.lines, uri);
  const statements: StatementSummary[] = [];
  const add = (list: typeof competences, bloc: NeighbourBloc | undefined) => {
    for (const competence of list ?? []) {
      const { id, enonce } = competence;
      const text = statementOf(competence);
      if (enonce && text !== undefined)
        statements.push({ id: id?.value, text, bloc, at: place(enonce.node) });
    }
  };
  for (const bloc of blocs ?? []) {
    const { id, intitule, node } = bloc;
    add(bloc.competences, { id: id?.value, title: copied(intitule?.value), at: place(id?.node ?? node) });
  }
  add(competences, undefined);
  const document = {
    name: decoded(uri.slice(uri.lastIndexOf('/') + 1)),
    title: copied(certification?.intitule?.value.trim()) || undefined,
    code: certification?.demande?.code?.value.trim() || undefined,
  };
  const versions = (depots ?? []).flatMap(({ version }) => (version ? [version.value.trim()] : []));
  return { uri, document, versions, statements };
}

const texts = new WeakMap<Competence, string>();

/** What a competence says, on one line; undefined when it says too little to be compared. */
export function statementOf(competence: Competence): string | undefined {
  let text = texts.get(competence);
  if (text === undefined) {
    text = copied(competence.enonce?.value.replace(/\s+/gu, ' ').trim()) ?? '';
    texts.set(competence, text);
  }
  return text.length < SHORTEST ? undefined : text;
}

/**
 * Are they one certification, written at two times, or two options of it? By its code, its title, or because one names
 * the other.
 */
export function areVersions(a: DocumentSummary, b: DocumentSummary): boolean {
  const [code, other] = [a.document.code, b.document.code];
  return (
    (code !== undefined && other !== undefined && fold(code) === fold(other)) ||
    haveOneTitle(a.document.title, b.document.title) ||
    names(a, b) ||
    names(b, a)
  );
}

const OPTION = /[\s,:(–—-]+(?:option|parcours|specialite|mention)s?(?!\p{L}).*$/u;

/** « Titre professionnel Soudeur » is « Soudeur »; « BTS Optique, option A » and « option B » are one diploma. */
function haveOneTitle(a = '', b = ''): boolean {
  const [one, other] = [fold(a).trim(), fold(b).trim()];
  if (one === '' || other === '') return false;
  if (one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) return true;
  const diploma = one.replace(OPTION, '');
  return diploma !== one && diploma !== '' && diploma === other.replace(OPTION, '');
}

function names({ uri, versions }: DocumentSummary, other: DocumentSummary): boolean {
  return versions.some((version) => {
    const path = uri.slice(0, uri.lastIndexOf('/')).split('/');
    for (const part of version.split('/')) {
      if (part === '..') path.pop();
      else if (part !== '.') path.push(part);
    }
    return decoded(path.join('/')) === decoded(other.uri);
  });
}

/** A part of a text holds the whole text in memory: only a copy may be kept. */
function copied(text: string | undefined): string | undefined {
  return text === undefined ? undefined : ` ${text}`.slice(1);
}

function placeOf(node: SyntaxNode, lines: Lines, uri: string): Elsewhere {
  const { start, end } = spanOf(resolved(node) ?? node);
  return { uri, start: lines.positionAt(start), end: lines.positionAt(end) };
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
