import { mostCharacters, type Settings } from '../analysis';
import { check } from './check';
import { Failures } from './failure';
import { fingerprintsOf } from './fingerprints';
import { type FileResult, reported } from './result';
import { readConfiguration } from './settings';
import { readSource, type Source } from './sources';

/** A file to verify: plain data, which another thread may be given. */
export interface Job {
  readonly file: string;
  /** Undefined: it is a settings file. */
  readonly settings: Settings | undefined;
}

/** What came of it, plain data too. */
export interface Verified {
  readonly result: FileResult | undefined;
  /** What could not be done, one line each. */
  readonly problems: readonly string[];
}

/** Every finding, whatever its severity. */
export function verifyJob({ file, settings }: Job, today: string): Verified {
  const failures = new Failures();
  const source = failures.unless(() => readSource(file, settings && mostCharacters(settings)));
  if (!source) return { result: undefined, problems: failures.lines };
  if (!settings) return { result: undefined, problems: readConfiguration(source).problems };
  return { result: verify(source, settings, today), problems: failures.lines };
}

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
