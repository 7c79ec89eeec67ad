import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../server/src/analysis';
import { rules } from '../server/src/rules';
import { TODAY } from './support/examples';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}
interface Contributions {
  readonly commands: readonly { readonly command: string }[];
  readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[];
}

const { contributes, files } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: Contributions;
  files: string[];
};

/** What each exercise lets one correct, and nothing else. */
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  competence: ['competence/sans-finalite', 'competence/verbe-vague', 'critere/subjectif'],
  doublon: ['bloc/redondance'],
  jury: ['jury/formateur', 'jury/majorite-externe', 'jury/majorite-professionnels-externes'],
};

describe('the exercises', () => {
  const folder = 'examples/prise-en-main';

  it.each(readdirSync(folder))('%s shows what it is about', (name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const { diagnostics } = analyse(text, { rules, today: TODAY });
    expect([...new Set(diagnostics.map(({ code }) => code))].sort()).toEqual(FAULTS[name.split('.')[0]!]);
    expect(contributes.commands.map(({ command }) => command)).toContain(
      `referentiel.exercice.${name.split('.')[0]}`,
    );
  });
});

describe('the walkthrough', () => {
  const [walkthrough] = contributes.walkthroughs;
  const commands = new Set(contributes.commands.map(({ command }) => command));

  it.each(walkthrough!.steps.map((step) => [step.id, step] as const))('%s leads somewhere', (_, step) => {
    const links = [...step.description.matchAll(/\]\(command:([^)]+)\)/gu)].map(([, command]) => command!);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((command) => !commands.has(command))).toEqual([]);
    expect(step.completionEvents.length).toBeGreaterThan(0);
    for (const event of step.completionEvents) {
      const command = /^onCommand:(.+)$/u.exec(event)?.[1];
      expect(command === undefined || commands.has(command), event).toBe(true);
    }
  });

  it.each(walkthrough!.steps.map((step) => [step.id, step] as const))(
    '%s has a picture, told in words',
    (_, { media }) => {
      expect(existsSync(media.svg)).toBe(true);
      expect(files.some((packed) => media.svg.startsWith(packed))).toBe(true);
      expect(media.altText.length).toBeGreaterThan(40);
      const svg = readFileSync(media.svg, 'utf8');
      expect(svg).toMatch(/^<svg [^>]*viewBox/u);
      expect(svg).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org\/2000\/svg)|\son\w+=/u);
      expect(svg.length).toBeLessThan(6000);
    },
  );
});
