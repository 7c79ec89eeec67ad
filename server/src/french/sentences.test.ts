import { describe, expect, it } from 'vitest';
import { crossBlocMentions, splitSentences } from './index';

const cut = (text: string) => splitSentences(text).map((span) => text.slice(span.start, span.end));

describe('sentences', () => {
  it.each([
    ['Respecter une tolérance de 0,5 mm. Noter l’écart.', 2],
    ['Utiliser un véhicule de catégorie B. Respecter le code.', 2],
    ['Est-ce conforme ? Oui ! Valider.', 3],
    ['Il dit : « C’est fait. » Puis il part.', 2],
    ['• Préparer\n• Servir\r\n• Débarrasser', 3],
    ['1. Préparer. 2. Servir.', 2],
    ['Faire valider par la D.R.H. Archiver le dossier.', 2],
    ['Art. R. 6113-9 du code du travail.', 1],
    ['J. Martin et M. Dupont président.', 1],
    ['Livrer avant le 12 sept. 2024 au plus tard.', 1],
    ['Utiliser Node.js, Vue.js, etc. dans un projet.', 1],
    ['', 0],
  ])('of %j: %d', (text, count) => {
    expect(cut(text)).toHaveLength(count);
  });
});

describe('mentions of another bloc', () => {
  it.each([
    ['vu au bloc 2', 'vu au bloc 2'],
    ['dans la suite de BC01', 'suite de BC01'],
    ['Conçu à partir du livrable du bloc précédent', 'à partir du livrable du bloc précédent'],
    ['comme vu dans le bloc de compétences n°1', 'vu dans le bloc de compétences n°1'],
  ])('%j', (text, words) => {
    expect(crossBlocMentions(text).map((mention) => mention.words)).toContain(words);
  });

  it.each([
    'Ce bloc porte sur la gestion',
    'Le bloc opératoire est préparé',
    'Bloc 1 - Concevoir',
    'le bloc suivant de code',
    'Poser des blocs',
  ])('not in « %s »', (text) => {
    expect(crossBlocMentions(text)).toEqual([]);
  });
});
