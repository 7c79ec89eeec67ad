import { words } from './words';

/** Closed classes of French, without accents. */

/** What opens a noun group; « des », « du », « de la » are apart since they also mean « de les », « de le ». */
export const DETERMINERS: ReadonlySet<string> = new Set(
  words(`
    le la les l' un une son sa ses leur leurs ce cet cette ces mon ma mes notre nos votre vos chaque tout
    toute tous toutes plusieurs quelques certains certaines differents differentes divers diverses aucun
    aucune deux trois quatre cinq
  `),
);

export const PARTITIVES: ReadonlySet<string> = new Set(['des', 'du', 'de', "d'"]);

export const CLITICS: ReadonlySet<string> = new Set(
  words(`
    se s' me m' te t' nous vous le la les l' lui leur y en
  `),
);

export const REFLEXIVES: ReadonlySet<string> = new Set(['se', "s'"]);

export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  words(`
    je j' tu il elle on nous vous ils elles celui-ci celle-ci ceux-ci
  `),
);

export const NEGATIONS: ReadonlySet<string> = new Set(['ne', "n'", 'pas', 'plus', 'jamais']);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  words(`
    a au aux de d' du en dans par pour avec sans sur sous selon suivant chez vers entre lors apres avant
    pendant durant depuis des face grace via afin aupres conformement malgre outre hors parmi contre devant
    derriere jusque jusqu' moyennant concernant dont vis-a-vis compte suite prealablement contrairement
    quant tout
  `),
);

/** Openings that are no name: questions, conjunctions. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  words(`
    comment pourquoi quand qui que qu' quel quelle quels quelles ou combien si s'il lorsque lorsqu' puisque
    comme car mais donc or ni et oui non voir cf
  `),
);

export const COORDINATORS: ReadonlySet<string> = new Set([
  'et',
  'ou',
  ',',
  ';',
  '/',
  'puis',
  '-',
  '–',
  '—',
  '&',
  '+',
  'voire',
]);

/** Adverbs that may stand before an infinitive, besides those in -ment. */
export const ADVERBS: ReadonlySet<string> = new Set(
  words(`
    bien mieux mal puis ensuite enfin toujours aussi tres vite souvent parfois ainsi egalement notamment
    ensemble seul seule ici deja encore tot d'abord tout
  `),
);

/** Names in -ment that follow no verb of the list, so that no rule tells them from adverbs. */
export const MENT_NOUNS: ReadonlySet<string> = new Set(
  words(`
    document element moment batiment vetement instrument segment fragment ciment aliment medicament monument
    supplement complement equipement departement evenement environnement appartement argument sentiment
    testament parlement regiment compartiment pigment sediment reglement temperament tempérament excrement
    tourment serment ferment agrement implement logement fondement management firmament ornement armement
    gouvernement parement evidement reporting piment ligament filament sacrement comportement abonnement
    jument froment
  `),
);

/** Qualities that may open a statement without a noun (« Autonome dans… », « Capable de… »). */
export const QUALITIES: ReadonlySet<string> = new Set(
  words(`
    autonome capable apte rigoureux rigoureuse organise organisee dynamique polyvalent polyvalente motive
    motivee ponctuel ponctuelle attentif attentive patient disponible creatif creative curieux curieuse
    methodique serieux serieuse efficace conscient consciente reactif reactive proactif proactive force
    sensible sensibilise sensibilisee pret prete habile soigneux soigneuse minutieux minutieuse discret
    discrete bienveillant
  `),
);

/** Who a conjugated statement is about. */
export const PERSONS: ReadonlySet<string> = new Set(
  words(`
    candidat candidate candidats candidates titulaire titulaires stagiaire stagiaires apprenant apprenante
    apprenants apprenantes eleve eleves etudiant etudiante etudiants certifie certifiee certifies
    professionnel professionnelle professionnels technicien technicienne techniciens salarie salariee
    salaries agent agente agents operateur operatrice apprenti apprentie apprentis diplome diplomee
    collaborateur collaboratrice responsable developpeur developpeuse assistant assistante chef cheffe
    personne participant participante beneficiaire employe employee formateur formatrice auxiliaire expert
    experte jury ouvrier ouvriere gestionnaire charge chargee conducteur conductrice animateur animatrice
    vendeur vendeuse
  `),
);

const ENGLISH =
  'the of and to with for in on is are by from that this be an at as or it their your will can using';
const OTHERS =
  'der die das und mit fur ein eine ist el los las una por con para y del che di il per gli dello della von zu';

/** Words that only another language has. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  `${ENGLISH} ${OTHERS}`.split(' ').filter((word) => !['on', 'as', 'y', 'es'].includes(word)),
);

export const FRENCH_WORDS: ReadonlySet<string> = new Set(
  "le la les l' de du des d' un une et ou a au aux en dans par pour avec sur selon afin que qu' qui son sa ses leur ne pas se s' est sont ce cette ces".split(
    ' ',
  ),
);

/** Past participles that are names of things or people. */
export const PARTICIPLE_NOUNS: ReadonlySet<string> = new Set(
  words(`
    expose resume releve procede enonce marche comite cote degre employe salarie associe delegue diplome
    charge arrete communique compte accuse tracé trace defile phrase debouche employee salariee arrivee
    entree tournee montee levee portee duree pensee donnee donnees employes salaries saisie pesee tranchee
    couvee cuvee poignee veillee volee allee assemblee avancee chaussee coulee dictee maree matinee mise
    nuitee percee plongee poussee ruee traversee
  `),
);
