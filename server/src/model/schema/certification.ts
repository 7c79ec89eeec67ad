import { choix, entier, liste, objet, prose, texte, textes } from './meta';

const demande = objet(
  {
    type: choix({
      description:
        'Nature de la demande. Un renouvellement porte sur une certification déjà enregistrée et s’apprécie sur ses titulaires ; une première demande, sur ceux du projet.',
      source: 'art. R6113-9, II, du code du travail',
      example: 'premiere',
      values: {
        premiere: 'Première demande d’enregistrement.',
        renouvellement: 'Demande de renouvellement d’une certification déjà enregistrée.',
      },
    }),
    code: texte({
      description:
        'Numéro de la fiche déjà enregistrée, exigé pour un renouvellement : RNCP ou RS suivi de son numéro.',
      source: 'art. R6113-9, II, b, du code du travail',
      example: 'RNCP12345',
      form: 'code-certification',
    }),
    depot_prevu: texte({
      description:
        'Date prévue du dépôt sur la téléprocédure. Elle dit que le dossier se veut prêt, et sert à apprécier l’ancienneté des données et le délai de carence après trois refus.',
      source: 'art. R6113-8 et R6113-11-1 du code du travail',
      example: '2027-03-15',
      form: 'date',
    }),
    duree: entier(
      {
        description:
          'Durée d’enregistrement demandée, en années : cinq au plus ; trois pour un métier émergent, et trois au plus quand les données d’une première demande ne portent que sur une année.',
        source: 'art. L6113-5, R6113-9, II, a et R6113-10 du code du travail',
        example: '3',
      },
      0,
      99,
    ),
    dispense_insertion: choix({
      description:
        'Motif qui dispense de présenter l’insertion des promotions. Sans lui, les critères fondés sur les promotions de titulaires s’appliquent.',
      source: 'art. R6113-9, I, et R6113-10 du code du travail',
      example: 'metier_emergent',
      register: 'RNCP',
      values: {
        metier_emergent:
          'Le métier figure sur la liste des métiers particulièrement en évolution ou en émergence (art. R6113-10).',
        profession_reglementee:
          'Première demande, pour une activité dont l’exercice exige une certification enregistrée au RNCP (art. R6113-9, I).',
      },
    }),
  },
  {
    description:
      'La demande d’enregistrement que prépare ce document : sa nature, sa date et la durée souhaitée.',
    source: 'art. R6113-8 et R6113-9 du code du travail',
  },
);

const certificateur = objet(
  {
    nom: texte({
      description: 'Raison sociale du certificateur, telle qu’elle figurera sur le parchemin.',
      source: 'Vademecum RNCP, 2.3.2, focus sur le formalisme des parchemins',
      example: 'Institut Habitat',
    }),
    siret: texte({
      description:
        'Numéro SIRET du certificateur : quatorze chiffres, entre guillemets pour rester un texte.',
      example: '"12345678200010"',
      form: 'siret',
    }),
  },
  {
    description: 'Un organisme à l’origine de la demande d’enregistrement.',
    source: 'art. L6113-2 du code du travail',
  },
);

const correspondance = objet(
  {
    type: choix({
      description: 'Étendue de la correspondance.',
      source: 'art. R6113-9, I, 8° du code du travail',
      example: 'partielle',
      values: {
        totale: 'Avec une certification professionnelle équivalente et de même niveau de qualification.',
        partielle: 'Entre des blocs de ce projet et des blocs d’autres certifications professionnelles.',
        rs: 'Entre des blocs de ce projet et une certification ou habilitation du répertoire spécifique.',
      },
    }),
    code: texte({
      description: 'Code de l’autre certification dans son répertoire.',
      example: 'RNCP12345',
      form: 'code-certification',
    }),
    niveau: entier(
      {
        description:
          'Niveau de qualification de l’autre certification. Une correspondance totale suppose le même niveau.',
        source: 'art. L6113-7 et R6113-9, I, 8° du code du travail',
        example: '6',
      },
      2,
      8,
    ),
    bloc: texte({
      description: 'Bloc de ce document qui est concerné.',
      example: 'BC01',
      refersTo: ['bloc'],
    }),
    bloc_source: texte({
      description: 'Code du bloc de l’autre certification, tel que sa fiche le donne.',
      example: 'RNCP12345BC02',
    }),
    justification: prose({
      description:
        'Ce qui fonde la correspondance : activités retrouvées dans l’autre certification, maîtrise équivalente des compétences.',
      source: 'Vademecum RNCP, 3.5',
    }),
  },
  {
    description: 'Une correspondance mise en place avec une autre certification ou l’un de ses blocs.',
    source: 'art. R6113-9, I, 8° et R6113-11, I, 5° du code du travail',
  },
);

export const certification = objet(
  {
    intitule: prose({
      description:
        'Dénomination de la certification. Elle identifie sans ambiguïté le ou les métiers visés, n’évoque pas une formation et ne trompe ni sur la nature de la certification ni sur son émetteur.',
      source: 'Vademecum RNCP, 2.1.2, focus sur la dénomination d’une certification professionnelle',
      example: 'Responsable de projets de rénovation énergétique',
    }),
    repertoire: choix({
      description: 'Répertoire où l’enregistrement est demandé. Il décide des critères applicables.',
      source: 'art. L6113-5 et L6113-6 du code du travail',
      example: 'RNCP',
      values: {
        RNCP: 'Répertoire national des certifications professionnelles : la certification vise un métier.',
        RS: 'Répertoire spécifique : compétences professionnelles complémentaires aux certifications professionnelles.',
      },
    }),
    type: choix({
      description: 'Nature de la certification professionnelle.',
      source: 'Vademecum RNCP, 1.1',
      example: 'titre',
      values: {
        titre: 'Titre à finalité professionnelle.',
        diplome: 'Diplôme, délivré par l’État ou au nom de l’État.',
        cqp: 'Certificat de qualification professionnelle, établi par une ou plusieurs commissions paritaires de branche (art. L6113-4).',
      },
    }),
    niveau: entier(
      {
        description:
          'Niveau de qualification dans le cadre national, de 2 à 8 : propre au RNCP, absent pour le RS. Il s’apprécie sur la complexité des savoirs, le niveau des savoir-faire, la responsabilité et l’autonomie.',
        source: 'art. D6113-18 et D6113-19 du code du travail ; Vademecum RNCP, 2.1.3',
        example: '6',
        register: 'RNCP',
      },
      2,
      8,
    ),
    type_rs: choix({
      description: 'Ce que vise une certification du répertoire spécifique.',
      source: 'Vademecum RNCP, 2.1.2, focus sur le choix du répertoire',
      example: 'competences_complementaires',
      register: 'RS',
      values: {
        competences_transversales:
          'Compétences transversales, mobilisables dans diverses situations professionnelles.',
        competences_complementaires:
          'Compétences complémentaires à un métier : techniques ou méthodes qui s’y appliquent.',
        habilitation:
          'Habilitation ou certification qu’une obligation légale ou réglementaire rend nécessaire à une activité.',
      },
    }),
    demande,
    certificateurs: liste(certificateur, {
      description: 'Les organismes qui portent la demande et délivreront la certification.',
      source: 'art. L6113-2 du code du travail',
      element: 'un certificateur',
    }),
    nsf: liste(
      texte({
        description:
          'Code de spécialité de formation : trois chiffres et, au besoin, une lettre. À écrire entre guillemets.',
        example: '"230n"',
        nomenclature: 'nsf',
      }),
      {
        description:
          'Codes de la nomenclature des spécialités de formation (NSF), qui figureront sur le parchemin.',
        source:
          'art. D311-4 du code de l’éducation ; Vademecum RNCP, 2.3.2, focus sur le formalisme des parchemins',
        example: '["230n"]',
        element: 'un code NSF',
      },
    ),
    rome: liste(
      texte({
        description: 'Code d’une fiche du répertoire opérationnel des métiers et des emplois.',
        example: 'F1113',
        nomenclature: 'rome',
      }),
      {
        description:
          'Codes ROME des métiers visés (France Travail) : une lettre et quatre chiffres. Ils relient la certification aux métiers, à leurs appellations et à leur réglementation.',
        source: 'ROME, France Travail',
        example: '[F1113]',
        element: 'un code ROME',
      },
    ),
    formacodes: liste(
      texte({
        description: 'Code du thésaurus Formacode : cinq chiffres, entre guillemets.',
        example: '"22254"',
        nomenclature: 'formacode',
      }),
      {
        description: 'Codes Formacode du domaine de la certification ; seule leur forme est vérifiée.',
        example: '["22254"]',
        element: 'un Formacode',
      },
    ),
    metiers_vises: liste(
      prose({
        description: 'Un emploi-type visé, et non un poste de travail particulier.',
        example: 'Chef de projet rénovation énergétique',
      }),
      {
        description:
          'Métiers ou emplois auxquels la certification mène. Plusieurs emplois-types sont possibles s’ils font sens ensemble pour les employeurs et partagent la majorité des compétences.',
        source: 'art. L6113-1 et R6113-9, I, 1° du code du travail ; Vademecum RNCP, 2.1.2',
        example: '[Chef de projet rénovation énergétique]',
        element: 'un métier visé',
      },
    ),
    secteurs: liste(prose({ description: 'Un secteur d’activité.', example: 'Bâtiment' }), {
      description: 'Secteurs d’activité où le métier s’exerce.',
      example: '[Bâtiment]',
      element: 'un secteur',
    }),
    voies_acces: liste(
      choix({
        description: 'Une voie d’accès à la certification.',
        values: {
          formation_initiale: 'Formation initiale, sous statut scolaire ou étudiant.',
          apprentissage: 'Contrat d’apprentissage.',
          formation_continue: 'Formation professionnelle continue.',
          contrat_professionnalisation: 'Contrat de professionnalisation.',
          candidature_individuelle: 'Candidature individuelle, sans parcours de formation.',
          vae: 'Validation des acquis de l’expérience, que toute certification du RNCP doit ouvrir.',
        },
      }),
      {
        description:
          'Voies par lesquelles on accède à la certification. Au RNCP, la VAE est la seule voie obligatoire.',
        source: 'Vademecum RNCP, 2.5.1 ; art. R6113-9, I, 6° du code du travail',
        example: '[formation_continue, vae]',
        element: 'une voie d’accès',
      },
    ),
    prerequis: textes({
      description:
        'Prérequis pour se présenter à la certification : vérifiables, et qui garantissent des chances raisonnables de réussite. Une liste vide dit qu’il n’y en a aucun.',
      source: 'Vademecum RNCP, 2.2.3.2',
      example: '[Certification de niveau 5 dans le bâtiment]',
      element: 'un prérequis',
    }),
    correspondances: liste(correspondance, {
      description: 'Correspondances avec d’autres certifications, facultatives, qui doivent être cohérentes.',
      source: 'art. L6113-7, R6113-9, I, 8° et R6113-11, I, 5° du code du travail',
      element: 'une correspondance',
    }),
    description: prose({
      description: 'Présentation de la certification en texte libre, comme la source l’écrit.',
    }),
  },
  {
    description:
      'Identité de la certification : intitulé, répertoire, niveau, métiers visés, codes, et la demande d’enregistrement.',
    source: 'art. L6113-1 et L6113-5 du code du travail',
  },
);
