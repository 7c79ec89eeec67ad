import { type Diagnostic, GRAVITE_OF } from '../analysis';
import { MOTIFS, type Motif } from '../rules';
import type { Lines, Span } from '../syntax';
import { GRAVITES, type Gravite } from './commands';

/** A verified file, as reporters show it. Lines and columns count from 1. */
export interface FileResult {
  readonly name: string;
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined;
  readonly text: string;
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** What each of them is recognised by from a version of the file to the next. */
  readonly fingerprints: ReadonlyMap<ReportedDiagnostic, string>;
}

/** All that a reporter may show. */
export interface Report {
  readonly results: readonly FileResult[];
  readonly summary: Summary;
  /** What could not be verified. */
  readonly failures: readonly string[];
  /** Findings left out because the reference has them; undefined without a reference. */
  readonly known: number | undefined;
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

export function reported(diagnostic: Diagnostic, lines: Lines): ReportedDiagnostic {
  return {
    code: diagnostic.code,
    motif: diagnostic.motif,
    gravite: GRAVITE_OF[diagnostic.severity],
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

export function plural(count: number, one: string, many: string): string {
  return `${count} ${count > 1 ? many : one}`;
}

/** « 2 erreurs, 1 conseil » */
export function countsInWords(of: Pick<Summary, 'erreurs' | 'avertissements' | 'conseils'>): string {
  const parts: string[] = [];
  if (of.erreurs > 0) parts.push(plural(of.erreurs, 'erreur', 'erreurs'));
  if (of.avertissements > 0) parts.push(plural(of.avertissements, 'avertissement', 'avertissements'));
  if (of.conseils > 0) parts.push(plural(of.conseils, 'conseil', 'conseils'));
  return parts.join(', ');
}

/** « 3 fichiers vérifiés : 2 erreurs, 1 conseil. » and, with a reference, what it left out. */
export function conclusion({ summary, known }: Report): string {
  const files = plural(summary.fichiers, 'fichier vérifié', 'fichiers vérifiés');
  const found =
    countsInWords(summary) || (known === undefined ? 'rien à signaler' : 'rien de nouveau à signaler');
  const left = known
    ? ` ${plural(known, 'constat déjà connu n’est pas montré', 'constats déjà connus ne sont pas montrés')}.`
    : '';
  return `${files} : ${found}.${left}`;
}
