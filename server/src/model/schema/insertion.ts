import { entier, liste, nombre, objet, prose, texte, textes } from './meta';

const V = 'Vademecum RNCP, 2.4.2';

const promotion = objet(
  {
    annee: entier(
      {
        description:
          'Année civile d’obtention. Au moins deux promotions ont moins de cinq ans au dépôt, et il est conseillé que l’une n’ait pas plus de deux ans.',
        source: 'Vademecum RNCP, 2.4.1, 4°',
        example: '2024',
      },
      1900,
      2200,
    ),
    titulaires: entier({
      description:
        'Nombre de titulaires, toutes voies d’accès et tous lieux compris. Une promotion en compte plusieurs.',
      source: 'Vademecum RNCP, 2.4.1',
      example: '42',
    }),
    repondants: entier({
      description: 'Nombre de titulaires qui ont répondu à l’enquête. Le taux de retour doit être suffisant.',
      source: 'Vademecum RNCP, 2.4.1, 2° et 2.4.2',
      example: '38',
    }),
    neutralises: entier({
      description:
        'Répondants retirés du calcul : poursuite d’études, alternance, impossibilité d’exercer un emploi, activité hors du marché du travail français.',
      source: V,
      example: '2',
    }),
    en_emploi_6_mois: entier({
      description: 'Répondants en emploi six mois après la certification, sans les personnes neutralisées.',
      source: V,
      example: '34',
    }),
    dans_metier_vise_6_mois: entier({
      description:
        'Répondants dans le métier visé six mois après la certification, sans les personnes neutralisées.',
      source: V,
      example: '30',
    }),
    en_emploi_2_ans: entier({
      description: 'Répondants en emploi deux ans après la certification, sans les personnes neutralisées.',
      source: V,
      example: '35',
    }),
    dans_metier_vise_2_ans: entier({
      description:
        'Répondants dans le métier visé deux ans après la certification, sans les personnes neutralisées.',
      source: V,
      example: '31',
    }),
    postes: textes({
      description: 'Intitulés des postes réellement occupés, à comparer au métier visé.',
      source: 'art. R6113-9, I, 1° du code du travail ; Vademecum RNCP, 2.4.2',
      example: '[Chef de projet rénovation]',
      element: 'un poste',
    }),
    option: texte({
      description: 'Quand l’insertion est suivie par option : id du bloc, ou nom de la branche.',
      source: 'Vademecum RNCP, 2.1.2 et 2.2.3.2',
      example: 'BC04',
      refersTo: ['bloc'],
      refersToBranches: true,
    }),
    description: prose({ description: 'Promotion décrite en texte libre, comme la source l’écrit.' }),
  },
  {
    description:
      'Une promotion : l’ensemble des titulaires d’une année au moins, par toutes les voies d’accès.',
    source: 'Vademecum RNCP, 2.4.1',
  },
);

const comparee = objet(
  {
    code: texte({
      description: 'Code de la certification comparée.',
      example: 'RNCP12345',
      form: 'code-certification',
    }),
    intitule: prose({ description: 'Intitulé de la certification comparée.' }),
    taux_emploi: nombre(
      {
        description: 'Taux d’insertion globale dans l’emploi de ses titulaires, en pour cent.',
        source: V,
        example: '82',
      },
      0,
      100,
    ),
    analyse: prose({
      description: 'Ce que montre la comparaison : écarts, contexte, métiers réellement visés.',
    }),
  },
  {
    description: 'Une certification qui vise un métier similaire ou proche.',
    source: 'art. R6113-9, I, 2° du code du travail',
  },
);

export const insertion = objet(
  {
    methode: prose({
      description:
        'Méthode de suivi : enquête et dates, échantillon, taux de retour, contrôle de la qualité des données.',
      source: 'Vademecum RNCP, 2.4.1, 2° et 5°',
    }),
    moyens: prose({
      description:
        'Réalité des moyens techniques, pédagogiques et d’encadrement des actions suivies par les promotions.',
      source: 'art. R6113-9, I, 2° bis du code du travail',
    }),
    information_titulaires: prose({
      description:
        'Information donnée aux personnes dont les données sont collectées : finalité, base légale, droits (RGPD).',
      source: 'Vademecum RNCP, 2.4.4',
    }),
    promotions: liste(promotion, {
      description:
        'Les promotions suivies, une ligne par année et, s’il y a des options, par option. Taux = effectif / (répondants − neutralisés).',
      source: 'art. R6113-9, I, 1° et 2°, et II du code du travail ; Vademecum RNCP, 2.4.1 et 2.4.2',
      element: 'une promotion',
    }),
    comparaison: liste(comparee, {
      description: 'Comparaison avec l’impact de certifications visant des métiers similaires ou proches.',
      source: 'art. R6113-9, I, 2° du code du travail',
      element: 'une certification comparée',
    }),
  },
  {
    description:
      'Insertion professionnelle des titulaires, qui démontre l’adéquation du métier et l’impact sur l’emploi.',
    source: 'art. R6113-9, I, 1° à 2° bis, et II du code du travail ; Vademecum RNCP, 2.4',
  },
);
