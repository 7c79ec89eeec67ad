import { renderScalar } from '../../syntax';
import { type Entry, scalar } from '../import';

/** An element to be pasted. */
export interface PastedCompetence extends Entry {
  readonly criteres: readonly Entry[];
  readonly notes: readonly string[];
}

/** A competence as an item of a list; lines after the first are relative to its content. */
export function competenceItem(
  { text, criteres, notes }: PastedCompetence,
  id: string,
  criteriaIds: readonly (string | undefined)[],
): string {
  return [
    `id: ${renderScalar(id, { flow: false })}`,
    ...(text ? [`enonce: ${scalar(text, 0)}`] : []),
    ...(criteres.length > 0 ? ['criteres:'] : []),
    ...criteres.map((critere, rank) => `  - ${nested(critereItem(critere.text, criteriaIds[rank]))}`),
    ...notes.map((note) => `# à classer : ${note}`),
  ].join('\n');
}

/** A criterion: a text alone, or with its id where criteria have one. */
export function critereItem(text: string, id: string | undefined): string {
  return id === undefined
    ? scalar(text, 0)
    : `id: ${renderScalar(id, { flow: false })}\nenonce: ${scalar(text, 0)}`;
}

function nested(item: string): string {
  return item.replaceAll('\n', '\n    ');
}
