import {
  DiagnosticSeverity,
  type Diagnostic as LspDiagnostic,
  type Range,
} from 'vscode-languageserver-types';
import { type Checked, type Diagnostic, pieceOfFinding } from '../analysis';
import type { Severity } from '../rules';
import type { Lines, Piece, Span } from '../syntax';
import { lostLetters } from './file-notices';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  advice: DiagnosticSeverity.Hint,
};

export const SOURCE = 'référentiel';

export function rangeOf(lines: Lines, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** The diagnostics of a document for the client. `pages`: the folder of the rules' pages, as a URI ending in « / ». */
export function diagnosticsOf(checked: Checked, uri: string, pages: string | undefined): LspDiagnostic[] {
  const { lines } = checked.model.tree;
  let piece: Piece | undefined;
  let line = 0;
  const found = checked.diagnostics.map((diagnostic) => {
    const own = pieceOfFinding(diagnostic.finding);
    if (!own || diagnostic.elsewhere?.length) return toLsp(checked, diagnostic, uri, pages);
    if (own !== piece) line = lines.lineAt(own.start);
    piece = own;
    const known = told.get(diagnostic.finding);
    if (known && isSame(known, { of: diagnostic, line, uri, pages })) return known.as;
    const as = toLsp(checked, diagnostic, uri, pages);
    told.set(diagnostic.finding, { of: diagnostic, line, uri, pages, as });
    return as;
  });
  const lost = lostLetters(checked.text, lines);
  return lost ? [lost, ...found] : found;
}

/** How a finding was told the last time, and the line where its piece began. */
interface Told {
  readonly of: Pick<Diagnostic, 'severity' | 'message'>;
  readonly line: number;
  readonly uri: string;
  readonly pages: string | undefined;
  readonly as: LspDiagnostic;
}

/** Most findings are of pieces that an edit left on their lines: they are told as before. */
const told = new WeakMap<Diagnostic['finding'], Told>();

function isSame({ of, line, uri, pages }: Told, now: Omit<Told, 'as'>): boolean {
  return (
    line === now.line &&
    of.severity === now.of.severity &&
    of.message === now.of.message &&
    uri === now.uri &&
    pages === now.pages
  );
}

export function toLsp(
  { model }: Checked,
  diagnostic: Diagnostic,
  uri: string,
  pages: string | undefined,
): LspDiagnostic {
  const { lines } = model.tree;
  return {
    range: rangeOf(lines, diagnostic),
    severity: SEVERITIES[diagnostic.severity],
    source: SOURCE,
    code: diagnostic.code,
    ...(pages === undefined ? {} : { codeDescription: { href: `${pages}${pageOf(diagnostic.code)}` } }),
    message: diagnostic.message,
    ...relatedTo(diagnostic, lines, uri),
  };
}

function relatedTo({ related, elsewhere = [] }: Diagnostic, lines: Lines, uri: string) {
  if (related.length === 0 && elsewhere.length === 0) return {};
  const here = related.map((one) => ({
    location: { uri, range: rangeOf(lines, one) },
    message: one.message,
  }));
  const there = elsewhere.map(({ at: { uri: other, start, end }, message }) => ({
    location: { uri: other, range: { start, end } },
    message,
  }));
  return { relatedInformation: [...here, ...there] };
}

/** From the folder of the rules' pages: what is said of a settings file is on the page of the settings. */
function pageOf(code: string): string {
  return code.startsWith('reglages/') ? '../reglages.md' : `${code}.md`;
}
