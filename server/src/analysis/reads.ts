import { type Model, type Referentiel, ROOT_KEYS, SECTIONS } from '../model';
import type { Ask, DocumentContext, ElementOf, ListSection, LocalContext } from '../rules/rule';
import { rankOfBloc, type SimilarPair } from '../rules/shared/similar';
import type { FormatValue } from '../rules/shared/values';
import type { Answers } from './answers';

/** Something that a rule read: what it was, and what it is now. */
interface Read {
  readonly value: unknown;
  readonly again: (now: Now) => unknown;
}

/** All that a rule read, each thing once. */
export type Reads = readonly Read[];

/** What may be read of one version of a document and of what is around it. */
export interface Now {
  readonly model: Model;
  /** Of the text, by their values as they are written. */
  readonly parts: readonly (readonly FormatValue[])[];
  readonly answers: Answers;
  readonly similar: (threshold: number) => readonly SimilarPair[];
  readonly today: string;
  readonly neighbours: DocumentContext<unknown>['neighbours'];
  readonly fileExists: DocumentContext<unknown>['fileExists'];
  readonly refusedVersion: DocumentContext<unknown>['refusedVersion'];
  /** Of the document, from one version to the next. */
  readonly document: object;
}

/** Read whole, or from outside the text: never known to be the same. */
const unknown = () => Symbol('unknown');
/** The parts of the text, as if they were a section. */
const PARTS = 'parties';

/** Would a rule that read this read the same now? */
export function isSame(reads: Reads, now: Now): boolean {
  for (const { value, again } of reads) if (again(now) !== value) return false;
  return true;
}

/**
 * A référentiel and what is around it, that note what a rule reads of them: one that read the jury and the date of the day
 * has nothing new to say while these are the same objects, nor one that asked something of each bloc while the answers
 * are the same. Rules declare nothing and can forget nothing.
 */
export class Watch {
  readonly #reads = new Map<unknown, Read>();
  readonly referentiel: Referentiel;
  readonly context: DocumentContext<unknown>;
  #open: Now | undefined;

  constructor(now: Now, local: LocalContext<unknown>) {
    this.#open = now;
    this.referentiel = new Watched(this) as unknown as Referentiel;
    this.context = new WatchedContext(this, local);
  }

  get #now(): Now {
    if (!this.#open) throw new Error('read once the rule has run');
    return this.#open;
  }

  /** The rule has run. What was read is kept to be compared, and must not hold on to the version that it was read of. */
  close(): Reads {
    this.#open = undefined;
    return [...this.#reads.values()];
  }

  read<T>(key: unknown, again: (now: Now) => T): T {
    const known = this.#reads.get(key);
    if (known) return known.value as T;
    const value = again(this.#now);
    this.#reads.set(key, { value, again });
    return value;
  }

  /** What is seen without being looked at: nothing to compare. */
  unnoted<T>(read: (now: Now) => T): T {
    return read(this.#now);
  }

  /** Never known to be the same. */
  outside<T>(key: string, read: (now: Now) => T): T {
    if (!this.#reads.has(key)) this.#reads.set(key, { value: undefined, again: unknown });
    return read(this.#now);
  }
}

class Watched {
  constructor(readonly watch: Watch) {}

  get node() {
    return this.watch.outside('node', ({ model }) => model.referentiel.node);
  }

  get [ROOT_KEYS]() {
    return this.watch.read(ROOT_KEYS, ({ model }) => model.referentiel[ROOT_KEYS]);
  }
}

for (const section of SECTIONS as readonly (keyof Referentiel)[]) {
  Object.defineProperty(Watched.prototype, section, {
    get(this: Watched) {
      return this.watch.read(section, ({ model }) => model.referentiel[section]);
    },
  });
}

class WatchedContext implements DocumentContext<unknown> {
  readonly options;
  readonly ready;
  readonly register;
  readonly vocabulary;
  readonly #watch: Watch;
  readonly #local: LocalContext<unknown>;

  constructor(watch: Watch, local: LocalContext<unknown>) {
    this.#watch = watch;
    this.#local = local;
    // What these depend on empties the memory when it changes.
    this.options = local.options;
    this.ready = local.ready;
    this.register = local.register;
    this.vocabulary = local.vocabulary;
  }

  readonly each = <S extends ListSection, R, U = undefined>(
    section: S,
    ask: Ask<ElementOf<S>, R, unknown, U>,
    under?: U,
  ) =>
    this.#watch.read(ask, ({ answers, model }) => {
      const list = model.referentiel[section] as readonly ElementOf<S>[] | undefined;
      return answers.of(section, list as readonly object[] | undefined, ask as never, this.#local, under);
    }) as readonly R[];

  readonly eachPart = <R>(ask: Ask<readonly FormatValue[], R>) =>
    this.#watch.read(ask, ({ answers, parts }) =>
      answers.of(PARTS, parts, ask as never, this.#local, undefined),
    ) as readonly R[];

  readonly similar = (threshold: number) =>
    this.#watch.read(`similar ${threshold}`, ({ similar }) => similar(threshold));

  readonly rankOf: DocumentContext<unknown>['rankOf'] = (competence) =>
    this.#watch.unnoted(({ model }) => rankOfBloc(competence, model.referentiel));

  get ids() {
    this.#watch.read('ids', ({ model }) => model.ids.version);
    return this.#watch.unnoted(({ model }) => model.ids);
  }

  get model() {
    return this.#watch.outside('model', ({ model }) => model);
  }

  get today() {
    return this.#watch.read('today', ({ today }) => today);
  }

  get document() {
    return this.#watch.unnoted(({ document }) => document);
  }

  get fileExists() {
    return this.#watch.outside('fileExists', ({ fileExists }) => fileExists);
  }

  get neighbours() {
    return this.#watch.read('neighbours', ({ neighbours }) => neighbours);
  }

  get refusedVersion() {
    return this.#watch.outside('refusedVersion', ({ refusedVersion }) => refusedVersion);
  }
}
