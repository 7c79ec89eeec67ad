/** Qualifiers that keep two statements apart, however alike the rest. Words begin so, without accents. */
export const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['front-end', 'frontend', 'front'],
    ['back-end', 'backend', 'back'],
  ],
  [
    ['simple', 'elementaire', 'basique', 'courant'],
    ['complexe', 'avance'],
  ],
  [
    ['avance', 'expert', 'approfondi', 'specialise'],
    ['fondamenta', 'de-base', 'elementaire', 'initial', 'debutant'],
  ],
  [['interne'], ['externe']],
  [
    ['individuel', 'personnel'],
    ['collecti', 'groupe', 'equipe'],
  ],
  [['ecrit'], ['oral']],
  [['preventi'], ['correcti', 'curati']],
  [['entrant'], ['sortant']],
  [
    ['physique', 'materiel'],
    ['virtuel', 'logiciel', 'numerique'],
  ],
  [['presentiel'], ['distanciel', 'distance']],
  [
    ['local', 'national'],
    ['international', 'etranger', 'mondial'],
  ],
  [['public'], ['prive']],
  [['qualitati'], ['quantitati']],
  [['amont'], ['aval']],
  [['manuel'], ['automati', 'numerique']],
  [['statique'], ['dynamique']],
  [
    ['relationnel', 'sql'],
    ['nosql', 'non-relationnel'],
  ],
  [
    ['client', 'clients'],
    ['serveur', 'serveurs'],
  ],
  [
    ['achat', 'acheter'],
    ['vente', 'vendre'],
  ],
  [['froid'], ['chaud']],
  [
    ['homme', 'masculin'],
    ['femme', 'feminin'],
  ],
  [['mono'], ['multi', 'pluri']],
  [['court'], ['long']],
  [['fonctionnel'], ['technique']],
  [
    ['prealable', 'initial'],
    ['final', 'finale'],
  ],
  [['fixe'], ['mobile']],
  [
    ['salarie', 'collaborateur'],
    ['client', 'usager', 'candidat'],
  ],
  [['filaire'], ['sans-fil', 'wifi', 'radio']],
  [['analogique'], ['numerique']],
  [
    ['mineur', 'enfant'],
    ['adulte', 'senior', 'age'],
  ],
  [['debit'], ['credit']],
  [['theorique'], ['pratique']],
  [['strategique'], ['operationnel', 'tactique']],
  [
    ['neuf', 'neuve'],
    ['occasion', 'ancien', 'existant'],
  ],
  [
    ['b2b', 'btob'],
    ['b2c', 'btoc'],
  ],
  [['verbal', 'verbale'], ['ecrit']],
  [
    ['francais', 'maternelle'],
    ['anglais', 'etrangere'],
  ],
  [['anglais'], ['espagnol', 'allemand', 'italien', 'chinois']],
  [
    ['petit', 'petite'],
    ['grand', 'grande'],
  ],
  [['partiel'], ['complet', 'total']],
  [['horizontal'], ['vertical']],
  [['interieur'], ['exterieur']],
];

/** Verbs that undo each other, or that follow each other: same object, other action. */
export const OPPOSITE_VERBS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['augmenter', 'accroitre', 'developper'],
    ['reduire', 'diminuer', 'limiter'],
  ],
  [
    ['allumer', 'demarrer', 'lancer'],
    ['eteindre', 'arreter', 'stopper'],
  ],
  [['ouvrir'], ['fermer', 'cloturer', 'clore']],
  [
    ['monter', 'assembler', 'installer', 'poser'],
    ['demonter', 'desassembler', 'desinstaller', 'deposer'],
  ],
  [['acheter'], ['vendre']],
  [['charger'], ['decharger']],
  [['creer'], ['supprimer', 'detruire']],
  [['recruter', 'embaucher'], ['licencier']],
  [['importer'], ['exporter']],
  [['consigner'], ['deconsigner']],
  [
    ['recevoir', 'receptionner'],
    ['expedier', 'envoyer'],
  ],
  [
    ['concevoir', 'definir', 'elaborer'],
    ['evaluer', 'mettre en oeuvre', 'realiser', 'deployer'],
  ],
  [
    ['encoder', 'chiffrer', 'coder'],
    ['decoder', 'dechiffrer'],
  ],
  [['emettre'], ['recevoir']],
  [['interpreter'], ['reformuler', 'produire', 'rediger']],
];
