import type { Subject } from './subject';

export const QUALITY: Subject = {
  activity: 'Contrôle de la qualité de',
  blank: '[à compléter : production ou prestation contrôlée]',
  situation: '[à compléter : situation de travail fréquente, avec le moment du contrôle et son enjeu]',
  verbs: ['Vérifier', 'Contrôler', 'Contrôler', 'Évaluer', 'Auditer'],
  title: 'la qualité de',
  competences: [
    {
      verbs: ['Prélever', 'Mesurer', 'Mesurer', 'Évaluer', 'Auditer'],
      statement:
        'un échantillon de [à compléter : lot, dossier ou prestation] selon le plan de surveillance, à l’aide d’instruments étalonnés, afin de décider de son acceptation ou de son rejet',
      criteria: [
        'Cinq prélèvements sont numérotés, datés et rattachés à leur lot d’origine',
        'L’incertitude de chaque mesure figure à côté de sa valeur',
      ],
    },
    {
      verbs: ['Signaler', 'Traiter', 'Traiter', 'Résoudre', 'Anticiper'],
      statement:
        'une non-conformité de [à compléter : fournisseur, atelier ou service] à partir de la fiche d’anomalie et de l’arbre des causes, afin d’éviter sa répétition',
      criteria: [
        'La cause retenue est étayée par deux faits datés',
        'Une action corrective et une action préventive sont inscrites, chacune avec un pilote',
      ],
    },
  ],
  evaluation: {
    title: 'Contrôle d’un lot : [à compléter : objet du contrôle]',
    modalite: 'epreuve_pratique',
    contexte: 'reconstitue',
    forme: 'pratique, ecrit',
    duree: '2 h',
    description:
      'Le candidat reçoit un lot préparé à l’identique pour tous, prélève et mesure un échantillon, décide de l’acceptation ou du rejet, puis rédige la fiche de l’anomalie qu’il a découverte. Un évaluateur observe les gestes, un second vérifie les mesures avec une grille commune.',
    livrables: ['Procès-verbal de contrôle', 'Fiche d’anomalie'],
    documents: ['Plan de surveillance', 'Fiches techniques fournies'],
    materiel: ['[à compléter : instruments de mesure]', 'Poste de contrôle équipé'],
    consignes: ['Vérifier l’étalonnage avant la première mesure', 'Isoler tout article douteux'],
  },
};

export const SERVICE: Subject = {
  activity: 'Relation commerciale et conseil auprès de',
  blank: '[à compléter : acheteurs, adhérents ou bénéficiaires]',
  situation: '[à compléter : situation de travail fréquente, avec le canal d’échange et la demande]',
  verbs: ['Renseigner', 'Conseiller', 'Conseiller', 'Conseiller', 'Fidéliser'],
  title: '',
  competences: [
    {
      verbs: ['Présenter', 'Présenter', 'Argumenter', 'Négocier', 'Négocier'],
      statement:
        'une offre de [à compléter : gamme ou tarif] à un interlocuteur francophone ou étranger, en reformulant son attente, afin d’aboutir à un accord écrit',
      criteria: [
        'Le devis signé reprend le prix, la remise, le délai et les garanties annoncés à l’oral',
        'Trois avantages chiffrés sont opposés aux trois objections du scénario',
      ],
    },
    {
      verbs: ['Enregistrer', 'Traiter', 'Traiter', 'Résoudre', 'Arbitrer'],
      statement:
        'une réclamation reçue de [à compléter : plaignant], au moyen de l’historique des échanges, afin de rétablir la confiance sous quarante-huit heures',
      criteria: [
        'Le courrier de réponse nomme le préjudice, le geste accordé et sa date d’effet',
        'L’historique consulté est cité par son numéro de dossier',
      ],
    },
  ],
  evaluation: {
    title: 'Entretien simulé : [à compléter : offre à présenter]',
    modalite: 'entretien',
    contexte: 'simule',
    forme: 'oral, ecrit',
    duree: '1 h 15',
    description:
      'Après trente minutes de préparation, le candidat reçoit pendant vingt minutes un acheteur joué par un professionnel selon un scénario commun, puis répond par écrit à une réclamation en vingt-cinq minutes. Deux évaluateurs remplissent chacun leur grille.',
    livrables: ['Devis signé', 'Courrier de réponse à la réclamation'],
    documents: ['Catalogue et conditions générales de vente fournis'],
    materiel: ['Bureau d’accueil', 'Ordinateur relié à la base des dossiers d’essai'],
    consignes: [
      'Faire signer le devis avant la fin de l’entretien',
      'Ne consentir aucun geste sans le motiver',
    ],
  },
};

export const PROGRESS: Subject = {
  activity: 'Veille et amélioration de',
  blank: '[à compléter : méthode, outil ou organisation]',
  situation: '[à compléter : situation de travail fréquente, avec l’évolution à intégrer et ses effets]',
  verbs: ['Actualiser', 'Améliorer', 'Améliorer', 'Faire évoluer', 'Transformer'],
  title: '',
  competences: [
    {
      verbs: ['Collecter', 'Sélectionner', 'Synthétiser', 'Analyser', 'Anticiper'],
      statement:
        'les évolutions de [à compléter : technique, marché ou norme] depuis cinq sources professionnelles au moins, en vue d’alerter l’encadrement sur leurs conséquences',
      criteria: [
        'La note d’une page classe les nouveautés par échéance et par incidence',
        'Chaque référence comporte un auteur, une publication et un lien consultable',
      ],
    },
    {
      verbs: ['Tester', 'Tester', 'Expérimenter', 'Concevoir', 'Impulser'],
      statement:
        'un nouveau mode opératoire de [à compléter : poste ou service] sur une période d’essai, afin de démontrer le gain obtenu avant sa généralisation',
      criteria: [
        'Le bilan oppose les valeurs d’avant et d’après sur trois mesures',
        'Le coût et le calendrier de la généralisation sont chiffrés',
      ],
    },
  ],
  evaluation: {
    title: 'Projet d’amélioration : [à compléter : thème]',
    modalite: 'projet',
    contexte: 'reel',
    forme: 'ecrit, oral',
    duree: '45 min',
    description:
      'Le candidat remet dix jours avant la session une note de veille et un bilan d’essai établis sur un thème tiré d’une liste commune, les présente pendant vingt minutes, puis répond pendant vingt-cinq minutes à deux évaluateurs munis de la même grille.',
    livrables: ['Note de veille d’une page', 'Bilan d’essai de six pages'],
    documents: ['Note et bilan remis par le candidat'],
    materiel: ['Vidéoprojecteur', 'Ordinateur'],
    consignes: ['Respecter le nombre de pages', 'Indiquer la part personnelle dans les travaux cités'],
  },
};
