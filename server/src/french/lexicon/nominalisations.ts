import { phrases } from './words';

/**
 * Nouns of action and their verb, by hand: those no ending explains, and those whose ending would mislead.
 * `needs: 'definite'` marks a noun that is also a thing: it is an action only before « du », « de la », « d'un »…
 * `keeps` lists the prepositions kept after the verb (« participation à » → « participer à »).
 */
export interface Nominalisation {
  readonly noun: string;
  readonly verb: string;
  readonly gender: 'm' | 'f';
  readonly needs?: 'definite';
  readonly keeps?: readonly string[];
  /** What follows « de » is who acts: « participation des salariés » has no object. */
  readonly intransitive?: true;
  /** « à » brings in who is helped: « conseil aux clients » → « conseiller les clients ». */
  readonly helps?: true;
}

/** Noun, verb, gender; a star for a noun that is also a thing. */
const ROWS: readonly Nominalisation[] = phrases(`
  accompagnement accompagner m | accord accorder m* | accroche accrocher f* | accueil accueillir m
  achat acheter m | achèvement achever m | acquisition acquérir f | adaptation adapter f
  administration administrer f* | affectation affecter f | agencement agencer m | aide aider f*
  allumage allumer m* | amélioration améliorer f | aménagement aménager m | analyse analyser f
  animation animer f | annonce annoncer f* | appel appeler m* | application appliquer f*
  approvisionnement approvisionner m | appui appuyer m* | arrachage arracher m | arrêt arrêter m*
  assistance assister f* | attribution attribuer f | audit auditer m* | autorisation autoriser f*
  cadrage cadrer m | calcul calculer m | chiffrage chiffrer m | choix choisir m | classement classer m
  clôture clôturer f | co-animation co-animer f | co-conception co-concevoir f
  co-construction co-construire f | collecte collecter f | commande commander f* | compilation compiler f
  composition composer f* | compréhension comprendre f | comptage compter m | conception concevoir f
  conclusion conclure f | conduite conduire f | configuration configurer f | conquête conquérir f
  conseil conseiller m* | constat constater m* | constitution constituer f | contrôle contrôler m
  coordination coordonner f | copie copier f* | correction corriger f | coupe couper f*
  couverture couvrir f* | création créer f | critique critiquer f* | cueillette cueillir f
  cuisson cuire f | culture cultiver f* | débarras débarrasser m* | découpe découper f
  découverte découvrir f* | défense défendre f* | définition définir f | demande demander f*
  dépannage dépanner m | dépense dépenser f* | dépose déposer f | dépôt déposer m | description décrire f
  détection détecter f | diagnostic diagnostiquer m* | direction diriger f* | documentation documenter f*
  dressage dresser m | échange échanger m* | éclairage éclairer m* | écoute écouter f*
  écriture écrire f* | édition éditer f* | élagage élaguer m | élevage élever m* | embauche embaucher f
  emploi employer m* | encadrement encadrer m | encaissement encaisser m | enquête enquêter f*
  enregistrement enregistrer m | enseignement enseigner m* | entretien entretenir m* | envoi envoyer m
  épandage épandre m | essai essayer m* | établissement établir m* | étude étudier f* | examen examiner m*
  expédition expédier f | exploitation exploiter f* | exportation exporter f | expression exprimer f*
  fabrication fabriquer f | façonnage façonner m | fermeture fermer f* | fidélisation fidéliser f
  fixation fixer f* | formation former f* | fourniture fournir f* | gestion gérer f
  habillage habiller m* | identification identifier f | implantation implanter f | importation importer f
  information informer f* | inspection inspecter f | installation installer f* | instruction instruire f*
  intégration intégrer f | inventaire inventorier m* | lancement lancer m | lavage laver m
  lecture lire f | levée lever f* | liaison lier f* | livraison livrer f | location louer f*
  maintenance maintenir f* | maintien maintenir m | maîtrise maîtriser f | management manager m
  marquage marquer m* | mélange mélanger m* | mesure mesurer f* | mobilisation mobiliser f
  modélisation modéliser f | montage monter m | négociation négocier f | nettoyage nettoyer m
  observation observer f* | obtention obtenir f | opération opérer f* | optimisation optimiser f
  organisation organiser f* | orientation orienter f* | ouverture ouvrir f* | paiement payer m
  passation passer f* | peinture peindre f* | perception percevoir f* | pesée peser f | pilotage piloter m
  plantation planter f* | pose poser f | pratique pratiquer f* | prélèvement prélever m
  préparation préparer f | présentation présenter f* | prévention prévenir f* | prévision prévoir f*
  priorisation prioriser f | production produire f* | programmation programmer f*
  promotion promouvoir f* | proposition proposer f* | prospection prospecter f* | protection protéger f*
  publication publier f* | rangement ranger m* | rappel rappeler m* | réalisation réaliser f
  réception réceptionner f | recherche rechercher f | récolte récolter f* | reconnaissance reconnaître f*
  recrutement recruter m | recueil recueillir m | rédaction rédiger f | réfection refaire f
  réforme réformer f* | réglage régler m | règlement régler m* | relance relancer f | relecture relire f
  relevé relever m* | remise remettre f* | rémunération rémunérer f* | rencontre rencontrer f*
  renfort renforcer m* | renseignement renseigner m* | réparation réparer f | répartition répartir f
  report reporter m* | reprise reprendre f* | réservation réserver f* | résolution résoudre f
  respect respecter m | restitution restituer f | révision réviser f | saisie saisir f
  sauvegarde sauvegarder f* | sélection sélectionner f | service servir m* | signature signer f*
  simulation simuler f* | soutien soutenir m* | spécification spécifier f* | stockage stocker m
  suivi suivre m | supervision superviser f | surveillance surveiller f | synthèse synthétiser f*
  taille tailler f* | tenue tenir f* | test tester m* | tonte tondre f | tournage tourner m*
  traduction traduire f | traite traire f* | traitement traiter m | transfert transférer m
  transmission transmettre f | transport transporter m* | tri trier m | utilisation utiliser f
  usinage usiner m | valorisation valoriser f | vente vendre f | vérification vérifier f
  versement verser m | visite visiter f* | vote voter m*
`).map((row) => {
  const [noun = '', verb = '', gender = ''] = row.split(' ');
  return {
    noun,
    verb,
    gender: gender.startsWith('f') ? 'f' : 'm',
    ...(gender.endsWith('*') && { needs: 'definite' }),
  };
});

/** Nouns whose verb takes the same preposition as they do. */
const WITH_PREPOSITION: readonly (readonly [
  noun: string,
  verb: string,
  gender: 'm' | 'f',
  prepositions: readonly string[],
  transitive?: true,
])[] = [
  ['participation', 'participer', 'f', ['a', 'au', 'aux']],
  ['contribution', 'contribuer', 'f', ['a', 'au', 'aux']],
  ['collaboration', 'collaborer', 'f', ['a', 'au', 'aux', 'avec']],
  ['coopération', 'coopérer', 'f', ['avec', 'a', 'au', 'aux']],
  ['recours', 'recourir', 'm', ['a', 'au', 'aux']],
  ['réponse', 'répondre', 'f', ['a', 'au', 'aux']],
  ['communication', 'communiquer', 'f', ['avec', 'aupres', 'sur'], true],
  ['intervention', 'intervenir', 'f', ['aupres', 'dans', 'sur', 'en']],
  ['lutte', 'lutter', 'f', ['contre']],
  ['travail', 'travailler', 'm', ['en', 'avec']],
  ['dialogue', 'dialoguer', 'm', ['avec']],
  ['négociation', 'négocier', 'f', ['avec'], true],
  ['déplacement', 'se déplacer', 'm', ['dans', 'sur', 'en']],
];

const HELPING: ReadonlySet<string> = new Set([
  'assistance',
  'aide',
  'conseil',
  'soutien',
  'appui',
  'information',
]);

export const NOMINALISATIONS: readonly Nominalisation[] = [
  ...ROWS.filter(({ noun }) => !WITH_PREPOSITION.some((other) => other[0] === noun)).map((row) =>
    HELPING.has(row.noun) ? { ...row, helps: true as const } : row,
  ),
  ...WITH_PREPOSITION.map(([noun, verb, gender, keeps, transitive]) => ({
    noun,
    verb,
    gender,
    keeps,
    ...(transitive === undefined && { intransitive: true as const }),
  })),
];

/** « mise en … », « prise en … »: the verb of the first noun of a compound. */
export const COMPOUND_HEADS: Readonly<
  Record<string, { readonly verb: string; readonly prepositions: readonly string[] }>
> = {
  mise: { verb: 'mettre', prepositions: ['en', 'a', 'au', 'aux', 'sous', 'hors', 'sur'] },
  remise: { verb: 'remettre', prepositions: ['en', 'a', 'au', 'sous'] },
  prise: { verb: 'prendre', prepositions: ['en'] },
  reprise: { verb: 'reprendre', prepositions: ['en'] },
  tenue: { verb: 'tenir', prepositions: ['a'] },
};

/** Compounds whose verb is written another way. */
export const COMPOUNDS: Readonly<Record<string, string>> = {
  'prise de contact': 'prendre contact',
  'prise de notes': 'prendre des notes',
  'prise de parole': 'prendre la parole',
  'prise de decision': 'prendre une décision',
  'prise de decisions': 'prendre des décisions',
  'prise de rendez-vous': 'prendre des rendez-vous',
  'prise de commande': 'prendre la commande',
  'prise de commandes': 'prendre des commandes',
  'prise de mesures': 'prendre des mesures',
  'prise de mesure': 'prendre des mesures',
  'prise de poste': 'prendre son poste',
};

/** Names of trades, bodies and notions that look like an action and its object, and stay names. */
export const LASTING_NAMES: readonly string[] = phrases(`
    controle de gestion | lavage des mains | direction des ressources | direction des achats | direction des ventes
    direction des systemes | direction des operations | direction des etudes | direction des travaux
    direction des services | direction du travail | administration des ventes | developpement de l'enfant
    developpement de la personne | developpement des enfants | developpement du jeune enfant
    developpement de l'individu | formation des prix | service des urgences | service des achats
    service des ressources | service du personnel | organisation des nations | organisation de l'etat
    organisation du monde | analyse de la valeur | code de l'urbanisme | recherche de l'emploi
    installations classees | installation classee | production de la voix | gestion de l'etat
    tenue de travail | tenue de protection | tenue de securite | remise de peine | reprise de poste
    conduite de vie | conseil de | conseil des | demande de | offre de | entretien de vente | mesure de soi
    arret de travail | accord de | appel de | appel d'offres | appel d'offre | emploi du temps
    emploi de bureau | traite des | service de | fixation des | liaison de | perception de | reforme de
    essai de | examen de | rencontre de
  `);
