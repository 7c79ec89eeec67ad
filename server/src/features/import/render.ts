import { nextId } from '../../rules/shared/series';
import { renderScalar } from '../../syntax';
import type { ActiviteEntry, BlocEntry, CompetenceEntry, Entry, Outline } from './outline';

/** The activities, blocs and competences of an outline as YAML, every element with an id that no other has. */
export class Renderer {
  readonly #taken = new Set<string>();
  /** Ids of the author: none is taken from them by a number we choose. */
  readonly #given: ReadonlySet<string>;
  readonly #lines: string[] = [];

  constructor(readonly outline: Outline) {
    this.#given = new Set(entriesOf(outline).flatMap(({ id }) => id ?? []));
  }

  render(): string {
    const { activites, blocs, loose, notes } = this.outline;
    this.#notes(0, notes);
    if (activites.length > 0) {
      this.#push(0, 'activites:');
      for (const [rank, activite] of activites.entries()) this.#activite(activite, rank);
      this.#lines.push('');
    }
    if (hasContent(loose)) this.#loose(loose);
    if (blocs.length > 0) {
      this.#push(0, 'blocs:');
      for (const [rank, bloc] of blocs.entries()) {
        if (rank > 0) this.#lines.push('');
        this.#bloc(bloc, rank);
      }
    }
    while (this.#lines.at(-1) === '') this.#lines.pop();
    return this.#lines.join('\n');
  }

  /** Without a bloc, competences stand at the root, as the RS has them. */
  #loose(loose: BlocEntry): void {
    this.#notes(0, loose.notes);
    if (loose.competences.length > 0) {
      this.#push(0, 'competences:');
      for (const [rank, competence] of loose.competences.entries()) {
        this.#competence(competence, 2, `C${rank + 1}`);
      }
      this.#lines.push('');
    }
    if (loose.evaluations.length > 0) {
      this.#push(0, 'evaluations:');
      for (const evaluation of loose.evaluations) this.#evaluation(evaluation, 2);
      this.#lines.push('');
    }
  }

  #activite({ id, text, situations }: ActiviteEntry, rank: number): void {
    this.#push(2, `- id: ${this.#id(id, `A${rank + 1}`)}`);
    if (text) this.#text(4, 'intitule', text);
    if (situations.length === 0) return;
    this.#push(4, 'situations:');
    for (const situation of situations) {
      const label = situation.id ? `${situation.id} : ` : '';
      this.#push(6, `- ${scalar(label + situation.text, 6)}`);
    }
  }

  #bloc({ id, text, competences, evaluations, notes }: BlocEntry, rank: number): void {
    const own = this.#id(id, `BC${String(rank + 1).padStart(2, '0')}`);
    this.#push(2, `- id: ${own}`);
    if (text) this.#text(4, 'intitule', text);
    this.#notes(4, notes);
    const number = Number(/\d+$/u.exec(own)?.[0] ?? rank + 1);
    if (competences.length > 0) {
      this.#push(4, 'competences:');
      for (const [at, competence] of competences.entries()) {
        this.#competence(competence, 6, `C${number}.${at + 1}`);
      }
    }
    if (evaluations.length > 0) {
      this.#push(4, 'evaluations:');
      for (const evaluation of evaluations) this.#evaluation(evaluation, 6);
    }
  }

  #competence({ id, text, criteres, notes }: CompetenceEntry, indent: number, otherwise: string): void {
    this.#push(indent, `- id: ${this.#id(id, otherwise)}`);
    if (text) this.#text(indent + 2, 'enonce', text);
    if (criteres.length > 0) {
      this.#push(indent + 2, 'criteres:');
      for (const critere of criteres) {
        if (critere.id === undefined) this.#push(indent + 4, `- ${scalar(critere.text, indent + 4)}`);
        else {
          this.#push(indent + 4, `- id: ${this.#id(critere.id, critere.id)}`);
          this.#text(indent + 6, 'enonce', critere.text);
        }
      }
    }
    this.#notes(indent + 2, notes);
  }

  #evaluation({ id, text }: Entry, indent: number): void {
    this.#push(indent, `- id: ${this.#id(id, 'E1')}`);
    this.#text(indent + 2, text.length > 120 ? 'description' : 'intitule', text);
  }

  #text(indent: number, key: string, text: string): void {
    this.#push(indent, `${key}: ${scalar(text, indent)}`);
  }

  #notes(indent: number, notes: readonly string[]): void {
    for (const note of notes) this.#push(indent, `# à classer : ${note}`);
  }

  #push(indent: number, line: string): void {
    this.#lines.push(`${' '.repeat(indent)}${line}`);
  }

  #id(given: string | undefined, otherwise: string): string {
    const isTaken = (id: string) => this.#taken.has(id) || (id !== given && this.#given.has(id));
    let id = given ?? otherwise;
    if (isTaken(id)) id = nextId(id, isTaken) ?? `${id}-${this.#taken.size}`;
    this.#taken.add(id);
    return renderScalar(id, { flow: false });
  }
}

function entriesOf({ activites, blocs, loose }: Outline): Entry[] {
  const all = [...blocs, loose];
  const competences = all.flatMap((bloc) => bloc.competences);
  const criteres = competences.flatMap((competence) => competence.criteres);
  return [
    ...activites,
    ...all,
    ...competences,
    ...criteres,
    ...all.flatMap(({ evaluations }) => evaluations),
  ];
}

function hasContent({ competences, evaluations, notes }: BlocEntry): boolean {
  return competences.length + evaluations.length + notes.length > 0;
}

/** On one line while it is short; folded beyond. */
export function scalar(text: string, indent: number): string {
  if (text.length <= 100) return renderScalar(text, { flow: false });
  return renderScalar(text, { flow: false, like: 'folded', indent: ' '.repeat(indent + 2) });
}
