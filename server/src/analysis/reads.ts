import { type Referentiel, ROOT_KEYS, SECTIONS } from '../model';
import type { DocumentContext } from '../rules/rule';

/** What a rule read of a document, and what it was then. */
export type Reads = ReadonlyMap<string | symbol, unknown>;

/** What of the context may be compared from one version to the next. */
type Around = Pick<DocumentContext<unknown>, 'today' | 'competences' | 'neighbours'>;

/** Read whole, or from outside the text: never known to be the same. */
const UNKNOWN = Symbol('unknown');

/**
 * A référentiel, and what is around it, that note what is read of them: a rule that read the jury and the date of the day
 * has nothing new to say while these are the same objects. Rules declare nothing and can forget nothing.
 */
export class Watch {
  readonly referentiel: Referentiel;
  readonly #source: Referentiel;
  #reads: Map<string | symbol, unknown> | undefined;

  constructor(source: Referentiel) {
    this.#source = source;
    this.referentiel = new Proxied(source, (name, value) => {
      if (this.#reads && !this.#reads.has(name)) this.#reads.set(name, value);
    }) as unknown as Referentiel;
  }

  /** Notes all that is read until `end` is called. */
  begin(): Map<string | symbol, unknown> {
    this.#reads = new Map();
    return this.#reads;
  }

  end(): void {
    this.#reads = undefined;
  }

  /** The context of a document rule, read by read. */
  context(context: DocumentContext<unknown>): DocumentContext<unknown> {
    return new WatchedContext(context, (name, value) => this.#reads?.set(name, value));
  }

  /** Would a rule that read this read the same now? */
  isSame(reads: Reads, context: Around): boolean {
    for (const [name, value] of reads) {
      if (!this.#isSame(name, value, context)) return false;
    }
    return true;
  }

  #isSame(name: string | symbol, value: unknown, { today, competences, neighbours }: Around): boolean {
    if (name === ROOT_KEYS) return sameKeys(value, this.#source[ROOT_KEYS]);
    if (name === 'today') return value === today;
    if (name === 'neighbours') return value === neighbours;
    if (name === 'competences:index') return value === competences.version;
    if (value === UNKNOWN) return false;
    return value === this.#source[name as keyof Referentiel];
  }
}

type Note = (name: string | symbol, value: unknown) => void;

class Proxied {
  constructor(
    readonly source: Referentiel,
    readonly note: Note,
  ) {}

  get node() {
    this.note('node', UNKNOWN);
    return this.source.node;
  }

  get [ROOT_KEYS]() {
    const keys = this.source[ROOT_KEYS];
    this.note(ROOT_KEYS, keys);
    return keys;
  }
}

for (const section of SECTIONS as readonly (keyof Referentiel)[]) {
  Object.defineProperty(Proxied.prototype, section, {
    get(this: Proxied) {
      const value = this.source[section];
      this.note(section, value);
      return value;
    },
  });
}

class WatchedContext implements DocumentContext<unknown> {
  readonly options;
  readonly ready;
  readonly register;
  readonly vocabulary;
  readonly #context: DocumentContext<unknown>;
  readonly #note: Note;

  constructor(context: DocumentContext<unknown>, note: Note) {
    this.#context = context;
    this.#note = note;
    // What these depend on empties the memory when it changes.
    this.options = context.options;
    this.ready = context.ready;
    this.register = context.register;
    this.vocabulary = context.vocabulary;
  }

  get model() {
    this.#note('model', UNKNOWN);
    return this.#context.model;
  }

  get today() {
    this.#note('today', this.#context.today);
    return this.#context.today;
  }

  get document() {
    return this.#context.document;
  }

  get competences() {
    const { competences } = this.#context;
    this.#note('competences:index', competences.version);
    return competences;
  }

  get fileExists() {
    this.#note('fileExists', UNKNOWN);
    return this.#context.fileExists;
  }

  get neighbours() {
    const { neighbours } = this.#context;
    this.#note('neighbours', neighbours);
    return neighbours;
  }

  get refusedVersion() {
    this.#note('refusedVersion', UNKNOWN);
    return this.#context.refusedVersion;
  }
}

function sameKeys(former: unknown, now: readonly unknown[] | undefined): boolean {
  return (
    Array.isArray(former) && former.length === now?.length && former.every((key, index) => key === now[index])
  );
}
