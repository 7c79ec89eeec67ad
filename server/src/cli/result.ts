import type { Diagnostic } from '../analysis';
import { MOTIFS, type Motif } from '../rules';
import type { Lines, Span } from '../syntax';
import { GRAVITES, type Gravite } from './arguments';

/** A verified file, as reporters show it. Lines and columns count from 1. */
export interface FileResult {
  readonly name: string;
  readonly text: string;
  readonly diagnostics: readonly ReportedDiagnostic[];
}

export interface ReportedRange {
  readonly ligne: number;
  readonly colonne: number;
  readonly finLigne: number;
  readonly finColonne: number;
}

export interface ReportedDiagnostic extends ReportedRange {
  readonly code: string;
  readonly motif: Motif;
  readonly gravite: Gravite;
  readonly message: string;
  readonly source: string;
  /** Path of the rule's page, from the root of the package. */
  readonly page: string;
  readonly lies: readonly (ReportedRange & { readonly message: string })[];
}

export interface Summary {
  readonly fichiers: number;
  readonly erreurs: number;
  readonly avertissements: number;
  readonly conseils: number;
  readonly motifs: readonly {
    readonly motif: Motif;
    readonly titre: string;
    readonly erreurs: number;
    readonly avertissements: number;
    readonly conseils: number;
  }[];
}

const NAMES = { error: 'erreur', warning: 'avertissement', advice: 'conseil' } as const;

export function reported(diagnostic: Diagnostic, lines: Lines): ReportedDiagnostic {
  return {
    code: diagnostic.code,
    motif: diagnostic.motif,
    gravite: NAMES[diagnostic.severity],
    message: diagnostic.message,
    ...rangeOf(diagnostic, lines),
    source: diagnostic.source,
    page: `docs/regles/${diagnostic.code}.md`,
    lies: diagnostic.related.map((related) => ({ ...rangeOf(related, lines), message: related.message })),
  };
}

function rangeOf(span: Span, lines: Lines): ReportedRange {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    ligne: start.line + 1,
    colonne: start.character + 1,
    finLigne: end.line + 1,
    finColonne: end.character + 1,
  };
}

export function atLeast(gravite: Gravite, least: Gravite): boolean {
  return GRAVITES.indexOf(gravite) <= GRAVITES.indexOf(least);
}

export function summaryOf(results: readonly FileResult[]): Summary {
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  const counts = (some: readonly ReportedDiagnostic[]) => ({
    erreurs: some.filter(({ gravite }) => gravite === 'erreur').length,
    avertissements: some.filter(({ gravite }) => gravite === 'avertissement').length,
    conseils: some.filter(({ gravite }) => gravite === 'conseil').length,
  });
  const motifs = (Object.entries(MOTIFS) as [Motif, string][]).map(([motif, titre]) => ({
    motif,
    titre,
    ...counts(all.filter((diagnostic) => diagnostic.motif === motif)),
  }));
  return { fichiers: results.length, ...counts(all), motifs };
}
