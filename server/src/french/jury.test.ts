import { describe, expect, it } from 'vitest';
import { readJury } from './index';

const summary = (text: string) => {
  const reading = readJury(text);
  if (reading === undefined) return undefined;
  const { members: _members, ...counts } = reading;
  return counts;
};

describe('a jury in prose', () => {
  it.each([
    [
      "2 professionnels externes à l'école, en activité, et un membre de la direction",
      { total: 3, external: 2, professional: 2, externalProfessional: 2 },
    ],
    [
      'Le jury est composé de trois membres dont deux professionnels du secteur, externes à l’organisme.',
      { total: 3, external: 2, professional: 2, externalProfessional: 2 },
    ],
    [
      'Le jury comprend 5 personnes :\n3 membres externes, professionnels du métier\n2 représentants du certificateur.\nLe taux de membres extérieurs est de 60 %',
      { total: 5, external: 3, professional: 3, externalProfessional: 3, externalPercent: 60 },
    ],
    ['Un président, deux professionnels en activité', { total: 3, president: true }],
    [
      "Le jury est constitué d'au moins trois membres : deux professionnels extérieurs et un membre de l'équipe pédagogique",
      { total: 3, external: 2, professional: 2, externalProfessional: 2, atLeast: true },
    ],
    ['Le jury est composé de professionnels du métier', {}],
    ['Les membres sont au nombre minimum de 2 pour 12 candidats', { total: 2, atLeast: true }],
  ])('%s', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  it('says nothing of what it does not understand', () => {
    expect(summary('2 membres de la direction\n2 professionnels du secteur')).toEqual({
      total: 4,
      professional: 2,
    });
    expect(summary('Le jury assiste à la présentation sans intervenir.')).toBeUndefined();
    expect(summary('À définir')).toBeUndefined();
    expect(summary('')).toBeUndefined();
  });

  it('does not take an experience in years for members', () => {
    const text = 'Un formateur et 2 professionnels externes. Ils doivent exercer depuis au moins 3 ans.';
    expect(summary(text)).toEqual({
      total: 3,
      external: undefined,
      professional: 2,
      externalProfessional: 2,
    });
  });

  it('gives each line with its place', () => {
    const text = 'Composition : deux professionnels externes et un formateur';
    const members = readJury(text)!.members;
    expect(members.map(({ words, count }) => [words, count])).toEqual([
      ['professionnels externes', 2],
      ['formateur', 1],
    ]);
    expect(members.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'deux professionnels externes',
      'un formateur',
    ]);
  });
});
