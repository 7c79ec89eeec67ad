import type { Subject } from './subject';

export const NEEDS: Subject = {
  activity: 'Analyse des besoins de',
  blank: '[à compléter : client, usager ou service]',
  situation: '[à compléter : situation de travail fréquente, avec son lieu, ses acteurs et son résultat]',
  verbs: ['Identifier', 'Identifier', 'Analyser', 'Analyser', 'Diagnostiquer'],
  title: 'les besoins de',
  competences: [
    {
      verbs: ['Recueillir', 'Recueillir', 'Recueillir', 'Analyser', 'Problématiser'],
      statement:
        'la demande de [à compléter : interlocuteur], à partir d’un entretien et des documents remis, afin de définir les objectifs et les contraintes de l’intervention',
      criteria: [
        'Le relevé de l’entretien mentionne l’objectif, le budget, l’échéance et les contraintes exprimées',
        'Deux questions au moins portent sur une information absente des pièces fournies',
      ],
    },
    {
      verbs: ['Aménager', 'Adapter', 'Adapter', 'Adapter', 'Concevoir'],
      statement:
        '[à compléter : service, support ou lieu] selon les besoins d’une personne en situation de handicap, en s’appuyant sur un échange avec elle et sur les règles d’accessibilité, afin de lui permettre d’agir sans aide',
      themes: 'handicap',
      criteria: [
        'Chacun des besoins exprimés reçoit une réponse écrite : aménagement retenu, délai et responsable',
        'Trois points de contrôle tirés d’une norme d’accessibilité sont cités et vérifiés devant les évaluateurs',
      ],
    },
    {
      verbs: ['Comparer', 'Comparer', 'Comparer', 'Évaluer', 'Arbitrer entre'],
      statement:
        'deux propositions de [à compléter : produit, service ou méthode] à l’aide d’indicateurs de coût, d’énergie et d’émissions, en vue de recommander la moins émettrice au commanditaire',
      themes: 'transition_ecologique',
      criteria: [
        'Les deux options sont chiffrées en euros, en kilowattheures et en kilogrammes d’équivalent CO2',
        'La source de chacun des chiffres figure dans le tableau remis',
      ],
    },
  ],
  evaluation: {
    title: 'Étude de cas : [à compléter : demande à analyser]',
    modalite: 'etude_de_cas',
    contexte: 'reconstitue',
    forme: 'ecrit, oral',
    duree: '3 h',
    description:
      'À partir d’un dossier de dix pages identique pour tous, le candidat conduit un entretien de vingt minutes avec un évaluateur qui tient le rôle du commanditaire, rédige son analyse et sa recommandation chiffrée, puis répond pendant quinze minutes aux questions de deux évaluateurs munis d’une grille commune.',
    livrables: ['Relevé d’entretien', 'Recommandation chiffrée de cinq pages'],
    documents: ['Dossier du cas', 'Textes de référence fournis'],
    materiel: ['Ordinateur équipé d’un tableur et d’un traitement de texte'],
    consignes: [
      'Citer la page du dossier à l’appui de chaque constat',
      'Remettre les deux documents avant l’échange',
    ],
  },
};

export const WORK: Subject = {
  activity: 'Réalisation de',
  blank: '[à compléter : produit, service ou intervention]',
  situation: '[à compléter : situation de travail fréquente, avec ses outils et ses contraintes]',
  verbs: ['Exécuter', 'Réaliser', 'Réaliser', 'Concevoir et réaliser', 'Concevoir et piloter'],
  title: '',
  competences: [
    {
      verbs: ['Préparer', 'Préparer', 'Organiser', 'Planifier', 'Budgétiser'],
      statement:
        'les moyens nécessaires à [à compléter : réalisation], selon le planning et les ressources validés, afin de démarrer les travaux à la date convenue',
      criteria: [
        'Chaque ressource du plan de préparation porte une quantité, un coût et une date de disponibilité',
        'Le total des dépenses ne dépasse pas l’enveloppe accordée',
      ],
    },
    {
      verbs: ['Appliquer', 'Mettre en œuvre', 'Mettre en œuvre', 'Mettre en œuvre', 'Déployer'],
      statement:
        '[à compléter : technique ou procédé du métier], dans le respect des règles de santé et de sécurité au travail, afin de livrer un résultat conforme au cahier des charges',
      themes: 'sante_securite, reglementation',
      criteria: [
        'Les étapes de la procédure sont exécutées dans l’ordre, équipements de protection portés du début à la fin',
        'L’écart entre le résultat mesuré et les tolérances ne dépasse pas 5 %',
      ],
    },
    {
      verbs: ['Relever', 'Exploiter', 'Exploiter', 'Analyser', 'Modéliser'],
      statement:
        'les données produites par [à compléter : outil ou équipement numérique], dans le respect des droits d’accès, afin de corriger les dérives constatées pendant la réalisation',
      themes: 'transition_numerique',
      criteria: [
        'Le tableau de suivi indique, pour chaque indicateur, sa source, sa date et son unité',
        'Les trois dérives introduites dans le fichier sont relevées avec l’action décidée',
      ],
    },
  ],
  evaluation: {
    title: 'Mise en situation : [à compléter : réalisation demandée]',
    modalite: 'mise_en_situation_professionnelle',
    contexte: 'reconstitue',
    forme: 'pratique, oral',
    duree: '3 h',
    description:
      'Sur un poste de travail équipé à l’identique pour tous, le candidat prépare ses moyens, réalise l’intervention décrite dans l’ordre de travail, contrôle le résultat à l’aide des données de l’outil, puis rend compte pendant quinze minutes. Un évaluateur observe les gestes, un second contrôle la production avec la même grille.',
    livrables: ['[à compléter : production attendue]', 'Fiche de contrôle renseignée'],
    documents: ['Ordre de travail', 'Procédures fournies'],
    materiel: ['[à compléter : équipements et outils]', 'Équipements de protection individuelle'],
    consignes: ['Contrôler le poste avant de commencer', 'Interrompre l’intervention en cas de danger'],
  },
};

export const TEAM: Subject = {
  activity: 'Coordination de',
  blank: '[à compléter : équipe, prestataires ou partenaires]',
  situation: '[à compléter : situation de travail fréquente, avec les interlocuteurs et l’enjeu]',
  verbs: ['Informer', 'Coordonner', 'Coordonner', 'Encadrer', 'Diriger'],
  title: '',
  competences: [
    {
      verbs: ['Distribuer', 'Répartir', 'Répartir', 'Planifier', 'Arbitrer'],
      statement:
        'les tâches de [à compléter : membres de l’équipe ou prestataires], en tenant compte de leurs disponibilités et de leurs habilitations, afin de respecter les échéances du projet',
      criteria: [
        'Toute tâche du tableau porte un nom, une échéance et un livrable',
        'Aucune personne ne dépasse la durée légale de travail sur la semaine planifiée',
      ],
    },
    {
      verbs: ['Présenter', 'Animer', 'Animer', 'Animer', 'Piloter'],
      statement:
        'un point d’avancement avec [à compléter : participants], à partir d’un ordre du jour et d’indicateurs chiffrés, afin d’obtenir une décision sur chaque retard',
      criteria: [
        'L’échange se termine dans les trente minutes prévues, tous les points inscrits ayant été traités',
        'Le relevé remis associe à chaque décision un responsable et une date',
      ],
    },
  ],
  evaluation: {
    title: 'Jeu de rôle : [à compléter : réunion à conduire]',
    modalite: 'jeu_de_role',
    contexte: 'simule',
    forme: 'ecrit, oral',
    duree: '1 h 30',
    description:
      'Après quarante minutes de préparation sur dossier, le candidat conduit pendant trente minutes une réunion dont les rôles sont tenus par des professionnels selon un scénario écrit, identique pour tous. Il rédige ensuite le relevé de décisions en vingt minutes. Deux évaluateurs observent avec une grille commune.',
    livrables: ['Tableau de répartition des tâches', 'Relevé de décisions d’une page'],
    documents: ['Dossier de préparation'],
    materiel: ['Salle de réunion équipée', 'Ordinateur'],
    consignes: ['Conclure la réunion dans le temps imparti', 'Remettre le relevé avant de quitter la salle'],
  },
};
