import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { writeAtomically } from './atomic';
import { CannotRun } from './failure';
import type { FileResult } from './result';

/** By file (relative to the folder of the reference, so that it means the same from anywhere), by rule: fingerprints. */
const schema = z.object({
  version: z.literal(1),
  fichiers: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
});
export type Reference = z.infer<typeof schema>;

/** Throws CannotRun. */
export function readReference(file: string): Reference {
  if (!existsSync(file)) {
    throw new CannotRun(`Référence introuvable : « ${file} ». Pour l’enregistrer : --ecrire-reference.`);
  }
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new CannotRun(
      `« ${file} » n’est pas une référence que cette version sait lire. Pour l’enregistrer : --ecrire-reference.`,
    );
  }
}

/** Throws CannotRun. */
export function writeReference(file: string, results: readonly FileResult[]): void {
  const fichiers: Reference['fichiers'] = {};
  for (const result of [...results].sort((a, b) => compare(keyOf(a, file), keyOf(b, file)))) {
    const rules: Record<string, string[]> = {};
    for (const { code } of [...result.diagnostics].sort((a, b) => compare(a.code, b.code))) rules[code] = [];
    for (const diagnostic of result.diagnostics) {
      rules[diagnostic.code]!.push(result.fingerprints.get(diagnostic)!);
    }
    for (const fingerprints of Object.values(rules)) fingerprints.sort();
    fichiers[keyOf(result, file)] = rules;
  }
  writeAtomically(file, `${JSON.stringify({ version: 1, fichiers } satisfies Reference, null, 2)}\n`);
}

/** What is left of a result once the known findings are taken away. */
export function unknownTo(reference: Reference, file: string, result: FileResult): FileResult {
  const known = new Map(Object.entries(reference.fichiers)).get(keyOf(result, file)) ?? {};
  const diagnostics = result.diagnostics.filter(
    (diagnostic) => !known[diagnostic.code]?.includes(result.fingerprints.get(diagnostic)!),
  );
  return { ...result, diagnostics };
}

function keyOf({ path: of }: FileResult, file: string): string {
  if (of === undefined) return '-';
  return path
    .relative(path.dirname(path.resolve(file)), of)
    .split(path.sep)
    .join('/');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
