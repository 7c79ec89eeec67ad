import { MOTIFS } from '../../rules';
import type { FileResult, Report, ReportedDiagnostic } from '../result';

/**
 * A suite a file, a case a finding. Only errors are failures, as for the exit code: the others are skipped cases, which
 * the tools show with their message without breaking the build.
 */
export function reportJunit({ results, summary }: Report): string {
  const tests = results.reduce((count, { diagnostics }) => count + Math.max(1, diagnostics.length), 0);
  const totals = attributes({
    name: 'referentiel',
    tests,
    failures: summary.erreurs,
    errors: 0,
    skipped: summary.avertissements + summary.conseils,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${totals}>`,
    ...results.flatMap(suite),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite({ name, diagnostics }: FileResult): string[] {
  const file = name === '-' ? 'entrée standard' : name;
  const failures = diagnostics.filter(({ gravite }) => gravite === 'erreur').length;
  const counts = attributes({
    name: file,
    tests: Math.max(1, diagnostics.length),
    failures,
    errors: 0,
    skipped: diagnostics.length - failures,
  });
  const cases =
    diagnostics.length === 0
      ? [`    <testcase ${attributes({ classname: file, name: 'aucun constat', file })}/>`]
      : diagnostics.flatMap((found) => testCase(file, found));
  return [`  <testsuite ${counts}>`, ...cases, '  </testsuite>'];
}

function testCase(file: string, found: ReportedDiagnostic): string[] {
  const place = `${found.ligne}:${found.colonne}`;
  const own = attributes({ classname: file, name: `${found.code} (${place})`, file, line: found.ligne });
  const detail = `${file}:${place}\n${found.gravite} : ${found.message}\nMotif de refus : ${MOTIFS[found.motif]}`;
  const result =
    found.gravite === 'erreur'
      ? `<failure ${attributes({ type: found.code, message: found.message })}>${escaped(detail)}</failure>`
      : `<skipped ${attributes({ message: `${found.gravite} : ${found.message}` })}/>`;
  return [`    <testcase ${own}>`, `      ${result}`, '    </testcase>'];
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(
      ([name, value]) =>
        `${name}="${escaped(String(value)).replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`)}"`,
    )
    .join(' ');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that no XML 1.0 document may hold, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (char) => ENTITIES[char]!);
}
