import type { DomainText } from '../domain';

/** Food, hospitality, land, beauty, offices, cleaning; then what holds for any job. */
export const SERVICES: readonly DomainText[] = [
  {
    name: 'restauration et métiers de bouche',
    stems:
      'restaur cuisin patiss boulang traiteur boucher plat repas salle bar service-en-salle menu culinaire aliment fromag',
    objects: `
      préparer: les ingrédients d’une recette; la salle avant le service
      cuire: une viande ou un poisson; un légume selon sa texture
      dresser: une assiette; un buffet
      réaliser: une production de cuisine; une pâtisserie de la carte; la mise en place du service
      servir: les clients à table
      accueillir: un client au restaurant
      réceptionner: les produits livrés en cuisine
      contrôler: la température des produits; la fraîcheur des produits livrés
      composer: une carte de saison; un menu équilibré
      conseiller: un client sur les plats et les boissons
      organiser: la production d’un service; le poste de travail en cuisine
      nettoyer: le poste de travail et le matériel
      encaisser: le montant d’une addition
      gérer: les stocks de produits frais; les achats d’un restaurant
      calculer: le coût de revient d’une recette
      encadrer: une brigade de cuisine
      concevoir: une carte; un concept de restauration @6
      planifier: la production de la semaine; les horaires de la brigade
      optimiser: la production d’un service; les achats d’un restaurant
      analyser: les ventes d’un restaurant; les coûts d’exploitation d’un restaurant
      définir: la politique d’achat d’un restaurant; le positionnement d’un établissement
      piloter: l’exploitation d’un restaurant; l’ouverture d’un établissement
      évaluer: la satisfaction des clients d’un restaurant; la rentabilité d’une carte
      découper: les viandes et les légumes d’une recette
    `,
    means: `
      execution entretien: à partir de fiches techniques; en respectant les règles d’hygiène et de sécurité; à l’aide du matériel du poste
      controle: à l’aide d’un thermomètre à sonde; selon le plan de maîtrise sanitaire
      relation: en tenant compte des allergies et des régimes signalés; en présentant l’origine des produits ~conseiller vendre servir
      organisation conception: à partir des prévisions de fréquentation; à partir de produits de saison
      analyse pilotage animation: à partir des ratios de coût de l’établissement
    `,
    purposes: `
      execution: servir les plats dans le délai annoncé ~préparer cuire dresser réaliser servir découper; respecter le goût et la présentation prévus par la recette ~préparer cuire dresser réaliser; écarter les produits non conformes ~réceptionner; assurer l’exactitude de la caisse ~encaisser
      entretien controle: prévenir les risques de contamination; garantir la sécurité des convives
      relation: répondre aux attentes du client; augmenter le montant moyen des additions ~conseiller vendre
      organisation conception: limiter les pertes de produits; renouveler l’offre de l’établissement
      analyse pilotage animation amelioration: atteindre les objectifs de marge de l’établissement; réduire le gaspillage alimentaire
    `,
  },
  {
    name: 'hôtellerie, tourisme et événementiel',
    stems: 'hotel touris voyage reserv hebergement guide sejour reception gouvernant etage patrimoine',
    objects: `
      accueillir: un client à son arrivée; un groupe de visiteurs
      préparer: les chambres avant l’arrivée des clients; une visite guidée
      enregistrer: une réservation
      conseiller: un client sur les activités du territoire
      organiser: un séjour de groupe; le travail du service des étages
      concevoir: un produit touristique; une visite thématique
      contrôler: la propreté d’une chambre
      vendre: une prestation d’hébergement
      promouvoir: une destination; un lieu de visite
      analyser: le taux d’occupation d’un établissement; les attentes des visiteurs d’un territoire
      négocier: les conditions d’un prestataire
      définir: la politique tarifaire d’un établissement; la stratégie touristique d’un territoire @7
      piloter: l’exploitation d’un établissement; un projet touristique
      évaluer: la satisfaction des clients; les retombées d’un événement
      entretenir: les chambres et les espaces communs
      encadrer: l’équipe de réception
    `,
    means: `
      relation communication: en utilisant au moins une langue étrangère; en tenant compte des situations de handicap
      execution organisation: à l’aide d’un logiciel de réservation; selon les standards de l’établissement
      conception analyse pilotage: à partir des données de fréquentation; en partenariat avec des prestataires du territoire
      controle entretien: à l’aide d’une liste de contrôle
    `,
    purposes: `
      relation communication: faciliter le séjour du client; valoriser le territoire auprès des visiteurs
      execution organisation entretien controle: remettre au client une prestation conforme à sa réservation
      conception analyse pilotage: accroître la fréquentation de l’établissement; limiter l’empreinte du tourisme sur le territoire
    `,
  },
  {
    name: 'agriculture, paysage et nature',
    stems:
      'agric cultur elevag plant paysag jardin espaces-verts foret vigne horticol maraich animal sylvic eau-et-foret biodivers',
    objects: `
      préparer: le sol d’une parcelle
      planter: des végétaux sur une parcelle
      tailler: des arbres et des arbustes
      récolter: une production à maturité
      entretenir: un espace vert; une parcelle en culture
      repérer: les signes de maladie d’une plante; le stress d’un animal
      diagnostiquer: l’état sanitaire d’une parcelle
      planifier: les travaux d’une saison; la rotation des cultures
      organiser: un chantier d’entretien; le travail d’une exploitation
      concevoir: un aménagement paysager; un système de culture @5
      chiffrer: un aménagement paysager
      nettoyer: le matériel et les locaux d’élevage
      suivre: la croissance d’une culture
      analyser: les résultats d’une exploitation; le potentiel d’une parcelle
      définir: la stratégie d’une exploitation; un plan de gestion d’un milieu naturel
      piloter: une exploitation; un projet de territoire
      évaluer: la biodiversité d’un milieu; les risques climatiques d’une exploitation
    `,
    means: `
      execution entretien: à l’aide du matériel de la parcelle; selon le calendrier des cultures; en limitant la consommation d’eau
      analyse: à partir d’observations sur le terrain; à l’aide d’un relevé cartographié
      organisation conception pilotage: en fonction des conditions climatiques; dans le respect des milieux naturels
    `,
    purposes: `
      execution entretien: assurer la reprise et la croissance des végétaux; préserver la fertilité du sol
      analyse: décider des interventions à mener
      organisation conception pilotage: concilier production et préservation des milieux; répondre à la demande du commanditaire
    `,
  },
  {
    name: 'coiffure, esthétique et bien-être',
    stems: 'coiff esthet beaute maquill ongl cheveu barbier spa soin-de-la-peau',
    objects: `
      accueillir: un client dans un salon
      questionner: un client sur ses attentes et ses habitudes
      préparer: le poste de travail avant une prestation
      réaliser: une prestation de coiffure; une prestation d’esthétique
      couper: les cheveux d’un client
      coiffer: un client selon sa demande
      conseiller: un client sur l’entretien de ses cheveux
      désinfecter: les instruments d’une prestation
      vendre: un produit complémentaire à un client
      planifier: les rendez-vous d’un salon
      gérer: les stocks de produits d’un salon
      encadrer: l’équipe d’un salon
      analyser: les résultats d’un salon
      concevoir: une carte de prestations
      définir: le positionnement d’un salon
      piloter: l’activité d’un réseau de salons
      évaluer: la satisfaction des clients d’un salon
      proposer: une prestation adaptée à la demande d’un client
    `,
    means: `
      relation analyse: en observant la nature des cheveux ou de la peau; en reformulant la demande
      execution entretien: selon un protocole d’application; dans le respect des règles d’hygiène
      organisation pilotage conception: à l’aide d’un agenda partagé
    `,
    purposes: `
      relation analyse: proposer une prestation adaptée; fidéliser la clientèle du salon
      execution entretien: obtenir le résultat convenu avec le client; prévenir les réactions de la peau
      organisation pilotage conception: développer l’activité du salon
    `,
  },
  {
    name: 'secrétariat, droit et administration',
    stems:
      'secretar administrat assistan jurid droit bureau courrier agenda archiv greffe notair immobili copropri bail',
    objects: `
      rédiger: un courrier professionnel; un compte rendu de réunion; une note de synthèse; un acte juridique @5
      classer: les documents d’un service
      enregistrer: le courrier reçu et envoyé
      organiser: une réunion; un déplacement professionnel; l’agenda d’un responsable
      préparer: les documents d’une réunion; un dossier administratif
      contrôler: les pièces d’un dossier
      suivre: l’avancement d’un dossier; les échéances d’un contrat
      accueillir: un visiteur au secrétariat
      analyser: une situation juridique; les clauses d’un contrat
      conseiller: un client sur ses obligations
      négocier: les clauses d’un contrat
      évaluer: les risques juridiques d’un projet; la valeur d’un bien
      sécuriser: les engagements d’une organisation
      gérer: la location d’un bien
      résoudre: un litige entre deux parties
      saisir: les données d’un dossier
      concevoir: un tableau de suivi; une procédure administrative
      piloter: la conformité d’une organisation; la gestion d’un patrimoine immobilier
      définir: la politique de conformité d’une organisation; les règles de classement d’un service
    `,
    means: `
      execution communication: à l’aide d’un logiciel de traitement de texte; selon la charte de l’organisation; dans le respect de la confidentialité
      organisation: à l’aide d’un agenda partagé; en fonction des disponibilités de chacun
      analyse conception pilotage: à partir des textes en vigueur; à l’aide d’une veille documentée
      controle relation: à partir d’une liste de pièces
    `,
    purposes: `
      execution communication: transmettre l’information aux destinataires dans le délai prévu; garder trace des décisions
      organisation: faciliter le travail du responsable
      analyse conception pilotage: prévenir les contentieux; respecter les obligations de l’organisation
      controle relation: présenter un dossier complet au service compétent
    `,
  },
  {
    name: 'propreté et services aux bâtiments',
    stems: 'propret nettoy entretien-des-locaux hygiene-des-locaux dechet gardien proprete',
    objects: `
      nettoyer: les sols et les surfaces d’un local; les sanitaires d’un site
      désinfecter: une zone à risque
      préparer: le chariot et les produits d’une intervention
      trier: les déchets d’un site
      contrôler: le résultat d’une intervention de nettoyage
      organiser: les interventions d’un site
      planifier: les passages d’une équipe
      chiffrer: un contrat de nettoyage
      encadrer: une équipe de nettoyage
      signaler: une anomalie constatée dans un local
      définir: les méthodes de nettoyage d’un site
      piloter: un contrat multiservice
      évaluer: la qualité d’une prestation de nettoyage
      analyser: le cahier des charges d’un site
    `,
    means: `
      execution entretien organisation: selon le protocole du site; à l’aide de produits dosés; en respectant les consignes de sécurité
      controle analyse: à l’aide d’une grille de contrôle
      pilotage conception: à partir du cahier des charges du client
    `,
    purposes: `
      execution entretien organisation: garantir l’hygiène des locaux; limiter la consommation d’eau et de produits
      controle analyse: corriger les écarts avec le client
      pilotage conception: respecter les engagements du contrat
    `,
  },
];

/** What any job has: proposed last, and alone where no domain is recognised. */
export const GENERAL: DomainText = {
  name: 'général',
  stems: 'projet',
  objects: `
    analyser: les besoins d’un commanditaire; l’activité d’un service; un processus de travail
    identifier: les besoins d’un usager; les contraintes d’une situation de travail
    préparer: une intervention; un poste de travail
    réaliser: une intervention chez un client; une opération technique
    appliquer: une procédure de travail
    contrôler: la conformité d’un travail réalisé
    planifier: les étapes d’un projet
    organiser: le travail d’une journée; une réunion de travail
    suivre: l’avancement d’un projet; les dépenses d’un projet
    rédiger: un compte rendu d’activité; le cahier des charges d’un projet; une procédure
    présenter: les résultats d’un projet à un commanditaire
    coordonner: les intervenants d’un projet
    élaborer: un plan d’action; le budget d’un projet; une stratégie de développement @6
    définir: les objectifs d’un projet; les indicateurs d’une activité
    évaluer: les résultats d’une action; les risques d’un projet
    concevoir: une solution à un problème nouveau; un projet de développement
    piloter: un projet; une démarche d’amélioration
    conduire: une veille sur un secteur @5; un projet @5
    transmettre: un savoir-faire à un collègue
    signaler: une anomalie au responsable
    rendre compte: d’une intervention au responsable
    améliorer: un processus de travail
    ranger: le matériel d’une intervention
    enregistrer: les informations d’une intervention
  `,
  means: '',
  purposes: '',
};
