import { type Range, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { fold } from '../french';
import type { LocatedObject, Model, Referentiel } from '../model';
import { resolved, spanOf } from '../syntax';
import { rangeOf } from './diagnostics';
import { labels } from './document-symbols';

/** More are not read by anyone: the query is completed instead. */
const MOST = 200;

/** What an author may look for by name: an activity, a bloc, a competence, an evaluation. Small: kept for closed files. */
export interface NamedElement {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly kind: SymbolKind;
  /** The bloc that holds it. */
  readonly within: string | undefined;
  readonly range: Range;
}

/** The elements of one file. */
export interface NamedFile {
  readonly uri: string;
  /** As people read it. */
  readonly name: string;
  readonly elements: readonly NamedElement[];
}

/** Where a symbol whose place was not sent yet is found again. */
interface SymbolData {
  readonly uri: string;
  readonly kind: SymbolKind;
  readonly id: string | undefined;
  readonly title: string | undefined;
}

const known = new WeakMap<Model, readonly NamedElement[]>();

/** The elements of a document, read once. */
export function namedElements(model: Model): readonly NamedElement[] {
  let elements = known.get(model);
  if (!elements) {
    elements = [...elementsOf(model)];
    known.set(model, elements);
  }
  return elements;
}

function* elementsOf({ tree, referentiel }: Model): Generator<NamedElement> {
  const element = (kind: SymbolKind, one: LocatedObject<object>, within?: string): NamedElement => {
    const { id, title } = labels(one);
    return { id, title, kind, within, range: rangeOf(tree.lines, spanOf(resolved(one.node) ?? one.node)) };
  };
  for (const activite of referentiel.activites ?? []) yield element(SymbolKind.Event, activite);
  for (const bloc of referentiel.blocs ?? []) {
    const { id, title } = labels(bloc);
    yield element(SymbolKind.Module, bloc);
    yield* assessed(bloc, id ?? title);
  }
  yield* assessed(referentiel);
  const { evaluation_finale: final } = referentiel;
  if (final) yield element(SymbolKind.Method, final);

  function* assessed(holder: Pick<Referentiel, 'competences' | 'evaluations'>, within?: string) {
    for (const competence of holder.competences ?? []) yield element(SymbolKind.Function, competence, within);
    for (const evaluation of holder.evaluations ?? []) yield element(SymbolKind.Method, evaluation, within);
  }
}

/**
 * The elements whose id or title holds the query, without regard to accents or case: by id first, then by the words of
 * the title, then by letters that follow one another. `lazily`: their place is asked for once one is chosen.
 */
export function workspaceSymbols(
  query: string,
  files: Iterable<NamedFile>,
  { lazily }: { readonly lazily: boolean },
): WorkspaceSymbol[] {
  const wanted = fold(query).trim().replace(/\s+/gu, ' ');
  const found: { readonly rank: number; readonly symbol: WorkspaceSymbol }[] = [];
  for (const { uri, name: file, elements } of files) {
    for (const element of elements) {
      const { id, title, kind, within, range } = element;
      const rank = rankOf(wanted, foldedOf(element));
      const name = [id, title].filter(Boolean).join(' ');
      if (rank === undefined || name === '') continue;
      const data: SymbolData = { uri, kind, id, title };
      const containerName = [within, file].filter(Boolean).join(' · ');
      const symbol: WorkspaceSymbol = lazily
        ? { name, kind, containerName, location: { uri }, data }
        : { name, kind, containerName, location: { uri, range } };
      found.push({ rank, symbol });
    }
  }
  // Stable: of the same rank, in the order of the files and of their text.
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ symbol }) => symbol);
}

/** The symbol with its place as it is now; as it came when it is no longer there. */
export function resolvedSymbol(symbol: WorkspaceSymbol, files: Iterable<NamedFile>): WorkspaceSymbol {
  const wanted = symbol.data as Partial<SymbolData> | undefined;
  for (const { uri, elements } of files) {
    if (uri !== wanted?.uri) continue;
    const same = elements.filter(({ kind, id }) => kind === wanted.kind && id === wanted.id);
    const element = same.find(({ title }) => title === wanted.title) ?? same[0];
    if (element) return { ...symbol, location: { uri, range: element.range } };
  }
  const start = { line: 0, character: 0 };
  return 'range' in symbol.location
    ? symbol
    : { ...symbol, location: { ...symbol.location, range: { start, end: start } } };
}

interface Folded {
  readonly name: string;
  readonly text: string;
}

const folded = new WeakMap<NamedElement, Folded>();

/** A query is typed letter by letter: each element is folded once. */
function foldedOf(element: NamedElement): Folded {
  let known = folded.get(element);
  if (!known) {
    known = { name: fold(element.id ?? ''), text: fold(element.title ?? '') };
    folded.set(element, known);
  }
  return known;
}

/** The lower, the nearer; undefined: it is something else. */
function rankOf(query: string, { name, text }: Folded): number | undefined {
  if (query === '') return 0;
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (text.startsWith(query)) return 2;
  const whole = `${name} ${text}`;
  const words = query.split(' ');
  if (words.every((word) => startsAWord(whole, word))) return 3;
  if (whole.includes(query)) return 4;
  if (words.every((word) => whole.includes(word))) return 5;
  const letters = query.replaceAll(' ', '');
  return spreadIn(initialsOf(whole), letters) === undefined ? closeTogether(whole, letters) : 6;
}

function startsAWord(text: string, start: string): boolean {
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** « c r l c t » of « C1 Relever les caractéristiques thermiques ». */
function initialsOf(text: string): string {
  return (text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).join('');
}

/** A word with letters left out: « caractrstiq ». */
function closeTogether(text: string, letters: string): number | undefined {
  const spread = spreadIn(text, letters);
  return spread === undefined || spread > 2 * letters.length ? undefined : 6 + spread / letters.length;
}

/** Over how many letters those asked for are found in their order, from the first of them. */
function spreadIn(text: string, letters: string): number | undefined {
  const from = text.indexOf(letters.charAt(0));
  let last = from - 1;
  for (const letter of letters) {
    last = text.indexOf(letter, last + 1);
    if (last < 0) return undefined;
  }
  return last - from + 1;
}
