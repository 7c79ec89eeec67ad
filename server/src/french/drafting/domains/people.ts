import type { DomainText } from '../domain';

/** Teams, human resources, care, education. */
export const PEOPLE: readonly DomainText[] = [
  {
    name: 'management d’équipe',
    stems: 'manag equipe encadr collaborateur leader responsable direction dirige chef superviseu',
    objects: `
      animer: une réunion d’équipe; une équipe de travail au quotidien
      répartir: les tâches entre les membres d’une équipe
      planifier: le travail d’une équipe sur la semaine; les congés et les absences d’une équipe
      encadrer: une équipe sur son lieu de travail
      évaluer: les résultats individuels des membres d’une équipe; les besoins de formation d’une équipe
      accompagner: un collaborateur dans sa prise de poste; une équipe dans un changement d’organisation @5
      définir: les objectifs d’une équipe; l’organisation du travail d’un service
      conduire: un entretien professionnel @5; un entretien de recadrage @5
      transmettre: une méthode de travail à un nouveau collaborateur
      réguler: un conflit entre deux membres d’une équipe
      manager: une équipe pluridisciplinaire; les équipes d’un réseau de sites @7
      piloter: la performance d’un service; une transformation d’organisation @7
      mobiliser: une équipe autour d’un objectif commun
      fédérer: les responsables de service autour d’un projet d’entreprise
      organiser: l’arrivée d’un nouveau collaborateur; le travail d’une équipe
      suivre: l’avancement des tâches d’une équipe
      informer: les membres de l’équipe sur les consignes du jour
      rendre compte: de l’activité d’une équipe au responsable; d’un incident au responsable
    `,
    means: `
      animation: en fixant des objectifs mesurables et datés; en tenant compte des situations de handicap; à l’aide d’un ordre du jour diffusé à l’avance
      organisation pilotage: à l’aide d’un outil de planification partagé; en fonction des compétences et des charges de chacun; en respectant les durées légales de travail
      analyse conception: à partir d’entretiens individuels; à partir des indicateurs d’activité du service
      communication relation: en s’appuyant sur des faits datés
    `,
    purposes: `
      animation: atteindre les objectifs du service; développer l’autonomie de chacun; prévenir les risques liés aux conditions de travail
      organisation: assurer la continuité du service; équilibrer la charge de travail
      analyse: construire un plan de développement des compétences
      conception pilotage: atteindre les objectifs fixés par la direction; adapter l’organisation aux évolutions de l’activité @6
      communication relation: rétablir la coopération au sein de l’équipe; décider des mesures à prendre avec le responsable
    `,
  },
  {
    name: 'ressources humaines',
    stems:
      'ressources-humaines recrut salarie personnel emploi carriere candidat social rh remuneration formation-professionnelle',
    objects: `
      recruter: un collaborateur sur un poste vacant
      rédiger: une fiche de poste; une annonce de recrutement; un contrat de travail
      sélectionner: les candidatures reçues pour un poste
      conduire: un entretien de recrutement @5; une négociation avec les représentants du personnel @6
      élaborer: le plan de développement des compétences d’une entreprise; une politique de rémunération @6
      analyser: les besoins de recrutement d’un service; le bilan social d’une entreprise
      organiser: l’intégration d’un salarié; les actions de formation d’une équipe
      suivre: les dossiers administratifs des embauches; les absences et les congés du personnel
      établir: les documents d’embauche d’un salarié
      renseigner: les formulaires d’embauche
      informer: un salarié sur ses droits à la formation
      définir: les critères de sélection d’un poste; une politique de diversité @6
      évaluer: les compétences d’un candidat; les effets d’une politique sociale @7
      piloter: la gestion des emplois et des parcours professionnels; le dialogue social d’une entreprise @7
    `,
    means: `
      relation animation: à partir d’une grille de critères liés au poste; dans le respect du principe de non-discrimination
      analyse: à partir des indicateurs du bilan social; à partir d’un état des lieux des compétences
      conception pilotage: à partir d’un état des lieux des compétences; selon la réglementation sociale en vigueur
      execution communication organisation: selon la réglementation sociale en vigueur; à l’aide d’un logiciel de gestion des ressources humaines
    `,
    purposes: `
      relation animation: pourvoir le poste dans le délai fixé; objectiver le choix du candidat
      analyse: prévenir les tensions sociales dans l’entreprise; ajuster les effectifs aux besoins des services
      conception pilotage: anticiper les besoins en compétences de l’entreprise; prévenir les tensions sociales
      execution communication organisation: respecter les obligations de l’employeur; faciliter la prise de poste
    `,
  },
  {
    name: 'aide à la personne et accompagnement',
    stems:
      'soin personne-agee personne-accompagn dependan domicile handicap resident autonomie sanitaire medico-social action-sociale aide-soign auxiliaire hospitali bien-etre ehpad vie-quotidienne accompagn',
    objects: `
      aider: une personne dépendante dans sa toilette; une personne âgée dans la prise de ses repas
      accompagner: une personne dans les actes de la vie quotidienne; une personne en perte d’autonomie dans ses déplacements; une famille dans la construction d’un projet de vie @5
      identifier: les besoins d’une personne accompagnée; les signes de fragilité d’une personne
      recueillir: les habitudes de vie d’une personne; les attentes d’une personne et de ses proches
      préparer: les repas d’une personne à son domicile; une intervention au domicile d’une personne
      entretenir: le cadre de vie d’une personne; le linge d’une personne
      stimuler: une personne dans les gestes qu’elle peut faire seule
      repérer: les signes de dégradation de l’état d’une personne; les risques d’accident au domicile
      installer: une personne au lit ou au fauteuil
      prévenir: les risques de chute d’une personne; les risques liés à la manutention d’une personne
      transmettre: les observations du jour à l’équipe
      alerter: les secours devant une situation d’urgence
      adapter: l’intervention à l’état d’une personne
      animer: une activité de groupe pour des personnes âgées
      élaborer: le projet personnalisé d’une personne accompagnée; le projet d’un établissement médico-social @6
      coordonner: les interventions des professionnels au domicile
      évaluer: les besoins d’une personne en perte d’autonomie; la qualité de l’accompagnement d’un établissement @6
      piloter: une démarche de bientraitance dans un établissement
      rédiger: une note de transmission; un rapport de situation
      rendre compte: des faits observés au domicile à l’encadrement
    `,
    means: `
      personne: en respectant la pudeur et les choix de la personne; à l’aide d’un matériel d’aide technique; en appliquant les gestes de manutention enseignés
      analyse: à partir d’un entretien avec la personne et ses proches; à l’aide d’une grille d’observation
      execution entretien organisation: selon le plan d’aide établi; dans le respect des règles d’hygiène
      conception pilotage: en associant la personne et ses proches; à partir d’une évaluation partagée des besoins
      communication securite: à l’aide d’un cahier de liaison; selon le protocole d’alerte du service
    `,
    purposes: `
      personne: préserver l’autonomie de la personne; maintenir le lien de la personne avec son entourage; prévenir les chutes et les douleurs
      analyse: adapter l’accompagnement aux capacités de la personne; alerter les professionnels concernés
      execution entretien organisation: assurer le confort de la personne au quotidien; prévenir les risques de contamination
      conception pilotage: garantir la continuité de l’accompagnement; respecter les droits des personnes accompagnées
      communication securite: assurer la continuité de l’accompagnement entre les intervenants; obtenir une prise en charge sans délai
    `,
  },
  {
    name: 'éducation, formation et animation',
    stems:
      'educat pedagog anima animer enfant jeune loisir sport format appren tuteur seance petite-enfance periscolaire coach',
    objects: `
      préparer: une séance d’animation; le matériel d’une activité
      animer: une séance collective; une activité de loisirs pour un groupe
      concevoir: une action de formation; un projet d’animation; un parcours de formation à distance
      accompagner: un participant dans son parcours; une personne dans son projet professionnel
      évaluer: les acquis des participants; les effets d’un dispositif de formation @6
      organiser: une sortie avec un groupe; les séances d’un programme
      adapter: une séance aux capacités d’un groupe
      analyser: les besoins de formation d’une organisation; les besoins d’un groupe
      élaborer: un projet pédagogique; les supports d’une séance; une offre de formation @6
      sécuriser: le déroulement d’une activité
      installer: le matériel d’une activité
      repérer: les signes de fatigue des participants
      aider: un participant dans une activité
      informer: les familles sur le déroulement d’une activité
      piloter: un dispositif de formation; un projet éducatif de territoire @7
      coordonner: une équipe d’animation
    `,
    means: `
      animation personne: en alternant démonstration et mise en pratique; en tenant compte des situations de handicap
      conception organisation: à partir des besoins exprimés par les participants; dans la limite des moyens alloués
      execution: selon le programme de la journée; en respectant les consignes de sécurité
      analyse: à l’aide d’une grille d’observation; à partir d’entretiens avec les participants
      securite: selon les règles propres à l’activité
    `,
    purposes: `
      animation personne: favoriser la participation de chacun; développer l’autonomie des participants
      conception organisation: répondre aux besoins du public; faire progresser chaque participant
      execution securite: prévenir les accidents; accueillir le groupe en sécurité
      analyse: ajuster le contenu des séances suivantes
    `,
  },
];
