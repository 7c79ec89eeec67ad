import { phrases, words } from './words';

/**
 * Words that say the same thing at the head of a statement or in its object. A word may stand in several groups: two
 * verbs are synonyms when they share one. Without accents. Kept short on purpose: steps of a process that follow one
 * another (concevoir / réaliser / évaluer) are not synonyms.
 */
export const VERB_GROUPS: readonly (readonly string[])[] = [
  ['animer', 'manager', 'encadrer', 'diriger'],
  ['mettre en place', 'mettre en oeuvre', 'instaurer', 'instituer', 'deployer'],
  ['implementer', 'mettre en oeuvre', 'executer'],
  ['concevoir', 'elaborer', 'construire', 'batir', 'etablir'],
  ['etablir', 'elaborer', 'dresser'],
  ['creer', 'produire', 'realiser', 'fabriquer'],
  ['rediger', 'ecrire'],
  ['definir', 'determiner', 'fixer'],
  ['superviser', 'controler', 'surveiller'],
  ['controler', 'verifier', "s'assurer"],
  ['communiquer', 'echanger', 'dialoguer', "s'exprimer"],
  ['mesurer', 'evaluer', 'quantifier'],
  ['evaluer', 'estimer', 'apprecier'],
  ['configurer', 'parametrer'],
  ['vendre', 'commercialiser'],
  ['identifier', 'reperer', 'detecter', 'deceler'],
  ['recenser', 'lister', 'inventorier', 'repertorier'],
  ['analyser', 'etudier', 'examiner'],
  ['choisir', 'selectionner', 'retenir'],
  ['ameliorer', 'optimiser', 'perfectionner'],
  ['corriger', 'rectifier'],
  ['reparer', 'depanner', 'remettre en etat'],
  ['diffuser', 'partager', 'transmettre'],
  ['informer', 'renseigner', 'avertir'],
  ['recruter', 'embaucher'],
  ['entretenir', 'maintenir'],
  ['nettoyer', 'laver'],
  ['desinfecter', 'decontaminer'],
  ['planifier', 'programmer', 'ordonnancer'],
  ['accompagner', 'assister', 'aider', 'soutenir'],
  ['accueillir', 'recevoir'],
  ['appliquer', 'respecter'],
  ['utiliser', 'employer', 'mobiliser', 'se servir'],
  ['tester', 'eprouver'],
  ['proposer', 'suggerer', 'preconiser', 'recommander'],
  ['presenter', 'exposer'],
  ['collecter', 'recueillir', 'rassembler', 'recolter'],
  ['gerer', 'administrer'],
  ['piloter', 'conduire', 'mener', 'diriger', 'gerer'],
  ['installer', 'poser'],
  ['mettre a jour', 'actualiser', 'tenir a jour', 'maintenir a jour'],
  ['securiser', 'proteger'],
  ['garantir', 'assurer'],
  ['anticiper', 'prevoir'],
  ['resoudre', 'regler'],
  ['promouvoir', 'valoriser'],
  ['augmenter', 'accroitre', 'developper'],
  ['reduire', 'diminuer', 'limiter', 'minimiser'],
  ['archiver', 'classer'],
  ['prospecter', 'demarcher'],
  ['maquetter', 'prototyper'],
  ['dessiner', 'tracer'],
  ['rendre compte', 'restituer'],
  ['argumenter', 'justifier'],
  ['faciliter', 'favoriser'],
  ['livrer', 'remettre'],
  ['expedier', 'envoyer'],
  ['sauvegarder', 'conserver'],
  ['conseiller', 'orienter'],
  ['developper', 'programmer', 'coder'],
  ['modeliser', 'representer'],
  ['formaliser', 'rediger'],
  ['renseigner', 'completer', 'remplir'],
  ['adapter', 'ajuster'],
  ['negocier', 'marchander'],
  ['traduire', 'transposer'],
  ['trier', 'separer'],
  ['commander', 'approvisionner'],
  // verbs that say only that something is done
  ['realiser', 'effectuer', 'assurer', 'faire', 'operer', 'mener', 'proceder'],
];

/** Nouns and adjectives: the first word of a group stands for it. */
export const NOUN_GROUPS: readonly (readonly string[])[] = [
  ['web', 'internet', 'digital', 'numerique', 'site-web', 'online'],
  ['salaire', 'paie', 'paye', 'remuneration'],
  ['client', 'clientele', 'clients'],
  ['collaborateur', 'salarie', 'employe', 'personnel'],
  ['societe', 'entreprise', 'organisation', 'firme'],
  ['panne', 'dysfonctionnement', 'anomalie', 'defaut', 'incident', 'bug'],
  ['indicateur', 'kpi'],
  ['logiciel', 'progiciel'],
  ['delai', 'echeance'],
  ['risque', 'danger'],
  ['enquete', 'sondage', 'questionnaire'],
  ['methode', 'methodologie'],
  ['utilisateur', 'usager', 'user'],
  ['consigne', 'instruction', 'directive'],
  ['magasin', 'boutique', 'point-de-vente'],
  ['norme', 'reglementation', 'reglement', 'legislation'],
  ['planning', 'calendrier', 'echeancier', 'planification'],
  ['locaux', 'local', 'piece'],
  ['dossier', 'document'],
  ['demarche', 'processus', 'procedure'],
  ['etude', 'analyse'],
  ['equipement', 'materiel'],
  ['support', 'outil'],
  ['fournisseur', 'prestataire'],
  ['besoin', 'attente', 'exigence'],
  ['compte-rendu', 'rapport'],
  ['vehicule', 'automobile', 'voiture'],
  ['malade', 'patient', 'soigne'],
  ['enfant', 'mineur'],
  ['menu', 'carte'],
];

/** Groups of words read as one, before anything else. */
export const PHRASES: readonly (readonly [words: string, stands: string])[] = [
  ['mise en oeuvre', 'mise-en-oeuvre'],
  ['mise en place', 'mise-en-oeuvre'],
  ['mise a jour', 'mise-a-jour'],
  ['mise en production', 'deploiement'],
  ['mise en service', 'mise-en-service'],
  ['a caractere personnel', 'personnelle'],
  ['point de vente', 'magasin'],
  ['points de vente', 'magasin'],
  ['compte rendu', 'compte-rendu'],
  ['comptes rendus', 'compte-rendu'],
  ['cahier des charges', 'cahier-des-charges'],
  ['parties prenantes', 'partie-prenante'],
  ['partie prenante', 'partie-prenante'],
  ['mise en situation', 'mise-en-situation'],
  ['prise en charge', 'prise-en-charge'],
  ['prise en compte', 'prise-en-compte'],
  ['base de donnees', 'base-de-donnees'],
  ['bases de donnees', 'base-de-donnees'],
  ["systeme d' information", 'systeme-d-information'],
  ['ressources humaines', 'ressources-humaines'],
  ['front end', 'front-end'],
  ['back end', 'back-end'],
  ['full stack', 'full-stack'],
  ['en vigueur', ''],
  ['et ou', ''],
];

/** Verbs that carry the noun that follows: « assurer le suivi » is « suivre ». */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  phrases(`
    realiser | effectuer | proceder | assurer | faire | operer | mettre en place | mettre en oeuvre
    etablir | mener | conduire | executer | accomplir | participer | contribuer | organiser
    prendre en charge
  `),
);

/** Words too common in référentiels to tell two statements apart: they weigh less. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  words(`
    projet entreprise societe service activite client equipe outil support situation cadre ensemble element
    moyen objectif besoin different professionnel necessaire adapter specifique technique environnement
    contexte solution action domaine secteur metier donnee information respect respecter qualite niveau type
    divers acteur interne externe principal global systeme structure personne handicap securite regle norme
    performance intervenant sein lien
  `),
);

/** Words that say nothing in a comparison. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  words(`
    le la les l' un une des du de d' et ou a au aux en dans par pour avec sur sous selon afin que qu' qui
    dont son sa ses leur leurs ce cet cette ces se s' y il elle on ne n' pas plus tout toute tous toutes etc
    via lors chaque est sont etre avoir ainsi notamment puis dit dite sein vue but objectif aupres ex cadre
    compris partir aide moyen biais grace lien travers fin fins maniere facon permettant visant destine
    destines destinee destinees entre vers chez sans mon ma mes cas quel quelle quels quelles soit si donc
    car autre autres realise realises realisee realisees effectue effectues effectuee effectuees mene menes
    menee menees conduit conduits conduite conduites
  `),
);
