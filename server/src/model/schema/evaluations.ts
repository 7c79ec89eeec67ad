import { booleen, choix, liste, objet, prose, texte, textes } from './meta';

/** What the final evaluation shares with those of the blocs, in the order of the format. */
const evaluationShape = {
  id: texte({ description: 'Identifiant stable de l’évaluation.', example: 'E1', defines: 'evaluation' }),
  intitule: prose({ description: 'Nom de l’évaluation.', example: 'Étude d’un bâtiment réel' }),
  modalite: choix({
    description:
      'Manière d’évaluer. Elle doit s’approcher le plus possible de la situation de travail et provoquer une situation observable.',
    source: 'Vademecum RNCP, 2.3.1.1',
    example: 'mise_en_situation_professionnelle',
    values: {
      mise_en_situation_professionnelle: 'Mise en situation professionnelle, réelle ou simulée.',
      epreuve_pratique: 'Épreuve pratique : geste ou réalisation technique.',
      etude_de_cas: 'Étude de cas.',
      jeu_de_role: 'Jeu de rôle.',
      projet: 'Projet conduit par le candidat.',
      production: 'Production d’un livrable.',
      dossier: 'Dossier professionnel.',
      rapport: 'Rapport.',
      memoire: 'Mémoire.',
      portfolio: 'Portfolio de réalisations.',
      soutenance: 'Soutenance devant le jury.',
      entretien: 'Entretien avec le jury ou les évaluateurs.',
      questionnaire:
        'Questionnaire, à choix multiples ou non : évalue surtout des savoirs, et ne convient pas comme modalité principale.',
      dissertation: 'Dissertation.',
      expose: 'Exposé.',
      controle_continu: 'Contrôle continu.',
      periode_en_entreprise: 'Évaluation d’une période en entreprise, à séparer de la délibération du jury.',
      auto_evaluation: 'Auto-évaluation, qu’un évaluateur externe doit exploiter.',
    },
  }),
  contexte: choix({
    description: 'Réalisme de la situation où le candidat est placé.',
    source: 'Vademecum RNCP, 2.3.1.1',
    example: 'reel',
    values: {
      reel: 'Situation réelle de travail.',
      reconstitue: 'Situation de travail reconstituée.',
      simule: 'Situation simulée.',
    },
  }),
  forme: liste(
    choix({
      description: 'Une forme de l’évaluation.',
      values: {
        ecrit: 'Le candidat écrit.',
        oral: 'Le candidat parle devant les évaluateurs.',
        pratique: 'Le candidat fait, les évaluateurs observent.',
      },
    }),
    {
      description: 'Formes de l’évaluation.',
      source: 'Vademecum RNCP, 2.3.1.1',
      example: '[ecrit, oral]',
      element: 'une forme',
    },
  ),
  individuelle: booleen({
    description:
      'Vrai quand le candidat est évalué seul. Une évaluation collective doit permettre d’individualiser le résultat et ne devrait pas être la seule d’un bloc.',
    source: 'Vademecum RNCP, 2.3.1.1, focus sur les évaluations collectives',
    example: 'true',
  }),
  individualisation: prose({
    description:
      'Pour une évaluation collective, la manière dont chaque candidat est évalué, par exemple un entretien individuel à sa suite.',
    source: 'Vademecum RNCP, 2.3.1.1, focus sur les évaluations collectives',
    example: 'Entretien individuel de 20 minutes avec chaque candidat après la situation collective',
  }),
  a_distance: booleen({
    description:
      'Vrai quand l’évaluation se passe, en tout ou partie, à distance. Un geste technique ne s’évalue pas entièrement à distance.',
    source: 'Vademecum RNCP, 2.3.1.1 et 2.3.2',
    example: 'false',
  }),
  duree: texte({
    description: 'Durée pour le candidat, en minutes, heures ou jours.',
    example: '1 h 30',
    form: 'duree',
  }),
  description: prose({
    description:
      'Déroulé de l’évaluation : la situation, ce que le candidat reçoit, ce qu’il fait, devant qui, dans quel ordre.',
    source: 'Vademecum RNCP, 2.3.1 et 2.3.1.1',
  }),
  livrables: textes({
    description: 'Ce que le candidat remet, et qui rend la compétence observable.',
    source: 'Vademecum RNCP, 2.3.1',
    example: '[Rapport de diagnostic de 15 pages]',
    element: 'un livrable',
  }),
  conditions: objet(
    {
      documents_autorises: textes({
        description:
          'Documents que le candidat peut consulter. Une liste vide dit « aucun » ; une clé absente ne dit rien.',
        example: '[Réglementation thermique en vigueur]',
        element: 'un document autorisé',
      }),
      materiel: textes({
        description:
          'Matériel et outils mis à disposition ou autorisés. Une liste vide dit « aucun » ; une clé absente ne dit rien.',
        example: '[Caméra thermique]',
        element: 'un matériel',
      }),
      consignes: textes({
        description:
          'Consignes données au candidat. Une liste vide dit « aucune » ; une clé absente ne dit rien.',
        example: '[Présenter le diagnostic au jury dans le rôle du maître d’œuvre]',
        element: 'une consigne',
      }),
    },
    {
      description:
        'Conditions de passation, identiques pour tous les candidats : documents, matériel et consignes.',
      source: 'Vademecum RNCP, 2.3.1',
    },
  ),
  securite_distance: prose({
    description:
      'À distance : comment l’identité du candidat et l’absence d’assistance extérieure sont vérifiées, et la fraude combattue.',
    source: 'Vademecum RNCP, 2.3.2',
  }),
  competences: liste(
    texte({ description: 'Id d’une compétence.', example: 'C1.1', refersTo: ['competence'] }),
    {
      description:
        'Compétences évaluées. Pour l’évaluation d’un bloc, toutes sont de ce bloc ; chaque compétence du référentiel doit être évaluée.',
      source: 'art. R6113-9, I, 7° du code du travail ; Vademecum RNCP, 2.3.1',
      example: '[C1.1]',
      element: 'une compétence',
    },
  ),
};

const evaluation = objet(evaluationShape, {
  description: 'Une évaluation : la situation où des compétences sont observées, et ses conditions.',
  source: 'Vademecum RNCP, 2.3.1',
});

export const evaluations = liste(evaluation, {
  description: 'Les évaluations propres au bloc, qui permettent de le certifier seul.',
  source: 'art. L6113-1 et R6113-9, I, 7° du code du travail ; Vademecum RNCP, 2.3.1',
  element: 'une évaluation',
});

/** The RS has no blocs: its evaluations stand at the root of the document. */
export const evaluationsRs = liste(evaluation, {
  description:
    'Répertoire spécifique : les évaluations de la certification, à la racine puisqu’il n’y a pas de blocs.',
  source: 'art. R6113-11, I, 2° du code du travail',
  register: 'RS',
  element: 'une évaluation',
});

export const evaluationFinale = objet(
  {
    justification: prose({
      description:
        'Raison d’être de l’évaluation finale : compétences qu’aucun bloc ne porte, ou maîtrise coordonnée de compétences de plusieurs blocs.',
      source: 'Vademecum RNCP, 2.3.1.3',
    }),
    ...evaluationShape,
  },
  {
    description:
      'Évaluation qui intervient après la validation des blocs, facultative. Elle ne conditionne pas la délivrance d’un bloc, et sa raison d’être doit être dite.',
    source: 'Vademecum RNCP, 2.3.1.3',
    register: 'RNCP',
  },
);
