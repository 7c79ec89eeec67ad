import { DURATIONS, VERBS } from './more-words';

/** What is said of one key, in many words: a document each. */
const each = (head: string, texts: readonly string[]) =>
  texts.map((text) => head.replace('…', () => JSON.stringify(text)));

/** A competence for each statement of a document at some level. */
const atLevel = (niveau: number, statements: readonly string[]) =>
  `certification: { repertoire: RNCP, niveau: ${niveau} }\nblocs:\n  - id: BC01\n    competences:\n${statements
    .map((enonce, rank) => `      - { id: C1.${rank + 1}, enonce: ${JSON.stringify(enonce)} }\n`)
    .join('')}`;

/**
 * By rule, ways to write what it reads: more than its page has examples, which are there to be read. What it says of them is
 * in `test/brouillons.txt`.
 */
export const MORE_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  // What either says where something else is expected is kept all the same.
  'competence/redondante': [
    ['themes: deux mots', ''],
    ['themes: [gestion, { a: deux mots }]', ''],
    ['themes: [gestion]', 'themes: deux mots'],
    ['criteres: deux mots', ''],
    ['criteres: [Le planning est tenu à jour, [deux mots]]', ''],
    ['description: [deux mots]', ''],
    ['description: Sur un tableur.', 'description: [deux mots]'],
    ['enonces: deux mots', ''],
    ['constructor: deux mots', ''],
  ].map(
    ([second, first]) => `certification: { repertoire: RS }
competences:
  - id: C1
    enonce: Construire le planning des interventions de son équipe
    ${first}
  - id: C2
    enonce: Élaborer le planning des interventions de l'équipe
    ${second}
`,
  ),
  'format/date-invalide': [
    ...each('opportunite:\n  offres_emploi: { nombre: 240, periode: … }\n', [
      '01/2026 - 06/2026',
      '1/2026 à 12/2026',
      '1/2026–6/2026',
      '1/2025 au 6/2026',
      '13/2026 - 14/2026',
      '00/2026 - 06/2026',
      'de 1/2026 à 6/2026',
      '1/2026 - 6/2026 environ',
      '1/26 - 6/26',
      'de janvier 2025 à mars 2026',
      'février à août 2026',
      'décembre 2025 au juillet 2026',
      'Janvier à Juin 2026',
      'janvier à juin 2026 inclus',
      'été à juin 2026',
      'juin à hiver 2026',
      'janvier 25 à juin 2026',
      '2026-01-05/2026-06-30',
      '2026-01 / 2026-06',
      '2026-13/2026-14',
      '2026-01/2026-13',
      '2026-01/2026-01',
      '2026-11-24/2026-12',
      '2026-11-25/2026-12',
      'x 2026-01/2026-06',
      '2026-01/2026-06 x',
    ]),
    ...each('opportunite:\n  etude: { date: … }\n', [
      '1/4/2026',
      '01.04.2026',
      '1 - 4 - 2026',
      '2026/4/1',
      '2026-04-01T10:00:00Z',
      'le 1er avril 2026',
      '1 avr. 2026',
      '12 Décembre 2025',
      '31 juin 2026',
      '2026-02-30',
      '2026-02-31',
      '2026-02-32',
      '2026-02-28x',
      '31/02/2026',
      '5 brumaire 2026',
      'avril 2026',
      '2026-11-24',
      '2026-11-25',
      'vers le 1/4/2026',
    ]),
    'depots:\n  - { date: 2026-01-12, date_decision: 2026-01-12 }\n  - { date: 2026-01-12, date_decision: 2026-01-11 }\n  - { date: 2026-13-12, date_decision: 2026-01-11 }\n  - { date_decision: 2026-01-11 }\n',
  ],
  'reglementation/visee-medicale': [
    ...['nsf: [331n]', 'nsf: [330]', 'nsf: [332, 230n]', 'nsf: ["1331"]', 'nsf: [230n, 331t]'],
    ...[
      'rome: [J1506]',
      'rome: [K1104]',
      'rome: [K1401]',
      'rome: [A1504]',
      'rome: [A1601]',
      'rome: [F1113, j1102]',
    ],
    ...['secteurs: [Santé]', 'metiers_vises: [Infirmier]', 'intitule: Santé au travail', 'intitule: Vente'],
  ].map(
    (said) =>
      `certification: { repertoire: RS, ${said} }\ncompetences:\n  - { id: C1, enonce: Rassurer le PATIENT }\nactivites:\n  - { id: A1, intitule: Accueil, situations: [Accueillir les patientes] }\n`,
  ),
  'insertion/postes-eloignes': [
    'rome: [e1103]',
    'rome: [E1103, F1113]',
    'intitule: Responsable de communication',
    'metiers_vises: [Responsable de communication]',
    'rome: [Z9999]',
  ].flatMap((said) => [
    `certification: { repertoire: RNCP, ${said} }\ninsertion:\n  promotions:\n    - { annee: 2025, postes: [Chargé de communication, Attaché de presse, Conducteur de travaux] }\n`,
    `certification: { repertoire: RNCP, ${said} }\nactivites:\n  - { id: A1, intitule: Vente de pneus }\nblocs:\n  - { id: BC01, intitule: Conduite de travaux }\ninsertion:\n  promotions:\n    - { annee: 2025, postes: [Vendeur de pneus, Conducteur de travaux, Responsable] }\n`,
  ]),
  'jury/membre-indetermine': each(
    'certification: { repertoire: RNCP }\njury:\n  certification:\n    description: …\n',
    [
      'Le jury est composé de deux professionnels externes et d’un formateur.',
      'Le jury est composé de deux professionnels externes et de deux formateurs.',
      'Le jury est composé de trois professionnels externes et de deux formateurs.',
      'Le jury est composé d’un professionnel externe et de trois formateurs.',
      'Le jury est composé d’un président externe, de deux professionnels externes et d’un représentant du certificateur.',
      'Le jury est composé de cinq membres, dont deux professionnels externes.',
      'Le jury est composé de cinq membres, dont trois professionnels externes et un représentant du certificateur.',
      'Le jury est composé de cinq membres, dont quatre formateurs internes.',
      'Le jury est composé de deux membres, dont trois professionnels externes.',
      'Le jury est composé de quatre membres, dont deux représentants du certificateur.',
      'Le jury est composé d’un professionnel externe.',
      'Le jury est composé de professionnels externes et d’un formateur.',
      'Le jury réunit deux  professionnels du secteur externes à l’organisme et un salarié de l’organisme.',
    ],
  ),
  'format/identifiant-atypique': [
    'C1.1 C1.2 C1.3 C1.4 C1.5 X1',
    'C1.1 C1.2 C1.3 C1.4 C1.5 X1 X2',
    'C1.1 C1.2 C1.3 C1.4 C1.5 C1.6 C1.7 C1.8 C1.9 C1.10 C1.11 C1.12 X1 X2',
    'C1.1 C1.2 C1.3 C1.4 C1.5 C1.6 C1.7 C1.8 C1.9 C1.10 C1.11 C1.12 X1 X2 X3',
    'C1.1 C1.2 C1.3 C1.4 C1.5 Tronc',
    'C1.1 C1.2 C1.3 C1.4 C1.5 c1-6',
    'C1 C2 C3 C4 C5 C1.6',
    'seul autre',
    'C1.1 C1.1 C1.1 C1.1 X1',
  ].map(
    (ids) =>
      `blocs:\n  - id: BC01\n    competences:\n${ids
        .split(' ')
        .map((id) => `      - id: ${id}\n`)
        .join('')}`,
  ),
  'format/reference-inconnue': [
    'BC1',
    'bc-01',
    'BC 01',
    'BC010',
    'BC03',
    'Tronc',
    'tronc commun',
    'BC0',
    'Blocs',
    'jury',
    'jury.vae',
    'Jury.vae',
    'jury.vea',
    'epreuves.rattrapage',
    'epreuves.rattrapages',
    'blocs.competences',
    'blocs.competences.enonce',
    'competence.x',
    'vae.ouverte.x',
    'JURY',
  ].map(
    (id) =>
      `blocs:\n  - id: BC01\n  - id: BC02\n    branche: Tronc\n    optionnel: Voie\n    prerequis: [{ bloc: ${id} }]\ninsertion:\n  promotions:\n    - { annee: 2025, option: ${id} }\ndepots:\n  - motifs:\n      - { motif: vae, elements: [${id}] }\n`,
  ),
  'format/version-inconnue': [
    '1',
    '2',
    '"1"',
    '1.0',
    'un',
    '[1]',
    '{ a: 1 }',
    '~',
    '2026-01-01 du format français',
  ].map((version) => `format: ${version}\nblocs: []\n`),
  'epreuves/procedure-creuse': each('epreuves:\n  deroulement: …\n  convocation: …\n', [
    'Oui',
    'Selon le règlement',
    'Voir le règlement intérieur.',
    'Un  dispositif\nadapté est prévu.',
    'Un surveillant est présent dans la salle',
    'Un surveillant est présent dans la salle pendant toute la durée',
    ' Aucune ',
  ]),
  'activite/sans-bloc': [
    'activites:\n  - { id: A1, intitule: Vendre des pneus }\n  - { id: A2, intitule: Monter des pneus }\n  - { intitule: Sans identifiant }\n  - { id: A4 }\nblocs:\n  - { id: BC01, intitule: Vendre des pneus, activites: [A1] }\n  - { id: BC02, competences: [{ id: C2.1, enonce: Monter les pneus d’un véhicule }] }\n  - { id: BC03 }\n',
  ],
  'bloc/sans-activite': [
    'certification: { repertoire: RNCP }\nactivites:\n  - { id: A1, intitule: Vendre des pneus }\n  - { id: A2, intitule: Monter des pneus }\n  - { id: A3, intitule: Gérer un atelier }\n  - { intitule: Sans identifiant }\n  - { id: A5 }\nblocs:\n  - { id: BC01, intitule: Vendre des pneus neufs, activites: [A1], competences: [{ id: C1.1 }] }\n  - { id: BC02, competences: [{ id: C2.1, enonce: Monter les pneus d’un véhicule }, { id: C2.2 }] }\n  - { id: BC03, intitule: Animer une équipe d’atelier, competences: [{ id: C3.1, enonce: Gérer l’atelier }] }\n  - { id: BC04, intitule: Rédiger un courrier, competences: [{ id: C4.1, enonce: Écrire une lettre }] }\n',
  ],
  'bloc/evaluation-dependante': each(
    'blocs:\n  - { id: BC01, intitule: Bloc 1 }\n  - id: BC02\n    intitule: Bloc 2\n    evaluations:\n      - { id: E2, description: … }\n  - { id: BC03 }\n  - { id: BC04 }\n',
    [
      'La note obtenue aux blocs 1 et 3 compte pour moitié.',
      'La note obtenue aux blocs 1, 3 et 4 compte.',
      'Dossier commun au bloc 1 & 3.',
      'Dossier commun au bloc 1, au bloc 3.',
      'Projet commun avec BC01 et BC03',
      'À partir du rapport du bloc I',
      'À partir du rapport du bloc 2',
      'À partir du rapport du bloc 12',
      'Le rapport est relu. Il vient du bloc 1.',
      'Le rapport remis par le candidat au terme d’une longue période de travail en entreprise, puis repris au bloc 1',
      'Comme au bloc 1, un entretien.',
      'Étude notée du module C, résultat à valider',
      'La moyenne des résultats des blocs 1 et 12 compte.',
      'Épreuve commune aux blocs 1 et 2',
      'Épreuve qui porte aussi sur le bloc 3 ou 4',
    ],
  ),
  'format/document-introuvable': each('justificatifs:\n  - { id: J1, type: etude, document: … }\n', [
    'a.pdf',
    './a.pdf',
    'preuves//a.pdf',
    'preuves\\a.pdf',
    '/a.pdf',
    '~/a.pdf',
    'C:\\a.pdf',
    '../a.pdf',
    'x/../../a.pdf',
    'x/../a.pdf',
    './../a.pdf',
    'https://a.fr/a.pdf',
    's3+a.b-c://x',
    'www.a.fr/a.pdf',
    'a/www.a.fr.pdf',
    'mailto:a@a.fr',
    'voir https://a.fr',
    'a1',
  ]),
  'evaluation/duree-illisible': each('evaluations:\n  - { id: E1, duree: … }\n', DURATIONS),
  'competence/verbe-vague': each('competences:\n  - id: C1\n    enonce: …\n', VERBS),
  'competence/niveau-incoherent': [
    atLevel(6, [
      'Nettoyer et ranger le poste',
      'Appliquer la consigne',
      'Exécuter une tâche',
      'Ranger les outils',
      'Saisir les données',
    ]),
    atLevel(6, [
      'Nettoyer et piloter le poste',
      'Appliquer la consigne',
      'Exécuter une tâche',
      'Ranger les outils',
      'Saisir les données',
    ]),
    atLevel(6, [
      'Nettoyer le poste',
      'Appliquer la consigne',
      'Exécuter une tâche',
      'Ranger les outils',
      'Piloter un projet',
    ]),
    atLevel(3, [
      'Piloter un projet',
      'Concevoir une stratégie',
      'Manager une équipe',
      'Définir la politique',
      'Ranger les outils',
    ]),
    atLevel(3, [
      'Piloter et ranger un projet',
      'Concevoir une stratégie',
      'Manager une équipe',
      'Définir la politique',
      '',
    ]),
    atLevel(2, [
      'Le pilotage',
      'Concevoir une stratégie',
      'Manager une équipe',
      'Définir la politique',
      'Piloter un projet',
    ]),
    atLevel(5, ['Nettoyer le poste', 'Appliquer la consigne', 'Exécuter une tâche', 'Ranger les outils']),
  ],
};
