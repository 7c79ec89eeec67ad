import { words } from './words';

/** What is needed to give an article back to « conduite de réunion »: gender, and whether the thing is counted. */

/** Counted things: « une réunion », « un projet ». */
export const COUNTED: Readonly<Record<'m' | 'f', readonly string[]>> = {
  m: words(`
      projet entretien site plan dossier rapport document chantier atelier evenement contrat tableau
      programme prototype reseau serveur logiciel systeme vehicule moteur menu plat diagnostic audit
      inventaire bilan questionnaire support poste produit stand spectacle film livre mur meuble appareil
      outil schema circuit composant module test script algorithme code fichier formulaire message courrier
      compte bulletin groupe patient client fournisseur partenaire cours devis echafaudage portefeuille
      argumentaire scenario cahier carnet local batiment logement magasin rayon espace parcours sejour
      voyage
    `),
  f: words(`
      reunion equipe campagne enquete etude application base maquette machine formation seance session piece
      installation mission operation intervention offre commande facture note fiche page interface affiche
      video photo maison charpente toiture cloison dalle salle panne anomalie visite exposition conference
      animation activite architecture strategie demarche methode procedure politique decision negociation
      vente manifestation plateforme boutique unite ligne structure piscine terrasse carte recette requete
      crise soiree
    `),
};

/** Matter, money, activities: « le stress », « la trésorerie ». */
export const UNCOUNTED: Readonly<Record<'m' | 'f', readonly string[]>> = {
  m: words(`
      stock stress temps budget personnel materiel carrelage beton bois linge risque conflit recrutement
      patrimoine planning tresor courrier credit capital trafic public travail sommeil lait pain vin sang
      gaz fioul papier verre metal acier platre cuir textile tissu service marketing changement savoir
      contenu flux cash chiffre droit referencement
    `),
  f: words(`
      tresorerie paie paye comptabilite production qualite maintenance clientele relation communication
      peinture parole donnee viande eau farine pierre terre pelouse marchandise main tva fiscalite
      logistique securite sante hygiene caisse crise croissance performance energie faune flore foret vigne
      matiere resine colle laine musique lumiere chaleur pate sauce
    `),
};

/** Gender by ending, tried in order; exceptions above come first. */
export const GENDER_ENDINGS: readonly (readonly [ending: string, gender: 'm' | 'f'])[] = [
  ['tion', 'f'],
  ['sion', 'f'],
  ['xion', 'f'],
  ['ance', 'f'],
  ['ence', 'f'],
  ['ite', 'f'],
  ['ete', 'f'],
  ['ure', 'f'],
  ['ette', 'f'],
  ['ise', 'f'],
  ['erie', 'f'],
  ['logie', 'f'],
  ['nomie', 'f'],
  ['graphie', 'f'],
  ['ique', 'f'],
  ['esse', 'f'],
  ['ment', 'm'],
  ['age', 'm'],
  ['isme', 'm'],
  ['eau', 'm'],
  ['oir', 'm'],
  ['ier', 'm'],
  ['ing', 'm'],
  ['al', 'm'],
  ['ail', 'm'],
  ['ement', 'm'],
  ['phone', 'm'],
  ['gramme', 'm'],
  ['scope', 'm'],
];

/** Words in -s or -x that are singular. */
export const SINGULAR_IN_S: ReadonlySet<string> = new Set(
  words(`
    devis processus acces proces congres prix choix corpus cours parcours concours recours secours discours
    bus temps corps fonds stress permis avis colis succes progres deces tapis relais flux taux bras cas gaz
    bois compas campus virus mois pays poids puits repas sens tas univers vernis process business express
    web-services os dos jus riz voix noix croix paix toux houx silex index box mix latex inox cms gps sms
    css dns croquis lotus cursus consensus terminus abus refus talus intrus surplus rebus debris paris semis
    compromis logis maquis palais engrais marais rabais essais harnais velours debours encours bilans
    chassis coulis
  `),
);

/** Adjectives that stand before a plural noun and keep « de »: « de petites réparations ». */
export const PREPOSED_PLURALS: ReadonlySet<string> = new Set(
  words(`
    petits petites grands grandes nouveaux nouvelles bons bonnes gros grosses multiples nombreux nombreuses
    vieux vieilles jeunes longs longues courts courtes hauts hautes autres premiers premieres meilleurs
    meilleures beaux belles simples vrais vraies futurs futures
  `),
);

/** Words in h- before which the article is not elided. */
export const ASPIRATED: ReadonlySet<string> = new Set(
  words(`
    handicap handicaps hauteur hauteurs hasard haut hangar hierarchie halte harcelement haie haies halle
    halles hall hamac hanche handball harnais hausse havre heros hockey houle housse huit hublot hackathon
    hacking hardware hash hache hareng haricot haricots hachage halage hotte hors
  `),
);

/** Who may be helped, advised, supported: « conseil aux clients » → « conseiller les clients ». */
export const HELPED: ReadonlySet<string> = new Set(
  words(`
    client clients clientele usager usagers utilisateur utilisateurs personne personnes equipe equipes
    patient patients public publics eleves eleve familles famille collaborateurs salaries agents managers
    entreprises dirigeants dirigeant beneficiaires residents enfants parents victimes victime stagiaires
    candidats apprenants commerciaux techniciens vendeurs porteurs createurs operateurs exploitants
    consommateurs
  `),
);
