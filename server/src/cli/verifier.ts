import { mostCharacters, type Settings } from '../analysis';
import { check } from './check';
import type { Verifier } from './commands';
import { Failures } from './failure';
import { fingerprintsOf } from './fingerprints';
import type { Outcome, Surroundings } from './outcome';
import { readReference, unknownTo, writeReference } from './reference';
import { REPORTERS } from './reporters';
import { atLeast, type FileResult, plural, type Report, reported, summaryOf } from './result';
import { CliSettings, isConfiguration, readConfiguration } from './settings';
import { findFiles, folderOf, readSource, type Source } from './sources';

/** Verifies all it can; a file that cannot be read does not keep the others from being verified. */
export function verifier(command: Verifier, surroundings: Surroundings): Outcome {
  const { reference, gravite } = command;
  // Before the work: a reference that cannot be read makes it useless.
  const known = reference && !reference.write ? readReference(reference.file) : undefined;
  const { results: all, failures } = verifyAll(command, surroundings.today);
  if (reference?.write) return record(reference.file, all, failures);

  const shown = all.map((result) => ({
    ...result,
    diagnostics: result.diagnostics.filter((diagnostic) => atLeast(diagnostic.gravite, gravite)),
  }));
  const results =
    reference && known ? shown.map((result) => unknownTo(known, reference.file, result)) : shown;
  const summary = summaryOf(results);
  const report: Report = {
    results,
    summary,
    failures,
    known: known && countOf(shown) - countOf(results),
  };
  return {
    output: results.length === 0 ? '' : REPORTERS[command.format](report, surroundings),
    failures,
    exitCode: failures.length > 0 ? 2 : summary.erreurs > 0 ? 1 : 0,
  };
}

function verifyAll({ paths, date, settings: choice }: Verifier, today: string) {
  const failures = new Failures();
  const settings = new CliSettings(choice);
  const files = new Set(paths.flatMap((given) => failures.unless(() => findFiles(given)) ?? []));
  const results: FileResult[] = [];
  for (const file of files) {
    const own = isConfiguration(file) ? undefined : settings.of(folderOf(file));
    const source = failures.unless(() => readSource(file, own && mostCharacters(own)));
    if (source && own) results.push(verify(source, own, date ?? today));
    else if (source) failures.lines.push(...readConfiguration(source).problems);
  }
  return { results, failures: [...new Set([...settings.problems, ...failures.lines])] };
}

/** Every finding, whatever its severity. */
function verify(source: Source, settings: Settings, today: string): FileResult {
  const { name, path: file, text } = source;
  const analysis = check(source, settings, today);
  const { lines } = analysis.model.tree;
  const diagnostics = analysis.diagnostics.map((diagnostic) => reported(diagnostic, lines));
  const fingerprints = fingerprintsOf(text, analysis.diagnostics);
  return {
    name,
    path: file,
    text,
    diagnostics,
    fingerprints: new Map(diagnostics.map((diagnostic, rank) => [diagnostic, fingerprints[rank]!])),
  };
}

/** A reference of some of the files would make news of all findings in the others: nothing is written. */
function record(file: string, results: readonly FileResult[], failures: readonly string[]): Outcome {
  if (failures.length > 0) {
    return { output: '', failures: [...failures, `« ${file} » n’a pas été écrit.`], exitCode: 2 };
  }
  writeReference(file, results);
  const findings = plural(countOf(results), 'constat enregistré', 'constats enregistrés');
  const files = plural(results.length, 'fichier', 'fichiers');
  return { output: `${findings} dans « ${file} » (${files}).\n`, failures, exitCode: 0 };
}

function countOf(results: readonly FileResult[]): number {
  return results.reduce((count, { diagnostics }) => count + diagnostics.length, 0);
}
