import { phrases } from './words';

/** Groups in which a word of judgement judges nothing. Without accents; « * » ends a word whose ending varies. */
export const IDIOMS: readonly string[] = [
  // bon, bonne
  ...phrases(`
    bonne* pratique* | bon* de * | bon* d'* | bon* a * | bon fonctionnement | mauvais fonctionnement | bon etat | bonne foi
    bonne* mesure* | bon* usage* | bonne marche | bon pere | bonnes moeurs | bon pour | bonne execution
    bon sens | bonne sante | bonne* manufacturing | bonne conduite | bonne gouvernance | bon* vivant*
    bon de | bonne fin | bonne reception
  `),
  // bien
  ...phrases(`
    bien-etre | bien etre | bien immobilier | biens immobiliers | bien* meuble* | bien* mobilier* | bien que
    si bien que | bien* et service* | bien* ou service* | ou bien | eh bien | bien* de consommation
    bien* commun* | bien entendu | mener a bien | mene a bien | bien* cultur* | bien sur | aussi bien
    bien* d equipement | bien-fonde | bien traitance
  `),
  // propre, clair, régulier, logique, simple
  ...phrases(`
    propre* et * sale* | le propre | propre a | propres a | en propre | fonds propres | nom* propre*
    eau* propre* | energie* propre* | eau* claire* | couleur* claire* | teinte* claire* | bois clair*
    clair de lune | langage clair | texte en clair | en clair | service* regulier* | ligne* reguliere*
    vol* regulier* | polygone* regulier* | expression* reguliere* | situation reguliere
    logique combinatoire | logique sequentielle | logique floue | logique metier | logique programmee
    logique cablee | reseau* logique* | schema* logique* | modele* logique* | porte* logique*
    circuit* logique* | suite logique | adresse* logique* | phrase* simple* | corps simple*
    interet* simple* | comptabilite simple | requete* simple* | equation* simple*
  `),
  // others
  ...phrases(`
    y compris | compris entre | comprise entre | compris dans | comprise dans | comprises entre
    tout compris | tva est comprise | taxes comprises | de qualite de * | de qualite du * | de qualite logicielle | toutes charges comprises | activite* physique* adaptee* | enseignement* adapte*
    vehicule* adapte* | milieu adapte | entreprise* adaptee* | logement* adapte* | tir* rapide*
    restauration rapide | prise* rapide* | voie* rapide* | test* rapide* | ciment* rapide* | acier* rapide*
    maitre* d | metrologie precise | produit* fini* | or fin | grain* fin* | tissu* fin* | sable* fin*
    epicerie fine | motricite fine | controle* de qualite | demarche* de qualite | plan* de qualite
    critere* de qualite | assurance* de qualite | norme* de qualite | exigence* de qualite
    indicateur* de qualite | objectif* de qualite | politique* de qualite | systeme* de qualite
    charte* de qualite | signe* de qualite | label* de qualite | niveau* de qualite | attribut* de qualite
    ecart* de qualite | defaut* de qualite | standard* de qualite | un ou plusieurs | une ou plusieurs
    un ou de plusieurs | a plusieurs | salle propre | parties fines | beau-pere | beaux-arts | beaux arts
    certificat de bon | intervalle regulier | intervalles reguliers | juste a temps | juste-a-temps
    juste avant | juste apres | juste prix | le meilleur prix | fil conducteur | autonome en energie
    travailleur autonome | risque* professionnel* | milieu* professionnel* | tout juste
    logiciel* professionnel* | cadre professionnel | situation* professionnel* | resultat* significatif*
    chiffre* significatif* | le simple fait
  `),
];
