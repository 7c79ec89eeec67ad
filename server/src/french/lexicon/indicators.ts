/** What shows that a criterion can be observed: once one of these follows, the judgement is supported. */
export const INDICATORS: readonly RegExp[] = [
  /(?<!\p{L})(?:au moins|au plus|au minimum|au maximum|moins d[e']|plus d[e']|ne depass\p{L}{1,4} pas|inferieure?s? a|superieure?s? a|egale?s? a)(?!\p{L})/u,
  /(?<!\p{L})sans (?:aucune? |une seule |un seul )?(?:erreur|faute|reprise|aide|oubli|omission|ecart|defaut|retouche|incident|coupure|fuite|trace|rature|contre-?sens|confusion|doublon)/u,
  /(?<!\p{L})(?:aucune?|nulle?|zero) \p{L}/u,
  /(?<!\p{L})(?:conforme?s?|conformement|selon|suivant|au regard d\p{L}?|d'apres|respect(?:e\p{L}{0,3}|ant)|dans le respect d(?:u|es|e la|e l)|repond\p{L}{0,3}) (?:a |au |aux |de |du |des |l'|la |le |les )*(?:grille|bareme|norme|procedure|protocole|cahier des charges|plan|gabarit|charte|fiche|notice|bordereau|reglement|gamme|specification|tolerance|modele|echeancier|contrat|article|decret|dtu|nf |iso|rgaa|rgpd|wcag|haccp)/u,
  // What the work is compared with, or what shows in it.
  /^ (?:aux?|avec|a) ?(?:la |le |les |l'|ce |cette |ces )?(?:cahier des charges|contrats?|(?:resultats?|valeurs?) (?:attendue?s?|theoriques?|de reference)|normes?|procedures?|protocole|bareme|gabarit|modele|notice|gamme|tolerances?|specifications?|fiche technique|charte graphique|bon de commande|devis|planning)(?!\p{L})/u,
  /(?<!\p{L})regles? (?:d')?(?:orthograph|grammatic|typograph)/u,
  /(?<!\p{L})et (?:montre|indique|mentionne|contient|contiennent|comporte|fait apparaitre|font apparaitre|enumere|recense)(?:nt)? (?:l|un|d|c|chaque|tou)/u,
  /\d/u,
  /%/u,
];

/** Measurable endings, by what the criterion is about. Words are compared by their beginning, without accents. */
export const INDICATOR_PATTERNS: readonly (readonly [
  words: readonly string[],
  patterns: readonly string[],
])[] = [
  [
    ['source', 'veille', 'information', 'document', 'bibliograph'],
    [
      ' : au moins … sources datées sont citées',
      ' : chaque information est suivie de sa source et de sa date',
    ],
  ],
  [
    ['rapport', 'dossier', 'compte', 'note', 'livrable', 'cahier', 'redaction', 'ecrit'],
    [
      ' : les … rubriques attendues sont renseignées',
      ' : aucune rubrique obligatoire de … ne manque',
      ' : moins de … fautes par page',
    ],
  ],
  [
    ['planning', 'planification', 'delai', 'echeance', 'calendrier', 'temps'],
    [
      " : l'écart au planning ne dépasse pas … jours",
      ' : chaque tâche a un responsable, une durée et une date',
    ],
  ],
  [
    ['budget', 'cout', 'chiffrage', 'devis', 'depense', 'prix'],
    [
      " : l'écart au montant de référence ne dépasse pas … %",
      ' : chaque poste de dépense est chiffré et justifié par une pièce',
    ],
  ],
  [
    ['choix', 'solution', 'proposition', 'preconisation', 'strategie', 'option'],
    [
      ' : au moins … solutions sont comparées selon … critères',
      ' : chaque choix est justifié par une donnée de …',
    ],
  ],
  [
    ['test', 'code', 'programme', 'application', 'logiciel', 'fonctionnalite', 'site'],
    [' : … % des cas de test passent', " : aucune anomalie bloquante n'est relevée par …"],
  ],
  [
    ['mesure', 'reglage', 'cote', 'valeur', 'calcul', 'dosage', 'resultat'],
    [
      " : l'écart à la valeur de référence ne dépasse pas …",
      ' : les résultats sont donnés avec leur unité, à … près',
    ],
  ],
  [
    ['besoin', 'demande', 'client', 'usager', 'attente', 'cahier'],
    [
      ' : les … besoins exprimés dans … sont repris',
      ' : au moins … questions ouvertes sont posées au client',
    ],
  ],
  [
    ['risque', 'securite', 'prevention', 'danger', 'hygiene'],
    [
      ' : au moins … risques sont cités, chacun avec une mesure de prévention',
      " : aucune règle de … n'est enfreinte",
    ],
  ],
  [
    ['procedure', 'protocole', 'norme', 'reglement', 'consigne', 'methode', 'geste', 'operation'],
    [' : les … étapes de … sont suivies dans leur ordre', ' : conforme à … (norme, article, procédure)'],
  ],
  [
    ['discours', 'presentation', 'expression', 'oral', 'communication', 'argument', 'vocabulaire', 'langage'],
    [
      ' : les … points annoncés sont traités en … minutes',
      ' : au moins … termes du métier sont employés dans leur sens',
      ' : au moins … arguments sont illustrés par un exemple',
    ],
  ],
  [
    ['equipe', 'reunion', 'animation', 'collaborateur', 'groupe'],
    [
      ' : chaque membre reçoit une tâche, une échéance et un interlocuteur',
      ' : un relevé de décisions est remis sous … jours',
    ],
  ],
  [
    ['diagnostic', 'panne', 'analyse', 'cause', 'anomalie'],
    [' : la cause est nommée et prouvée par …', ' : au moins … données chiffrées appuient la conclusion'],
  ],
  [
    ['maquette', 'schema', 'plan', 'dessin', 'interface', 'visuel', 'graphique'],
    [' : conforme à la charte … sur … points contrôlés', ' : tous les symboles suivent la norme …'],
  ],
  [
    ['vente', 'negociation', 'entretien', 'accueil', 'relation'],
    [
      " : les … étapes de l'entretien sont suivies dans leur ordre",
      ' : au moins … objections reçoivent une réponse appuyée sur un fait',
    ],
  ],
  [
    ['stock', 'commande', 'livraison', 'inventaire', 'marchandise'],
    [
      " : l'écart entre le stock compté et le stock enregistré ne dépasse pas … %",
      ' : les quantités, les références et les dates sont identiques à celles du bon de …',
    ],
  ],
  [
    ['piece', 'ouvrage', 'usinage', 'pose', 'assemblage', 'finition'],
    [' : les … cotes contrôlées se situent dans les tolérances du plan', ' : aucun défaut de … à … cm'],
  ],
  [
    ['machine', 'equipement', 'maintenance', 'intervention', 'depannage'],
    [
      " : un essai de bon fonctionnement, daté, clôt l'intervention",
      ' : les … vérifications de sécurité précèdent la remise en marche',
    ],
  ],
  [
    ['nettoyage', 'proprete', 'desinfection', 'rangement'],
    [' : aucune trace sur les … points contrôlés', ' : les produits sont dosés selon leur étiquette'],
  ],
  [
    ['plat', 'cuisson', 'recette', 'assiette'],
    [
      ' : les quantités de la fiche technique sont respectées, à … % près',
      " : … minutes au plus entre la commande et l'envoi",
    ],
  ],
  [
    ['accompagnement', 'personne', 'aide', 'toilette', 'transfert'],
    [
      ' : le consentement de la personne est demandé avant chaque geste',
      " : les … observations attendues sont transmises à l'équipe dans la journée",
    ],
  ],
  [
    ['reclamation', 'litige', 'conflit'],
    [' : une réponse écrite est donnée sous … heures', ' : les faits sont reformulés et confirmés par …'],
  ],
  [
    ['seance', 'atelier', 'pedagogie', 'formation'],
    [
      ' : au moins … activités, chacune avec sa durée et son matériel',
      ' : une adaptation est prévue pour chaque besoin signalé',
    ],
  ],
  [
    ['indicateur', 'tableau', 'bilan', 'suivi'],
    [
      ' : au moins … indicateurs ont une valeur, une cible et une date',
      ' : les données sont arrêtées à moins de … jours',
    ],
  ],
];

export const DEFAULT_INDICATORS: readonly string[] = [
  ' : au moins … sont présents dans …',
  ' : aucun … ne manque',
  ' : conforme à … (norme, grille, procédure)',
];
