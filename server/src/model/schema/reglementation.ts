import { liste, objet, prose, texte, textes } from './meta';

const exigence = objet(
  {
    id: texte({ description: 'Identifiant stable de l’exigence.', example: 'R1', defines: 'exigence' }),
    texte: prose({
      description: 'Le texte d’où vient l’exigence : article, décret, arrêté, norme.',
      source: 'Vademecum RNCP, 2.2.4',
      example: 'Code de la construction et de l’habitation, art. L126-26',
    }),
    objet: prose({ description: 'Ce que le texte impose à qui exerce le métier.' }),
    competences: liste(
      texte({ description: 'Id d’une compétence.', example: 'C1.1', refersTo: ['competence'] }),
      {
        description: 'Compétences qui intègrent l’exigence.',
        source: 'Vademecum RNCP, 2.2.4',
        example: '[C1.1]',
        element: 'une compétence',
      },
    ),
    evaluations: liste(
      texte({ description: 'Id d’une évaluation.', example: 'E1', refersTo: ['evaluation'] }),
      {
        description: 'Évaluations qui la vérifient : l’intégration vaut aussi dans l’évaluation.',
        source: 'Vademecum RNCP, 2.2.4',
        example: '[E1]',
        element: 'une évaluation',
      },
    ),
    habilitation: prose({
      description: 'Habilitation que le texte exige, à prévoir comme prérequis ou à évaluer.',
      source: 'Vademecum RNCP, 2.2.3.2 et 2.2.4',
      example: 'Habilitation électrique B1V',
    }),
  },
  {
    description: 'Une contrainte légale ou réglementaire du métier, et où le référentiel l’intègre.',
    source: 'art. R6113-9, I, 5° du code du travail',
  },
);

export const reglementation = objet(
  {
    exigences: liste(exigence, {
      description:
        'Contraintes légales et réglementaires liées au métier ou aux compétences, que les référentiels s’approprient.',
      source: 'art. R6113-9, I, 5° et R6113-11, I, 4° du code du travail ; Vademecum RNCP, 2.2.4',
      element: 'une exigence',
    }),
    veille: objet(
      {
        responsable: texte({ description: 'Qui assure la veille.', example: 'Responsable certification' }),
        frequence: texte({ description: 'À quel rythme.', example: 'trimestrielle' }),
        sources: textes({ description: 'Sources suivies.', example: '[Légifrance]', element: 'une source' }),
        integration: prose({ description: 'Comment une évolution entre dans les référentiels.' }),
      },
      { description: 'Veille réglementaire : qui, à quel rythme, sur quelles sources, avec quel effet.' },
    ),
    sans_objet: prose({
      description: 'Phrase qui justifie l’absence d’exigence, si le métier n’est pas réglementé.',
      source: 'Vademecum RNCP, 2.2.4',
    }),
    description: prose({ description: 'Réglementation décrite en texte libre, comme la source l’écrit.' }),
  },
  {
    description: 'Prise en compte des contraintes légales et réglementaires du métier visé.',
    source: 'art. R6113-9, I, 5° et R6113-11, I, 4° du code du travail ; Vademecum RNCP, 2.2.4',
  },
);
