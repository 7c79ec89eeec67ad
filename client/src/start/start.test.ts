import { describe, expect, it } from 'vitest';
import { fileName, isFileName, stemOf } from './file-name';
import { type Answer, askInTurn, BACK, type Place, type Step } from './turns';
import { importedInWords } from './wording';

describe('the name of a file', () => {
  it('comes from the title', () => {
    expect(stemOf('Chef d’équipe (BTP) — cœur de métier')).toBe('chef-d-equipe-btp-coeur-de-metier');
    expect(stemOf('« … »')).toBe('ma-certification');
    expect(stemOf('a'.repeat(300)).length).toBe(60);
    expect(stemOf(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });

  it('ends as those of référentiels do', () => {
    expect(fileName(' macon ')).toBe('macon.referentiel.yaml');
    expect(fileName('macon.yaml')).toBe('macon.referentiel.yaml');
    expect(fileName('macon.referentiel.yml')).toBe('macon.referentiel.yml');
    expect(fileName('referentiel.yaml')).toBe('referentiel.yaml');
    expect(['', '  ', 'a/b', 'a:b', 'a?'].filter(isFileName)).toEqual([]);
    expect(isFileName('été')).toBe(true);
  });
});

describe('what was imported', () => {
  it('is said in French', () => {
    expect(importedInWords({ text: '', blocs: 3, competences: 12, criteres: 1, aClasser: 2 })).toBe(
      'Lu dans le texte : 3 blocs, 12 compétences et 1 critère. 2 lignes à classer : cherchez « # à classer ».',
    );
    expect(importedInWords({ text: '', blocs: 0, competences: 0, criteres: 0, aClasser: 0 })).toBe(
      'Lu dans le texte : rien.',
    );
  });
});

describe('questions asked in turn', () => {
  type State = readonly string[];
  /** Each question takes the next answer of the script, and writes where it stood. */
  function script(...answers: Answer<string>[]) {
    const seen: string[] = [];
    const step: Step<State> = async (state, { step: rank, total }: Place) => {
      seen.push(`${rank}/${total} ${state.join()}`);
      const answer = answers.shift();
      return typeof answer === 'string' ? [...state, answer] : answer;
    };
    return { seen, step };
  }

  it('go back to what was answered before, and on again', async () => {
    const { seen, step } = script('a', 'b', BACK, BACK, 'A', 'B', 'C');
    const steps = [step, step, step];
    expect(await askInTurn<State>('', [], () => steps)).toEqual(['A', 'B', 'C']);
    expect(seen).toEqual(['1/3 ', '2/3 a', '3/3 a,b', '2/3 a', '1/3 ', '2/3 A', '3/3 A,B']);
  });

  it('stop when one is left', async () => {
    const { step } = script('a', undefined);
    expect(await askInTurn<State>('', [], () => [step, step])).toBeUndefined();
  });

  it('depend on the answers', async () => {
    const { seen, step } = script('court', 'b');
    const steps = (state: State) => (state[0] === 'court' ? [step, step] : [step, step, step]);
    expect(await askInTurn<State>('', [], steps)).toEqual(['court', 'b']);
    expect(seen).toEqual(['1/3 ', '2/2 court']);
  });
});
