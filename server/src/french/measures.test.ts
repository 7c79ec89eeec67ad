import { describe, expect, it } from 'vitest';
import { measuresIn } from './measures';

const found = (text: string) => measuresIn(text).map(({ start, end }) => text.slice(start, end));

describe('what can be measured in a text', () => {
  it.each([
    ['Les écarts ne dépassent pas 5 %', ['ne dépassent pas 5 %']],
    ['Au moins trois sources datées sont citées', ['Au moins trois sources']],
    ['Une réponse est donnée sous 48 h', ['sous 48 h']],
    ['L’exposé dure 2 h 30 au maximum', ['2 h 30 au maximum']],
    ['Le poste est prêt en moins de 15 minutes', ['en moins de 15 minutes']],
    ['La température reste à 20 °C, à 2 % près', ['20 °C', '2 % près']],
    ['Conforme à la norme ISO 9001 et à l’article 5', []],
    ['Le candidat rédige un rapport et deux notes', []],
    ['Publié en 2024', []],
    ['🙂 moins de 3 fautes 🙂', ['moins de 3 fautes']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
