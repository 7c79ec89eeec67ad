/** What was judged by hand on the real corpus: read by rapport.ts. */

/**
 * - juste: true of this text, and of use to its author;
 * - douteux: true, but its author could object;
 * - faux: false of this text;
 * - corrigé: was false, in what it reported or in its words, and no longer is;
 * - manqué: was right, and is lost by a correction.
 */
export type Verdict = 'juste' | 'douteux' | 'faux' | 'corrigé' | 'manqué';

export interface Jugement {
  readonly rule: string;
  /** Of the corpus, without its extension, and the line. */
  readonly place: string;
  /** The first words of the line. */
  readonly excerpt: string;
  readonly verdict: Verdict;
  readonly why?: string;
}

/** A rule, then a line a finding: verdict, place, excerpt, why. */
const TEXT = `
activite/absente
  juste   RNCP37780:6 | certification
  juste   RNCP38436:6 | certification
  juste   RNCP39257:6 | certification
  juste   RNCP5364:7 | certification
  juste   bts-sn-ec:6 | certification
  juste   bts-sn-ir:6 | certification

activite/non-observable
  juste   but-mmi:12 | Comprendre les écosystèmes, les besoins des utilisateurs…

bloc/competence-unique
  juste   bts-ms:212 | C4
  juste   bts-sn-ec:237 | B1
  juste   bts-sn-ir:158 | B1

bloc/options-nombreuses
  juste   but-tc:88 | blocs

bloc/redondance
  juste   RNCP35625:322 | Employer les termes propres au théâtre pour…

bloc/sans-activite
  juste   RNCP35625:222 | BC05
  juste   RNCP36612:338 | BC04
  juste   RNCP36912:204 | BC03
  juste   RNCP37674:141 | BC02
  juste   RNCP37873:107 | BC01
  juste   RNCP37873:161 | BC02
  juste   RNCP38606:110 | BC01
  juste   RNCP38606:180 | BC02
  juste   RNCP40344:220 | BC04
  juste   bts-ms:121 | C2
  juste   bts-mv:82 | B1
  juste   bts-mv:125 | C43

bloc/sans-competence
  juste   RNCP5364:21 | BC01
  juste   RNCP5364:23 | BC02
  juste   RNCP5364:25 | BC03
  juste   RNCP5364:27 | BC04
  juste   RNCP5364:29 | BC05
  juste   RNCP5364:31 | BC06
  juste   RNCP5364:33 | BC07

bloc/sans-evaluation
  juste   bts-ms:231 | C5
  juste   bts-sn-ec:25 | BC2
  juste   bts-sn-ec:78 | BC3
  juste   bts-sn-ec:122 | BC4
  juste   bts-sn-ec:193 | BC6
  juste   bts-sn-ir:11 | BC1
  juste   bts-sn-ir:59 | BC4
  juste   bts-sn-ir:75 | BC5
  juste   but-rt-devcloud:147 | RT3
  juste   but-rt-iom:222 | IOM2
  juste   but-rt-rom:92 | RT2
  juste   but-tc:435 | BC12

bloc/trop-nombreux
  juste   RNCP35625:117 | blocs

certification/blocs-absents
  juste   bts-ee:82 | B1

certification/intitule-absent
  juste   RNCP38436:6 | certification

certification/metier-vise-absent
  corrigé RNCP35625:7 | certification | les emplois accessibles sont dans la présentation
  corrigé RNCP36612:7 | certification | les emplois accessibles sont dans la présentation
  juste   RNCP37173:6 | certification
  juste   RNCP37780:6 | certification
  corrigé RNCP38822:6 | certification | les emplois accessibles sont dans la présentation
  juste   RNCP5364:7 | certification
  juste   bts-sn-ec:6 | certification
  juste   bts-sn-ir:6 | certification
  juste   but-mmi:6 | certification
  juste   but-rt-devcloud:6 | certification
  juste   but-rt-rom:6 | certification
  juste   but-tc:6 | certification
  juste   tp-dl:8 | certification
  juste   tp-dwwm:6 | certification

certification/niveau-absent
  juste   RNCP38436:6 | certification
  juste   RNCP39257:6 | certification

certification/nomenclature-inconnue
  juste   RNCP40344:34 | A1500

certification/type-rs-absent
  juste   RS5719:7 | certification
  juste   RS6547:7 | certification
  juste   RS7423:7 | certification

competence/decontextualisee
  juste   RNCP35625:148 | Résoudre des problèmes pour développer de nouveaux…
  manqué  RNCP35625:198 | Prendre des responsabilités pour contribuer aux savoirs…
  juste   RNCP35625:230 | Réunir une iconographie, une documentation … afin…
  manqué  RNCP35625:324 | Organiser l’intervention des poursuites afin de les…
  juste   RNCP35625:354 | Rédiger un relevé du travail de création…
  corrigé RNCP35625:359 | Adapter le plan de feu initial pour… | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé RNCP37173:222 | Coordonner et motiver les équipes pour implémenter… | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé RNCP37173:262 | Déployer des solutions de monitoring pour être… | moyens, cadre ou destinataire dits plus loin dans la phrase
  douteux RNCP37674:149 | Développer des composants métier coté serveur | « côté serveur » est un cadre
  juste   RNCP37873:165 | Analyser les besoins et maquetter une application
  juste   RNCP37873:167 | Définir l'architecture logicielle d'une application
  juste   RNCP37873:222 | Préparer et documenter le déploiement d'une application
  corrigé RNCP38436:26 | Réaliser une maquette afin de permettre au… | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé RNCP38436:32 | Rédiger une présentation pour présenter les choix… | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé RNCP38436:38 | Développer le prototype de la solution web… | moyens, cadre ou destinataire dits plus loin dans la phrase
  juste   RNCP38436:47 | Implémenter la partie "front-end" d'une solution web
  corrigé RNCP38436:67 | Rédiger une documentation utilisateur pour apporter un… | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé RNCP38606:155 | Déterminer les moyens techniques et technologiques permettant… | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé RNCP38606:188 | Sélectionner les éléments graphiques d’une application de… | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé RNCP38606:245 | Développer une API sécurisée, afin de permettre… | moyens, cadre ou destinataire dits plus loin dans la phrase
  douteux RS6547:54 | Analyser les principales caractéristiques de la langue… | le public est nommé dans la finalité
  juste   bts-ee:146 | Estimer les délais de réalisation
  manqué  bts-ee:215 | Communiquer de façon adaptée à la situation
  juste   bts-ee:219 | Ordonnancer des opérations de maintenance
  douteux bts-ee:223 | Interpréter la demande du client | « du client » situe un peu l’action
  juste   bts-ms:134 | Analyser l'organisation fonctionnelle, structurelle et temporelle
  juste   bts-ms:155 | Identifier et caractériser la chaine d'information
  juste   bts-ms:216 | Proposer et concevoir des solutions pluritechniques d'amélioration
  juste   bts-ms:253 | Exposer oralement une solution technique
  corrigé bts-mv:109 | Exploiter les outils de diagnostic | moyens, cadre ou destinataire dits plus loin dans la phrase
  juste   bts-mv:115 | Réaliser les tests et mesures
  douteux bts-mv:156 | Consulter les notices des nouveaux équipements | ce que l’on consulte est un moyen
  juste   bts-sn-ec:14 | Rechercher et structurer des informations techniques
  corrigé bts-sn-ec:16 | Présenter des informations à des interlocuteurs identifiés | moyens, cadre ou destinataire dits plus loin dans la phrase
  juste   bts-sn-ec:81 | Analyser un cahier des charges
  juste   bts-sn-ec:196 | Superviser le fonctionnement d’un produit matériel/logiciel
  juste   bts-sn-ec:204 | Analyser les compte rendus d’exploitation
  juste   bts-sn-ir:40 | Analyser un cahier des charges
  juste   bts-sn-ir:46 | Valider le choix d’une architecture matérielle/logicielle
  juste   bts-sn-ir:78 | Préparer la solution et le plan d’action
  juste   bts-sn-ir:119 | Superviser le fonc tionnement d’un produit matériel/logiciel
  juste   bts-sn-ir:137 | Diagnostiquer les causes d’un dysfonctionnement
  juste   but-cj:50 | Hiérarchiser les étapes de réalisation d’une tâche
  manqué  but-cj:60 | Prévoir les besoins liés à l’activité.
  juste   but-cj:120 | Contextualiser une problématique de sécurité.
  manqué  but-cj:131 | Utiliser un langage professionnel adapté
  corrigé but-cj:133 | Attribuer utilement un écrit à un contexte… | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé but-cj:137 | Construire des écrits accessibles à différents publics | moyens, cadre ou destinataire dits plus loin dans la phrase
  juste   but-cj:145 | Assumer une prise de position écrite
  juste   but-mmi:146 | Préconiser et budgétiser des solutions de visibilité
  juste   but-mmi:165 | Créer, composer et retoucher des visuels
  juste   but-mmi:173 | Produire un écrit journalistique sourcé et documenté
  juste   but-mmi:256 | Budgétiser un projet et suivre sa rentabilité
  juste   but-rt-cyber:85 | Réaliser une maquette de démonstration du projet
  juste   but-rt-cyber:113 | Mesurer et analyser les signaux
  corrigé but-rt-cyber:135 | Déployer un système de communication pour l'entreprise | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé but-rt-cyber:166 | Utiliser un système informatique et ses outils | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé but-rt-cyber:184 | Utiliser un protocole réseau pour programmer une… | moyens, cadre ou destinataire dits plus loin dans la phrase
  juste   but-rt-cyber:200 | Sécuriser l'environnement numérique d'une application
  corrigé but-rt-cyber:256 | Appliquer une méthodologie de tests de pénétration | moyens, cadre ou destinataire dits plus loin dans la phrase
  juste   but-rt-devcloud:83 | Réaliser la documentation technique de ce projet
  juste   but-rt-devcloud:120 | Connecter les systèmes de ToIP
  corrigé but-rt-devcloud:214 | Proposer une solution Cloud adaptée à l’entreprise | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé but-rt-devcloud:218 | Utiliser les services du Cloud | moyens, cadre ou destinataire dits plus loin dans la phrase
  juste   but-rt-devcloud:245 | Adopter les pratiques de pilotage de projet
  juste   but-rt-iom:58 | Configurer les fonctions de base du réseau…
  juste   but-rt-iom:118 | Déployer des supports de transmission
  manqué  but-rt-iom:218 | Choisir un réseau pour satisfaire les contraintes…
  corrigé but-rt-iom:243 | Créer et innover pour l’IoT | moyens, cadre ou destinataire dits plus loin dans la phrase
  juste   but-rt-pilpro:76 | Identifier les réseaux opérateurs et l'architecture d'Internet
  juste   but-rt-pilpro:85 | Réaliser une maquette de démonstration du projet
  juste   but-rt-pilpro:120 | Connecter les systèmes de ToIP
  juste   but-rt-pilpro:131 | Administrer les réseaux d'accès des opérateurs
  juste   but-rt-rom:83 | Réaliser la documentation technique de ce projet
  juste   but-rt-rom:200 | Sécuriser l'environnement numérique d'une application
  juste   but-rt-rom:221 | Automatiser la gestion des équipements réseaux
  corrigé but-rt-rom:237 | Administrer un service de téléphonie pour l’entreprise | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé but-rt-rom:241 | Administrer les services multimédias pour une entreprise | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé but-tc:117 | Concevoir un mix étendu pour une offre… | moyens, cadre ou destinataire dits plus loin dans la phrase
  corrigé but-tc:157 | Organiser le suivi de ses résultats pour… | moyens, cadre ou destinataire dits plus loin dans la phrase
  juste   but-tc:206 | Identifier les valeurs et territoires de la…
  corrigé but-tc:276 | Intégrer des collaborateurs à l'équipe | moyens, cadre ou destinataire dits plus loin dans la phrase
  manqué  but-tc:328 | Utiliser un cahier des charges e-business
  juste   but-tc:330 | Intégrer les spécificités du e-commerce
  juste   but-tc:356 | Concevoir un modèle d'affaires simplifié
  corrigé but-tc:364 | Utiliser les techniques de créativité individuelle et… | moyens, cadre ou destinataire dits plus loin dans la phrase
  manqué  but-tc:451 | Adapter l'offre à une demande client

competence/formulation-formation
  juste   but-mmi:261 | Découvrir les écosystèmes d’innovation numérique (fab labs,…

competence/multiple
  juste   RNCP35625:175 | Identifier, sélectionner et analyser avec esprit critique…
  juste   RNCP36912:94 | Analyser, identifier et formaliser la demande et…
  juste   bts-ms:68 | Réparer, dépanner, remettre en service
  juste   bts-ms:110 | Identifier les risques pour les personnes ou…
  douteux but-mmi:165 | Créer, composer et retoucher des visuels | une seule création, dite par trois verbes
  juste   but-mmi:179 | Imaginer, écrire et scénariser en vue d’une…
  douteux but-mmi:181 | Réaliser, composer et produire pour une communication… | une seule création, dite par trois verbes
  juste   but-rt-cyber:168 | Lire, exécuter, corriger et modifier un programme
  juste   but-rt-devcloud:168 | Lire, exécuter, corriger et modifier un programme
  juste   but-rt-devcloud:222 | Concevoir, administrer et superviser une infrastructure Cloud
  juste   but-rt-devcloud:247 | Concevoir, gérer et sécuriser un environnement de…
  juste   but-rt-iom:168 | Lire, exécuter, corriger et modifier un programme
  juste   but-rt-pilpro:168 | Lire, exécuter, corriger et modifier un programme
  juste   but-rt-rom:168 | Lire, exécuter, corriger et modifier un programme
  juste   but-rt-rom:225 | Administrer et déployer des fonctions réseaux virtualisées…
  juste   but-tc:416 | Gérer les processus de vente et d'achat…

competence/non-evaluee
  juste   RS5719:35 | competences
  juste   RS6547:48 | competences
  juste   RS7423:41 | competences

competence/sans-critere
  juste   RNCP35419:168 | BC04
  juste   RNCP37173:172 | BC03
  juste   RNCP38606:110 | BC01
  juste   RNCP38606:180 | BC02
  juste   bts-ee:90 | C04
  juste   bts-ee:193 | C22
  juste   bts-ee:214 | C28
  juste   bts-ee:235 | P
  juste   bts-sn-ec:104 | C3.7
  juste   bts-sn-ir:160 | P
  juste   but-rt-devcloud:147 | RT3
  juste   but-tc:224 | BC05

competence/sans-finalite
  douteux RNCP35625:142 | Mobiliser des savoirs hautement spécialisés, dont certains… | « comme base de » dit presque un but
  juste   RNCP35625:195 | Gérer des contextes professionnels ou d’études complexes,…
  juste   RNCP35625:201 | Conduire un projet (conception, pilotage, coordination d’équipe,…
  juste   RNCP36612:290 | Organiser la mise en œuvre des tests…
  douteux RNCP36612:365 | Organiser la mise en œuvre des actions… | « en veillant à leur bon déroulement » dit un résultat
  juste   RNCP36912:129 | Structurer la base de données en assurant…
  juste   RNCP36912:234 | Proposer une solution adaptée et déterminer les…
  juste   RNCP37674:95 | Installer et configurer son environnement de travail…
  juste   RNCP37674:101 | Développer la partie dynamique des interfaces utilisateur…
  juste   RNCP37674:151 | Documenter le déploiement d'une application dynamique web…
  juste   RNCP37873:169 | Concevoir et mettre en place une base…
  juste   RNCP37873:220 | Préparer et exécuter les plans de tests…
  juste   RNCP37873:224 | Contribuer à la mise en production dans…
  juste   RNCP38436:44 | Intégrer les différents éléments de la solution…
  juste   RNCP38436:47 | Implémenter la partie "front-end" d'une solution web
  douteux RNCP38436:49 | Implémenter la logique et la base de… | « assurant la persistance » dit à quoi sert l’objet
  corrigé RNCP38606:119 | Apporter son expertise technique, notamment en conseillant… | but après « pour », un adjectif devant « de »
  juste   RNCP39257:62 | Contrôler et réceptionner les commandes en réceptionnant…
  juste   RS5719:43 | Réaliser un bilan et d'assurer sa transmission…
  juste   RS5719:58 | Réaliser les gestes de premiers secours face…
  juste   RS5719:61 | Assister des équipiers secouristes, lors de manœuvres…
  juste   bts-ee:85 | Analyser un dossier
  juste   bts-ee:137 | Concevoir une procédure
  juste   bts-ee:167 | Interpréter des indicateurs, des résultats de mesure…
  juste   bts-ms:155 | Identifier et caractériser la chaine d'information
  juste   bts-ms:244 | Présenter une activité de maintenance
  juste   bts-ms:263 | Assurer la mise en service et l'arrêt
  juste   bts-mv:99 | Rechercher et / ou définir les mesures…
  juste   bts-mv:122 | Evaluer les performances d'un système à partir…
  corrigé bts-mv:129 | Collecter les informations administratives nécessaires à la… | « nécessaires à la réception » dit le but
  juste   bts-mv:139 | Consulter l'historique du véhicule
  corrigé bts-mv:160 | Collecter les données nécessaires au calcul des… | « nécessaires à la réception » dit le but
  juste   bts-sn-ec:20 | S'entretenir d'une problématique professionnelle
  juste   bts-sn-ec:37 | Organiser et/ou respecter la planification d'un projet
  juste   bts-sn-ec:81 | Analyser un cahier des charges
  juste   bts-sn-ec:149 | Fabriquer un sous-ensemble
  juste   bts-sn-ir:48 | Contribuer à la définition des éléments de…
  juste   bts-sn-ir:74 | Documenter une réalisation matérielle et/ou logicielle
  juste   bts-sn-ir:109 | Installer un dispositif de correction et/ou mise…
  juste   but-cj:76 | S’engager dans l’interaction professionnelle
  juste   but-cj:104 | Adopter les exigences de discrétion et confidentialité…
  juste   but-cj:143 | Choisir de façon sûre un acte en…
  juste   but-mmi:66 | Appréhender un contexte économique, sociologique, culturel, juridique,…
  juste   but-mmi:231 | Configurer une solution d’hébergement adaptée aux besoins
  juste   but-mmi:289 | Construire une présentation convaincante
  juste   but-rt-cyber:76 | Identifier les réseaux opérateurs et l'architecture d'Internet
  juste   but-rt-cyber:200 | Sécuriser l'environnement numérique d'une application
  juste   but-rt-cyber:223 | Choisir les outils cryptographiques adaptés au besoin…
  juste   but-rt-devcloud:65 | Installer un poste client, expliquer la procédure…
  juste   but-rt-devcloud:76 | Identifier les réseaux opérateurs et l'architecture d'Internet
  juste   but-rt-devcloud:91 | Gérer le projet et les différentes étapes…
  juste   but-rt-devcloud:133 | Capacité à questionner un cahier des charges…
  juste   but-rt-devcloud:146 | Collaborer en mode projet en français et…
  juste   but-rt-devcloud:179 | Automatiser l'administration système avec des scripts
  juste   but-rt-devcloud:247 | Concevoir, gérer et sécuriser un environnement de…
  juste   but-rt-iom:127 | Mettre en place un accès distant sécurisé
  juste   but-rt-iom:166 | Utiliser un système informatique et ses outils
  juste   but-rt-iom:194 | Participer à la formation des utilisateurs
  corrigé but-rt-iom:214 | Mettre en œuvre des systèmes de transmissions… | « pour l’accès à » est un but
  juste   but-rt-iom:221 | Mettre en œuvre des réseaux mobiles personnels…
  juste   but-rt-pilpro:67 | Configurer et dépanner le routage dynamique dans…
  juste   but-rt-pilpro:198 | S’informer sur les évolutions et les nouveautés…
  juste   but-rt-rom:80 | Concevoir un projet de réseau informatique d’une…
  douteux but-rt-rom:135 | Déployer un système de communication pour l'entreprise | le destinataire est dit, pas le but
  juste   but-rt-rom:146 | Collaborer en mode projet en français et…
  douteux but-rt-rom:237 | Administrer un service de téléphonie pour l’entreprise | le destinataire est dit, pas le but
  corrigé but-tc:159 | Prendre en compte les enjeux de la… | but après « pour », un adjectif devant « de »
  juste   but-tc:187 | Elaborer une stratégie de communication adaptée au…
  juste   but-tc:220 | Construire l'identité de la marque
  douteux but-tc:272 | Fédérer les équipes autour de l'atteinte des… | « autour de l’atteinte des objectifs » dit presque un but
  corrigé but-tc:362 | Identifier les éléments pertinents nécessaires à la… | « nécessaires à la réception » dit le but
  juste   but-tc:375 | Contrôler la conformité et la pertinence du…
  juste   but-tc:416 | Gérer les processus de vente et d'achat…
  juste   tp-cda:345 | Préparer et exécuter les plans de tests…
  juste   tp-cda:365 | Préparer et documenter le déploiement d’une application
  juste   tp-dwwm:225 | Développer des composants d’accès aux données SQL…
  juste   tp-dwwm:268 | Documenter le déploiement d’une application dynamique web…

competence/sans-objet
  juste   RNCP37873:113 | Développer des interfaces utilisateur
  juste   RNCP37873:115 | Développer des composants métier
  juste   bts-ee:85 | Analyser un dossier
  juste   bts-ee:87 | Choisir une solution technique
  juste   bts-ee:89 | Analyser une solution technique
  juste   bts-ee:100 | Respecter une procédure
  juste   bts-ee:137 | Concevoir une procédure
  juste   bts-ee:179 | Régler les paramètres
  juste   bts-ee:194 | Déterminer les différentes tâches
  juste   bts-ee:199 | Suivre la réalisation
  juste   bts-ee:217 | Exercer une responsabilité hiérarchique
  juste   bts-ee:221 | Intervenir sur une installation
  juste   bts-ee:230 | Animer une réunion
  juste   bts-ms:54 | Diagnostiquer les pannes
  juste   bts-ms:181 | Organiser l'activité de maintenance
  juste   bts-mv:85 | Communiquer
  juste   bts-mv:87 | Proposer
  juste   bts-mv:89 | Réaliser
  juste   bts-mv:91 | Prévenir
  juste   bts-mv:144 | Identifier les systèmes embarqués
  juste   bts-sn-ec:18 | Assister des utilisateurs
  juste   bts-sn-ec:24 | Collecter des données commerciales
  juste   bts-sn-ec:33 | Formaliser l’expression d’un besoin
  juste   bts-sn-ir:28 | Maintenir les informations
  juste   bts-sn-ir:30 | Formaliser l’expression d’un besoin
  juste   bts-sn-ir:154 | Assurer la traçabilité
  juste   but-cj:92 | Animer un travail collectif
  douteux but-cj:106 | Se documenter pour progresser | le but est dit
  juste   but-mmi:179 | Imaginer, écrire et scénariser en vue d’une…
  douteux but-mmi:233 | Développer à l’aide d’un framework de développement… | « développer » s’emploie seul en informatique
  douteux but-mmi:235 | Développer à l’aide d’un framework de développement… | « développer » s’emploie seul en informatique
  juste   but-mmi:275 | Faire une veille efficace
  juste   but-mmi:285 | Ecrire un plan d’affaires
  juste   but-mmi:287 | Choisir une forme juridique
  juste   but-rt-cyber:234 | Sécuriser les systèmes d’exploitation
  juste   but-rt-devcloud:216 | Virtualiser un environnement
  juste   but-rt-pilpro:216 | Co-animation d’une équipe technique
  juste   but-rt-rom:87 | Défendre/argumenter un projet
  juste   but-rt-rom:215 | Virtualiser des services réseaux
  juste   but-tc:141 | Concevoir des OAV efficaces
  juste   but-tc:243 | Mesurer l'impact de l'événement
  juste   but-tc:251 | Gérer des prestataires
  juste   but-tc:253 | Manager un évènement complexe
  juste   but-tc:332 | Respecter le processus logistique

competence/sans-verbe-d-action
  juste   bts-ee:236 | Le technicien participe à la tâche mais…
  juste   bts-mv:93 | Le technicien participe à la tâche mais…
  juste   bts-sn-ec:240 | Le technicien participe à la tâche mais…
  juste   bts-sn-ir:161 | Le technicien participe à la tâche mais…
  juste   but-rt-cyber:133 | Capacité à questionner un cahier des charges…
  juste   but-rt-devcloud:133 | Capacité à questionner un cahier des charges…
  juste   but-rt-iom:133 | Capacité à questionner un cahier des charges…
  juste   but-rt-pilpro:133 | Capacité à questionner un cahier des charges…
  juste   but-rt-pilpro:212 | Compréhension d'un cahier des charges technique R&T
  juste   but-rt-pilpro:214 | Planification des étapes d’un projet technique R&T
  juste   but-rt-pilpro:216 | Co-animation d’une équipe technique
  juste   but-rt-pilpro:218 | Proposition de solutions techniques R&T efficientes
  juste   but-rt-pilpro:220 | Échanges vulgarisés ou techniques avec tous les…
  juste   but-rt-pilpro:222 | Rédaction d'un appel d'offres ou d'un cahier…
  juste   but-rt-pilpro:224 | Animation technique d’équipes pluridisciplinaires
  juste   but-rt-pilpro:226 | Coordination d'équipes sur une partie de projet…
  juste   but-rt-pilpro:228 | Mise en place de solutions techniques R&T…
  juste   but-rt-pilpro:230 | Livraison et suivi technique de projet R&T
  juste   but-rt-pilpro:245 | Prise en compte des contraintes d’un pilotage…
  juste   but-rt-pilpro:247 | Planification de solutions techniques R&T efficientes
  juste   but-rt-pilpro:249 | Prise de conscience des enjeux de la…
  juste   but-rt-pilpro:251 | Établissement d’un relationnel de qualité
  juste   but-rt-pilpro:257 | Prise de responsabilité envers les équipes
  juste   but-rt-pilpro:259 | Valorisation de solutions déployées, ou d’offres techniques,…
  juste   but-rt-rom:133 | Capacité à questionner un cahier des charges…

competence/savoir-etre
  juste   RNCP37780:47 | Être autonome dans l’identification des risques professionnels…
  juste   but-rt-pilpro:253 | Rigueur dans le pilotage d’un projet R&T…
  juste   but-rt-pilpro:255 | Flexibilité dans la gestion des équipes et…
  juste   but-rt-pilpro:261 | Force de proposition de solutions R&T innovantes…

competence/trop-longue
  juste   RNCP36912:157 | les utilisateurs en situation de handicap
  juste   RNCP36912:182 | d'une solution (logiciel ou application) de qualité…
  juste   RNCP37173:152 | d’entretiens, afin de concevoir et mettre en…
  juste   RNCP38822:146 | présentant un handicap, afin d’optimiser la performance…
  juste   RNCP38822:184 | analyse PESTEL), afin de proposer un prototype…
  juste   RNCP38822:191 | développement, de veiller au développement en toute…
  juste   RNCP38822:198 | d’autres professionnels (ex. web-designer, UX/UI designer), afin…
  juste   RNCP38822:206 | (ex. Python, Java, Node.js), selon des standards…
  juste   RNCP38822:214 | descriptive ou prédictive (ex. machine learning), afin…
  juste   RNCP38822:242 | Jenkins), en respectant les contraintes réglementaires et…
  juste   RNCP38822:249 | base de code fonctionne correctement, selon les…
  juste   RNCP38822:255 | aspects du pipeline DevOps soient conformes aux…
  juste   RNCP38822:262 | de recueillir les retours des utilisateurs, et…
  juste   RNCP38822:269 | collaboratif et adaptatif entre les équipes projet,…
  juste   RNCP38822:277 | français et en anglais, accompagnée d’un plan…
  juste   RNCP38822:321 | faciliter la collaboration et la productivité de…
  juste   RNCP38822:332 | au sein de l’équipe, et en établissant…
  juste   RS7423:47 | de se fixer des objectifs réalistes et…
  juste   RS7423:54 | coûts…), afin de répondre aux objectifs fixés…
  juste   RS7423:60 | sécurité...), afin d’aboutir à une organisation optimisée…
  juste   RS7423:71 | tout en sécurisant les pratiques.

competence/verbe-vague
  corrigé RNCP35625:296 | Savoir gérer l’activité au plateau pendant les… | proposait un autre verbe, alors que l’action suit
  corrigé RNCP35625:299 | Savoir régler et diriger des opérations de… | proposait un autre verbe, alors que l’action suit
  juste   RNCP35625:319 | Connaître les possibilités des jeux d’orgue et…
  corrigé RNCP35625:332 | Savoir créer des palettes pour gérer les… | proposait un autre verbe, alors que l’action suit
  corrigé RNCP36612:281 | Contribuer à la recherche de candidats pour… | ce que la personne fait est dit par « en mettant en œuvre »
  juste   RNCP36612:295 | Contribuer au traitement des candidatures reçues et…
  juste   RNCP36612:342 | Contribuer à la réalisation de la cartographie…
  corrigé RNCP36612:368 | Participer à la mise en œuvre de… | ce que la personne fait est dit par « en diffusant »
  juste   RNCP37873:117 | Contribuer à la gestion d'un projet informatique
  juste   RNCP37873:224 | Contribuer à la mise en production dans…
  juste   bts-sn-ir:48 | Contribuer à la définition des éléments de…
  juste   bts-sn-ir:52 | Contribuer à la modélisation de tout ou…
  juste   but-cj:71 | Prendre conscience des enjeux de communication dans…
  juste   but-cj:76 | S’engager dans l’interaction professionnelle
  juste   but-rt-cyber:52 | Maîtriser les lois fondamentales de l’électricité afin…
  juste   but-rt-cyber:60 | Maîtriser les rôles et les principes fondamentaux…
  douteux but-rt-cyber:146 | Collaborer en mode projet en français et… | « collaborer en mode projet » se voit en équipe
  corrigé but-rt-cyber:217 | Connaître et utiliser les bonnes pratiques et… | proposait un autre verbe, alors que l’action suit
  juste   but-rt-cyber:225 | Connaître les différents types d’attaque
  juste   but-rt-devcloud:52 | Maîtriser les lois fondamentales de l’électricité afin…
  juste   but-rt-devcloud:55 | Comprendre l'architecture et les fondements des systèmes…
  juste   but-rt-devcloud:60 | Maîtriser les rôles et les principes fondamentaux…
  douteux but-rt-devcloud:146 | Collaborer en mode projet en français et… | « collaborer en mode projet » se voit en équipe
  juste   but-rt-devcloud:172 | Connaître l'architecture et les technologies d'un site…
  juste   but-rt-devcloud:194 | Participer à la formation des utilisateurs
  juste   but-rt-iom:55 | Comprendre l'architecture et les fondements des systèmes…
  juste   but-rt-iom:60 | Maîtriser les rôles et les principes fondamentaux…
  douteux but-rt-iom:146 | Collaborer en mode projet en français et… | « collaborer en mode projet » se voit en équipe
  juste   but-rt-iom:172 | Connaître l'architecture et les technologies d'un site…
  juste   but-rt-iom:194 | Participer à la formation des utilisateurs
  juste   but-rt-iom:216 | Comprendre les architectures, protocoles et services des…
  juste   but-rt-pilpro:52 | Maîtriser les lois fondamentales de l’électricité afin…
  juste   but-rt-pilpro:60 | Maîtriser les rôles et les principes fondamentaux…
  douteux but-rt-pilpro:146 | Collaborer en mode projet en français et… | « collaborer en mode projet » se voit en équipe
  juste   but-rt-pilpro:172 | Connaître l'architecture et les technologies d'un site…
  juste   but-rt-pilpro:194 | Participer à la formation des utilisateurs
  juste   but-rt-rom:55 | Comprendre l'architecture et les fondements des systèmes…
  douteux but-rt-rom:146 | Collaborer en mode projet en français et… | « collaborer en mode projet » se voit en équipe
  juste   but-rt-rom:172 | Connaître l'architecture et les technologies d'un site…
  juste   but-tc:153 | Maîtriser les éléments juridiques et comptables de…
  juste   but-tc:166 | Maîtriser les codes propres à l'univers spécifique…
  juste   but-tc:292 | S'approprier la chaîne d'approvisionnement de l'espace de…
  juste   but-tc:301 | Comprendre les enjeux de la distribution et…
  juste   but-tc:483 | Contribuer à la diffusion de la culture…
  juste   tp-cda:225 | Contribuer à la gestion d’un projet informatique
  juste   tp-cda:379 | Contribuer à la mise en production dans…

critere/generique
  juste   bts-ms:84 | La GMAO est correctement renseignée
  juste   tp-cda:199 | La démarche structurée de résolution de problème…
  juste   tp-dl:155 | Le code source des composants est documenté

critere/subjectif
  juste   bts-ee:112 | Les réponses aux quetions sont claires et…
  juste   bts-ee:129 | Les graphiques représentant l'organisation des programmes sont…
  juste   bts-ee:134 | Les références du matériel sont déterminées convenablement
  corrigé bts-ee:150 | Le planning des tâches est correctement établi… | « et montre celles… » est l’indicateur
  douteux bts-ee:151 | Les tâches sont correctement réparties et représentent… | une partie se constate
  juste   bts-ee:165 | Le réglage des appareils est adapté aux…
  juste   bts-ee:226 | Un synoptique ou un croquis du projet…
  juste   bts-ms:65 | La durée du diagnostic est optimale
  juste   bts-ms:72 | L'expertise des autres composants est correcte
  juste   bts-ms:115 | Les mesures de prévention sont adaptées aux…
  juste   bts-ms:120 | Le bordereau de suivi des déchets est…
  juste   bts-ms:140 | Les points de réglage sont identifiés et…
  juste   bts-ms:146 | Les composants sont correctement identifiés
  juste   bts-ms:147 | Le rôle, les caractéristiques et l'agencement des…
  juste   bts-ms:151 | La valeur des paramètres de réglage est…
  juste   bts-ms:157 | La chaine d'information est correctement décomposée
  juste   bts-ms:159 | La nature des signaux est correctement identifiée…
  juste   bts-ms:160 | L'évolution des signaux est bien interprétée
  juste   bts-ms:172 | Les clauses techniques du contrat de maintenance…
  juste   bts-ms:173 | Les propositions d'amélioration de la logistique de…
  juste   bts-ms:184 | L'ordre des opérations de maintenance corrective est…
  juste   bts-ms:225 | Les tests réalisés sont appropriés et la…
  juste   bts-ms:226 | L'incidence de l'amélioration sur la plan de…
  douteux bts-ms:228 | nécessaires et suffisants | « nécessaires et suffisants » est presque logique
  douteux bts-ms:237 | Les informations techniques collectées sont nécessaires et… | « nécessaires et suffisants » est presque logique
  juste   bts-ms:242 | la GMAO est correctement renseignée
  juste   bts-ms:250 | L'organisation, les méthodes, les procédures de maintenance…
  douteux bts-ms:255 | Les informations techniques collectées sont nécessaires et… | « nécessaires et suffisants » est presque logique
  juste   bts-ms:256 | Les éléments techniques essentiels de la solution…
  juste   bts-ms:285 | Les paramètres de'exploitation sont bien ajustés
  corrigé bts-mv:102 | Le choix des mesures et des tests… | « en respectant les procédures » est une norme
  juste   bts-mv:104 | La chronologie proposée est pertinente
  juste   bts-mv:111 | Les procédures d'utilisation des outils de diagnostic…
  corrigé bts-mv:120 | Les valeurs sont correctement exprimées (unités) | « (unités) » dit ce que l’on regarde
  juste   bts-mv:150 | Les supports fournis par le constructeur (documentation…
  juste   bts-mv:154 | Les informations liées à l'outil de diagnostic…
  juste   bts-mv:164 | Les données nécessaires au calcul des indices…
  juste   bts-sn-ec:30 | Les modifications apportées sont clairement documentées
  juste   bts-sn-ec:65 | Les nouvelles directives sont comprises
  corrigé bts-sn-ec:73 | Les tâches professionnelles confiées sont adaptées au… | comparé au contrat de travail
  douteux bts-sn-ec:136 | Un compte rendu des informations pertinentes est… | une partie se constate
  douteux bts-sn-ec:198 | Les informations à enregistrer et les alertes… | une partie se constate
  corrigé tp-cda:243 | Les comptes rendus de réunion sont structurés,… | « dans le respect des règles orthographiques » est une norme
  douteux tp-cda:286 | Le rôle de chaque couche est bien… | une partie se constate
  juste   tp-cda:326 | La démarche structurée de résolution de problème…
  corrigé tp-cda:361 | Les résultats obtenus sont cohérents avec les… | comparé aux résultats attendus
  juste   tp-cda:398 | La démarche structurée de résolution de problème…
  corrigé tp-dl:224 | La documentation technique en anglais est comprise… | « sans contre-sens » se constate
  juste   tp-dwwm:221 | La documentation technique des bases de données…
  juste   tp-dwwm:266 | La démarche structurée de résolution de problème…

epreuves/deroulement
  juste   RNCP36912:6 | certification
  juste   RNCP37173:6 | certification
  juste   RNCP38606:6 | certification
  juste   RNCP38822:6 | certification
  juste   RNCP5364:7 | certification
  juste   RS7423:7 | certification
  juste   bts-ms:6 | certification
  juste   bts-sn-ir:6 | certification
  juste   but-rt-cyber:6 | certification
  juste   but-rt-iom:6 | certification
  juste   tp-cda:7 | certification
  juste   tp-dl:8 | certification

evaluation-finale/sans-justification
  juste   tp-cda:411 | evaluation_finale
  juste   tp-dwwm:292 | evaluation_finale

evaluation/consignes-absentes
  juste   RNCP35625:158 | E1
  juste   RNCP35625:209 | E1
  corrigé RNCP35625:234 | E1 | le travail demandé est dit, avec son objectif
  corrigé RNCP35625:258 | E1 | le travail demandé est dit, avec son objectif
  corrigé RNCP35625:279 | E1 | le travail demandé est dit, avec son objectif
  corrigé RNCP35625:304 | E1 | le travail demandé est dit, avec son objectif
  corrigé RNCP35625:335 | E1 | le travail demandé est dit, avec son objectif
  corrigé RNCP35625:364 | E1 | le travail demandé est dit, avec son objectif
  juste   RNCP37173:126 | E1
  douteux RNCP37873:119 | E1 | le déroulé dit en partie ce que fait le candidat
  juste   RNCP38606:217 | E1
  juste   tp-cda:246 | E1
  juste   tp-cda:249 | E2
  juste   tp-cda:330 | E1
  juste   tp-cda:333 | E2
  juste   tp-dwwm:187 | E2
  juste   tp-dwwm:286 | E3

evaluation/deroule-absent
  juste   RNCP36912:192 | E1
  juste   RNCP40344:209 | E1
  juste   tp-cda:252 | E3
  juste   tp-cda:330 | E1
  juste   tp-cda:333 | E2
  juste   tp-cda:336 | E3
  juste   tp-cda:402 | E1
  juste   tp-cda:408 | E3
  juste   tp-dwwm:190 | E3
  juste   tp-dwwm:193 | E4
  juste   tp-dwwm:283 | E2
  juste   tp-dwwm:286 | E3

evaluation/duree-absente
  juste   RNCP35625:364 | E1
  juste   RNCP36612:309 | E1
  juste   RNCP36912:192 | E1
  juste   RNCP37173:161 | E1
  juste   RNCP37173:199 | E1
  juste   RNCP37173:239 | E1
  corrigé RNCP37674:103 | E1 | « Durée totale de l’épreuve » est écrite
  corrigé RNCP37674:153 | E1 | « Durée totale de l’épreuve » est écrite
  corrigé RNCP37873:119 | E1 | « Durée totale de l’épreuve » est écrite
  corrigé RNCP37873:173 | E1 | « Durée totale de l’épreuve » est écrite
  corrigé RNCP37873:226 | E1 | « Durée totale de l’épreuve » est écrite
  juste   RNCP38606:217 | E1
  corrigé RNCP38822:158 | E1 | chaque partie a la sienne : « pendant 20 mn », « de 20 mn »
  corrigé RNCP38822:217 | E1 | chaque partie a la sienne : « pendant 20 mn », « de 20 mn »
  corrigé RNCP38822:281 | E1 | chaque partie a la sienne : « pendant 20 mn », « de 20 mn »
  corrigé RNCP38822:336 | E1 | chaque partie a la sienne : « pendant 20 mn », « de 20 mn »
  juste   RNCP40344:209 | E1

evaluation/outils-absents
  juste   RNCP35625:234 | E1
  juste   RNCP36612:373 | E1
  juste   RNCP36912:192 | E1
  corrigé RNCP37173:161 | E1 | ce qui est remis au candidat est dit
  corrigé RNCP37173:199 | E1 | ce qui est remis au candidat est dit
  douteux RNCP37173:239 | E1 | « sur la base de programmes développés » nomme un document
  corrigé RNCP37674:103 | E1 | ce qui est remis au candidat est dit
  corrigé RNCP37674:153 | E1 | ce qui est remis au candidat est dit
  corrigé RNCP37873:119 | E1 | ce qui est remis au candidat est dit
  corrigé RNCP37873:173 | E1 | ce qui est remis au candidat est dit
  corrigé RNCP37873:226 | E1 | ce qui est remis au candidat est dit
  juste   RNCP38822:158 | E1
  juste   tp-cda:411 | evaluation_finale
  juste   tp-dwwm:190 | E3

evaluation/sans-competence
  juste   tp-cda:330 | E1
  juste   tp-cda:333 | E2
  juste   tp-cda:336 | E3
  juste   tp-cda:405 | E2
  juste   tp-cda:408 | E3
  juste   tp-dwwm:184 | E1
  juste   tp-dwwm:187 | E2
  juste   tp-dwwm:190 | E3
  juste   tp-dwwm:193 | E4
  juste   tp-dwwm:280 | E1
  juste   tp-dwwm:286 | E3
  juste   tp-dwwm:292 | evaluation_finale

format/identifiant-atypique
  juste   bts-ee:235 | P
  juste   bts-sn-ec:237 | B1
  juste   bts-sn-ec:239 | P
  juste   bts-sn-ir:158 | B1
  juste   bts-sn-ir:160 | P

format/identifiant-duplique
  juste   RNCP35419:142 | E2
  juste   RNCP35625:258 | E1
  juste   RNCP35625:364 | E1
  juste   RNCP37173:239 | E1
  juste   RNCP37173:284 | E1
  juste   RNCP37873:173 | E1
  juste   RNCP38606:256 | E1
  juste   RNCP38822:217 | E1
  juste   RNCP38822:281 | E1
  juste   RNCP40344:209 | E1
  juste   tp-cda:330 | E1
  juste   tp-cda:333 | E2

format/typographie
  juste   RNCP35419:23 | contexte, l'objectif de la certification est de…
  juste   RNCP35419:57 | Ingénieur d’Etudes Logiciel
  juste   RNCP35419:145 | Etude de cas
  juste   RNCP35419:167 | Etude de cas
  juste   RNCP36612:194 | Etablissement de la paie et des déclarations…
  juste   RNCP36612:318 | Etudes de cas d’entreprises
  juste   RNCP36912:111 | une méthodologie adaptée (ex: PoC (Proof of…
  juste   RNCP36912:165 | Conduire ou prendre en charge l'Intégration du…
  juste   RNCP36912:176 | d'information, sécuriser les données utilisées et assurer…
  juste   RNCP37173:16 | développements informatique et réseaux, afin de sécuriser…
  juste   RNCP37173:112 | d'information, en s’appuyant sur un plan d’audit,…
  juste   RNCP37173:140 | Définir une politique de sécurité des applications…
  juste   RNCP37173:148 | Evaluer les dernières vulnérabilités connues et les…
  juste   RNCP37173:200 | Etude de cas portant sur la conception…
  juste   RNCP37173:285 | Etude de cas portant sur l’analyse d’un…
  juste   RNCP37674:106 | Présentation d'un projet réalisé en amont de…
  juste   RNCP37674:156 | Présentation d'un projet réalisé en amont de…
  juste   RNCP37674:203 | l'emploi. Il est composé de professionnels du…
  juste   RNCP37873:122 | Présentation d'un projet réalisé en amont de…
  juste   RNCP37873:229 | Présentation d'un projet réalisé en amont de…
  juste   RNCP38606:25 | d'œuvre.
  juste   RNCP38822:223 | L'évaluation prendra la forme d’un dossier écrit…
  juste   RNCP38822:266 | l’aide d’alertes et des notifications en cas…
  juste   RS6547:11 | professionnels dispensant des formations d’anglais auprès d'enfants…
  juste   RS6547:43 | Être titulaire d'une certification de niveau 4.
  juste   RS6547:55 | potentielles d’apprentissage de publics non anglophones, et…
  juste   RS7423:76 | représentant de l’organisme certificateur, et un professionnel…
  juste   bts-ee:7 | BTS Electrotechnique
  juste   bts-mv:63 | Réaliser les essais et les mesures nécessaires…
  juste   bts-mv:75 | Conseiller techniquement le client ou l'orienter vers…
  juste   but-mmi:54 | Start-up: Entrepreneuriat et gestion de projet avec…
  juste   but-rt-iom:225 | Le domaine de l'Internet des Objets (IoT)…
  juste   but-tc:31 | en situation d'animation de l’identité de marque…
  juste   but-tc:133 | l’organisation ; en prospectant à l'aide d'outils…
  juste   but-tc:151 | Négocier le prix : défendre, valoriser l'offre…
  juste   tp-cda:15 | adaptées aux besoins des clients. Il développe…
  juste   tp-cda:280 | l'architecture logicielle multicouche répartie en vue du…
  juste   tp-cda:358 | Le plan de tests couvre l'ensemble des…
  juste   tp-dl:15 | L'activité consiste à développer ou à utiliser…
  juste   tp-dl:59 | L'activité consiste à automatiser des processus de…
  juste   tp-dl:106 | A partir de cas d'utilisation ou de…
  juste   tp-dl:145 | A partir du dossier de conception technique…

insertion/absente
  juste   RNCP37173:6 | certification
  juste   RNCP37780:6 | certification
  juste   RNCP5364:7 | certification
  juste   bts-sn-ec:6 | certification
  juste   bts-sn-ir:6 | certification
  juste   but-cj:6 | certification
  juste   but-mmi:6 | certification
  juste   but-rt-devcloud:6 | certification
  juste   but-rt-iom:6 | certification
  juste   but-rt-rom:6 | certification
  juste   tp-dl:8 | certification
  juste   tp-dwwm:6 | certification

insertion/comparaison
  juste   RNCP35419:215 | insertion
  juste   RNCP35625:384 | insertion
  juste   RNCP36612:433 | insertion
  juste   RNCP36912:271 | insertion
  juste   RNCP37674:207 | insertion
  juste   RNCP37873:279 | insertion
  juste   RNCP38606:313 | insertion
  juste   RNCP38822:388 | insertion
  juste   RNCP40344:297 | insertion

insertion/donnees-personnelles
  juste   RNCP35419:215 | insertion
  juste   RNCP35625:384 | insertion
  juste   RNCP36612:433 | insertion
  juste   RNCP36912:271 | insertion
  juste   RNCP37674:207 | insertion
  juste   RNCP37873:279 | insertion
  juste   RNCP38606:313 | insertion
  juste   RNCP38822:388 | insertion
  juste   RNCP40344:297 | insertion

insertion/methode
  juste   RNCP35419:215 | insertion
  juste   RNCP35625:384 | insertion
  juste   RNCP36612:433 | insertion
  juste   RNCP36912:271 | insertion
  juste   RNCP37674:207 | insertion
  juste   RNCP37873:279 | insertion
  juste   RNCP38606:313 | insertion
  juste   RNCP38822:388 | insertion
  juste   RNCP40344:297 | insertion

insertion/moyens-formation
  juste   RNCP35419:215 | insertion
  juste   RNCP35625:384 | insertion
  juste   RNCP36612:433 | insertion
  juste   RNCP36912:271 | insertion
  juste   RNCP37674:207 | insertion
  juste   RNCP37873:279 | insertion
  juste   RNCP38606:313 | insertion
  juste   RNCP38822:388 | insertion
  juste   RNCP40344:297 | insertion

insertion/promotion-ancienne
  juste   RNCP35419:216 | promotions
  juste   RNCP35625:385 | promotions
  juste   RNCP36612:434 | promotions
  juste   RNCP36912:272 | promotions
  juste   RNCP37674:208 | promotions
  juste   RNCP37873:280 | promotions
  juste   RNCP38606:314 | promotions
  juste   RNCP38822:389 | promotions
  juste   RNCP40344:298 | promotions

insertion/promotion-unique
  juste   RNCP37674:209 | annee: 2021 titulaires: 3899 description: TAUX_INSERTION_GLOBAL_6MOIS 60…
  juste   RNCP37873:281 | annee: 2021 titulaires: 1807 description: TAUX_INSERTION_GLOBAL_6MOIS 73…

jury/absent
  juste   RNCP38436:6 | certification
  juste   RNCP39257:6 | certification
  juste   RNCP5364:7 | certification
  juste   bts-ms:6 | certification
  juste   bts-mv:6 | certification
  juste   bts-sn-ec:6 | certification
  juste   bts-sn-ir:6 | certification
  juste   but-cj:6 | certification
  juste   but-mmi:6 | certification
  juste   but-rt-devcloud:6 | certification
  juste   but-rt-pilpro:6 | certification
  juste   but-tc:6 | certification

jury/bloc-sans-jury
  juste   RNCP35419:198 | certification
  juste   RNCP36612:403 | certification
  juste   RNCP40344:265 | certification

jury/decision
  juste   RNCP35419:198 | certification
  juste   RNCP36612:403 | certification
  juste   RNCP40344:265 | certification
  juste   RS6547:65 | certification

jury/designation
  juste   RNCP35419:198 | certification
  juste   RNCP36612:403 | certification
  juste   RNCP40344:265 | certification

jury/independance
  juste   RNCP35419:198 | certification
  juste   RNCP36612:403 | certification
  juste   RNCP40344:265 | certification
  juste   RS6547:65 | certification

jury/membre-indetermine
  corrigé RNCP35419:203 | membres de la direction de l'école nombre:… | « rien ne dit » : le libellé dit qu’il est interne
  juste   RNCP35419:205 | membres professionnels du secteur nombre: 2 professionnel:…
  juste   RNCP36612:412 | professionnels qualifiés du secteur d’activité nombre: 2…
  juste   RNCP36612:415 | représentant de la CCI / établissement concerné…
  douteux RNCP36912:264 | Le jury est composé de trois membres… | la majorité se lit dans le texte
  douteux RNCP37173:298 | Le jury est composé d’1 responsable pédagogique… | la majorité se lit dans le texte
  douteux RNCP38606:306 | 2 professionnels externes à l’IT-Akademy, en activité,… | la majorité se lit dans le texte
  douteux RNCP38822:355 | >- Le jury de certification est composé… | la majorité se lit dans le texte
  douteux RNCP40344:276 | auxiliaire spécialisé vétérinaire représentant le collège salarié… | le métier du membre est celui de la certification
  corrigé RNCP40344:278 | expert formateur représentant l'organisme certificateur nombre: 1 | « rien ne dit » : le libellé dit qu’il est interne
  juste   RS5719:66 | L'autorité d'emploi agréé ou habilitée par le…
  juste   RS6547:72 | évaluateur agréé (Assessor), externe à la structure…
  juste   RS6547:75 | évaluateur en chef (Joint Chief Assessor), externe…
  juste   RS6547:80 | responsable des examens de Cambridge nombre: 1
  douteux RS7423:74 | >- Deux personnes sont désignées pour représenter… | la majorité se lit dans le texte
  juste   tp-dwwm:300 | Avant la présentation du candidat et en…

jury/president-absent
  juste   RNCP35419:202 | membres
  juste   RS6547:71 | membres

jury/proces-verbal
  juste   RNCP35419:198 | certification
  juste   RNCP36612:403 | certification
  juste   RNCP40344:265 | certification
  juste   RS6547:65 | certification

opportunite/etude-absente
  juste   RNCP35625:7 | certification
  juste   RNCP38606:6 | certification
  juste   RNCP39257:6 | certification
  juste   bts-mv:6 | certification
  juste   bts-sn-ec:6 | certification
  juste   bts-sn-ir:6 | certification
  juste   but-cj:6 | certification
  juste   but-rt-devcloud:6 | certification
  juste   but-tc:6 | certification
  juste   tp-cda:7 | certification
  juste   tp-dl:8 | certification
  juste   tp-dwwm:6 | certification

reglementation/absente
  juste   RNCP37873:7 | certification
  juste   RNCP38436:6 | certification
  juste   RNCP39257:6 | certification
  juste   RNCP5364:7 | certification
  juste   bts-ms:6 | certification
  juste   bts-mv:6 | certification
  juste   bts-sn-ec:6 | certification
  juste   but-mmi:6 | certification
  juste   but-rt-iom:6 | certification
  juste   but-rt-pilpro:6 | certification
  juste   but-rt-rom:6 | certification
  juste   tp-dl:8 | certification

reglementation/non-declaree
  juste   RNCP38822:150 | le calendrier et les budgets établis, les…
  juste   RNCP40344:180 | protection des données personnelles et professionnelles et…

reglementation/theme-handicap
  juste   RNCP35419:94 | blocs
  douteux RNCP37674:90 | blocs | l’accessibilité n’est dite que dans les activités
  juste   RNCP37780:12 | blocs
  douteux RNCP37873:106 | blocs | l’accessibilité n’est dite que dans les activités
  juste   RS5719:35 | competences
  juste   bts-ms:49 | blocs
  juste   bts-mv:81 | blocs
  corrigé but-mmi:55 | blocs | les normes d’accessibilité sont dans la description du bloc
  juste   but-rt-cyber:31 | blocs
  juste   but-rt-iom:31 | blocs
  juste   but-tc:88 | blocs
  douteux tp-cda:158 | blocs | l’accessibilité n’est dite que dans les activités
  juste   tp-dl:98 | blocs

reglementation/theme-sante-securite
  juste   RNCP35625:117 | blocs
  juste   RNCP36912:89 | blocs
  juste   RNCP37674:90 | blocs
  juste   RNCP37873:106 | blocs
  juste   RNCP38606:109 | blocs
  juste   bts-sn-ir:10 | blocs
  juste   but-cj:34 | blocs
  juste   but-rt-cyber:31 | blocs
  juste   but-rt-devcloud:31 | blocs
  juste   but-rt-iom:31 | blocs
  juste   but-rt-rom:31 | blocs
  juste   tp-dwwm:91 | blocs

reglementation/theme-transition-ecologique
  juste   RNCP36912:89 | blocs
  juste   RNCP37674:90 | blocs
  juste   RNCP37780:12 | blocs
  juste   RNCP37873:106 | blocs
  juste   RNCP38436:10 | blocs
  douteux RS5719:35 | competences | le métier s’y prête peu
  douteux RS6547:48 | competences | le métier s’y prête peu
  juste   bts-sn-ec:10 | blocs
  juste   but-cj:34 | blocs
  corrigé but-rt-cyber:31 | blocs | le respect de l’environnement est dans la description du bloc
  corrigé but-rt-devcloud:31 | blocs | le respect de l’environnement est dans la description du bloc
  corrigé but-rt-pilpro:31 | blocs | le respect de l’environnement est dans la description du bloc
  corrigé but-rt-rom:31 | blocs | le respect de l’environnement est dans la description du bloc
  juste   tp-dl:98 | blocs

reglementation/theme-transition-numerique
  juste   RNCP37780:12 | blocs
  juste   RNCP39257:11 | blocs
  douteux RS5719:35 | competences | le métier s’y prête peu
  juste   RS6547:48 | competences

vae/absente
  juste   RNCP37173:6 | certification
  juste   RNCP37780:6 | certification
  juste   RNCP39257:6 | certification
  juste   RNCP5364:7 | certification
  juste   bts-ee:6 | certification
  juste   bts-sn-ir:6 | certification
  juste   but-cj:6 | certification
  juste   but-mmi:6 | certification
  juste   but-rt-iom:6 | certification
  juste   but-rt-pilpro:6 | certification
  juste   but-tc:6 | certification
  juste   tp-dl:8 | certification

vae/accompagnement
  juste   RNCP35419:213 | vae
  juste   RNCP35625:382 | vae
  juste   RNCP36612:431 | vae
  juste   RNCP36912:269 | vae
  juste   RNCP37674:205 | vae
  juste   RNCP37873:277 | vae
  juste   RNCP38606:311 | vae
  juste   RNCP38822:386 | vae
  juste   RNCP40344:295 | vae

vae/jury-parite
  juste   RNCP36612:417 | vae
  juste   RNCP40344:280 | vae

vae/livret-2
  juste   RNCP35419:213 | vae
  juste   RNCP35625:382 | vae
  juste   RNCP36612:431 | vae
  juste   RNCP36912:269 | vae
  juste   RNCP37674:205 | vae
  juste   RNCP37873:277 | vae
  juste   RNCP38606:311 | vae
  juste   RNCP38822:386 | vae
  juste   RNCP40344:295 | vae

vae/modalites
  juste   RNCP35419:213 | vae
  juste   RNCP35625:382 | vae
  juste   RNCP36612:431 | vae
  juste   RNCP36912:269 | vae
  juste   RNCP37674:205 | vae
  juste   RNCP37873:277 | vae
  juste   RNCP38606:311 | vae
  juste   RNCP38822:386 | vae
  juste   RNCP40344:295 | vae

vae/recevabilite
  juste   RNCP35419:213 | vae
  juste   RNCP35625:382 | vae
  juste   RNCP36612:431 | vae
  juste   RNCP36912:269 | vae
  juste   RNCP37674:205 | vae
  juste   RNCP37873:277 | vae
  juste   RNCP38606:311 | vae
  juste   RNCP38822:386 | vae
  juste   RNCP40344:295 | vae

vae/reglement
  juste   RNCP35419:213 | vae
  juste   RNCP35625:382 | vae
  juste   RNCP36612:431 | vae
  juste   RNCP36912:269 | vae
  juste   RNCP37674:205 | vae
  juste   RNCP37873:277 | vae
  juste   RNCP38606:311 | vae
  juste   RNCP38822:386 | vae
  juste   RNCP40344:295 | vae
`;

export function jugements(): Jugement[] {
  let rule = '';
  return TEXT.split('\n').flatMap((line): Jugement[] => {
    if (!line.startsWith('  ')) {
      rule = line.trim() || rule;
      return [];
    }
    const [start = '', excerpt = '', why] = line.split(' | ');
    const [verdict, place = ''] = start.trim().split(/\s+/u);
    return [{ rule, place, excerpt, verdict: verdict as Verdict, ...(why !== undefined && { why }) }];
  });
}
