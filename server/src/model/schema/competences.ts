import { choix, liste, objet, prose, texte } from './meta';

const critere = objet(
  {
    id: texte({ description: 'Identifiant du critère, facultatif.', example: 'K1.1.1', defines: 'critere' }),
    enonce: prose({
      description:
        'Une qualité attendue et un ou plusieurs indicateurs observables et objectifs : information, geste, comportement, seuil.',
      source: 'Vademecum RNCP, 2.3.1.2',
      example: 'Les écarts entre deux mesures d’un même point ne dépassent pas 5 %',
    }),
  },
  {
    description: 'Un critère d’évaluation : une phrase ou, pour lui donner un id, un objet.',
    source: 'Vademecum RNCP, 2.3.1.2',
    shorthand: 'enonce',
  },
);

const competence = objet(
  {
    id: texte({
      description: 'Identifiant stable de la compétence, que les évaluations citent.',
      example: 'C1.1',
      defines: 'competence',
    }),
    enonce: prose({
      description:
        'La compétence : un verbe d’action à l’infinitif, son objet, sa finalité et, au besoin, ses moyens. Elle ne dit ni comment elle s’apprend ni comment elle s’évalue.',
      source: 'Vademecum RNCP, 2.2.2',
      example:
        'Relever les caractéristiques thermiques du bâti à l’aide d’instruments étalonnés, afin d’établir un état initial opposable',
    }),
    themes: liste(
      choix({
        description: 'Un thème que les référentiels doivent intégrer.',
        source: 'art. R6113-9, I, 3° et R6113-11, I, 2° du code du travail',
        values: {
          handicap: 'Situations de handicap, accessibilité, conception universelle (art. R6113-9, I, 3°, c).',
          transition_ecologique: 'Effets de la transition écologique (art. R6113-9, I, 3°, a).',
          transition_numerique: 'Effets de la transition numérique (art. R6113-9, I, 3°, a).',
          sante_securite:
            'Prévention en matière de santé et de sécurité au travail (art. R6113-9, I, 3°, b).',
          reglementation: 'Contraintes légales et réglementaires du métier (art. R6113-9, I, 5°).',
        },
      }),
      {
        description:
          'Thèmes réglementaires que cette compétence prend en charge. Les référentiels les intègrent en fonction de la certification.',
        source: 'art. R6113-9, I, 3° et 5° du code du travail',
        example: '[handicap]',
        element: 'un thème',
      },
    ),
    criteres: liste(critere, {
      description:
        'Critères sur lesquels les évaluateurs mesurent la compétence ; il en faut souvent plusieurs. Précis, ils harmonisent les jurys.',
      source: 'art. L6113-1 du code du travail ; Vademecum RNCP, 2.3.1.2',
      element: 'un critère',
    }),
    description: prose({
      description: 'Présentation de la compétence en texte libre, comme la source l’écrit.',
    }),
  },
  {
    description:
      'Une compétence professionnelle, contextualisée et finalisée, transférable d’un contexte à un autre et évaluable.',
    source: 'Vademecum RNCP, 2.2.1 et 2.2.2',
  },
);

export const competences = liste(competence, {
  description:
    'Les compétences que l’analyse des activités a fait ressortir, écrites à un niveau de détail stable. Toutes doivent être évaluées.',
  source: 'art. L6113-1 du code du travail ; Vademecum RNCP, 2.2.1 et 2.3.1',
  element: 'une compétence',
});

/** The RS has no blocs: its competences stand at the root of the document. */
export const competencesRs = liste(competence, {
  description:
    'Répertoire spécifique : les compétences de la certification, à la racine puisqu’il n’y a pas de blocs. Toutes doivent être évaluées.',
  source: 'art. L6113-6 et R6113-11, I, 2° du code du travail',
  register: 'RS',
  element: 'une compétence',
});
