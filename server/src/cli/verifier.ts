import type { Verifier } from './commands';
import { Failures } from './failure';
import type { Outcome, Surroundings } from './outcome';
import { readReference, unknownTo, writeReference } from './reference';
import { REPORTERS } from './reporters';
import { atLeast, type FileResult, plural, type Report, summaryOf } from './result';
import { CliSettings, isConfiguration } from './settings';
import { findFiles, folderOf } from './sources';
import { verifyJobs } from './workers';

/** Verifies all it can; a file that cannot be read does not keep the others from being verified. */
export async function verifier(command: Verifier, surroundings: Surroundings): Promise<Outcome> {
  const { reference, gravite } = command;
  // Before the work: a reference that cannot be read makes it useless.
  const known = reference && !reference.write ? readReference(reference.file) : undefined;
  const { results: all, failures } = await verifyAll(command, surroundings);
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

async function verifyAll({ paths, date, settings: choice }: Verifier, { today, program }: Surroundings) {
  const failures = new Failures();
  const settings = new CliSettings(choice);
  const files = new Set(paths.flatMap((given) => failures.unless(() => findFiles(given)) ?? []));
  const jobs = [...files].map((file) => ({
    file,
    settings: isConfiguration(file) ? undefined : settings.of(folderOf(file)),
  }));
  const verified = await verifyJobs(jobs, date ?? today, program);
  const results = verified.flatMap(({ result }) => result ?? []);
  const lines = [...failures.lines, ...verified.flatMap(({ problems }) => problems)];
  return { results, failures: [...new Set([...settings.problems, ...lines])] };
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
