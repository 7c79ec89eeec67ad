/** A text that supports a rule. Only texts that really say it are cited. */
export type Source =
  | { readonly texte: 'code-du-travail'; readonly reference: string }
  | { readonly texte: 'vademecum'; readonly reference: string }
  | { readonly texte: 'motifs-recurrents' }
  | { readonly texte: 'format' };

/** An article of the code du travail: `codeDuTravail('R6113-9')`. */
export function codeDuTravail(reference: string): Source {
  return { texte: 'code-du-travail', reference };
}

/** A section of the « Vademecum RNCP » V1.1 of France compétences: `vademecum('3.3.1')`. */
export function vademecum(reference: string): Source {
  return { texte: 'vademecum', reference };
}

/** The recurrent motives of refusal that France compétences publishes with its decisions. */
export const motifsRecurrents: Source = { texte: 'motifs-recurrents' };

/** The format of the file itself (docs/format.md). */
export const format: Source = { texte: 'format' };

/** « art. D6412-6 et R6412-5 du code du travail ; Vademecum RNCP, 3.3.1 » */
export function citation(sources: readonly Source[]): string {
  const articles = sources.flatMap((source) =>
    source.texte === 'code-du-travail' ? [source.reference] : [],
  );
  const others = sources.filter(({ texte }) => texte !== 'code-du-travail').map(cite);
  const code = articles.length > 0 ? [`art. ${enumerate(articles)} du code du travail`] : [];
  const first = sources[0]?.texte === 'code-du-travail';
  return (first ? [...code, ...others] : [...others, ...code]).join(' ; ');
}

/** A reference may hold commas (« R6113-9, II, a »): semicolons then part one from the next. */
function enumerate(references: readonly string[]): string {
  const last = references.at(-1) ?? '';
  if (references.length < 2) return last;
  if (references.some((reference) => reference.includes(','))) return references.join(' ; ');
  return `${references.slice(0, -1).join(', ')} et ${last}`;
}

function cite(source: Source): string {
  switch (source.texte) {
    case 'vademecum':
      return `Vademecum RNCP, ${source.reference}`;
    case 'motifs-recurrents':
      return 'motifs récurrents de refus de France compétences';
    default:
      return 'format référentiel, version 1';
  }
}
