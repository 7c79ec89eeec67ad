import { conclusion, type Report, type ReportedDiagnostic } from '../result';

const COMMANDS = { erreur: 'error', avertissement: 'warning', conseil: 'notice' } as const;

/** Workflow commands: GitHub shows each finding on its line. Paths are those of the repository, where a job runs. */
export function reportGithub(report: Report): string {
  const lines = report.results.flatMap(({ name, diagnostics }) =>
    diagnostics.map((diagnostic) => annotation(name, diagnostic)),
  );
  const failures = report.failures.map((failure) => `::error::${data(failure)}`);
  return `${[...lines, ...failures, conclusion(report)].join('\n')}\n`;
}

function annotation(name: string, found: ReportedDiagnostic): string {
  const oneLine = found.ligne === found.finLigne;
  const properties = {
    ...(name === '-' ? {} : { file: name }),
    line: found.ligne,
    endLine: found.finLigne,
    // GitHub takes columns on one line only.
    ...(oneLine ? { col: found.colonne, endColumn: found.finColonne } : {}),
    title: found.code,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${COMMANDS[found.gravite]} ${written.join(',')}::${data(found.message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
