import { statSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../analysis';
import { rules } from '../rules';
import type { Gravite, Verifier } from './arguments';
import { CannotRun } from './failure';
import { reportJson } from './reporters/json';
import { reportText } from './reporters/text';
import { atLeast, type FileResult, reported, summaryOf } from './result';
import { findFiles, readSource, type Source } from './sources';

export interface Outcome {
  readonly output: string;
  /** One line each: what could not be verified. */
  readonly failures: readonly string[];
  /** 0 without error, 1 with errors, 2 when something could not be verified. */
  readonly exitCode: 0 | 1 | 2;
}

/** Verifies all it can; a file that cannot be read does not keep the others from being verified. */
export function verifier(command: Verifier, today: string, colours: boolean): Outcome {
  const failures: string[] = [];
  const orFailure = <T>(action: () => T): T | undefined => {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      failures.push(error.message);
      return undefined;
    }
  };
  const files = new Set(command.paths.flatMap((given) => orFailure(() => findFiles(given)) ?? []));
  const results: FileResult[] = [];
  for (const file of files) {
    const source = orFailure(() => readSource(file));
    if (source) results.push(verify(source, command.date ?? today, command.gravite));
  }
  const summary = summaryOf(results);
  const output =
    results.length === 0
      ? ''
      : command.format === 'json'
        ? reportJson(results, summary)
        : reportText(results, summary, colours);
  return { output, failures, exitCode: failures.length > 0 ? 2 : summary.erreurs > 0 ? 1 : 0 };
}

function verify({ name, text, folder }: Source, today: string, least: Gravite): FileResult {
  const analysis = analyse(text, {
    rules,
    today,
    fileExists: (relative) => isFile(path.resolve(folder, relative)),
  });
  for (const { code, error } of analysis.failures) {
    process.stderr.write(`referentiel : la règle ${code} a échoué sur ${name} : ${String(error)}\n`);
  }
  const { lines } = analysis.model.tree;
  const diagnostics = analysis.diagnostics
    .map((diagnostic) => reported(diagnostic, lines))
    .filter(({ gravite }) => atLeast(gravite, least));
  return { name, text, diagnostics };
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
