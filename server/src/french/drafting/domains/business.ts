import type { DomainText } from '../domain';

/** Trade, customers, marketing, accounts. A row is « verb: object; object », « action: complement; complement ». */
export const BUSINESS: readonly DomainText[] = [
  {
    name: 'commerce',
    stems:
      'vente vendre vendeu commerc client boutique magasin rayon prospect negoci merchandis achat acheteu chiffre-d-affaires portefeuille enseigne',
    objects: `
      prospecter: des clients potentiels sur un secteur défini; les entreprises d’un territoire
      analyser: le portefeuille de clients d’un secteur; les ventes d’une gamme de produits; la demande d’un client professionnel
      conseiller: un client sur le choix d’un produit ou d’un service; un acheteur professionnel sur une gamme
      négocier: les conditions d’une vente; un contrat commercial avec un client professionnel; les tarifs d’achat avec un fournisseur
      élaborer: une offre commerciale; le plan d’action commercial d’un secteur; la politique commerciale d’une unité @6
      vendre: un produit ou un service à un client; une prestation complémentaire à un client
      questionner: un client sur ses besoins et son budget
      accueillir: un client dans l’espace de vente; un client au comptoir ou au téléphone
      fidéliser: les clients d’un point de vente; les clients d’un portefeuille
      conclure: une vente avec un client; un accord commercial
      suivre: les commandes d’un client jusqu’à leur livraison; les indicateurs de vente d’un rayon
      traiter: une réclamation de client
      enregistrer: les commandes passées en magasin et en ligne
      mettre en rayon: les produits d’une gamme; les articles d’une opération promotionnelle
      encaisser: le montant d’une vente
      réceptionner: les marchandises livrées au point de vente
      renseigner: le fichier de suivi des ventes
      organiser: l’espace de vente; une opération commerciale; la tournée de rendez-vous d’un secteur
      gérer: le stock d’un rayon; l’activité d’un point de vente
      résoudre: un litige avec un client
      identifier: les besoins d’un client; les attentes de la clientèle d’un secteur
      piloter: le développement commercial d’une zone; les résultats d’un réseau de points de vente
      définir: les objectifs de vente d’une équipe; la stratégie commerciale d’une activité @6
      évaluer: la rentabilité d’un portefeuille de clients; les risques d’un engagement commercial @7
      manager: une équipe commerciale
      anticiper: les évolutions d’un marché
      optimiser: le parcours d’achat des clients
      préparer: un rendez-vous de vente; les commandes de la journée
    `,
    means: `
      analyse pilotage: à partir des données de vente des douze derniers mois; à partir des indicateurs d’un tableau de bord; à l’aide d’un logiciel de gestion de la relation client
      conception: à partir d’une étude de la concurrence; à partir des besoins exprimés lors d’un entretien
      organisation execution: selon les procédures de l’enseigne; à l’aide d’un logiciel de gestion commerciale
      relation: en reformulant les besoins exprimés; à l’aide d’un argumentaire fondé sur les avantages du produit ~vendre conseiller négocier conclure prospecter convaincre fidéliser; en respectant les étapes de l’entretien de vente ~vendre conseiller négocier conclure questionner
      communication: à l’aide d’un support chiffré
    `,
    purposes: `
      analyse: repérer les clients à relancer; orienter les actions de vente du mois; adapter l’offre aux attentes de la clientèle
      conception: développer le chiffre d’affaires du secteur; répondre à l’appel d’offres d’un client; positionner l’entreprise face à ses concurrents @6
      organisation execution: réduire les ruptures de stock ~réceptionner gérer commander organiser préparer; faciliter le choix des clients ~organiser installer; servir les clients dans le délai annoncé ~préparer enregistrer encaisser réceptionner; consacrer plus de temps à la vente ~organiser planifier préparer
      relation: obtenir l’accord du client ~vendre négocier conseiller conclure convaincre; proposer une solution adaptée à l’usage du client; développer le chiffre d’affaires du point de vente
      pilotage: atteindre les objectifs de vente du trimestre; corriger les écarts entre le réalisé et le prévu
      controle: prévenir les ruptures et les pertes de stock
    `,
  },
  {
    name: 'relation client et accueil',
    stems:
      'accueil relation-client reclamation service-client usager standard telephon visiteur satisfaction guichet',
    objects: `
      accueillir: un usager au guichet ou au téléphone; un visiteur en situation de handicap
      informer: un usager sur ses démarches; un client sur l’avancement de sa demande
      orienter: un usager vers le service compétent
      traiter: une réclamation de client; une demande reçue par téléphone ou par courriel
      questionner: un usager sur l’objet de sa demande
      identifier: la demande d’un client; les motifs de mécontentement des clients
      analyser: les motifs de réclamation; les parcours des clients d’un service
      mesurer: la satisfaction des clients d’un service
      enregistrer: les demandes des usagers
      améliorer: le parcours d’accueil des usagers; la qualité de service d’un centre de contacts
      définir: les engagements d’une charte de service; la politique de relation client d’une entreprise @6
      piloter: la performance d’un service client
      réguler: un conflit avec un client
    `,
    means: `
      relation execution: en reformulant la demande; à l’aide d’un logiciel de suivi des demandes; dans le respect de la confidentialité des échanges
      analyse: à partir des enquêtes de satisfaction du trimestre; à partir de l’historique des échanges
      amelioration pilotage: à partir des indicateurs de délai et de satisfaction
    `,
    purposes: `
      relation communication execution: apporter une réponse au premier contact; rétablir la confiance du client
      analyse: proposer une réponse adaptée à la demande; réduire les causes de réclamation
      amelioration pilotage: réduire le délai de réponse aux usagers
    `,
  },
  {
    name: 'marketing et communication',
    stems:
      'marketing communication marque campagne media publicit evenement digital contenu reseaux-sociaux audience editorial referencement',
    objects: `
      analyser: le marché d’un produit ou d’un service; l’audience d’un site; les retombées d’une campagne
      élaborer: le plan de communication d’une organisation; la ligne éditoriale d’un média; la stratégie de marque d’une entreprise @6
      concevoir: une campagne de communication; un parcours client en magasin et en ligne
      rédiger: un contenu destiné à un site; un communiqué de presse; une publication pour un réseau social
      définir: les cibles d’une campagne; le positionnement d’une offre; le budget d’une campagne
      planifier: la diffusion des contenus d’une campagne
      produire: les visuels d’une campagne; une vidéo de présentation
      mesurer: les résultats d’une campagne; la notoriété d’une marque
      animer: une communauté en ligne
      organiser: un événement professionnel; un salon ouvert au public
      diffuser: un contenu sur les canaux d’une organisation
      optimiser: le référencement d’un site
      piloter: la stratégie de communication d’une organisation; le lancement d’un produit
      préparer: l’envoi d’une lettre d’information; les supports d’un événement
      évaluer: la réputation d’une marque; les effets d’une stratégie de communication
    `,
    means: `
      analyse: à partir d’une étude documentaire et d’entretiens; à l’aide d’un outil de mesure d’audience
      conception pilotage: à partir d’un diagnostic de la situation; dans la limite d’un budget fixé
      communication execution: dans le respect de la charte graphique et du droit à l’image; en respectant les règles d’accessibilité des contenus
      organisation: à l’aide d’un calendrier éditorial partagé
    `,
    purposes: `
      analyse: choisir les canaux de diffusion; ajuster le message à chaque cible
      conception pilotage: accroître la notoriété de la marque; toucher les publics visés par l’organisation
      communication execution: informer le public d’une nouvelle offre; susciter la prise de contact des prospects
      organisation: coordonner les prises de parole de l’organisation
    `,
  },
  {
    name: 'comptabilité, gestion et finance',
    stems:
      'comptab compta paie paye gestion budget financ tresor fiscal facture controle-de-gestion cout rentabil audit-financier assurance banque credit',
    objects: `
      enregistrer: les opérations comptables de la période; les factures des fournisseurs
      contrôler: les comptes de la période; les pièces d’une note de frais; les variables de paie
      établir: les déclarations fiscales d’une entreprise; les bulletins de paie des salariés; le budget prévisionnel d’un service
      analyser: les écarts entre le budget et le réalisé; les comptes annuels d’une entreprise; la situation financière d’un client
      élaborer: le budget d’une activité; un tableau de bord de gestion; la stratégie de financement d’une entreprise @6
      calculer: le coût de revient d’un produit; les ratios financiers d’une entreprise
      suivre: la trésorerie d’une entreprise; les règlements des clients
      évaluer: la rentabilité d’un investissement; les risques financiers d’une opération; la valeur d’une entreprise @7
      piloter: la performance financière d’une activité; la clôture des comptes d’un groupe @7
      saisir: les éléments variables de la paie; les écritures d’achat et de vente
      classer: les pièces comptables de la période
      présenter: les comptes à la direction; un plan de financement à un établissement bancaire
      conseiller: un dirigeant sur ses choix de gestion
      sécuriser: les procédures d’un service comptable
      anticiper: les besoins de trésorerie d’une entreprise
      établir: l’état de rapprochement bancaire
    `,
    means: `
      execution: à l’aide d’un logiciel comptable; selon le plan comptable en vigueur; à partir des pièces justificatives
      controle: par rapprochement avec les pièces justificatives; selon une procédure de contrôle interne
      analyse pilotage: à partir des états financiers des trois derniers exercices; à partir d’un tableau de bord de gestion
      conception: à partir des dépenses constatées les années précédentes; selon la réglementation en vigueur
      communication: à l’aide d’un tableau de synthèse chiffré
    `,
    purposes: `
      execution conception: respecter les échéances légales; fournir des comptes fidèles à la situation de l’entreprise
      controle: détecter les erreurs avant la clôture; justifier le solde de chaque compte
      analyse: proposer des mesures de correction au responsable; éclairer les décisions de la direction @5; arbitrer entre plusieurs investissements @6
      pilotage: maintenir l’équilibre financier de l’activité; financer les projets de l’entreprise
      communication: éclairer les décisions de la direction
    `,
  },
];
