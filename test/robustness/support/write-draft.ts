import type { Draft } from './drafts';
import { COMMENTS } from './oddities';
import type { Random } from './random';

/** How one author lays a document out. */
interface Layout {
  readonly step: number;
  /** Columns of « - » under its key. */
  readonly dash: number;
  /** One value out of that many is in flow style; 0: none. */
  readonly flow: number;
  /** One line out of that many has a comment; 0: none. */
  readonly comments: number;
}

/** Writes a draft as YAML, in a layout of chance; what the draft says may still make it no YAML. */
export function writeDraft(draft: Draft, random: Random): string {
  const layout: Layout = {
    step: random.pick([2, 2, 2, 4, 1]),
    dash: random.pick([0, 2, 2, 4]),
    flow: random.pick([0, 12, 6, 2]),
    comments: random.pick([0, 0, 12, 3]),
  };
  return new Writer(layout, random).document(draft);
}

class Writer {
  constructor(
    readonly layout: Layout,
    readonly random: Random,
  ) {}

  document(draft: Draft): string {
    if (draft.kind === 'map' && draft.entries.length > 0) return this.#map(draft.entries, 0, '');
    return `${this.#value(draft, 0).trimStart()}\n`;
  }

  #map(entries: readonly { key: string; value: Draft }[], column: number, opening: string): string {
    return entries
      .map(({ key, value }, rank) => {
        const lead = rank === 0 && opening ? opening : this.#lead(column);
        return `${lead}${key}:${this.#value(value, column)}${this.#endOfLine(value)}\n`;
      })
      .join('');
  }

  #lead(column: number): string {
    const pad = ' '.repeat(column);
    const { comments } = this.layout;
    if (comments === 0 || !this.random.oneIn(comments)) return pad;
    return `${pad}${this.random.pick(COMMENTS)}\n${this.random.oneIn(3) ? '\n' : ''}${pad}`;
  }

  #endOfLine(value: Draft): string {
    const { comments } = this.layout;
    if (value.kind !== 'raw' || comments === 0 || !this.random.oneIn(comments)) return '';
    return ` ${this.random.pick(COMMENTS)}`;
  }

  /** What follows « key: » or « - », without its line break. */
  #value(draft: Draft, column: number): string {
    const { flow, step, dash } = this.layout;
    if (draft.kind === 'raw') return draft.text === '' ? '' : ` ${draft.text}`;
    if (draft.kind === 'text') return this.#text(draft.text, column + step);
    const parts = draft.kind === 'map' ? draft.entries : draft.items;
    if (parts.length === 0 || (flow > 0 && this.random.oneIn(flow))) return ` ${this.#flow(draft)}`;
    if (draft.kind === 'map') return `\n${this.#map(draft.entries, column + step, '')}`.replace(/\n$/, '');
    return `\n${draft.items.map((item) => this.#item(item, column + dash)).join('')}`.replace(/\n$/, '');
  }

  #item(draft: Draft, column: number): string {
    const dash = `${this.#lead(column)}- `;
    if (draft.kind === 'map' && draft.entries.length > 0 && !this.random.oneIn(9))
      return this.#map(draft.entries, column + 2, dash);
    return `${dash.trimEnd()}${this.#value(draft, column)}\n`;
  }

  #text(text: string, column: number): string {
    const pad = `\n${' '.repeat(Math.max(1, column))}`;
    switch (this.random.below(8)) {
      case 0:
        return ` "${text.replace(/[\\"]/g, '\\$&')}"`;
      case 1:
        return ` '${text.replaceAll("'", "''")}'`;
      case 2:
        return ` >-${pad}${text.split(', ').join(`,${pad}`)}`;
      case 3:
        return ` ${this.random.pick(['|', '|-', '|+', '>', '>+'])}${pad}${text.split(', ').join(`,${pad}`)}`;
      case 4:
        return ` ${text.split(' ').join(this.random.oneIn(3) ? pad : ' ')}`;
      default:
        return ` ${text}`;
    }
  }

  #flow(draft: Draft): string {
    if (draft.kind === 'raw') return draft.text;
    if (draft.kind === 'text')
      return /[,[\]{}:#"']/.test(draft.text) ? JSON.stringify(draft.text) : draft.text;
    if (draft.kind === 'seq') return `[${draft.items.map((item) => this.#flow(item)).join(', ')}]`;
    return `{ ${draft.entries.map(({ key, value }) => `${key}: ${this.#flow(value)}`).join(', ')} }`;
  }
}
