import { styleText } from 'node:util';
import { GRAVITE_OF } from '../analysis';
import { MOTIFS, type Motif, type Rule, rules } from '../rules';
import { unknownRule } from './codes';
import type { Expliquer } from './commands';
import { CannotRun } from './failure';
import { renderMarkdown } from './markdown';
import type { Outcome, Surroundings } from './outcome';
import { readPage } from './pages';
import { plural } from './result';

/** The page of a rule as text; without a code, or for a family, the index by motive of refusal. Throws CannotRun. */
export function expliquer({ code }: Expliquer, surroundings: Surroundings): Outcome {
  const done = (output: string): Outcome => ({ output, failures: [], exitCode: 0 });
  const some = code === undefined ? rules : rules.filter((rule) => rule.code.startsWith(`${code}/`));
  if (code === undefined || some.length > 0) return done(index(some, surroundings));
  const rule = rules.find((known) => known.code === code);
  if (!rule) throw new CannotRun(unknownRule(code));
  const page = readPage(rule.code);
  if (page === undefined) {
    throw new CannotRun(
      `La page de « ${rule.code} » manque : le dossier docs/regles n’accompagne pas l’outil.`,
    );
  }
  return done(renderMarkdown(page, surroundings));
}

function index(some: readonly Rule[], { colours }: Surroundings): string {
  const bold = (text: string) => (colours ? styleText('bold', text, { validateStream: false }) : text);
  const width = Math.max(...some.map(({ code }) => code.length));
  const out = [`${plural(some.length, 'règle', 'règles')}. Pour lire sa page : referentiel expliquer CODE`];
  for (const [motif, title] of Object.entries(MOTIFS) as [Motif, string][]) {
    const own = some.filter((rule) => rule.motif === motif);
    if (own.length === 0) continue;
    out.push('', bold(title));
    for (const rule of own)
      out.push(`  ${rule.code.padEnd(width)}  ${GRAVITE_OF[rule.severity].padEnd(13)}  ${rule.title}`);
  }
  return `${out.join('\n')}\n`;
}
