import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '../../server/src/analysis';
import { reportText } from '../../server/src/cli/reporters/text';
import { reported, summaryOf } from '../../server/src/cli/result';
import { MOTIFS } from '../../server/src/rules';
import type { Producer } from './producer';
import { loadAllRules } from './rules';

const DRAFT = 'examples/refus.referentiel.yaml';
/** The day of the report, so that the page does not change with the calendar. */
const DAY = '2026-11-24';
const BLOCK = /(<!-- report -->\n)[\s\S]*?(<!-- \/report -->)/;

/** README.md shows what comes out of the refused draft: one finding a motive, and the summary of all. */
export function readmeProducers(): Producer[] {
  return [
    {
      path: 'README.md',
      content: async () =>
        readFileSync('README.md', 'utf8').replace(BLOCK, `$1\`\`\`text\n${await excerpt()}\`\`\`\n$2`),
    },
  ];
}

async function excerpt(): Promise<string> {
  const text = readFileSync(DRAFT, 'utf8');
  const fileExists = (path: string) => existsSync(`examples/${path}`);
  const { diagnostics, model } = analyse(text, { rules: await loadAllRules(), today: DAY, fileExists });
  const all = diagnostics.map((diagnostic) => reported(diagnostic, model.tree.lines));
  const one = (motif: string) =>
    all.find((found) => found.motif === motif && found.gravite === 'erreur') ??
    all.find((found) => found.motif === motif);
  const shown = Object.keys(MOTIFS).flatMap((motif) => (motif === 'format' ? [] : (one(motif) ?? [])));
  const file = (some: typeof all) => [
    { name: DRAFT, path: undefined, text, diagnostics: some, fingerprints: new Map() },
  ];
  const report = { results: file(shown), summary: summaryOf(file(all)), failures: [], known: undefined };
  return reportText(report, false);
}
