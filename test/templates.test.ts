import { describe, expect, it } from 'vitest';
import { analyse } from '../server/src/analysis';
import { MOST_BLOCS, type TemplateRequest, templateOf } from '../server/src/features/templates';
import { registerOf } from '../server/src/model';
import { rules } from '../server/src/rules';
import { TODAY } from './support/examples';

const BLANK = 'format/texte-a-completer';
/**
 * What a draft of one bloc cannot satisfy: an RNCP certification has two at least, and one bloc of three competences
 * does not hold the four themes that the law wants somewhere.
 */
const OF_ONE_BLOC = [
  'certification/blocs-absents',
  'reglementation/theme-sante-securite',
  'reglementation/theme-transition-numerique',
];

const registers: TemplateRequest[] = [
  ...[2, 3, 4, 5, 6, 7, 8].map((niveau) => ({ repertoire: 'RNCP' as const, niveau })),
  { repertoire: 'RNCP', niveau: 4, type: 'cqp' },
  { repertoire: 'RS' },
];
const requests = registers.flatMap((request) => [request, { ...request, renouvellement: true }]);
const name = ({ repertoire, niveau, type, renouvellement }: TemplateRequest) =>
  [repertoire, niveau, type, renouvellement && 'renouvellement'].filter(Boolean).join(' ');

function findings(text: string): string[] {
  const { diagnostics, failures } = analyse(text, { rules, today: TODAY, fileExists: () => false });
  expect(failures).toEqual([]);
  return diagnostics.map(({ code, message }) => `${code} : ${message}`);
}

describe('a template', () => {
  it.each(requests.map((request) => [name(request), request] as const))(
    '%s lacks only what its author alone knows, whatever the number of blocs',
    (_, request) => {
      for (let blocs = 1; blocs <= MOST_BLOCS; blocs++) {
        const draft = templateOf({ ...request, blocs });
        const deposited = draft.replace(/"\[à compléter : date prévue du dépôt[^"]*"/u, '2027-03-15');
        expect(deposited).not.toBe(draft);
        for (const text of [draft, deposited]) {
          const found = findings(text);
          const accepted = blocs === 1 && request.repertoire === 'RNCP' ? [BLANK, ...OF_ONE_BLOC] : [BLANK];
          expect(found.filter((line) => !accepted.some((code) => line.startsWith(`${code} :`)))).toEqual([]);
          const blanks = text.match(/\[à compléter :/gu)?.length ?? 0;
          expect(blanks).toBeGreaterThan(15);
          expect(found.filter((line) => line.startsWith(`${BLANK} :`)).length).toBe(blanks);
        }
      }
    },
  );

  it('is what was asked', () => {
    const text = templateOf({
      repertoire: 'RNCP',
      niveau: 4,
      blocs: 5,
      type: 'cqp',
      renouvellement: true,
      intitule: ' Agent : « pose »\n# de sols ',
    });
    const { referentiel } = analyse(text, { rules: [], today: TODAY }).model;
    expect(registerOf(referentiel)).toBe('RNCP');
    expect(referentiel.certification?.niveau?.value).toBe(4);
    expect(referentiel.certification?.type?.value).toBe('cqp');
    expect(referentiel.certification?.demande?.type?.value).toBe('renouvellement');
    expect(referentiel.certification?.intitule?.value).toBe('Agent : « pose » # de sols');
    expect(referentiel.blocs?.length).toBe(5);
    expect(referentiel.depots?.length).toBe(1);
  });

  it('keeps within its limits', () => {
    for (const blocs of [Number.NaN, -3, 0, 99, Number.POSITIVE_INFINITY]) {
      const text = templateOf({ repertoire: 'RNCP', niveau: blocs, blocs });
      const { referentiel } = analyse(text, { rules: [], today: TODAY }).model;
      expect(referentiel.blocs?.length).toBeGreaterThanOrEqual(1);
      expect(referentiel.blocs?.length).toBeLessThanOrEqual(MOST_BLOCS);
      expect([2, 8]).toContain(referentiel.certification?.niveau?.value);
    }
  });

  it('speaks with the verbs of its level', () => {
    const verbs = (niveau: number) =>
      [...templateOf({ repertoire: 'RNCP', niveau, blocs: 3 }).matchAll(/enonce: >-\n\s+(\p{L}+)/gu)].map(
        ([, verb]) => verb,
      );
    expect(verbs(3)).toContain('Appliquer');
    expect(verbs(7)).toContain('Arbitrer');
    expect(verbs(3)).not.toContain('Piloter');
  });
});
