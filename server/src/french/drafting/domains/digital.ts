import type { DomainText } from '../domain';

/** Software, systems, data, design. */
export const DIGITAL: readonly DomainText[] = [
  {
    name: 'développement informatique',
    stems:
      'developpeu developpement-web developpement-logiciel developpement-informatique applicat logiciel web code programmation programmeu front back mobile api base-de-donnees full-stack devops informatique',
    objects: `
      analyser: les besoins des utilisateurs d’une application; le cahier des charges d’une application; la dette technique d’une application @6
      maquetter: les écrans d’une application
      concevoir: l’architecture d’une application; le modèle de données d’une application; une interface accessible
      développer: les composants métier d’une application; une interface utilisateur; une interface de programmation
      configurer: l’environnement de développement d’un projet
      tester: les fonctionnalités d’une application; un composant avant sa livraison
      documenter: le code d’une application; l’installation d’une application
      intégrer: un composant externe dans une application; une maquette dans une page web
      déployer: une application sur un serveur de production; une chaîne d’intégration continue @6
      corriger: une anomalie relevée par un utilisateur
      automatiser: les tests d’une application; la mise en production d’une application
      sécuriser: les accès d’une application; les échanges entre deux services
      optimiser: les performances d’une application; la consommation de ressources d’une application
      piloter: un projet de développement; la qualité logicielle d’un produit
      définir: les exigences d’une application; l’architecture d’un système d’information @7
      maintenir: une application en production
      spécifier: les fonctionnalités d’une application
      modéliser: les données d’un domaine métier
      évaluer: la sécurité d’une application; les risques d’un choix d’architecture @7
      saisir: les données d’un site
      installer: un poste de développement; un logiciel sur un poste
      vérifier: l’affichage d’une page sur les navigateurs courants
      transmettre: une pratique de développement à un membre de l’équipe
      enregistrer: les anomalies dans l’outil de suivi
      réaliser: les pages d’un site; les écrans d’une application
      appliquer: une procédure de mise à jour
      formaliser: les règles de développement d’une équipe
      préparer: le jeu de données d’une recette
    `,
    means: `
      analyse conception: à partir d’entretiens avec les utilisateurs; à partir d’un cahier des charges; à l’aide d’une notation de modélisation
      execution amelioration: à l’aide d’un gestionnaire de versions; en respectant les règles d’accessibilité numérique; selon les règles de nommage et de sécurité du projet
      controle: à partir d’un plan de tests; à l’aide d’un outil de tests automatisés
      pilotage organisation: à l’aide d’un outil de suivi des tâches; selon une méthode de développement itérative
      securite entretien: à partir d’une analyse des vulnérabilités connues; selon une procédure documentée
      communication: à l’aide d’un dépôt partagé
    `,
    purposes: `
      analyse: prioriser les fonctionnalités à développer; estimer la charge de développement
      conception: répondre aux besoins des utilisateurs; faciliter les évolutions de l’application
      execution: livrer une version conforme aux spécifications; mettre le service à disposition des utilisateurs
      controle: corriger les anomalies avant la mise en production; vérifier la conformité aux spécifications
      pilotage organisation: livrer le projet dans le délai et le budget; réduire le temps de mise sur le marché @6
      securite: protéger les données des utilisateurs; prévenir les intrusions
      amelioration entretien: réduire les temps de réponse; assurer la continuité du service aux utilisateurs
      communication: faciliter la reprise du code par un autre développeur
    `,
  },
  {
    name: 'systèmes, réseaux et cybersécurité',
    stems:
      'reseau systeme serveur infrastruct cyber securite-informatique cloud administr telecom support-informatique virtualis poste-de-travail',
    objects: `
      installer: un poste de travail; un serveur
      configurer: un équipement de réseau; un service d’annuaire
      câbler: une baie de réseau
      dépanner: un poste de travail
      diagnostiquer: une panne de réseau; un incident de sécurité
      administrer: un parc de serveurs; une infrastructure virtualisée
      superviser: l’exploitation d’un réseau; la disponibilité des services
      sécuriser: l’accès à un réseau; un système d’information
      préparer: un poste de travail avant sa remise à un utilisateur
      évaluer: les risques d’un système d’information; la maturité d’une organisation en cybersécurité @7
      concevoir: l’architecture d’un réseau; un plan de reprise d’activité
      documenter: une infrastructure
      auditer: la sécurité d’un système d’information
      déployer: une solution de sauvegarde; une infrastructure à distance
      piloter: un projet d’infrastructure; la gestion d’une crise de cybersécurité
      définir: la politique de sécurité d’une organisation; les règles d’accès à un service
      tester: la restauration d’une sauvegarde
      traiter: une demande d’assistance d’un utilisateur
      enregistrer: les incidents dans l’outil de suivi
      remplacer: un composant défectueux
    `,
    means: `
      execution entretien: selon la procédure d’exploitation; à partir de la documentation technique; à l’aide d’un outil d’administration à distance
      analyse controle: à l’aide d’un outil de supervision; à partir des journaux d’événements
      conception pilotage: à partir d’une analyse de risques; selon les exigences de disponibilité du service
      securite: selon la politique de sécurité de l’organisation
    `,
    purposes: `
      execution entretien: rétablir le service aux utilisateurs; mettre le service à disposition des utilisateurs
      analyse controle: identifier l’origine de l’incident; prévenir les interruptions de service
      conception pilotage: garantir la continuité de l’activité; maîtriser les risques du système d’information
      securite: protéger les données de l’organisation; prévenir les intrusions
    `,
  },
  {
    name: 'données et intelligence artificielle',
    stems:
      'donnee data statist intelligence-artificielle algorithm apprentissage-automat decisionnel indicateur big-data',
    objects: `
      collecter: les données d’une étude; des données issues de sources publiques
      analyser: un jeu de données; les besoins d’un service en indicateurs
      modéliser: les données d’une activité; un phénomène à partir de données
      construire: un tableau de bord; un modèle de prévision @6
      contrôler: la qualité d’un jeu de données
      automatiser: la préparation des données; la production d’un indicateur
      présenter: les résultats d’une analyse à des décideurs
      évaluer: la performance d’un modèle; les biais d’un modèle
      définir: la stratégie de données d’une organisation; les règles de gestion des données
      piloter: un projet de valorisation de données
      sécuriser: le stockage des données
      saisir: les données d’une enquête
      exploiter: les données d’une enquête
    `,
    means: `
      analyse execution: à l’aide d’un langage d’interrogation de données; à l’aide d’un logiciel de traitement statistique
      conception amelioration: à partir d’un jeu de données documenté; selon les règles de protection de la vie privée
      controle: à partir de règles de contrôle documentées
      communication pilotage: à l’aide de représentations graphiques commentées
    `,
    purposes: `
      analyse communication: éclairer une décision de l’organisation; répondre à une question de l’activité
      conception execution amelioration: mettre des indicateurs à disposition du service; fiabiliser les prévisions de l’activité
      controle: écarter les données erronées ou en double
      pilotage securite: garantir un usage responsable des données
    `,
  },
  {
    name: 'design, image et son',
    stems:
      'design graphi audiovis video sonore image photo multimedia decor mode textile spectacle lumiere scene illustr animation-3d jeu-video',
    objects: `
      analyser: la demande d’un commanditaire; le brief d’un projet
      concevoir: l’identité visuelle d’une organisation; un univers graphique; un dispositif scénique
      dessiner: les croquis d’un projet; les plans d’un aménagement
      produire: les visuels d’un projet; une séquence vidéo
      réaliser: une prise de vues; un montage; un prototype
      préparer: le matériel d’un tournage; les fichiers destinés à l’impression
      installer: le matériel d’un spectacle
      présenter: un projet graphique à un commanditaire
      chiffrer: une prestation de création
      planifier: les étapes d’une production
      tester: un prototype auprès des utilisateurs
      piloter: une production audiovisuelle; la direction artistique d’un projet
      définir: le concept d’un projet; les principes d’une charte graphique
      évaluer: la faisabilité d’un projet de création
      ranger: le matériel d’un spectacle
      régler: les éclairages d’une prise de vues
      adapter: un visuel aux supports de diffusion
    `,
    means: `
      analyse conception: à partir du brief du commanditaire; à l’aide d’une planche de références
      execution communication: à l’aide de logiciels de création; selon la charte graphique du projet; dans le respect du droit d’auteur
      organisation pilotage: dans la limite du budget de production
      controle entretien: à l’aide d’un protocole de test
    `,
    purposes: `
      analyse conception: traduire l’intention du commanditaire; différencier le projet de la concurrence
      execution communication: livrer des fichiers prêts à la diffusion; obtenir la validation du commanditaire
      organisation pilotage: tenir le calendrier de la production
      controle entretien: corriger les défauts avant la diffusion
    `,
  },
];
