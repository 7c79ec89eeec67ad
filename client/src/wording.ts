/** French texts made of numbers, apart from VS Code so that they are tested alone. */

export interface Counts {
  readonly erreurs: number;
  readonly avertissements: number;
  readonly conseils: number;
}

const NAMES = { erreurs: 'erreur', avertissements: 'avertissement', conseils: 'conseil' } as const;

/** « 1 erreur, 12 avertissements »; « rien à signaler » when all are zero. */
export function inWords(counts: Counts): string {
  const parts = (Object.keys(NAMES) as (keyof Counts)[])
    .filter((key) => counts[key] > 0)
    .map((key) => `${counts[key]} ${NAMES[key]}${counts[key] > 1 ? 's' : ''}`);
  return parts.join(', ') || 'rien à signaler';
}

/** What the status bar shows, with VS Code's icons. */
export function statusText({ erreurs, avertissements }: Counts): string {
  if (erreurs === 0 && avertissements === 0) return '$(pass) Référentiel';
  return `Référentiel $(error) ${erreurs} $(warning) ${avertissements}`;
}

/** The first sentence of a message: what was seen; the rest says what is expected and where it is written. */
export function firstSentence(message: string): string {
  // A full stop ends a sentence when a capital or a quotation mark follows, « art. L6113-1 » put apart.
  const end = /(?<!\b(?:art|p|cf|ex|n°))[.!?](?=\s+[«"(\p{Lu}])/u.exec(message);
  return end ? message.slice(0, end.index + 1) : message;
}
