import { fold } from '../french';
import type { Bloc, Competence, Model } from '../model';
import type { Elsewhere, NeighbourBloc, NeighbourDocument } from '../rules/rule';
import { type Lines, resolved, type SyntaxNode, spanOf } from '../syntax';

/** Shorter, two certifications may say the same without one having been taken from the other. */
const SHORTEST = 20;

/** What is kept of a document to compare others with it. */
export interface DocumentSummary {
  readonly uri: string;
  readonly document: NeighbourDocument;
  /** The files that `depots` names: former versions of this certification. */
  readonly versions: readonly string[];
  /** By bloc, then those of none: the same array as long as what it is drawn from is not edited. */
  readonly parts: readonly Part[];
}

export type Part = readonly StatementSummary[];

export interface StatementSummary {
  readonly id: string | undefined;
  readonly text: string;
  readonly bloc: NeighbourBloc | undefined;
  readonly at: Elsewhere;
}

/** Of one version of a document: neither its text nor its tree is kept. */
export function summaryOf(model: Model, uri: string): DocumentSummary {
  const living = new LivingSummary(uri).of(model);
  const blocs = new Map<NeighbourBloc, NeighbourBloc>();
  const settled = (bloc: NeighbourBloc): NeighbourBloc => {
    const known = blocs.get(bloc) ?? { id: bloc.id, title: bloc.title, at: bloc.at };
    blocs.set(bloc, known);
    return known;
  };
  const parts = living.parts.map((part) =>
    part.map(({ id, text, bloc, at }) => ({ id, text, bloc: bloc && settled(bloc), at })),
  );
  return { ...living, parts };
}

/** Of a document that is being edited, from version to version: an edit costs the blocs that it touched. */
export class LivingSummary {
  readonly #uri: string;
  readonly #parts = new WeakMap<object, Part>();
  #lines: Lines | undefined;

  constructor(uri: string) {
    this.#uri = uri;
  }

  /** Places are told as they are in the version given last. */
  of({ referentiel, tree }: Model): DocumentSummary {
    const { certification, blocs, competences, depots } = referentiel;
    this.#lines = tree.lines;
    const uri = this.#uri;
    const parts = [...(blocs ?? [])].map((bloc) =>
      this.#part(bloc, () => this.#statements(bloc.competences, this.#bloc(bloc))),
    );
    if (competences) parts.push(this.#part(competences, () => this.#statements(competences, undefined)));
    const document = {
      name: decoded(uri.slice(uri.lastIndexOf('/') + 1)),
      title: copied(certification?.intitule?.value.trim()) || undefined,
      code: certification?.demande?.code?.value.trim() || undefined,
    };
    const versions = (depots ?? []).flatMap(({ version }) => (version ? [version.value.trim()] : []));
    return { uri, document, versions, parts };
  }

  #part(from: object, read: () => Part): Part {
    let part = this.#parts.get(from);
    if (!part) {
      part = read();
      this.#parts.set(from, part);
    }
    return part;
  }

  #bloc({ id, intitule, node }: Bloc): NeighbourBloc {
    const place = () => this.#place(id?.node ?? node);
    return {
      id: id?.value,
      title: copied(intitule?.value),
      get at() {
        return place();
      },
    };
  }

  #statements(competences: Iterable<Competence> | undefined, bloc: NeighbourBloc | undefined): Part {
    const statements: StatementSummary[] = [];
    for (const competence of competences ?? []) {
      const { id, enonce } = competence;
      const text = statementOf(competence);
      if (!enonce || text === undefined) continue;
      const place = () => this.#place(enonce.node);
      statements.push({
        id: id?.value,
        text,
        bloc,
        get at() {
          return place();
        },
      });
    }
    return statements;
  }

  #place(node: SyntaxNode): Elsewhere {
    const { start, end } = spanOf(resolved(node) ?? node);
    const lines = this.#lines!;
    return { uri: this.#uri, start: lines.positionAt(start), end: lines.positionAt(end) };
  }
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

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
