import type { DomainText } from '../domain';

/** Production, maintenance, logistics, quality, building, energy. */
export const INDUSTRY: readonly DomainText[] = [
  {
    name: 'production industrielle',
    stems:
      'product industri usin fabric atelier machine assembla mecan soudag soudeu chaudron operateur outillage',
    objects: `
      préparer: un poste de travail de production; les outils et la matière d’une fabrication
      régler: une machine de production; les paramètres d’une ligne automatisée
      usiner: une pièce sur une machine à commande numérique; une série de pièces
      assembler: les éléments d’un sous-ensemble mécanique
      contrôler: les dimensions d’une pièce; la conformité d’un lot de fabrication
      fabriquer: une pièce unitaire; une série de produits
      conduire: une ligne de production @-5
      alimenter: une ligne en matières et en composants
      conditionner: les produits d’une ligne
      détecter: une dérive de la production; un défaut sur une pièce
      appliquer: les consignes d’un poste de production
      organiser: la production d’un îlot @-5; un changement de série
      analyser: les causes d’arrêt d’une ligne; les rebuts d’une production
      optimiser: le temps de changement de série; les flux d’un atelier
      planifier: la production d’un atelier; l’entretien des moyens de production
      définir: la gamme de fabrication d’une pièce; le processus de fabrication d’un produit
      améliorer: un poste de travail; le rendement d’une ligne
      documenter: un mode opératoire
      piloter: un projet d’industrialisation; la performance d’un site de production @7
      concevoir: un outillage de production; un système de production automatisé @6
      rendre compte: des aléas de production à l’équipe suivante
      enregistrer: les données de suivi de la production
      mettre en service: un équipement de production
      transmettre: les gestes d’un poste à un nouvel opérateur
      évaluer: les risques d’un procédé de fabrication; la capacité d’un moyen de production
    `,
    means: `
      execution entretien: selon la gamme de fabrication; à partir d’un plan coté; en respectant les consignes de sécurité du poste
      controle: à l’aide d’instruments de mesure étalonnés; selon le plan de contrôle
      analyse amelioration: à partir des relevés de production; à l’aide d’une méthode de résolution de problèmes
      organisation pilotage: à partir du programme de production; à l’aide d’un logiciel de gestion de production
      conception: à partir d’un cahier des charges fonctionnel; à l’aide d’un logiciel de conception assistée par ordinateur
      communication: à l’aide du cahier de consignes
    `,
    purposes: `
      execution entretien: obtenir des pièces conformes au plan; respecter la cadence prévue; lancer la fabrication dans le délai prévu
      controle: écarter les pièces non conformes; garantir la conformité du lot livré
      analyse: réduire les arrêts de production; proposer une action corrective; engager une action d’amélioration @5
      organisation: respecter les délais de livraison; réduire les temps d’attente entre deux opérations
      conception amelioration: réduire les rebuts et la consommation d’énergie; améliorer les conditions de travail au poste
      pilotage: atteindre les objectifs de coût et de délai
      communication: assurer la continuité de la production entre les équipes
    `,
  },
  {
    name: 'maintenance',
    stems:
      'mainten depann panne repar reglage electrotech automat mecatron hydraul pneumat intervent vehicule automobile',
    objects: `
      diagnostiquer: une panne sur un équipement automatisé; un dysfonctionnement mécanique
      dépanner: un équipement mécanique ou hydraulique; un système automatisé
      remplacer: un composant défectueux; les pièces d’usure d’un équipement
      entretenir: un équipement de production; un véhicule
      régler: les organes d’un équipement
      contrôler: le fonctionnement d’un équipement; l’état d’usure d’un organe
      planifier: les opérations de maintenance préventive d’un site
      préparer: une intervention de maintenance
      sécuriser: une zone d’intervention
      réparer: un organe mécanique
      mettre en service: une installation neuve
      renseigner: le compte rendu d’une intervention
      analyser: l’historique des pannes d’un équipement; les causes d’une défaillance
      améliorer: la disponibilité d’un équipement; le plan de maintenance d’un site
      définir: la stratégie de maintenance d’un site; les pièces de rechange à tenir en stock
      piloter: un contrat de maintenance; la maintenance d’un réseau de sites
      organiser: l’arrêt d’une installation; les interventions d’une équipe de maintenance
      évaluer: les risques d’une intervention; les coûts de maintenance d’un parc d’équipements
      nettoyer: les organes d’un équipement
      signaler: une anomalie de fonctionnement
      élaborer: un plan de maintenance préventive
    `,
    means: `
      entretien execution: selon la notice du constructeur; selon la procédure de consignation; à l’aide de l’outillage prévu par la gamme
      analyse controle: à partir des schémas et de la documentation technique; à l’aide d’appareils de mesure; à partir de l’historique des interventions
      organisation pilotage conception: à l’aide d’un logiciel de gestion de maintenance; à partir de la criticité des équipements
      securite communication: selon les règles de prévention du site
    `,
    purposes: `
      entretien execution: rétablir le fonctionnement de l’équipement; limiter la durée d’arrêt de la production; prévenir les pannes
      analyse controle: localiser l’élément défaillant; décider de l’intervention à mener
      organisation pilotage conception: réduire le nombre d’arrêts non prévus; maîtriser le coût global de la maintenance @5
      securite: prévenir les accidents pendant l’intervention
      communication: assurer la traçabilité des interventions
      amelioration: allonger la durée de vie des équipements
    `,
  },
  {
    name: 'logistique et transport',
    stems:
      'logisti transport stock entrepot livrais expedit magasin-central supply approvisionn tournee chauffeur conducteur marchandis import export collecte',
    objects: `
      réceptionner: des marchandises sur un quai; une commande de fournisseur
      préparer: une commande à expédier; un chargement
      ranger: les marchandises dans un entrepôt
      charger: un véhicule de livraison
      contrôler: la conformité d’une livraison; les quantités d’un stock
      planifier: les tournées de livraison d’un secteur; les approvisionnements d’un site
      organiser: les expéditions d’une journée; le transport d’un lot jusqu’au client
      suivre: les niveaux de stock d’un entrepôt; les livraisons en cours
      approvisionner: les emplacements de préparation
      gérer: les aléas d’une tournée; les stocks d’un site
      optimiser: les tournées d’un parc de véhicules; l’implantation d’un entrepôt
      analyser: les coûts de transport d’une activité; les flux d’un entrepôt
      négocier: un contrat de transport
      définir: la politique de stock d’une entreprise; le schéma des flux d’un site
      piloter: un projet d’implantation d’entrepôt; la chaîne logistique d’une entreprise
      coordonner: les prestataires d’une chaîne logistique
      livrer: une commande chez un client
      saisir: les mouvements de stock de la journée
      évaluer: la performance d’un prestataire de transport; les risques d’une chaîne d’approvisionnement
      concevoir: un réseau de distribution
    `,
    means: `
      execution controle: à l’aide d’un terminal de lecture de codes; à partir du bon de livraison; dans le respect des règles de manutention
      organisation pilotage: à l’aide d’un logiciel de gestion d’entrepôt; en respectant les durées de conduite et de repos ~planifier organiser coordonner livrer; en fonction des délais promis aux clients
      analyse conception amelioration: à partir des données de flux des douze derniers mois; en comparant les émissions et les coûts de chaque option
    `,
    purposes: `
      execution: remettre au client une commande conforme; éviter la casse et les erreurs de préparation
      controle: émettre des réserves en cas d’écart; fiabiliser l’inventaire
      organisation pilotage: respecter les délais de livraison; réduire les kilomètres parcourus à vide ~planifier organiser coordonner optimiser
      analyse conception amelioration: réduire les coûts et les émissions du transport; éviter les ruptures et le surstock
    `,
  },
  {
    name: 'qualité, sécurité et environnement',
    stems:
      'qualite securite-au-travail environnemental hygiene norme certificat prevention risque qse qhse dechet tri ecolog durable rse',
    objects: `
      identifier: les dangers d’un poste de travail; les impacts d’une activité sur l’environnement
      évaluer: les risques professionnels d’une unité de travail; l’empreinte environnementale d’une activité @5
      appliquer: les consignes de sécurité d’un site; une procédure de tri des déchets
      contrôler: l’application d’une procédure; la conformité d’un équipement de protection
      auditer: un processus; un fournisseur
      analyser: les causes d’un accident du travail; les non-conformités d’un processus
      rédiger: une procédure; une fiche de non-conformité
      élaborer: le plan de prévention d’un chantier; un plan de réduction des déchets
      définir: la politique de prévention d’un établissement; les indicateurs d’un système de management
      piloter: un plan d’amélioration; le système de management d’un site
      trier: les déchets d’une activité
      signaler: une situation dangereuse
      organiser: un exercice d’évacuation; un audit interne
      animer: une réunion de sécurité
      suivre: les actions correctives d’un service
      prévenir: les risques liés à la manutention; les pollutions accidentelles
    `,
    means: `
      analyse controle: à l’aide d’une grille d’observation; à partir d’une visite des postes de travail; selon les exigences d’une norme
      conception pilotage organisation: en associant les salariés concernés; à partir de l’évaluation des risques
      execution communication securite: selon les procédures du site; à l’aide des équipements de protection prévus
    `,
    purposes: `
      analyse controle: proposer des mesures de prévention; corriger les écarts constatés
      conception pilotage organisation: réduire le nombre d’accidents; maintenir la conformité du site
      execution communication securite: prévenir les accidents; limiter les impacts sur l’environnement
    `,
  },
  {
    name: 'bâtiment et travaux publics',
    stems:
      'batiment chantier construct macon plomb menuis charpent peintur carrel isolation travaux ouvrage renov gros-oeuvre voirie btp habitat',
    objects: `
      implanter: un ouvrage sur le terrain
      poser: un revêtement de sol; les éléments d’une cloison; une menuiserie extérieure
      préparer: un support avant travaux; un poste de travail sur chantier
      réaliser: un ouvrage de maçonnerie; l’isolation d’une paroi; le relevé d’un logement
      raccorder: un appareil sanitaire
      monter: les éléments d’un ouvrage
      tracer: les repères d’un ouvrage
      baliser: une zone de travaux
      contrôler: la planéité d’un ouvrage; la conformité d’un ouvrage exécuté
      établir: le devis d’un ouvrage; le métré d’un projet
      planifier: les travaux d’un chantier; l’intervention des corps d’état
      organiser: l’installation d’un chantier; les approvisionnements d’un chantier
      encadrer: une équipe de chantier
      suivre: l’avancement des travaux; les dépenses d’un chantier
      analyser: le dossier technique d’un projet; les pièces d’un marché de travaux
      coordonner: les entreprises d’un chantier
      chiffrer: une variante d’exécution
      piloter: une opération de construction; un programme de rénovation @7
      concevoir: les plans d’un ouvrage; une solution de rénovation d’un bâtiment
      trier: les déchets d’un chantier
      évaluer: les risques d’un chantier; le coût global d’un ouvrage
      nettoyer: le poste de travail et l’outillage
      définir: la méthode d’exécution d’un ouvrage
      réceptionner: les matériaux livrés sur le chantier
    `,
    means: `
      execution entretien: à partir des plans d’exécution; selon les règles de l’art et les documents techniques unifiés; à l’aide de l’outillage du métier
      controle: à l’aide d’instruments de mesure; selon les tolérances du marché
      analyse conception: à partir des plans et des pièces écrites; à l’aide d’une maquette numérique
      organisation pilotage animation: à l’aide d’un planning de travaux; dans le respect du plan de prévention
      securite: selon le plan de prévention
    `,
    purposes: `
      execution entretien: livrer un ouvrage conforme aux plans; permettre l’intervention des corps d’état suivants
      controle: lever les réserves avant la réception; corriger les écarts avant l’étape suivante
      analyse conception: chiffrer les travaux à réaliser; réduire la consommation d’énergie du bâtiment @5
      organisation pilotage animation: respecter le délai et le budget du chantier; prévenir les risques liés à la coactivité
      securite: protéger les intervenants et le public
    `,
  },
  {
    name: 'énergie et diagnostic',
    stems:
      'energ thermi diagnost renovation chauff climat photovolt solaire audit-energ bati performance-energetique',
    objects: `
      relever: les caractéristiques thermiques d’un bâtiment; les consommations d’énergie d’un site
      diagnostiquer: les défauts d’isolation d’un bâtiment
      mesurer: les consommations d’un équipement; l’étanchéité à l’air d’un bâtiment
      calculer: les déperditions d’un bâtiment
      analyser: les consommations d’énergie d’un bâtiment; le comportement thermique d’un bâtiment
      proposer: un scénario de rénovation; un plan de réduction des consommations
      dimensionner: une installation de chauffage; une installation de production d’énergie
      installer: un équipement de chauffage
      régler: les paramètres d’une installation de chauffage
      conseiller: un maître d’ouvrage sur ses choix d’équipement; un ménage sur ses aides financières
      piloter: un projet de rénovation énergétique
      évaluer: les économies d’énergie d’un projet; les risques techniques d’une rénovation
      présenter: les résultats d’un diagnostic au maître d’ouvrage
      concevoir: un programme de travaux; une stratégie énergétique de patrimoine @7
      modéliser: les consommations d’un bâtiment
      entretenir: une installation de chauffage
    `,
    means: `
      analyse: à l’aide d’instruments de mesure étalonnés; à partir des factures et des relevés de trois années; à l’aide d’un logiciel de simulation thermique
      conception pilotage: en comparant au moins deux scénarios; selon la réglementation thermique en vigueur
      execution entretien: selon la notice du fabricant; dans le respect des règles de sécurité
      communication relation: à l’aide d’un rapport illustré
    `,
    purposes: `
      analyse: établir un état initial du bâtiment; hiérarchiser les travaux à engager
      conception pilotage: réduire la consommation d’énergie du bâtiment; atteindre la performance visée par le maître d’ouvrage
      execution entretien: assurer le confort des occupants; limiter la consommation de l’installation
      communication relation: permettre au maître d’ouvrage de décider des travaux
    `,
  },
];
