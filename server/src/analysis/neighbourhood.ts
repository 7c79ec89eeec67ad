import { DUPLICATE_THRESHOLD, StatementIndex } from '../french';
import type { Competence, Model } from '../model';
import type { Neighbour } from '../rules/rule';
import {
  areVersions,
  type DocumentSummary,
  LivingSummary,
  type Part,
  type StatementSummary,
  statementOf,
  summaryOf,
} from './summary';

/** Beyond, a folder is no longer compared as a whole: what was added first stays. */
const MOST_STATEMENTS = 20_000;

/** A text, with those who say it: many files may be copies of one. */
interface Said {
  readonly text: string;
  readonly by: Map<string, StatementSummary[]>;
}

/** What a document asks about those around it: the same function as long as they answer the same. */
export type Neighbours = (competence: Competence) => readonly Neighbour[];

/** A document read alone has none. */
export const NO_NEIGHBOURS: Neighbours = () => [];

/**
 * The competences of the documents of a folder, by what they say. A document that changes costs its statements that
 * changed. Documents are known by a key that their reader chooses.
 */
export class Neighbourhood {
  readonly #index = new StatementIndex<Said>();
  readonly #said = new Map<string, Said>();
  readonly #documents = new Map<string, DocumentSummary>();
  readonly #living = new Map<string, LivingSummary>();
  readonly #answers = new Map<string, Neighbours>();
  /** The first one: with nothing to compare it to, it is not read. */
  #alone: { readonly key: string; readonly read: () => DocumentSummary } | undefined;

  /** A document as it is now; gives the keys of those to which it says something else than before. */
  put(key: string, summary: DocumentSummary): ReadonlySet<string> {
    this.#readAlone(key);
    const former = this.#documents.get(key);
    const touched = new Set<string>();
    this.#documents.set(key, summary);
    const renamed = !former || identity(former) !== identity(summary);
    // Another title may make it another version of one of them, or no longer one.
    if (renamed) this.#answers.clear();
    if (renamed && former) for (const { text } of former.parts.flat()) this.#touch(text, touched);
    const [before, now] = [new Set(former?.parts), new Set(summary.parts)];
    const gone = [...before].filter((part) => !now.has(part));
    const come = [...now].filter((part) => !before.has(part));
    this.#replace(key, gone.flat(), come.flat(), touched);
    return this.#told(key, touched);
  }

  delete(key: string): ReadonlySet<string> {
    if (this.#alone?.key === key) this.#alone = undefined;
    const touched = new Set<string>();
    const { parts = [] } = this.#documents.get(key) ?? {};
    this.#replace(key, parts.flat(), [], touched);
    this.#documents.delete(key);
    this.#living.delete(key);
    this.#answers.clear();
    return this.#told(key, touched);
  }

  /**
   * For the analysis of that document: it takes its place among the others as it is now. One that is being edited is
   * followed from version to version; of another only what it says is kept.
   */
  around(
    key: string,
    uri: string,
    told: (touched: ReadonlySet<string>) => void,
    { edited = false } = {},
  ): (model: Model) => Neighbours {
    return (model) => {
      const read = () => this.#read(key, uri, model, edited);
      if (this.#documents.size === 0 && (!this.#alone || this.#alone.key === key)) {
        this.#alone = { key, read };
        return NO_NEIGHBOURS;
      }
      told(this.put(key, read()));
      if (this.#documents.size < 2) return NO_NEIGHBOURS;
      const known = this.#answers.get(key);
      if (known) return known;
      const strangers = this.#strangersTo(key);
      const neighbours: Neighbours = (competence) => {
        const text = statementOf(competence);
        return text === undefined ? [] : this.#near(text, strangers);
      };
      this.#answers.set(key, neighbours);
      return neighbours;
    };
  }

  /** The documents that say something near what this one says. */
  nearOnes(key: string): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const { text } of this.#documents.get(key)?.parts.flat() ?? []) this.#touch(text, touched);
    return this.#told(key, touched);
  }

  #read(key: string, uri: string, model: Model, edited: boolean): DocumentSummary {
    if (!edited) {
      this.#living.delete(key);
      return summaryOf(model, uri);
    }
    const living = this.#living.get(key) ?? new LivingSummary(uri);
    this.#living.set(key, living);
    return living.of(model);
  }

  #readAlone(newcomer: string): void {
    const alone = this.#alone;
    this.#alone = undefined;
    if (alone && alone.key !== newcomer) this.put(alone.key, alone.read());
  }

  /** These have something else to answer; all but the one that says so. */
  #told(key: string, touched: Set<string>): ReadonlySet<string> {
    touched.delete(key);
    for (const other of touched) this.#answers.delete(other);
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
    return near.sort(closestFirst);
  }

  #replace(key: string, gone: Part, come: Part, touched: Set<string>): void {
    const texts = new Set(come.map(({ text }) => text));
    for (const statement of gone) {
      const said = this.#said.get(statement.text);
      const own = said?.by.get(key)?.filter((one) => one !== statement);
      if (!said || !own) continue;
      said.by.set(key, own);
      if (own.length > 0 || texts.has(statement.text)) continue;
      // Of what is said before and after, only the place may be another.
      this.#touch(statement.text, touched);
      said.by.delete(key);
      if (said.by.size > 0) continue;
      this.#said.delete(statement.text);
      this.#index.delete(said);
    }
    for (const statement of come) this.#join(key, statement, touched);
  }

  #join(key: string, statement: StatementSummary, touched: Set<string>): void {
    const { text } = statement;
    let said = this.#said.get(text);
    const own = said?.by.get(key);
    if (own) {
      own.push(statement);
      return;
    }
    if (!said) {
      if (this.#said.size >= MOST_STATEMENTS) return;
      said = { text, by: new Map() };
      this.#said.set(text, said);
      this.#index.put(said, text);
    }
    said.by.set(key, [statement]);
    this.#touch(text, touched);
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

/** Then by place, so that nothing depends on which file was read first. */
function closestFirst(a: Neighbour, b: Neighbour): number {
  const [one, other] = [a.at, b.at];
  return (
    b.score - a.score ||
    (one.uri < other.uri ? -1 : one.uri > other.uri ? 1 : 0) ||
    one.start.line - other.start.line ||
    one.start.character - other.start.character
  );
}

/** What tells whether two documents are versions of one certification. */
function identity({ document: { title, code }, versions }: DocumentSummary): string {
  return JSON.stringify([title, code, versions]);
}
