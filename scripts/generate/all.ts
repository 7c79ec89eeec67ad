import { formatPageProducers } from './format-page';
import { grammarProducers } from './grammar';
import { jsonSchemaProducers } from './json-schema';
import type { Producer } from './producer';
import { readmeProducers } from './readme';
import { robustnessProducers } from './robustness';
import { ruleProducers } from './rules';
import { settingsProducers } from './settings';
import { snippetProducers } from './snippets';
import { templateProducers } from './templates';
import { wordingProducers } from './wording';

/** Every file that `npm run generate` writes; a new kind of file adds its function here. */
const SOURCES: readonly (() => Producer[] | Promise<Producer[]>)[] = [
  jsonSchemaProducers,
  formatPageProducers,
  grammarProducers,
  ruleProducers,
  readmeProducers,
  settingsProducers,
  templateProducers,
  snippetProducers,
  wordingProducers,
  robustnessProducers,
];

export async function allProducers(): Promise<Producer[]> {
  return (await Promise.all(SOURCES.map((source) => source()))).flat();
}
