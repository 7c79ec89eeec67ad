/**
 * Indicators by what a competence is about. First the words of the object (beginnings, without accents), or its class
 * in capitals; « = » ends a whole word, a hyphen joins two; « @ » begins the name of a domain it needs, « # » a kind of
 * action. Then sentences: {O} the object at the head, {o} inside, {de}, {à} with the preposition; [a|b] singular or
 * plural with the object; <3/5/10> a choice. No adjective ever agrees with the object, whose gender may not be known.
 */
export const CRITERIA = `
plan strateg programme feuille-de-route politique
  {O} [comporte|comportent] au moins <3/5/8> actions, chacune avec un responsable, une échéance et un indicateur
  Chaque objectif {de} est chiffré et daté
  Les ressources nécessaires à chaque action figurent dans {o} avec leur coût
planning calendrier tournee ordonnanc
  Chaque tâche {de} a un responsable, une durée et une date de fin
  L’écart entre {o} et le réalisé ne dépasse pas <5/10/15> %
  Aucune personne ni aucun équipement n’est affecté à deux tâches en même temps
budget cout chiffrag tresor depense devis prix= tarif financement metre=
  L’écart entre {o} et la valeur de référence ne dépasse pas <3/5/10> %
  Chaque poste de dépense est chiffré et justifié par une pièce ou une base de calcul
  Le total des montants est exact, toutes taxes comprises
marge rentab ratio situation-financiere comptes= investissement ecart=
  Les calculs sont exempts d’erreur et leurs sources sont citées
  Au moins <2/3/5> écarts sont expliqués par une cause chiffrée
  Au moins <2/3> mesures de correction sont proposées, avec leur effet attendu en euros
rapport dossier compte-rendu note= acte= document courrier synthese fiche guide= memoire= notice specification documentation
  {O} [contient|contiennent] les <4/6/8> rubriques attendues, sans omission
  Chaque affirmation {de} renvoie à une source datée ou à un fait constaté
  Moins de <2/3/5> fautes d’orthographe par page sont relevées
contrat bail convention clause
  Toutes les mentions obligatoires figurent dans {o}
  Chaque clause modifiée est justifiée par une règle de droit citée
  Les engagements de chaque partie sont chiffrés et datés
besoin demande attente cahier-des-charges exigence
  Au moins <3/5/8> questions ouvertes sont posées à l’interlocuteur
  Une reformulation écrite, validée par le demandeur, reprend au moins <3/5/8> besoins
  Les contraintes de délai et de coût sont notées pour chaque besoin
offre= proposition solution scenario preconisation
  Au moins <2/3/4> options sont comparées selon <3/4/5> critères communs
  Chaque élément {de} répond à un besoin cité dans le dossier
  Le coût, le délai et les limites {de} sont indiqués
vente negociation accord= rendez-vous #relation
  Les <4/5/6> étapes de l’entretien sont suivies dans leur ordre
  Chaque objection du client reçoit une réponse appuyée sur un fait ou un chiffre
  Un accord, un refus motivé ou une date de relance conclut l’échange
client prospect acheteur dirigeant menage= maitre-ouvrage #relation #communication
  Au moins <3/5> besoins sont reformulés et confirmés par l’interlocuteur
  La proposition faite cite au moins <2/3> avantages liés à ces besoins
  Les informations de l’échange sont enregistrées dans l’outil de suivi le jour même
reclamation litige conflit
  Les faits sont reformulés sans jugement et confirmés par chaque personne concernée
  Une réponse écrite est donnée dans un délai de <24/48/72> heures
  La solution proposée respecte les conditions générales et les plafonds de compensation
usager visiteur accueil public= client #relation #communication
  Le premier contact a lieu dans un délai de <2/3/5> minutes après l’arrivée
  La demande est reformulée, puis confirmée par la personne
  La personne est orientée vers le service compétent, dont le nom et les horaires sont donnés
equipe= equipes= collaborateur salarie personnel= brigade membre responsables=
  Chaque membre reçoit une tâche, une échéance et un interlocuteur
  Au moins <2/3/4> points d’avancement datés sont conservés
  Une mesure d’aménagement est proposée dès qu’un besoin lié au handicap est exprimé
reunion seminaire
  L’ordre du jour est diffusé au moins <2/3/5> jours avant
  Un relevé de décisions, avec responsables et échéances, est remis sous <2/3/5> jours
  Chaque participant intervient au moins une fois
personne= personnes= resident famille #personne #execution #relation
  Le consentement de la personne est demandé avant chaque geste
  Aucun geste que la personne peut faire seule n’est fait à sa place
  Les <3/4/5> observations attendues sont transmises à l’équipe dans la journée
entretien-professionnel entretien-recrutement entretien-recadrage candidature candidat recrutement poste-vacant
  Les <4/5/6> critères de la grille sont renseignés par des faits cités
  Aucune question étrangère au poste n’est posée
  Un compte rendu daté et signé est remis sous <2/3/5> jours
formation seance activite-de-loisirs animation participant parcours-formation pedagogi
  L’objectif de chaque séquence est formulé par un verbe d’action mesurable
  Au moins <2/3> activités différentes sont prévues, avec leur durée et leur matériel
  Une adaptation est prévue pour chaque besoin particulier signalé
piece ouvrage element sous-ensemble fabrication serie= lot= rebut @production @bâtiment @maintenance #execution #controle #organisation
  Les <5/8/10> cotes contrôlées se situent dans les tolérances du plan
  Chaque opération suit l’ordre de la gamme ou du mode opératoire
  Aucun défaut d’aspect n’est relevé à la distance de contrôle prévue
support surface revetement cloison paroi isolation maconnerie menuiserie appareil @bâtiment #execution #controle #securite
  L’écart de planéité ne dépasse pas <3/5/7> mm sous la règle de deux mètres
  Les zones de travail sont protégées, puis nettoyées en fin d’intervention
  Les équipements de protection prévus sont portés pendant toute l’opération
machine ligne-production ligne-automatisee equipement parametre installation organe @production @maintenance @énergie #execution #entretien
  Les valeurs réglées correspondent à la fiche de réglage, à <1/2/5> % près
  La première pièce produite est contrôlée et son résultat est enregistré
  Les <3/5> vérifications de sécurité précèdent la remise en marche
panne dysfonctionnement anomalie defaut incident defaillance
  La cause {de} est nommée et prouvée par une mesure ou un essai
  Au moins <2/3> hypothèses sont testées dans un ordre justifié
  Un essai de bon fonctionnement, daté, clôt l’intervention
maintenance intervention equipement composant-defectueux organe systeme-automatise @maintenance @production #entretien #execution
  L’équipement est mis hors énergie et la vérification est consignée avant l’intervention
  Le compte rendu indique les pièces changées, le temps passé et les mesures relevées
  La remise en marche a lieu dans le délai prévu, à <10/15/20> % près
mesure releve controle caracteristique valeur dimension temperature consommation deperdition essai= essais= planeite
  L’écart entre deux mesures d’un même point ne dépasse pas <2/5/10> %
  Chaque valeur est notée avec son unité, sa date et l’instrument employé
  Les <5/8/10> points de contrôle prévus sont vérifiés, et tout écart est signalé
diagnostic audit analyse etat-des-lieux etude
  Au moins <3/5/8> constats sont appuyés sur une donnée, une mesure ou un document
  Les causes sont distinguées des effets, et chacune renvoie à un constat
  Les constats sont classés selon leur gravité ou leur coût
application logiciel fonctionnalite composant code api page interface @développement @systèmes @données #execution #controle #amelioration #entretien #securite #pilotage
  Au moins <90/95/100> % des cas de test prévus passent
  Aucune anomalie bloquante ne subsiste lors de la recette
  Le dépôt du projet contient l’historique des versions et une notice d’installation
maquette interface ecran visuel prototype croquis affichage univers-graphique identite-visuelle
  Les <4/6/8> écrans ou vues demandés sont présents
  Les contrastes et la navigation au clavier respectent les règles d’accessibilité
  Les couleurs, polices et marges suivent la charte fournie
architecture modele base-donnees donnees= @développement @systèmes @données #conception #analyse
  Chaque composant {de} a un rôle, ses entrées et ses sorties
  Toutes les exigences du cahier des charges renvoient à un élément du schéma
  Les choix sont justifiés par au moins <2/3> contraintes de coût, de charge ou de sécurité
reseau serveur poste= infrastructure systeme acces= baie sauvegarde parc= environnement @systèmes @développement #execution #entretien #controle #pilotage #securite
  Les <5/8/10> tests de connexion et de droits prévus réussissent
  La configuration est enregistrée dans la documentation, avec sa date et son auteur
  Aucun compte par défaut ni aucun accès non prévu ne subsiste
donnee indicateur tableau-bord jeu-donnees resultat statistique
  Au moins <3/5/8> indicateurs ont une valeur, une cible et une date
  La source et la période de chaque chiffre sont indiquées
  Les données manquantes ou en double sont recensées et leur traitement est décrit
stock commande livraison marchandise expedition approvisionn chargement inventaire
  L’écart entre le stock compté et le stock enregistré ne dépasse pas <1/2/5> %
  Les quantités, références et dates sont identiques sur le bordereau et sur les produits
  Toute réserve est portée par écrit le jour de la réception
risque danger prevention securite accident vulnerabilite impact
  Au moins <3/5/8> risques sont recensés, chacun avec une mesure de prévention
  Chaque risque est coté en gravité et en probabilité
  Un responsable et un délai sont indiqués pour chaque mesure
campagne communication contenu publication evenement media marque communaute
  Les messages, les cibles, les canaux et les dates {de} figurent dans un tableau
  Au moins <2/3/4> indicateurs de résultat sont fixés avant la diffusion
  Les mentions légales et les droits sur les images sont présents
procedure protocole consigne methode processus mode-operatoire
  Les <4/6/8> étapes sont suivies dans leur ordre
  Chaque étape {de} indique qui agit, avec quoi et ce qui est vérifié
  Aucune règle de sécurité de la procédure n’est enfreinte
plat= plats= assiette recette cuisine menu carte= repas= buffet viande legume ingredient patisserie mise-place @restauration
  Les quantités de la fiche technique sont respectées, à <5/10> % près
  Les allergènes présents sont indiqués sans omission
  L’envoi a lieu dans un délai de <10/15/20> minutes après la commande
sol= sols= local= locaux= sanitaire chambre nettoyage proprete chariot linge zone-risque @propreté @hôtellerie @aide
  Aucune trace n’est visible sur les <5/8/10> points de contrôle
  Les produits sont dosés selon leur étiquette
  Le matériel est nettoyé et rangé en fin d’intervention
plante parcelle vegeta arbre culture espace-vert animal sol= @agriculture
  Les travaux suivent le calendrier et les distances prévus au plan
  Au moins <3/5> signes d’état sanitaire sont relevés et datés
  La quantité d’eau et de produits employée est notée
cheveu coiffure esthetique @coiffure
  Le temps de pause et le dosage suivent la notice du produit
  Le résultat correspond à la demande reformulée avant la prestation
  Les instruments sont désinfectés avant chaque client
@production @bâtiment @maintenance @énergie @logistique @agriculture @propreté @qualité #execution #entretien
  Les équipements de protection prévus sont portés pendant toute l’opération
  La zone de travail est nettoyée et rangée en fin d’opération
projet
  Chaque étape {de} a un livrable, un responsable et une date
  L’écart entre le coût prévu et le coût constaté ne dépasse pas <5/10/15> %
  Au moins <3/5> risques sont suivis, chacun avec une action prévue
marche tendance concurrence veille source
  Au moins <3/5/10> sources de moins de deux ans sont citées
  Au moins <3/5> concurrents ou pratiques sont comparés selon des critères communs
  Chaque tendance retenue est appuyée sur un chiffre et sa source
D
  {O} [contient|contiennent] les <4/6/8> rubriques attendues, sans omission
  Toutes les dates, références et signatures attendues figurent dans {o}
L
  Chaque objectif {de} est chiffré et daté
  Les étapes {de} sont ordonnées, chacune avec un responsable
A
  Au moins <3/5> indicateurs relatifs {à} ont une valeur, une cible et une date
  Les écarts constatés donnent lieu à une action datée
T
  Les consignes de sécurité sont appliquées à chaque étape
  Les <5/8/10> points de contrôle prévus sont vérifiés
I
  La source et la date de chaque information sont indiquées
  Au moins <3/5/8> éléments sont classés par ordre d’importance
E
  Les <4/5/6> étapes prévues sont suivies dans leur ordre
  Un compte rendu daté est remis sous <2/3/5> jours
`;

/** By kind of action, where the object says nothing. */
export const CRITERIA_BY_ACTION = `
analyse
  Au moins <3/5/8> constats sont appuyés sur une donnée ou un document cité
  Les constats sont classés selon leur gravité ou leur coût
conception
  Au moins <2/3/4> options sont comparées selon des critères communs
  Chaque choix est justifié par une contrainte citée dans le dossier
organisation
  Chaque tâche a un responsable, une durée et une date de fin
  Au moins <2/3> aléas sont prévus, chacun avec une solution de remplacement
pilotage
  Au moins <3/5> indicateurs ont une valeur, une cible et une date
  Chaque écart de plus de <5/10> % donne lieu à une action datée
animation
  Chaque participant reçoit une tâche, une échéance et un interlocuteur
  Au moins <2/3/4> points d’avancement datés sont conservés
execution
  Les étapes du mode opératoire sont suivies dans leur ordre
  Aucune étape prévue n’est omise
  L’opération est terminée dans le délai prévu, à <10/15/20> % près
controle
  Les <5/8/10> points de contrôle prévus sont vérifiés, et tout écart est signalé
  Le résultat du contrôle est enregistré avec sa date et son auteur
communication
  Les <3/4/5> informations attendues sont transmises, sans erreur de chiffre ni de date
  Le document est remis au destinataire dans un délai de <2/3/5> jours
relation
  La demande est reformulée, puis confirmée par l’interlocuteur
  Au moins <2/3> solutions sont présentées, avec leur prix et leur délai
entretien
  Un essai de bon fonctionnement clôt l’intervention
  Le compte rendu indique les opérations faites et le temps passé
personne
  Le consentement de la personne est demandé avant chaque geste
  Aucun geste que la personne peut faire seule n’est fait à sa place
securite
  Au moins <3/5> risques sont recensés, chacun avec une mesure de prévention
  Aucune règle de sécurité n’est enfreinte pendant l’opération
amelioration
  La situation de départ et la situation d’arrivée sont mesurées par le même indicateur
  Au moins <2/3> actions d’amélioration sont chiffrées en coût et en gain attendu
`;
