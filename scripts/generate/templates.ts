import { readFileSync } from 'node:fs';
import { type TemplateRequest, templateOf } from '../../server/src/features/templates';
import type { Producer } from './producer';

const FILE = 'snippets/referentiel.code-snippets';

/** The snippets that write a whole référentiel: what « Nouveau référentiel » opens, its blanks being tab stops. */
const WHOLE: Readonly<Record<string, TemplateRequest>> = {
  rncp: { repertoire: 'RNCP', niveau: 6, blocs: 3 },
  rs: { repertoire: 'RS' },
};

/** Before those of the snippets, which read this file. */
export function templateProducers(): Producer[] {
  return [{ path: FILE, content: withWholes }];
}

function withWholes(): string {
  const snippets = JSON.parse(readFileSync(FILE, 'utf8')) as Record<
    string,
    { prefix: string; body: string[] }
  >;
  for (const snippet of Object.values(snippets)) {
    const request = WHOLE[snippet.prefix];
    if (request) snippet.body = withStops(templateOf(request)).split('\n');
  }
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

function withStops(text: string): string {
  let stop = 0;
  const stopped = text.replace(/\[à compléter :[^\]]*\]/gu, (blank) => `\${${++stop}:${blank}}`);
  return `${stopped.trimEnd()}$0`;
}
