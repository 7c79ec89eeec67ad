import { describe, expect, it } from 'vitest';
import {
  describeCode,
  isFormacode,
  nearestNsf,
  nearestRome,
  niveau,
  nsf,
  nsfGroups,
  nsfLetters,
  rome,
  romeTitles,
  searchRome,
} from './index';

describe('niveaux', () => {
  it('knows the levels the RNCP registers, and only them', () => {
    expect([1, 2, 8, 9, 6.5].map((n) => niveau(n)?.niveau)).toEqual([undefined, 2, 8, undefined, undefined]);
  });
});

describe('nsf', () => {
  it('reads a group, and a letter of its family', () => {
    expect(nsf('326')).toEqual({
      code: '326',
      titre: "Informatique, traitement de l'information, réseau de transmission des données",
      domaine: 'Communication et information',
    });
    expect(nsf('326t')?.lettre).toEqual({ code: 't', titre: 'Réalisation du service' });
  });

  it('refuses an unknown group, a letter of another family, a longer code', () => {
    for (const code of ['', '32', '999', '326a', '133t', '413m', '326tt', '326T'])
      expect(nsf(code)).toBeUndefined();
  });

  it('proposes the letters of a family and every group', () => {
    expect(nsfLetters('413').map(({ code }) => code)).toEqual(['z']);
    expect(nsfLetters('').length).toBe(0);
    expect(nsfGroups().length).toBe(93);
    expect(nsfGroups().every(({ domaine }) => domaine !== '')).toBe(true);
  });

  it('finds what a wrong code stands for', () => {
    expect(nearestNsf('326 T')).toBe('326t');
    expect(nearestNsf('326a')).toBe('326');
    expect(nearestNsf('327t')).toBe('326t');
    expect(nearestNsf('informatique')).toBeUndefined();
  });
});

describe('rome', () => {
  it('reads a code', () => {
    expect(rome('A1202')).toEqual({
      code: 'A1202',
      titre: "Agent / Agente d'entretien des espaces naturels",
      reglemente: false,
      cadre: false,
      transitionEcologique: 'vert',
      transitionNumerique: false,
    });
    expect(rome('A1101')?.reglemente).toBeUndefined();
    expect(rome('Z9999')).toBeUndefined();
  });

  it('gives the job titles of a code, and says which are rare', () => {
    const all = romeTitles('A1101');
    expect(all.map(({ titre }) => titre)).toContain('Tractoriste agricole');
    expect(all.every(({ titre }) => !titre.startsWith('~'))).toBe(true);
    expect(romeTitles('Z9999')).toEqual([]);
  });

  it('finds what a wrong code stands for, in the same domain first', () => {
    expect(nearestRome('m1805')).toBe('M1805');
    expect(nearestRome('M 18-05')).toBe('M1805');
    expect(nearestRome('M1899')).toMatch(/^M18/);
    expect(nearestRome('métier')).toBeUndefined();
  });

  it('searches codes and titles, without accents or case, the best first', () => {
    expect(searchRome('A12', 3).map(({ code }) => code)).toEqual(['A1201', 'A1202', 'A1203']);
    expect(searchRome('bucheron')[0]).toEqual({ code: 'A1201', titre: 'Bûcheron / Bûcheronne' });
    expect(searchRome('tractoriste')[0]).toMatchObject({
      code: 'A1101',
      appellation: 'Tractoriste agricole',
    });
    expect(searchRome('zzzz')).toEqual([]);
    expect(searchRome('chef', 5).length).toBe(5);
  });

  it('finds every code by its own title', () => {
    for (const { code, titre } of searchRome('', 2000)) expect(rome(code)?.titre).toBe(titre);
    expect(searchRome('', 2000).length).toBe(1584);
  });
});

it('checks the form of a Formacode', () => {
  expect(['22254', '2225', '222544', 'abcde'].map(isFormacode)).toEqual([true, false, false, false]);
});

it('describes a known code, and says nothing of another', () => {
  expect(describeCode('nsf', '326t')[0]).toContain('Réalisation du service');
  expect(describeCode('rome', 'A1202')[0]).toContain('métier vert');
  expect([describeCode('rome', 'Z'), describeCode('nsf', 'Z'), describeCode('formacode', '22254')]).toEqual([
    [],
    [],
    [],
  ]);
});
