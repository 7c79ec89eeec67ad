import { DUPLICATE_THRESHOLD, StatementIndex } from '../french';
import type { Competence, Model } from '../model';
import type { Neighbour } from '../rules/rule';
import { areVersions, type DocumentSummary, type StatementSummary, statementOf, summaryOf } from './summary';

/** Beyond, a folder is no longer compared as a whole: what was added first stays. */
const MOST_STATEMENTS = 20_000;

/** A text, with those who say it: many files may be copies of one. */
interface Said {
  readonly text: string;
  readonly by: Map<string, StatementSummary[]>;
}

/** What a document asks about those around it. */
export type Neighbours = (competence: Competence) => readonly Neighbour[];

/**
 * The competences of the documents of a folder, by what they say. A document that changes costs its statements that
 * changed. Documents are known by a key that their reader chooses.
 */
export class Neighbourhood {
  readonly #index = new StatementIndex<Said>();
  readonly #said = new Map<string, Said>();
  readonly #documents = new Map<string, DocumentSummary>();

  /** A document as it is now; gives the keys of those to which it says something else than before. */
  put(key: string, summary: DocumentSummary): ReadonlySet<string> {
    const former = this.#documents.get(key);
    const touched = new Set<string>();
    const texts = new Map<string, StatementSummary[]>();
    for (const statement of summary.statements) {
      const same = texts.get(statement.text);
      if (same) same.push(statement);
      else texts.set(statement.text, [statement]);
    }
    const renamed = former !== undefined && identity(former) !== identity(summary);
    for (const { text } of former?.statements ?? []) {
      if (renamed) this.#touch(text, touched);
      if (!texts.has(text)) this.#leave(key, text, touched);
    }
    this.#documents.set(key, summary);
    for (const [text, statements] of texts) this.#join(key, text, statements, touched);
    touched.delete(key);
    return touched;
  }

  delete(key: string): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const { text } of this.#documents.get(key)?.statements ?? []) this.#leave(key, text, touched);
    this.#documents.delete(key);
    touched.delete(key);
    return touched;
  }

  /** For the analysis of that document, open or not: it takes its place among the others as it is now. */
  around(
    key: string,
    uri: string,
    told: (touched: ReadonlySet<string>) => void,
  ): (model: Model) => Neighbours {
    return (model) => {
      const summary = summaryOf(model, uri);
      told(this.put(key, summary));
      if (this.#documents.size < 2) return () => [];
      const strangers = this.#strangersTo(key);
      return (competence) => {
        const text = statementOf(competence);
        return text === undefined ? [] : this.#near(text, strangers);
      };
    };
  }

  /** The documents that say something near what this one says. */
  nearOnes(key: string): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const { text } of this.#documents.get(key)?.statements ?? []) this.#touch(text, touched);
    touched.delete(key);
    return touched;
  }

  /** The documents of other certifications, by key. */
  #strangersTo(key: string): ReadonlyMap<string, DocumentSummary> {
    const own = this.#documents.get(key)!;
    return new Map([...this.#documents].filter(([other, one]) => other !== key && !areVersions(own, one)));
  }

  #near(text: string, strangers: ReadonlyMap<string, DocumentSummary>): readonly Neighbour[] {
    const said = this.#said.get(text);
    if (!said) return [];
    const near: Neighbour[] = [];
    const add = ({ by }: Said, score: number) => {
      for (const [other, statements] of by) {
        const document = strangers.get(other)?.document;
        if (!document) continue;
        for (const { id, text: words, bloc, at } of statements)
          near.push({ score, id, text: words, bloc, at, document });
      }
    };
    add(said, 1);
    for (const { key: other, similarity } of this.#index.matches(said, DUPLICATE_THRESHOLD))
      add(other, similarity.score);
    return near;
  }

  #join(key: string, text: string, statements: StatementSummary[], touched: Set<string>): void {
    let said = this.#said.get(text);
    if (said?.by.has(key)) {
      // Said before as well: only its place may be another.
      said.by.set(key, statements);
      return;
    }
    if (!said) {
      if (this.#said.size >= MOST_STATEMENTS) return;
      said = { text, by: new Map() };
      this.#said.set(text, said);
      this.#index.put(said, text);
    }
    said.by.set(key, statements);
    this.#touch(text, touched);
  }

  #leave(key: string, text: string, touched: Set<string>): void {
    const said = this.#said.get(text);
    if (!said?.by.has(key)) return;
    this.#touch(text, touched);
    said.by.delete(key);
    if (said.by.size > 0) return;
    this.#said.delete(text);
    this.#index.delete(said);
  }

  #touch(text: string, touched: Set<string>): void {
    const said = this.#said.get(text);
    if (!said) return;
    for (const key of said.by.keys()) touched.add(key);
    for (const { key } of this.#index.matches(said, DUPLICATE_THRESHOLD)) {
      for (const other of key.by.keys()) touched.add(other);
    }
  }
}

/** What tells whether two documents are versions of one certification. */
function identity({ document: { title, code }, versions }: DocumentSummary): string {
  return JSON.stringify([title, code, versions]);
}
