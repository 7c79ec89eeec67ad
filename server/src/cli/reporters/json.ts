import type { Report } from '../result';

/** One JSON object, its shape stable: see « version ». */
export function reportJson({ results, summary: resume }: Report): string {
  const fichiers = results.map(({ name, diagnostics }) => ({ fichier: name, diagnostics }));
  return `${JSON.stringify({ version: 1, fichiers, resume }, null, 2)}\n`;
}
