import { describe, expect, it } from 'vitest';
import { type Analysis, type AnalysisOptions, analyse, analyseInSteps } from '../server/src/analysis';
import { rules } from '../server/src/rules';
import { examples, suiteCases } from './robustness/support/bases';
import { generated } from './robustness/support/incremental';
import { TODAY } from './support/examples';

/** Once all steps are done, and how many there were. */
function inSteps(text: string, options: AnalysisOptions, step?: number) {
  const steps = analyseInSteps(text, options, step);
  let count = 1;
  let last = steps.next();
  for (; !last.done; last = steps.next()) count += 1;
  return { analysis: last.value, count };
}

const said = ({ diagnostics, failures }: Analysis) => ({
  failures,
  found: diagnostics.map(({ code, start, end, message }) => `${start}-${end} ${code} ${message}`),
});

describe('a text read in steps', () => {
  const options = { rules, today: TODAY };

  it('is read as it is at once, wherever the steps end', () => {
    let compared = 0;
    for (const { name, text } of [...examples, ...suiteCases, { name: 'généré', text: generated(400) }]) {
      const whole = said(analyse(text, options));
      for (const step of [1 + (text.length >> 1), 700]) {
        expect(said(inSteps(text, options, step).analysis), `${name}, ${step}`).toEqual(whole);
        compared += whole.found.length;
      }
    }
    expect(compared).toBeGreaterThan(1000);
  }, 60_000);

  it('lets others go first between them, but where it would be read anew at each', () => {
    const long = generated(3_000);
    expect(inSteps(long, options).count).toBeGreaterThan(long.length / 40_000);
    expect(inSteps(`# &\nanciens: &a {}\n${long}`, options).count).toBe(2);
    expect(inSteps('format: 1\n', options).count).toBe(1);
  });

  it('asks what is around the document once, when the whole of it is there', () => {
    const text = `justificatifs:\n  - id: J1\n    document: lettre.pdf\n${generated(400)}`;
    const [lengths, files]: [number[], string[]] = [[], []];
    const { count, analysis } = inSteps(
      text,
      {
        ...options,
        neighbours: ({ tree }) => {
          lengths.push(tree.text.length);
          return () => [];
        },
        fileExists: (path) => {
          files.push(path);
          return false;
        },
      },
      4_000,
    );
    expect(analysis.diagnostics.map(({ code }) => code)).toContain('format/document-introuvable');
    expect(count).toBeGreaterThan(3);
    expect(lengths).toEqual([text.length]);
    expect(files).toEqual(['lettre.pdf']);
  });
});
