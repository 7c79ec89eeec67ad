import { byAction } from './domain';

/** What may follow any action of a kind, whatever the job: after what the job itself suggests. */
export const GENERIC_MEANS = byAction(`
  analyse: à partir des informations recueillies sur le terrain; à l’aide d’une grille d’analyse; en croisant au moins deux sources d’information @4; à partir d’une veille documentée @5; en tenant compte des effets économiques et environnementaux @6
  conception: à partir d’un cahier des charges; en fonction des moyens disponibles; dans le respect de la réglementation en vigueur; à partir d’une comparaison de scénarios chiffrés @6; en intégrant les enjeux de transition écologique @6
  organisation: à l’aide d’un outil de planification; en fonction des priorités et des délais; en tenant compte des aléas prévisibles @4
  pilotage: à l’aide d’un tableau de bord; à partir d’indicateurs datés; en associant les parties prenantes @5; dans le respect du budget alloué
  animation: en répartissant la parole et les tâches; en tenant compte des situations de handicap; à l’aide d’objectifs partagés
  execution: selon le mode opératoire; en respectant les consignes de sécurité; à l’aide du matériel prévu @-4; dans le délai fixé
  controle: à l’aide d’une liste de points de contrôle; par comparaison avec les valeurs attendues; selon le protocole en vigueur
  communication: à l’aide d’un support écrit; selon le modèle de l’organisation; dans le respect de la confidentialité
  relation: en reformulant la demande; en tenant compte des situations de handicap; dans le respect de la confidentialité
  entretien: selon la notice du matériel; en respectant les consignes de sécurité; à l’aide de l’outillage prévu
  personne: en respectant les choix de la personne; en tenant compte des situations de handicap; à partir des besoins exprimés
  securite: selon le protocole en vigueur; à partir d’une analyse des risques; en respectant les règles de prévention
  amelioration: à partir des écarts constatés; en mesurant les effets de chaque changement; en associant les utilisateurs concernés
`);

export const GENERIC_PURPOSES = byAction(`
  analyse: proposer une solution adaptée au besoin; décider des actions à engager au sein du service; éclairer les décisions de la direction @5; orienter la stratégie de l’organisation @7; préparer l’intervention à mener @-4
  conception: répondre aux besoins exprimés par le commanditaire; atteindre les objectifs fixés à l’équipe; anticiper les évolutions de l’activité @6; limiter les risques pour l’organisation @7
  organisation: respecter les délais et les priorités de l’activité; assurer la continuité de l’activité; équilibrer la charge de travail entre les intervenants @4
  pilotage: corriger les écarts par rapport aux objectifs; tenir les engagements pris envers le commanditaire; adapter les moyens aux évolutions du contexte @6
  animation: atteindre les objectifs du service; favoriser la participation de chacun; prévenir les risques liés aux conditions de travail
  execution: obtenir un résultat conforme à la demande; permettre l’intervention suivante dans le délai prévu; prévenir les accidents dans la zone de travail
  controle: corriger les écarts avant la livraison au client; garantir la conformité aux exigences
  communication: permettre aux destinataires de décider; assurer la traçabilité des actions pour l’équipe; partager l’information avec les personnes concernées
  relation: répondre au besoin exprimé par l’interlocuteur; établir une relation de confiance dans la durée
  entretien: maintenir le matériel en état de marche; prévenir les pannes et les accidents
  personne: préserver l’autonomie de la personne au quotidien; répondre aux besoins de la personne
  securite: protéger les personnes et les biens contre les risques identifiés; prévenir les incidents sur le site
  amelioration: répondre à l’évolution des besoins; accroître la qualité du service rendu aux utilisateurs; réduire les coûts et les délais de l’activité; diminuer l’impact de l’activité sur l’environnement
`);

/** What means a person of the trade would name for this very object, before those of its kind of action. */
export const PURPOSE_LINKS = ['afin de', 'pour', 'en vue de'] as const;
