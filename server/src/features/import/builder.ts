import type { Role } from './line';
import { type CompetenceEntry, type Entry, emptyOutline, newBloc, type Outline } from './outline';

/** Puts each line at its place in an outline: under what was open when it came. */
export class Builder {
  readonly outline: Outline = emptyOutline();
  /** What a line without marks may go on with. */
  last: { readonly entry: Entry; readonly role: Role } | undefined;
  competence: CompetenceEntry | undefined;
  /** Competences since the last criteria: when there are several, a list of criteria is none's. */
  #awaiting = 0;

  get isEmpty(): boolean {
    const { title, activites, blocs, loose } = this.outline;
    return title === undefined && activites.length + blocs.length + loose.competences.length === 0;
  }

  /** `listed`: the criteria come as a list of their own, under a heading. */
  add(role: Role, id: string | undefined, text: string, listed: boolean): void {
    switch (role) {
      case 'titre':
        this.#title(text);
        break;
      case 'bloc':
        this.#bloc(id, text);
        break;
      case 'activite':
      case 'situation':
        this.#activity(role, { id, text });
        break;
      case 'evaluation':
        this.#open(role, { id, text }, this.#here.evaluations);
        break;
      case 'competence':
        this.#competence(id, text);
        break;
      case 'critere':
        this.#critere({ id, text }, listed);
        break;
    }
  }

  note(text: string): void {
    const { blocs, notes } = this.outline;
    (this.competence?.notes ?? blocs.at(-1)?.notes ?? notes).push(text);
    this.last = undefined;
  }

  continueWith(text: string): void {
    if (this.last) this.last.entry.text = `${this.last.entry.text} ${text}`.trim();
  }

  get #here() {
    return this.outline.blocs.at(-1) ?? this.outline.loose;
  }

  #open<T extends Entry>(role: Role, entry: T, list: T[]): void {
    list.push(entry);
    this.last = { role, entry };
  }

  #title(text: string): void {
    if (this.outline.title !== undefined) this.note(text);
    else this.outline.title = text;
    this.last = undefined;
  }

  #bloc(id: string | undefined, text: string): void {
    const current = this.#here;
    // A cell merged over several rows is copied at each of them.
    if (text !== '' && current.text === text && (id === undefined || id === current.id)) return;
    this.competence = undefined;
    this.#awaiting = 0;
    this.#open('bloc', newBloc(id, text), this.outline.blocs);
  }

  #activity(role: 'activite' | 'situation', entry: Entry): void {
    const { activites } = this.outline;
    const activite = activites.at(-1);
    if (role === 'situation' && activite) this.#open(role, entry, activite.situations);
    else if (!activite || entry.id !== undefined || activite.text !== entry.text) {
      this.#open('activite', { ...entry, situations: [] }, activites);
    }
  }

  #competence(id: string | undefined, text: string): void {
    const entry: CompetenceEntry = { id, text, criteres: [], notes: [] };
    this.competence = entry;
    this.#awaiting++;
    this.#open('competence', entry, this.#here.competences);
  }

  #critere(entry: Entry, listed: boolean): void {
    const { competence } = this;
    if (!competence || (listed && this.#awaiting > 1)) {
      this.note(entry.id ? `critère ${entry.id} : ${entry.text}` : `critère : ${entry.text}`);
      return;
    }
    this.#awaiting = 1;
    this.#open('critere', entry, competence.criteres);
  }
}
