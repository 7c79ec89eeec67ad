import * as z from 'zod';
import { competences } from './competences';
import { evaluations } from './evaluations';
import { liste, meta, objet, prose, texte } from './meta';

const prerequis = objet(
  {
    bloc: texte({
      description: 'Bloc de cette certification à obtenir d’abord.',
      example: 'BC01',
      refersTo: ['bloc'],
    }),
    habilitation: prose({
      description: 'Habilitation réglementaire à détenir avant la délivrance du bloc.',
      example: 'Habilitation électrique B1V',
    }),
    texte: prose({
      description: 'Prérequis d’une autre nature : compétences ou expérience professionnelle.',
    }),
    motif: prose({
      description: 'Ce qui justifie ce prérequis, que la demande d’enregistrement doit préciser.',
    }),
  },
  {
    description:
      'Un prérequis propre au bloc : l’id d’un autre bloc ou, en détail, un bloc, une habilitation ou un texte, avec son motif.',
    source: 'Vademecum RNCP, 2.2.3.2',
    shorthand: 'bloc',
  },
);

const bloc = objet(
  {
    id: texte({
      description: 'Identifiant stable du bloc.',
      example: 'BC01',
      defines: 'bloc',
    }),
    intitule: prose({
      description:
        'Intitulé du bloc, qui figurera sur le parchemin de bloc. Il nomme une activité professionnelle : un bloc n’est pas un module de formation.',
      source: 'Vademecum RNCP, 2.2.3.1',
      example: 'Réaliser le diagnostic énergétique d’un bâtiment',
    }),
    activites: liste(texte({ description: 'Id d’une activité.', example: 'A1', refersTo: ['activite'] }), {
      description:
        'Activités à l’exercice autonome desquelles le bloc contribue. Ce lien doit pouvoir être démontré.',
      source: 'art. L6113-1 du code du travail ; Vademecum RNCP, 2.2.3.1 et 2.2.3.2',
      example: '[A1]',
      element: 'une activité',
    }),
    optionnel: z.union([z.boolean(), z.string()]).register(meta, {
      description:
        'Faux pour un bloc du tronc commun ; vrai, ou le nom du groupe d’options dont le bloc est une branche. Une option suppose une alternative, et le tronc commun porte la majorité des compétences.',
      source: 'Vademecum RNCP, 2.1.2 et 2.2.3.2',
      example: 'false',
    }),
    branche: texte({
      description:
        'Nom que partagent les blocs d’une même branche, quand une branche d’option tient en plusieurs blocs.',
      example: 'Chauffage',
    }),
    prerequis: liste(prerequis, {
      description:
        'Prérequis propres au bloc. Par défaut, ce sont ceux de la certification ; une liste vide dit qu’il n’y en a aucun autre.',
      source: 'Vademecum RNCP, 2.2.3.2',
      example: '[]',
      element: 'un prérequis',
    }),
    competences,
    evaluations,
    description: prose({ description: 'Présentation du bloc en texte libre, comme la source l’écrit.' }),
  },
  {
    description:
      'Un bloc de compétences : ensemble homogène et cohérent de compétences, qui contribue à l’exercice autonome d’une activité et peut être évalué et validé seul.',
    source: 'art. L6113-1 du code du travail',
    register: 'RNCP',
  },
);

export const blocs = liste(bloc, {
  description:
    'Les blocs de compétences de la certification, au moins deux au RNCP. Le répertoire spécifique n’en connaît pas.',
  source: 'art. L6113-1 et R6113-9, I, 7° du code du travail ; Vademecum RNCP, 2.2.3',
  register: 'RNCP',
  element: 'un bloc',
});
