import type { Motif } from '../../server/src/rules/motif';

/** How a motive of refusal shows in a file, explanation by explanation, which rules see it, and what remedies it. */
export interface MotifGuide {
  readonly remede: string;
  readonly explications: readonly { readonly constat: string; readonly regles: readonly string[] }[];
}

export const GUIDES: Readonly<Record<Exclude<Motif, 'format'>, MotifGuide>> = {
  insertion: {
    remede:
      'Suivre deux promotions au moins, à six mois et à deux ans, par une enquête décrite ; donner les effectifs, pas seulement les taux ; comparer avec les certifications du même métier.',
    explications: [
      {
        constat: 'Aucune promotion, ou une seule année',
        regles: ['insertion/absente', 'insertion/promotion-unique', 'insertion/promotion-ancienne'],
      },
      {
        constat: 'Des effectifs qui se contredisent',
        regles: ['insertion/effectifs-incoherents', 'insertion/annee-doublee', 'insertion/titulaire-seul'],
      },
      {
        constat: 'Peu de réponses, ou pas de chiffre à six mois',
        regles: ['insertion/taux-de-reponse', 'insertion/six-mois-absent', 'insertion/methode'],
      },
      {
        constat: 'Des postes éloignés du métier visé',
        regles: ['insertion/postes-eloignes', 'insertion/taux-faible', 'certification/metier-vise-absent'],
      },
      { constat: 'Aucune comparaison avec les certifications voisines', regles: ['insertion/comparaison'] },
    ],
  },
  utilite: {
    remede:
      'Établir le besoin par une étude datée, des offres d’emploi comptées sur une période, une enquête auprès d’employeurs et des lettres de soutien signées ; dire ce qui distingue la certification de celles qui existent.',
    explications: [
      {
        constat: 'Aucune étude, ou une étude superficielle',
        regles: ['opportunite/etude-absente', 'opportunite/etude-superficielle'],
      },
      { constat: 'Des offres d’emploi non analysées', regles: ['opportunite/offres-emploi'] },
      {
        constat: 'Aucun employeur consulté, aucun soutien',
        regles: ['opportunite/enquete-employeurs', 'opportunite/soutiens', 'opportunite/retours'],
      },
      { constat: 'L’offre existante ignorée', regles: ['opportunite/offre-existante'] },
      {
        constat: 'Au RS, aucun effet sur les parcours',
        regles: [
          'opportunite/valeur-usage',
          'opportunite/bilan-renouvellement',
          'certification/rs-metier-complet',
        ],
      },
    ],
  },
  referentiel: {
    remede:
      'Écrire chaque compétence : verbe d’action à l’infinitif, objet, moyens ou contexte, finalité ; et chaque critère avec l’indicateur observable qui le mesure.',
    explications: [
      {
        constat: 'Des compétences vagues',
        regles: [
          'competence/verbe-vague',
          'competence/sans-verbe-d-action',
          'competence/sans-finalite',
          'competence/sans-objet',
        ],
      },
      {
        constat: 'Des critères non objectivables',
        regles: ['critere/subjectif', 'critere/sans-indicateur', 'competence/sans-critere'],
      },
      {
        constat: 'Un programme de formation plutôt que des compétences',
        regles: [
          'competence/formulation-formation',
          'competence/savoir-etre',
          'critere/parcours-de-formation',
          'activite/non-observable',
        ],
      },
      {
        constat: 'Des énoncés qui se répètent',
        regles: ['competence/redondante', 'critere/repete-competence', 'activite/redondante'],
      },
    ],
  },
  epreuves: {
    remede:
      'Décrire chaque épreuve (déroulé, durée, consignes, outils), un jury à majorité de professionnels externes, et les procédures : incidents, réclamations, handicap, fraude, rattrapage.',
    explications: [
      {
        constat: 'Des épreuves sans déroulé, durée, consignes ni outils',
        regles: [
          'evaluation/deroule-absent',
          'evaluation/duree-absente',
          'evaluation/consignes-absentes',
          'evaluation/outils-absents',
        ],
      },
      {
        constat: 'Des compétences que rien n’évalue',
        regles: ['competence/non-evaluee', 'evaluation/competence-hors-bloc'],
      },
      {
        constat: 'Pas de procédure d’incident, de réclamation, d’aménagement',
        regles: ['epreuves/incidents', 'epreuves/reclamations', 'epreuves/handicap', 'epreuves/fraude'],
      },
      {
        constat: 'Un jury incomplet',
        regles: ['jury/absent', 'jury/membre-seul', 'jury/president-absent', 'jury/membre-indetermine'],
      },
      {
        constat: 'Pas de majorité de professionnels externes',
        regles: ['jury/majorite-professionnels-externes', 'jury/majorite-externe', 'jury/formateur'],
      },
      {
        constat: 'Un jury sans désignation, décision ni procès-verbal',
        regles: ['jury/designation', 'jury/decision', 'jury/proces-verbal', 'jury/independance'],
      },
    ],
  },
  reglementation: {
    remede:
      'Lister les textes qui s’appliquent au métier, relier chacun à une compétence et à une évaluation, et dire qui assure la veille, à quel rythme et d’après quelles sources.',
    explications: [
      {
        constat: 'Aucune exigence, ni raison de n’en avoir pas',
        regles: ['reglementation/absente', 'reglementation/metier-reglemente', 'reglementation/non-declaree'],
      },
      {
        constat: 'Des exigences qui n’atteignent ni compétence ni épreuve',
        regles: [
          'reglementation/exigence-non-integree',
          'reglementation/exigence-sans-texte',
          'reglementation/habilitation',
        ],
      },
      { constat: 'Pas de veille', regles: ['reglementation/veille'] },
      {
        constat: 'Handicap, transitions, santé et sécurité oubliés',
        regles: [
          'reglementation/theme-handicap',
          'reglementation/theme-transition-ecologique',
          'reglementation/theme-transition-numerique',
          'reglementation/theme-sante-securite',
        ],
      },
    ],
  },
  vae: {
    remede:
      'Ouvrir la certification, en entier et par bloc, à la VAE : recevabilité, livret 2, règlement, accompagnement, et un jury de deux personnes au moins dont une qualifiée.',
    explications: [
      { constat: 'La VAE absente', regles: ['vae/absente', 'vae/voie-absente'] },
      {
        constat: 'Pas de livret 2, pas de règlement',
        regles: ['vae/livret-2', 'vae/livret-2-sans-bloc', 'vae/reglement', 'vae/recevabilite'],
      },
      {
        constat: 'Pas d’accompagnement, pas de parcours décrit',
        regles: ['vae/accompagnement', 'vae/modalites', 'vae/duree-experience'],
      },
      {
        constat: 'Pas de jury de VAE, ou un jury irrégulier',
        regles: ['vae/jury-absent', 'vae/jury-composition', 'vae/jury-accompagnateur'],
      },
    ],
  },
  blocs: {
    remede:
      'Construire chaque bloc autour d’une activité, avec ses propres compétences et sa propre évaluation, que l’on puisse passer et obtenir seule ; mettre au tronc commun ce que les options partagent.',
    explications: [
      {
        constat: 'Des blocs non autonomes',
        regles: [
          'bloc/sans-evaluation',
          'bloc/evaluation-dependante',
          'bloc/renvoi-autre-bloc',
          'bloc/prerequis-circulaire',
          'bloc/chaine-de-prerequis',
        ],
      },
      {
        constat: 'Des blocs redondants',
        regles: ['bloc/redondance', 'bloc/recouvrement', 'bloc/heterogene'],
      },
      {
        constat: 'Un tronc commun mal placé',
        regles: ['bloc/tronc-commun-mal-place', 'bloc/option-isolee', 'bloc/option-majoritaire'],
      },
      {
        constat: 'Des blocs qui ne répondent à aucune activité, ou disproportionnés',
        regles: [
          'bloc/sans-activite',
          'bloc/disproportionne',
          'bloc/competence-unique',
          'certification/blocs-absents',
        ],
      },
    ],
  },
  recevabilite: {
    remede:
      'Vérifier avant l’envoi l’identité de la demande, ses pièces datées et signées, et le délai de carence ; répondre à chaque motif d’un refus en disant ce qui a changé, et où.',
    explications: [
      {
        constat: 'Une demande déposée trop tôt ou trop longue',
        regles: ['depot/carence', 'certification/duree-excessive'],
      },
      {
        constat: 'Un refus passé sans réponse',
        regles: ['depot/motif-sans-reponse', 'depot/simple-toilettage', 'depot/motif-toujours-present'],
      },
      {
        constat: 'Une identité incomplète',
        regles: [
          'certification/repertoire-absent',
          'certification/niveau-absent',
          'certification/intitule-reserve',
          'certification/siret-invalide',
        ],
      },
      {
        constat: 'Des pièces sans date ni signature',
        regles: ['justificatif/non-date', 'justificatif/non-signe', 'justificatif/non-verifiable'],
      },
    ],
  },
};
