import {
  DiagnosticSeverity,
  type Diagnostic as LspDiagnostic,
  type Range,
} from 'vscode-languageserver-types';
import type { Checked, Diagnostic } from '../analysis';
import type { Severity } from '../rules';
import type { Lines, Span } from '../syntax';
import { lostLettersIn } from './file-notices';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  advice: DiagnosticSeverity.Hint,
};

export const SOURCE = 'référentiel';

export function rangeOf(lines: Lines, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** To whom diagnostics are told. */
export interface Addressee {
  /** Of the document. */
  readonly uri: string;
  /** The folder of the rules' pages, as a URI ending in « / ». */
  readonly pages: string | undefined;
}

/** All diagnostics of a document for the client. */
export function diagnosticsOf(checked: Checked, { uri, pages }: Addressee): LspDiagnostic[] {
  const found = checked.diagnostics.map((diagnostic) => toLsp(checked, diagnostic, uri, pages));
  const lost = lostLettersIn(checked.model.tree);
  return lost ? [lost, ...found] : found;
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
