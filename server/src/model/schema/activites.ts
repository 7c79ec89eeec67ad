import { liste, objet, prose, texte } from './meta';

const activite = objet(
  {
    id: texte({
      description: 'Identifiant stable de l’activité, que les blocs citent.',
      example: 'A1',
      defines: 'activite',
    }),
    intitule: prose({
      description:
        'L’activité professionnelle : un regroupement de tâches qui visent un but déterminé, et non une qualité, un savoir ou une matière.',
      source: 'Vademecum RNCP, 2.1.2 (le référentiel d’activités)',
      example: 'Diagnostic énergétique d’un bâtiment existant',
    }),
    situations: liste(
      prose({
        description: 'Une situation de travail observable, avec ses tâches et ses conditions.',
        example: 'Visite technique d’un logement occupé, avec relevé des équipements',
      }),
      {
        description:
          'Situations de travail où l’activité s’exerce, telles que l’analyse du travail les a relevées auprès des professionnels.',
        source: 'art. L6113-1 du code du travail ; Vademecum RNCP, 2.1.1.2',
        element: 'une situation de travail',
      },
    ),
    description: prose({
      description: 'Présentation de l’activité en texte libre, comme la source l’écrit.',
    }),
  },
  {
    description: 'Une activité professionnelle caractéristique du métier visé.',
    source: 'art. L6113-1 du code du travail',
  },
);

export const activites = liste(activite, {
  description:
    'Référentiel d’activités : les activités et les situations de travail du métier visé. Les compétences et leur évaluation en découlent.',
  source: 'art. L6113-1 du code du travail ; Vademecum RNCP, 2.1.2',
  element: 'une activité',
});
