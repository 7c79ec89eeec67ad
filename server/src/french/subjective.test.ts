import { describe, expect, it } from 'vitest';
import { indicatorPatternsFor, subjectiveWords } from './index';

const found = (text: string, vocabulary = {}) => subjectiveWords(text, vocabulary).map((word) => word.word);

describe('judgement words', () => {
  it.each([
    ['La solution est pertinente', ['pertinente']],
    ['Le choix des outils est judicieux et adapté au contexte', ['judicieux', 'adapté']],
    ['Les explications sont claires, précises et concises', ['claires', 'précises', 'concises']],
    ['Pertinence de l’analyse', ['Pertinence']],
    ['La posture est professionnelle', ['professionnelle']],
    ['Le candidat fait preuve d’autonomie', ['fait preuve d’']],
    ['Les délais sont respectés dans la mesure du possible', ['dans la mesure du possible']],
    ['Quelques sources sont citées', ['Quelques']],
    ['Le code est propre et lisible', ['propre', 'lisible']],
    ['Les données sont bien identifiées', ['bien']],
    ['Les moyens sont adaptés à la situation', ['adaptés']],
    ['LA SOLUTION EST ADAPTEE', ['ADAPTEE']],
  ])('of « %s »', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ...[
      'Les valeurs sont correctement exprimées (unités)',
      'Les résultats sont cohérents avec les résultats attendus',
      'Les tâches confiées sont adaptées au contrat de travail',
      'La documentation est comprise sans contre-sens',
      'Le planning est correctement établi et montre les tâches simultanées',
      'Le compte rendu a un style adapté, dans le respect des règles orthographiques',
      'Le choix est pertinent, tout en respectant les procédures de sécurité',
    ],
    ...[
      'Les bonnes pratiques de fabrication sont appliquées',
      'Le bon de livraison est signé',
      'Le bien est loué sous 30 jours',
    ],
    ...[
      'Le réseau logique est configuré',
      'La logique métier est codée',
      'Les eaux claires sont séparées',
      'Les fonds propres sont calculés',
    ],
    ...[
      'Le contrat précise la durée',
      'Le candidat adapte le message à chaque public',
      'L’interface s’adapte à l’écran',
    ],
    ...[
      'Les délais sont compris entre 2 et 5 jours',
      'Le bien-être animal est contrôlé',
      'Les critères de qualité sont appliqués',
    ],
  ])('spare « %s »', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ...[
      'L’analyse est pertinente : au moins trois causes sont citées',
      'Le planning est réaliste (durées, jalons, ressources)',
    ],
    ...[
      'Le geste est précis, à 2 mm près',
      'La réponse est rapide : moins de 24 h',
      'Le plan est clair, sans erreur de cotation',
    ],
  ])('are silent when an indicator follows: « %s »', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('follow the settings', () => {
    expect(found('La solution est pertinente', { acceptedWords: ['pertinent'] })).toEqual([]);
    expect(found('La solution est sympa', { vagueWords: ['sympa'] })).toEqual(['sympa']);
  });
});

describe('indicators proposed', () => {
  it('fit what is assessed, and always exist', () => {
    expect(indicatorPatternsFor('La veille est pertinente')[0]).toContain('sources datées');
    expect(indicatorPatternsFor('Le planning est réaliste')[0]).toContain('planning');
    expect(indicatorPatternsFor('Ceci est bon').length).toBeGreaterThan(0);
  });
});
