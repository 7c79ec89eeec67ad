import { describe, expect, it } from 'vitest';
import { firstSentence, inWords, statusText } from './wording';

const counts = (erreurs: number, avertissements: number, conseils: number) => ({
  erreurs,
  avertissements,
  conseils,
});

describe('counts', () => {
  it('in words, in the singular and the plural', () => {
    expect(inWords(counts(1, 12, 0))).toBe('1 erreur, 12 avertissements');
    expect(inWords(counts(0, 0, 2))).toBe('2 conseils');
    expect(inWords(counts(0, 0, 0))).toBe('rien à signaler');
  });

  it('in the status bar; advice alone is no trouble', () => {
    expect(statusText(counts(3, 1, 5))).toBe('Référentiel $(error) 3 $(warning) 1');
    expect(statusText(counts(0, 0, 5))).toBe('$(pass) Référentiel');
  });
});

describe('the first sentence of a message', () => {
  it.each([
    ['Un constat. Ce qui est attendu. (art. L6113-1)', 'Un constat.'],
    ['L’art. L6113-1 le dit. La suite', 'L’art. L6113-1 le dit.'],
    ['Le bloc compte 1.5 fois trop. « Autre » suit', 'Le bloc compte 1.5 fois trop.'],
    ['Est-ce mesurable ? Non.', 'Est-ce mesurable ?'],
    ['Sans point final', 'Sans point final'],
  ])('%s', (message, first) => expect(firstSentence(message)).toBe(first));
});
