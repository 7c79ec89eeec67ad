import { describe, expect, it } from 'vitest';
import { rules } from '../../rules';
import { taskSentence } from './tasks';

describe('what a rule says is to be done', () => {
  it.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_, { task }) => {
    const words = typeof task === 'string' ? [task] : task;
    // A verb in the infinitive first, no full stop: a line of a list.
    for (const one of words) expect(one).toMatch(/^\p{Lu}\p{Ll}+(?:er|ir|re)(?!\p{L}).*[^.]$/u);
    if (typeof task === 'string') return;
    expect(task[0]).not.toContain('{n}');
    expect(task[1].split('{n}')).toHaveLength(2);
  });

  it('of one finding, of several', () => {
    expect(taskSentence({ task: ['Dater un écrit', 'Dater {n} écrits'] }, 1)).toBe('Dater un écrit');
    expect(taskSentence({ task: ['Dater un écrit', 'Dater {n} écrits'] }, 12)).toBe('Dater 12 écrits');
    expect(taskSentence({ task: 'Décrire le jury' }, 1)).toBe('Décrire le jury');
    expect(taskSentence({ task: 'Décrire le jury' }, 2)).toBe('Décrire le jury (2 endroits)');
  });
});
