import { phrases } from './words';

/**
 * Verbs that name a state of mind, a knowledge or a share in someone's action: nobody can watch them being done.
 * `alternatives` are observable verbs, most general first; `objects` picks better ones when the object holds a word
 * (compared by its beginning, without accents).
 */
export interface VagueVerb {
  readonly alternatives: readonly string[];
  readonly objects?: readonly (readonly [words: readonly string[], verbs: readonly string[]])[];
}

const LAW = [
  'reglement',
  'legislation',
  'droit',
  'norme',
  'loi',
  'cadre legal',
  'rgpd',
  'obligation',
  'regle',
  'procedure',
  'protocole',
  'consigne',
  'code',
];
/** Ways of doing: they are applied or chosen, never set up as a tool is. */
const METHODS = ['technique', 'methode', 'methodologie', 'demarche', 'pratique', 'geste'];
const TOOLS = [
  'outil',
  'logiciel',
  'application',
  'progiciel',
  'langage',
  'environnement',
  'equipement',
  'machine',
  'tableur',
  'framework',
  'bureautique',
];
const PEOPLE = [
  'besoin',
  'attente',
  'demande',
  'client',
  'usager',
  'public',
  'utilisateur',
  'patient',
  'beneficiaire',
];
const STAKES = [
  'enjeu',
  'contexte',
  'environnement',
  'marche',
  'secteur',
  'entreprise',
  'organisation',
  'fonctionnement',
  'risque',
  'probleme',
  'acteur',
  'ecosysteme',
];
const SPEECH = ['anglais', 'langue', 'espagnol', 'allemand', 'vocabulaire', 'terminologie', 'communication'];
const FACTS = [
  'notion',
  'fondamenta',
  'concept',
  'principe',
  'base',
  'theorie',
  'modele',
  'structure',
  'architecture',
];

const KNOWING: VagueVerb = {
  alternatives: ['identifier', 'décrire', 'expliquer', 'appliquer'],
  objects: [
    [LAW, ['appliquer', 'respecter', 'vérifier la conformité à', 'identifier']],
    [METHODS, ['appliquer', 'mettre en œuvre', 'choisir', 'adapter']],
    [TOOLS, ['utiliser', 'sélectionner', 'configurer', 'mettre en œuvre']],
    [PEOPLE, ['recueillir', 'reformuler', 'analyser', 'identifier']],
    [SPEECH, ['communiquer en', 'rédiger en', 'employer', 'traduire']],
    [FACTS, ['appliquer', 'expliquer', 'illustrer', 'mobiliser']],
    [STAKES, ['analyser', 'décrire', 'cartographier', 'identifier']],
  ],
};

const MASTERING: VagueVerb = {
  alternatives: ['appliquer', 'mettre en œuvre', 'utiliser', 'contrôler'],
  objects: [
    [
      ['cout', 'budget', 'depense', 'risque', 'delai', 'qualite', 'consommation'],
      ['contrôler', 'mesurer', 'limiter', 'suivre'],
    ],
    [LAW, ['appliquer', 'respecter', 'contrôler le respect de']],
    [SPEECH, ['communiquer en', 'rédiger en', 'traduire']],
    [METHODS, ['appliquer', 'mettre en œuvre', 'choisir', 'adapter']],
    [TOOLS, ['utiliser', 'paramétrer', 'exploiter', 'mettre en œuvre']],
    [FACTS, ['appliquer', 'mobiliser', 'expliquer']],
  ],
};

const SHARING: VagueVerb = {
  alternatives: ['réaliser', 'préparer', 'proposer', 'mettre en œuvre'],
  objects: [
    [
      ['reunion', 'atelier', 'entretien', 'echange', 'revue'],
      ['animer', 'préparer', 'présenter', 'rendre compte de'],
    ],
    [
      ['redaction', 'document', 'dossier', 'cahier des charges', 'rapport'],
      ['rédiger', 'compléter', 'mettre à jour'],
    ],
    [
      ['choix', 'decision', 'definition', 'elaboration', 'conception'],
      ['proposer', 'argumenter', 'formaliser', 'comparer'],
    ],
    [
      ['amelioration', 'qualite', 'demarche', 'optimisation'],
      ['proposer', 'mettre en œuvre', 'mesurer', 'analyser'],
    ],
    [
      ['gestion', 'organisation', 'suivi', 'pilotage', 'projet'],
      ['planifier', 'suivre', 'organiser', 'coordonner'],
    ],
    [
      ['accueil', 'accompagnement', 'integration', 'formation'],
      ['accueillir', 'accompagner', 'former', 'informer'],
    ],
  ],
};

const LEARNING: VagueVerb = {
  alternatives: ['appliquer', 'mettre en œuvre', 'mobiliser', 'utiliser'],
  objects: KNOWING.objects ?? [],
};

const WATCHING: VagueVerb = {
  alternatives: ['assurer une veille sur', 'analyser', 'synthétiser', 'diffuser'],
};

const THINKING: VagueVerb = {
  alternatives: ['analyser', 'comparer', 'proposer', 'argumenter'],
};

const QUALITY: VagueVerb = {
  alternatives: ['organiser', 'planifier', 'appliquer', 'rendre compte de'],
};

/** By lemma, without accents, with the pronoun when the verb has one. */
export const VAGUE_VERBS: Readonly<Record<string, VagueVerb>> = {
  connaitre: KNOWING,
  comprendre: KNOWING,
  apprehender: KNOWING,
  assimiler: KNOWING,
  savoir: KNOWING,
  decouvrir: KNOWING,
  aborder: KNOWING,
  'se representer': KNOWING,
  "s'approprier": LEARNING,
  maitriser: MASTERING,
  apprendre: LEARNING,
  approfondir: LEARNING,
  "s'initier": LEARNING,
  'se familiariser': LEARNING,
  'se perfectionner': LEARNING,
  'se former': LEARNING,
  "s'impregner": LEARNING,
  "s'entrainer": LEARNING,
  'se specialiser': LEARNING,
  participer: SHARING,
  contribuer: SHARING,
  collaborer: SHARING,
  concourir: SHARING,
  cooperer: SHARING,
  "s'impliquer": SHARING,
  "s'investir": SHARING,
  "s'engager": SHARING,
  'prendre part': SHARING,
  'etre associe': SHARING,
  'etre implique': SHARING,
  reflechir: THINKING,
  "s'interroger": THINKING,
  penser: THINKING,
  'se questionner': THINKING,
  "s'interesser": WATCHING,
  'se tenir informe': WATCHING,
  'se tenir au courant': WATCHING,
  'rester informe': WATCHING,
  sensibiliser: { alternatives: ['informer', 'former', 'présenter à … les enjeux de', 'alerter'] },
  'se sensibiliser': LEARNING,
  'etre sensibilise': LEARNING,
  'etre conscient': KNOWING,
  'avoir conscience': KNOWING,
  'prendre conscience': KNOWING,
  'avoir connaissance': KNOWING,
  'avoir une connaissance': KNOWING,
  'avoir des connaissances': KNOWING,
  'avoir des notions': LEARNING,
  'avoir une notion': LEARNING,
  'avoir une maitrise': MASTERING,
  'avoir une comprehension': KNOWING,
  'avoir une vision': THINKING,
  'avoir le sens': QUALITY,
  "avoir l'esprit": QUALITY,
  'avoir un esprit': QUALITY,
  'faire preuve': QUALITY,
  "etre a l'aise": MASTERING,
  "etre a l'ecoute": { alternatives: ['recueillir', 'reformuler', 'questionner'] },
  'etre familiarise': LEARNING,
  'etre familier': LEARNING,
  'etre initie': LEARNING,
  'etre forme': LEARNING,
  'etre informe': WATCHING,
  'etre capable': { alternatives: [] },
  'etre apte': { alternatives: [] },
  'etre en mesure': { alternatives: [] },
  'etre en capacite': { alternatives: [] },
  'avoir la capacite': { alternatives: [] },
  pouvoir: { alternatives: [] },
  vouloir: { alternatives: [] },
  devoir: { alternatives: [] },
  etre: QUALITY,
  avoir: KNOWING,
  ressentir: THINKING,
};

/** Verbs that are vague before these objects only: « acquérir les fondamentaux », but « acquérir un signal ». */
export const VAGUE_WITH: Readonly<
  Record<string, { readonly objects: readonly string[]; readonly verb: VagueVerb }>
> = {
  acquerir: {
    objects: [
      'fondamenta',
      'connaissance',
      'competence',
      'notion',
      'base',
      'savoir',
      'reflexe',
      'autonomie',
      'culture',
      'vocabulaire',
      'methode',
      'technique',
      'maitrise',
      'aisance',
      'habitude',
    ],
    verb: LEARNING,
  },
  saisir: {
    objects: ['enjeu', 'sens', 'subtilite', 'opportunite', 'importance', 'portee', 'nuance'],
    verb: KNOWING,
  },
  assister: { objects: ['a', 'au', 'aux'], verb: SHARING },
  developper: {
    objects: ['esprit critique', 'sens', 'autonomie', 'curiosite', 'confiance', 'conscience', 'aisance'],
    verb: LEARNING,
  },
  cultiver: { objects: ['esprit', 'sens', 'curiosite', 'autonomie'], verb: LEARNING },
};

/** Phrases that begin with « être » or « avoir » and are nevertheless an action one can watch. */
export const CONCRETE_PHRASES: readonly string[] = phrases(`
    etre force de proposition | avoir recours | avoir acces | etre present | etre l'interlocuteur
    etre a l'initiative | etre en relation | etre en contact | etre en lien | etre l'interface
  `);
