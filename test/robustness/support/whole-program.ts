import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../../server/src/analysis';
import '../../../server/src/lsp/handlers';
import '../../../server/src/cli/corriger';
import '../../../server/src/cli/expliquer';
import '../../../server/src/cli/verifier';
import { importText } from '../../../server/src/features/import';
import { linkedRangesAt } from '../../../server/src/features/linked-editing';
import { contextOf } from '../../../server/src/french/evaluation/modality';
import { readPercents } from '../../../server/src/french/jury/numbers';
import { rules } from '../../../server/src/rules';
import { TODAY } from '../../support/examples';

/** Goes through what makes patterns on the way, in all that the project has of référentiels. */
export function run(): void {
  contextOf([
    { folded: 'situation professionnelle reelle', open: false } as Parameters<typeof contextOf>[0][number],
  ]);
  readPercents('la moitie du jury', {});
  for (const name of readdirSync('examples').filter((one) => one.endsWith('.yaml'))) {
    const text = readFileSync(`examples/${name}`, 'utf8');
    const analysis = analyse(text, { rules, today: TODAY });
    if (analysis.failures.length > 0) throw analysis.failures[0]!.error;
    for (const { start } of [...analysis.diagnostics, ...text.matchAll(/id: ./g)].map((one) => ({
      start: 'index' in one ? one.index + 4 : one.start,
    }))) {
      linkedRangesAt(analysis, analysis.model.tree.lines.positionAt(start));
    }
    importText({ text });
  }
}
