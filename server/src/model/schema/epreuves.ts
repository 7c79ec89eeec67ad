import { objet, prose } from './meta';

export const epreuves = objet(
  {
    convocation: prose({
      description: 'Comment et quand les candidats sont informés des évaluations et convoqués à la session.',
      source: 'Vademecum RNCP, 2.3.2, b',
    }),
    verification_prerequis: prose({
      description: 'Comment les prérequis sont vérifiés avant la participation à l’évaluation.',
      source: 'Vademecum RNCP, 2.3.2, b',
    }),
    responsable: prose({
      description: 'Le responsable de l’organisation des épreuves et ses missions.',
      source: 'Vademecum RNCP, 2.3.2, c',
    }),
    deroulement: prose({
      description: 'Règles de déroulement des évaluations, le jour de l’épreuve.',
      source: 'Vademecum RNCP, 2.3.2, c',
    }),
    surveillance: prose({
      description: 'Qui surveille les épreuves et comment leur régularité est assurée.',
      source: 'Vademecum RNCP, 2.3.2, c et e',
    }),
    validation: prose({
      description:
        'Quand un bloc, puis la certification, sont acquis : seuils, notes, compensation, compétences éliminatoires. C’est la place des barèmes, et non le référentiel.',
      source: 'Vademecum RNCP, 2.3.1.4',
    }),
    amenagements_handicap: prose({
      description:
        'Aménagements pour un candidat en situation de handicap, au-delà du seul tiers temps, et la personne référente à qui s’adresser.',
      source: 'Vademecum RNCP, 2.3.2, c, et 2.3.3',
    }),
    incidents: prose({
      description: 'Traitement des dysfonctionnements pendant une session.',
      source: 'Vademecum RNCP, 2.3.2, d',
    }),
    fraude: prose({
      description: 'Prévention et sanction de la fraude et du plagiat.',
      source: 'Vademecum RNCP, 2.3.2, e',
    }),
    rattrapage: prose({
      description: 'Comment un candidat se représente ; s’il n’y a pas de rattrapage, le dire.',
      source: 'Vademecum RNCP, 2.3.2, d',
    }),
    resultats: prose({
      description:
        'Communication des résultats aux candidats et délivrance du parchemin, dans un délai raisonnable.',
      source: 'Vademecum RNCP, 2.3.2, d',
    }),
    reclamations: prose({
      description: 'Voies de recours du candidat : à qui, dans quel délai, avec quelle réponse.',
      source: 'Vademecum RNCP, 2.3.2, d',
    }),
    controle_interne: prose({
      description:
        'Contrôle de la mise en œuvre des évaluations, chez le certificateur et ses partenaires : actions, résultats, corrections.',
      source: 'art. R6113-9, I, 4° du code du travail ; Vademecum RNCP, 2.3.2, e',
    }),
  },
  {
    description:
      'Règlement d’évaluation : les procédures avant, pendant et après les épreuves, que le certificateur décrit et rend publiques.',
    source: 'art. R6113-9, I, 4° et R6113-11, I, 3° du code du travail ; Vademecum RNCP, 2.3.2',
  },
);
