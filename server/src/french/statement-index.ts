import { listed } from './listed';
import { closestFirst, mostPairs, type Near, NearPairs, type StatementMatch } from './near-pairs';
import { InCommon, Postings, Subjects } from './postings';
import { type Profile, profileOf } from './profile';
import { differenceOf, type Similarity, scoreOf } from './similarity';
import { readStatement } from './statement';
import { Terms } from './terms';

interface Entry<K> {
  key: K;
  readonly text: string;
  readonly profile: Profile;
  readonly slot: number;
  /** The last update that had it. */
  seen: number;
}

/**
 * Statements by their terms. What is near a statement is looked for once and kept: an edit costs the statements that
 * changed, each scored against those that share terms with it.
 */
export class StatementIndex<K extends object> {
  readonly #terms = new Terms();
  readonly #entries = new Map<K, Entry<K>>();
  #slots: (Entry<K> | undefined)[] = [];
  #subjects = new Subjects();
  /** By all terms. */
  #wholes = new Postings();
  #dead = 0;
  #updates = 0;
  /** The groups of the last `follow`, and whether a key was there twice (an alias). */
  #followed: readonly (readonly K[])[] | undefined;
  #twice = false;
  /** What the last statement that was looked for has in common with others: of its subject, of the whole. */
  readonly #inCommon = [new InCommon(), new InCommon()] as const;
  readonly #near = new NearPairs<K>();

  get size(): number {
    return this.#entries.size;
  }

  /** Another number once statements that are near each other came, went, or changed places. */
  get pairing(): number {
    return this.#near.changes;
  }

  /** The whole set of statements; only keys that are new, gone or with another text cost anything. */
  update(statements: Iterable<readonly [K, string]>): void {
    this.#followed = undefined;
    this.#near.changed();
    this.#updates += 1;
    const added = new Map<K, string>();
    for (const [key, text] of statements) {
      const known = this.#entries.get(key);
      if (known?.text === text) known.seen = this.#updates;
      else added.set(key, text);
    }
    const removed: Entry<K>[] = [];
    for (const entry of this.#entries.values()) {
      if (entry.seen !== this.#updates) removed.push(entry);
    }
    this.#replace(removed, added);
  }

  /**
   * The same, for keys whose text never changes, told in groups: costs what differs from the groups of the last time,
   * between what both begin and end with.
   */
  follow(groups: readonly (readonly K[])[], textOf: (key: K) => string | undefined): void {
    const former = this.#followed;
    if (!former || this.#twice) {
      const keys = groups.flat();
      this.update(statementsOf(keys, textOf));
      this.#twice = new Set(keys).size < keys.length;
    } else {
      const shortest = Math.min(former.length, groups.length);
      let first = 0;
      while (first < shortest && former[first] === groups[first]) first++;
      let kept = 0;
      while (kept < shortest - first && former[former.length - 1 - kept] === groups[groups.length - 1 - kept])
        kept++;
      const gone = former.slice(first, former.length - kept).flat();
      const now = groups.slice(first, groups.length - kept).flat();
      const [before, here] = [new Set(gone), new Set(now)];
      this.#twice = here.size < now.length || now.some((key) => this.#entries.has(key) && !before.has(key));
      const removed = gone.filter((key) => !here.has(key)).flatMap((key) => this.#entries.get(key) ?? []);
      const added = new Map(statementsOf(now, textOf));
      for (const key of now) if (this.#entries.has(key)) added.delete(key);
      this.#replace(removed, added);
      // Those that stay are told in the order of the text.
      const stayed = (list: readonly K[], there: ReadonlySet<K>) => list.filter((key) => there.has(key));
      const [was, is] = [stayed(gone, here), stayed(now, before)];
      if (was.some((key, rank) => key !== is[rank])) this.#near.changed();
    }
    this.#followed = groups;
  }

  /** One more statement, or a known one with another text: for a set too large to be told whole at each edit. */
  put(key: K, text: string): void {
    const known = this.#entries.get(key);
    if (known?.text === text) return;
    this.#followed = undefined;
    if (known) this.#remove(known);
    this.#add(key, text);
  }

  delete(key: K): void {
    const known = this.#entries.get(key);
    if (!known) return;
    this.#followed = undefined;
    this.#remove(known);
    this.#tidy();
    this.#near.limit(this.#entries.size);
  }

  /** The other statements at least this close to that one, closest first. */
  matches(key: K, threshold: number): readonly StatementMatch<K>[] {
    return this.#nearAt(threshold).get(key) ?? [];
  }

  /** The statements that have another at least this close to them, in no order. */
  paired(threshold: number): Iterable<K> {
    return this.#nearAt(threshold).keys();
  }

  #nearAt(threshold: number): Near<K> {
    return this.#near.at(threshold) ?? this.#searchAll(threshold);
  }

  /** What is near each statement, each pair scored once. */
  #searchAll(threshold: number): Near<K> {
    const found: Near<K> = new Map();
    const most = mostPairs(this.#entries.size);
    let pairs = 0;
    for (const entry of this.#entries.values()) {
      const near = this.#search(entry, threshold, entry.slot);
      pairs += near.length;
      if (pairs > most) return this.#near.give(threshold, new Map(), Number.POSITIVE_INFINITY);
      for (const match of near) {
        const other = this.#entries.get(match.key)!;
        listed(found, entry.key).push(match);
        listed(found, match.key).push({ key: entry.key, similarity: this.#similarity(other, entry) });
      }
    }
    for (const near of found.values()) near.sort(closestFirst);
    return this.#near.give(threshold, found, pairs);
  }

  /** The statements near this one, of those whose slot is under `before`. */
  #search(entry: Entry<K>, threshold: number, before = Number.POSITIVE_INFINITY): StatementMatch<K>[] {
    const { profile } = entry;
    const { weights } = this.#terms;
    // The score is no more than the mean of two overlaps: of the objects (of all terms where there is none), of all terms.
    const least = 2 * threshold - 1e-9;
    const isBroad = least <= 1;
    const own = isBroad ? profile.whole : profile.subject;
    const postings = isBroad ? this.#wholes : this.#subjects.of(profile);
    const [subject, whole] = this.#inCommon;
    subject.sum(postings, own.terms, weights, before);
    if (!isBroad) whole.sum(this.#wholes, profile.whole.terms, weights, before, subject);
    const found: StatementMatch<K>[] = [];
    for (const slot of subject.slots) {
      if (!isBroad) {
        const overlap = postings.overlap(own.weight, slot, subject.of(slot));
        if (overlap + this.#wholes.overlap(profile.whole.weight, slot, whole.of(slot)) < least) continue;
      }
      const other = this.#slots[slot];
      if (other === undefined || other === entry) continue;
      const score = other.text === entry.text ? 1 : scoreOf(profile, other.profile, this.#terms);
      if (score < threshold) continue;
      found.push({ key: other.key, similarity: { score, difference: differenceOf(profile, other.profile) } });
    }
    return found.sort(closestFirst);
  }

  /** The similarity of two statements, as a search from the first would tell it. */
  #similarity(from: Entry<K>, to: Entry<K>): Similarity {
    const score = from.text === to.text ? 1 : scoreOf(from.profile, to.profile, this.#terms);
    return { score, difference: differenceOf(from.profile, to.profile) };
  }

  /** A statement that goes while the same comes only changes its key: an edit renews all keys of its bloc. */
  #replace(removed: readonly Entry<K>[], added: ReadonlyMap<K, string>): void {
    const waiting = new Map<string, Entry<K>[]>();
    for (const entry of removed) listed(waiting, entry.text).push(entry);
    const fresh: [K, string][] = [];
    const renamed: [Entry<K>, K][] = [];
    for (const [key, text] of added) {
      const same = this.#entries.has(key) ? undefined : waiting.get(text)?.shift();
      if (same) renamed.push([same, key]);
      else fresh.push([key, text]);
    }
    for (const entries of waiting.values()) for (const entry of entries) this.#remove(entry);
    for (const [entry, key] of renamed) this.#rename(entry, key);
    for (const [key, text] of fresh) this.#add(key, text);
    this.#tidy();
    this.#near.limit(this.#entries.size);
  }

  #rename(entry: Entry<K>, key: K): void {
    const former = entry.key;
    if (this.#entries.get(former) === entry) this.#entries.delete(former);
    entry.key = key;
    this.#entries.set(key, entry);
    this.#near.rename(former, key);
  }

  #add(key: K, text: string): void {
    this.#near.forgetCrowds();
    const profile = profileOf(readStatement(text), this.#terms);
    const slot = this.#slots.length;
    const entry = { key, text, profile, slot, seen: this.#updates };
    this.#slots.push(entry);
    this.#entries.set(key, entry);
    this.#post(entry);
    for (const threshold of this.#near.thresholds) {
      const back = (match: StatementMatch<K>) => this.#similarity(this.#entries.get(match.key)!, entry);
      this.#near.add(key, threshold, this.#search(entry, threshold), back);
    }
    this.#near.limit(this.#entries.size);
  }

  #post({ profile, slot }: Entry<K>): void {
    this.#subjects.of(profile).add(profile.subject, slot);
    this.#wholes.add(profile.whole, slot);
  }

  #remove(entry: Entry<K>): void {
    this.#near.forgetCrowds();
    this.#near.remove(entry.key);
    this.#entries.delete(entry.key);
    this.#slots[entry.slot] = undefined;
    this.#dead += 1;
  }

  #tidy(): void {
    if (this.#dead > 32 && this.#dead > this.#entries.size) this.#compact();
  }

  /** Slots of removed statements stay in the postings until there are more of them than of live ones. */
  #compact(): void {
    const live = [...this.#entries.values()];
    this.#slots = [];
    this.#subjects = new Subjects();
    this.#wholes = new Postings();
    this.#dead = 0;
    for (const entry of live) {
      const moved = { ...entry, slot: this.#slots.length };
      this.#slots.push(moved);
      this.#entries.set(entry.key, moved);
      this.#post(moved);
    }
  }
}

function* statementsOf<K>(
  keys: readonly K[],
  textOf: (key: K) => string | undefined,
): Generator<readonly [K, string]> {
  for (const key of keys) {
    const text = textOf(key);
    if (text !== undefined) yield [key, text];
  }
}
