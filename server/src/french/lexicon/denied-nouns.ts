import { phrases, words } from './words';

/** Nouns whose ending promises a verb and that name a thing, a body, a state. Without accents. */
export const DENIED_NOUNS: ReadonlySet<string> = new Set([
  // -tion, -sion
  ...phrases(`
    station | question | option | condition | fonction | section | notion | mention | portion | potion
    action | region | religion | pression | profession | mission | session | passion | tension | pension
    version | dimension | extension | occasion | situation | relation | population | nation | generation
    civilisation | association | administration | direction | federation | corporation | fondation
    institution | constellation | reputation | vocation | motivation | sensation | emotion | position
    solution | resolution | revolution | tradition | ambition | proportion | motion | caution | friction
    fraction | traction | sanction | election | conviction | juridiction | affection | infection | lotion
    edition | emission | commission | passation | plantation | habitation | exploitation agricole
    prestation | destination | inclination | partition | alimentation | documentation | legislation
    reglementation | aviation | equation | variation | deviation | precaution | perfection | collection
    addition | munition | nutrition | attention | intention | pretention | convention | subvention
    invention | contravention | abstention | perturbation | dotation | citation | information | implication
    indication | specification | publication | habilitation | certification | obligation | autorisation
    appellation | consideration | composition | disposition | exposition | competition | discretion
  `),
  // -ment
  ...words(`
    document departement batiment evenement element equipement vetement instrument moment aliment
    appartement logement environnement comportement complement supplement argument fondement reglement
    monument medicament sentiment gouvernement parlement agrement temperament armement testament serment
    gisement abonnement emplacement mouvement jugement vieillissement rendement retirement etonnement
    aboutissement inconvenient investissement amendement compartiment licenciement sacrement parement
    ornement bombement isolement dysfonctionnement
  `),
  // what follows « de » acts, and undergoes nothing
  ...words(`
    fonctionnement evolution progression satisfaction engagement deroulement apparition disparition adhesion
    raisonnement rayonnement cheminement reaction apprentissage hesitation emergence depart vieillissement
    changement echouage existence presence absence connaissance experience
  `),
  // -age
  ...words(`
    page image message ouvrage usage stage langage personnage paysage village visage avantage equipage
    barrage outillage garage virage etage potage fromage bagage herbage menage mariage voyage heritage
    pourcentage courage plage cage rage nuage orage dommage hommage otage sage mirage cepage gage paturage
    rivage entourage suffrage chauffage vitrage eclairage feuillage passage echafaudage apanage carburage
    branchage metrage kilometrage tonnage chomage forage fourrage equarrissage grillage carrelage dallage
    rouage cirage lainage laitage alliage bandage cordage coquillage pelage plumage portage
  `),
  // -ance, -ence, -ure
  ...words(`
    performance importance distance substance circonstance instance assurance finance chance ordonnance
    puissance connaissance croissance naissance balance alliance confiance tolerance tendance dependance
    independance seance nuance ambiance avance garance elegance resistance structure culture nature
    procedure nomenclature agriculture architecture figure facture voiture nourriture ceinture toiture
    chaussure blessure brulure fracture peinture texture infrastructure candidature signature temperature
    litterature conjoncture posture aventure allure mesure heure demeure armature sculpture bordure serrure
    doublure rature monture soudure gravure coupure garniture couture envergure augure injure mercure usure
    piqure
  `),
]);
