import { describe, expect, it } from 'vitest';
import { observableVerbsFor, rewriteAsInfinitive } from './index';

const rewritten = (text: string) => rewriteAsInfinitive(text)?.text;

describe('rewriting as an infinitive', () => {
  it.each([
    ['Gestion et suivi des stocks', 'Gérer et suivre les stocks'],
    ["Conception et réalisation d'un prototype", 'Concevoir et réaliser un prototype'],
    ['Polissage des surfaces', 'Polir les surfaces'],
    ['Mise en œuvre du plan d’actions', 'Mettre en œuvre le plan d’actions'],
    ['Prise en compte des situations de handicap', 'Prendre en compte les situations de handicap'],
    ['Tenue à jour des registres', 'Tenir à jour les registres'],
    ['Prise de parole en public', 'Prendre la parole en public'],
    ['Gestion de trésorerie', 'Gérer la trésorerie'],
    ['Conduite de réunion', 'Conduire une réunion'],
    ["Gestion d'entreprise", "Gérer l'entreprise"],
    ['Rédaction de devis et de factures', 'Rédiger des devis et des factures'],
    ['Gestion du personnel et de la paie', 'Gérer le personnel et la paie'],
    [
      "Rédaction d'un appel d'offres ou d'un cahier des charges",
      "Rédiger un appel d'offres ou un cahier des charges",
    ],
    ['Gestion des stocks de pièces et de consommables', 'Gérer les stocks de pièces et de consommables'],
    ['Réalisation de petites réparations', 'Réaliser de petites réparations'],
    ['Conseil aux clients', 'Conseiller les clients'],
    ['Participation à des salons professionnels', 'Participer à des salons professionnels'],
    ['Suivi administratif des dossiers', 'Assurer le suivi administratif des dossiers'],
    ['Veille réglementaire', 'Assurer une veille réglementaire'],
    [
      'La préparation des recrutements et la rédaction des fiches de poste',
      'Préparer les recrutements et rédiger les fiches de poste',
    ],
    ['C1.2 – Analyse de l’existant', 'C1.2 – Analyser l’existant'],
    ['GESTION DES STOCKS', 'GÉRER LES STOCKS'],
    ['Rédaction des notes dans le respect de la charte', 'Rédiger les notes dans le respect de la charte'],
  ])('of a noun of action: %s', (before, after) => {
    expect(rewritten(before)).toBe(after);
  });

  it.each([
    ["Le candidat est capable d'analyser les besoins", 'Analyser les besoins'],
    ['Être capable de concevoir et de réaliser une maquette', 'Concevoir et réaliser une maquette'],
    ['Savoir et pouvoir gérer un conflit', 'Gérer un conflit'],
    ['Capacité à travailler en équipe', 'Travailler en équipe'],
    ['La stagiaire doit savoir conduire un engin', 'Conduire un engin'],
  ])('of a capability: %s', (before, after) => {
    expect(rewritten(before)).toBe(after);
  });

  it.each([
    [
      'Rédige, met en forme et diffuse un compte rendu',
      'Rédiger, mettre en forme et diffuser un compte rendu',
    ],
    ['Analyse les données et en tire des conclusions', 'Analyser les données et en tirer des conclusions'],
    ['Le titulaire de la certification définit une stratégie', 'Définir une stratégie'],
    ['Se conforme aux règles de sécurité', 'Se conformer aux règles de sécurité'],
    ['Vous élaborez un plan', 'Élaborer un plan'],
    ['Ne divulgue pas les données', 'Ne pas divulguer les données'],
  ])('of a conjugated verb: %s', (before, after) => {
    expect(rewritten(before)).toBe(after);
  });

  it.each([
    ...[
      'Gérer les stocks',
      'Question écrite',
      'Contrôle de gestion',
      'Direction des ressources humaines',
      'Recherche et développement',
    ],
    ...[
      'Entretien professionnel',
      "Développement de l'enfant",
      'Participation des salariés',
      'Évolution des marchés',
      'Gestion RH',
    ],
    ...[
      'Gestion des stocks et communication',
      'Planification, suivi technique et maîtrise des coûts',
      'Application web',
      'Formation de base',
    ],
    ...[
      'Aide à la toilette',
      'La veille est assurée',
      "Le technicien participe à la tâche mais n'en a pas la maîtrise.",
      'Bonne gestion du stress',
      '',
    ],
  ])('leaves « %s » as it is', (text) => {
    expect(rewriteAsInfinitive(text)).toBeUndefined();
  });

  it('replaces no more words than it must', () => {
    const text = 'Gestion et suivi des stocks de la boutique';
    const { span, replacement } = rewriteAsInfinitive(text)!;
    expect([text.slice(span.start, span.end), replacement]).toEqual([
      'Gestion et suivi des',
      'Gérer et suivre les',
    ]);
  });
});

describe('observable verbs', () => {
  it('fit the object', () => {
    expect(observableVerbsFor('connaître', 'la réglementation applicable')[0]).toBe('appliquer');
    expect(observableVerbsFor('comprendre', 'les besoins du client')).toContain('reformuler');
    expect(observableVerbsFor('Maîtriser', "l'anglais professionnel")[0]).toBe('communiquer en');
    expect(observableVerbsFor('participer', 'à la rédaction du rapport')[0]).toBe('rédiger');
  });

  it('are none for a verb that is not vague', () => {
    expect(observableVerbsFor('souder')).toEqual([]);
    expect(observableVerbsFor('constructor')).toEqual([]);
  });
});
