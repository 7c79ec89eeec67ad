import { describe, expect, it } from 'vitest';
import { analyseStatement, type Statement, type TextSpan } from './index';

const parts = (statement: Statement) => {
  const cut = (span: TextSpan | undefined) => span && statement.text.slice(span.start, span.end);
  return {
    head: cut(statement.head.span),
    verbs: statement.verbs.map((verb) => verb.lemma),
    object: cut(statement.object),
    means: statement.means.map(cut),
    context: statement.context.map(cut),
    recipients: statement.recipients.map(cut),
    purpose: cut(statement.purpose),
  };
};
const kindsOf = (texts: string) =>
  texts
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) => `${analyseStatement(line).head.kind} | ${line}`);
const all = (kind: string, texts: string) =>
  texts
    .trim()
    .split('\n')
    .map((line) => `${kind} | ${line.trim()}`);

describe('the head of a statement', () => {
  const infinitives = `
    Requêter une base de données relationnelle
    Co-concevoir un parcours utilisateur
    Designer une interface mobile
    Lire un plan d'exécution
    Lire, exécuter et commenter une partition
    EVALUER LES RISQUES PROFESSIONNELS
    – Mettre en rayon les produits
    C.2.3 : Établir un bilan
    1) Lister les besoins
    Compétence 4 : Animer un atelier
    Dans le respect des règles d’hygiène, préparer les denrées
    Après avoir analysé la demande, proposer une solution
    En s’appuyant sur le diagnostic, formuler des préconisations
    Ne pas divulguer d’informations confidentielles
    S’exprimer en anglais
    Y répondre dans les délais
    Conseiller et accompagner les clients
    Conseiller sur le choix d'un équipement
    Manager des équipes à distance
    Reporter au comité les écarts constatés
    Nager 100 mètres
    Sécurité : appliquer les consignes
    Rétro-concevoir une pièce
    De façon autonome, conduire un entretien`;
  const vague = `
    Connaitre les règles de sécurité
    Savoir lire un plan
    Être capable de lire un plan
    Participer activement aux réunions
    Avoir de bonnes connaissances en droit
    Être sensibilisée à l'accessibilité
    Se familiariser avec l'outil
    Acquérir les fondamentaux du métier
    Faire preuve d’autonomie`;
  const nouns = `
    Usager des transports
    Designer graphique
    Conseiller clientèle
    Manager de proximité
    Devoir de réserve
    Être humain et société
    Savoir-faire technique
    Lever de fonds
    Papier
    Gestion de projet
    Respect des consignes
    L'utilisation du logiciel`;
  const conjugated = `
    Il analyse les besoins
    L'apprenant réalise un montage
    Prépare les commandes et gère les stocks
    Analyse et interprète les résultats
    Participe aux réunions
    Choisissez un outil
    N'utilise pas de téléphone
    S’adapte aux situations
    Produira un livrable
    Le titulaire du diplôme est capable de conduire un projet`;
  const others = `
    Autonome
    Rigoureux et organisé
    Pour gérer un stock
    Quand intervenir
    Formé aux premiers secours
    42
    ???
    Manage a team of developers`;

  it.each([
    ['infinitif', infinitives],
    ['vague', vague],
    ['nom', nouns],
    ['conjugue', conjugated],
    ['autre', others],
  ])('%s', (kind, texts) => {
    expect(kindsOf(texts)).toEqual(all(kind, texts));
  });

  it('reads accents that are missing, decomposed, and ligatures', () => {
    for (const text of [
      'Evaluer un besoin',
      'E\u0301valuer un besoin',
      'EVALUER un besoin',
      'É\u00advaluer un besoin',
    ]) {
      expect(analyseStatement(text).verbs[0]?.lemma).toBe('évaluer');
    }
    expect(analyseStatement('Mettre en œuvre un plan').verbs[0]?.lemma).toBe('mettre en oeuvre');
    expect(analyseStatement('Mettre en oeuvre un plan').verbs[0]?.lemma).toBe('mettre en oeuvre');
  });

  it('accepts the verbs of the settings', () => {
    expect(analyseStatement('Gloubiter un dossier').head.kind).toBe('nom');
    expect(analyseStatement('Gloubiter un dossier', { acceptedVerbs: ['gloubiter'] }).head.kind).toBe(
      'infinitif',
    );
  });

  it('does not take « acquérir » for vague when it is a measure', () => {
    expect(analyseStatement('Acquérir un signal analogique').head.kind).toBe('infinitif');
  });
});

describe('the parts of a statement', () => {
  it('are the verb, the object, the means, the context and the purpose', () => {
    const text =
      'Rédiger les contrats de travail, en veillant à leur conformité, à l’aide d’un logiciel dédié, afin de sécuriser l’entreprise.';
    expect(parts(analyseStatement(text))).toEqual({
      head: 'Rédiger',
      verbs: ['rédiger'],
      object: 'les contrats de travail',
      means: ['à l’aide d’un logiciel dédié'],
      context: ['en veillant à leur conformité'],
      recipients: [],
      purpose: 'afin de sécuriser l’entreprise',
    });
  });

  it('are found when they come first', () => {
    const statement = parts(analyseStatement('À partir des besoins exprimés, rédiger le cahier des charges'));
    expect(statement).toMatchObject({
      verbs: ['rédiger'],
      object: 'le cahier des charges',
      means: ['À partir des besoins exprimés'],
    });
    expect(parts(analyseStatement('Afin de satisfaire le client, préparer la commande')).purpose).toBe(
      'Afin de satisfaire le client',
    );
  });

  it('are not adverbs nor negations before the verb', () => {
    expect(parts(analyseStatement('Rapidement identifier la panne')).context).toEqual([]);
    expect(parts(analyseStatement('Ne pas divulguer les données'))).toMatchObject({
      context: [],
      object: 'les données',
    });
  });

  it('keeps every coordinated verb, and those of a purpose apart', () => {
    const verbs = (text: string) => analyseStatement(text).verbs.map((verb) => verb.lemma);
    expect(verbs('Rédiger, mettre en forme et diffuser le compte rendu')).toEqual([
      'rédiger',
      'mettre en forme',
      'diffuser',
    ]);
    expect(verbs('Recevoir les marchandises et contrôler leur état')).toEqual(['recevoir', 'contrôler']);
    expect(verbs('Étudier et, le cas échéant, adapter la solution')).toEqual(['étudier', 'adapter']);
    expect(verbs('Vérifier et/ou faire vérifier l’étalonnage')).toEqual(['vérifier']);
    expect(verbs('Concevoir une maquette afin de tester et valider le parcours')).toEqual(['concevoir']);
    expect(verbs("S'assurer de la conformité")).toEqual(["s'assurer"]);
  });

  it('tells whom the action is for', () => {
    expect(parts(analyseStatement('Présenter le bilan auprès de la direction')).recipients).toEqual([
      'auprès de la direction',
    ]);
    expect(parts(analyseStatement('Créer des contenus destinés aux clients')).recipients).toEqual([
      'destinés aux clients',
    ]);
  });

  it('ignores markers inside parentheses', () => {
    const statement = parts(analyseStatement('Choisir un outil (pour gérer les stocks) adapté'));
    expect(statement.purpose).toBeUndefined();
    expect(statement.object).toBe('un outil (pour gérer les stocks) adapté');
  });

  it.each([
    ['Analyser les données pour mieux comprendre le marché', true],
    ['Choisir un matériel destiné à mesurer une tension', true],
    ['Établir un devis en vue de la signature du contrat', true],
    ['Régler pour ne pas dépasser la cote', true],
    ['Classer les pièces pour leur archivage', true],
    ['Sécuriser le chantier pour la protection des passants', true],
    ['Piloter les achats pour la performance économique de l’entreprise', true],
    ['Mettre en œuvre des systèmes pour l’accès à un réseau', true],
    ['Surveiller pour que la cuisson soit homogène', true],
    ['Préparer un repas pour quatre personnes', false],
    ['Réserver une salle pour la réunion', false],
    ['Concevoir une affiche pour un client', false],
    ['Calculer la TVA pour le mois', false],
    ['Développer pour le web', false],
  ])('finds the purpose of « %s »: %s', (text, expected) => {
    expect(analyseStatement(text).purpose !== undefined).toBe(expected);
  });
});
