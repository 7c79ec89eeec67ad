import { choix, KINDS, liste, objet, prose, texte } from './meta';

const motif = objet(
  {
    motif: choix({
      description: 'Famille du motif de refus.',
      example: 'referentiel',
      values: {
        insertion: 'Insertion des titulaires insuffisante, non démontrée ou sans comparaison.',
        utilite: 'Besoin du marché du travail ou valeur d’usage non établis.',
        referentiel: 'Qualité ou cohérence des référentiels d’activités, de compétences et d’évaluation.',
        epreuves: 'Modalités d’évaluation, jury, organisation ou contrôle des épreuves.',
        reglementation: 'Contraintes légales et réglementaires mal prises en compte.',
        vae: 'Accès par la VAE absent ou non opérationnel.',
        blocs: 'Cohérence des blocs et de leur évaluation.',
      },
    }),
    constat: prose({ description: 'Ce que la décision reproche, en substance.' }),
    reponse: prose({ description: 'Ce qui a changé depuis, et pourquoi cela répond au constat.' }),
    elements: liste(
      texte({
        description: 'Id d’un élément ou nom d’une section.',
        example: 'C1.1',
        refersTo: KINDS,
        refersToSections: true,
      }),
      {
        description: 'Où la réponse se lit : ids d’éléments, ou sections comme jury, jury.vae ou epreuves.',
        example: '[C1.1, E1, jury.vae]',
        element: 'un élément modifié',
      },
    ),
  },
  { description: 'Un motif de la décision, et la réponse qui lui est apportée.' },
);

const entretien = objet(
  {
    date: texte({ description: 'Date de l’entretien.', example: '2026-07-02', form: 'date' }),
  },
  { description: 'Un entretien avec France compétences sur la demande.' },
);

const depot = objet(
  {
    date: texte({ description: 'Date du dépôt.', example: '2026-01-12', form: 'date' }),
    decision: choix({
      description:
        'Issue de la demande. Trois refus en cinq ans ferment le dépôt d’un projet similaire pendant un an ; une irrecevabilité n’est pas un refus.',
      source: 'art. R6113-11-1 du code du travail',
      example: 'refus',
      values: {
        en_cours: 'Instruction en cours.',
        enregistrement: 'Certification enregistrée.',
        refus: 'Refus d’enregistrement, qui compte pour le délai de carence.',
        irrecevable: 'Demande irrecevable.',
        sans_suite: 'Demande qui n’a pas eu de suite.',
      },
    }),
    date_decision: texte({
      description: 'Date de notification de la décision, d’où courent les délais.',
      source: 'art. R6113-11-1 du code du travail',
      example: '2026-06-20',
      form: 'date',
    }),
    entretien: liste(entretien, {
      description:
        'L’entretien demandé après la décision, ou une liste. Un seul par demande depuis le 1er octobre 2025.',
      example: '{ date: 2026-07-02 }',
      single: true,
      element: 'un entretien',
    }),
    version: texte({
      description:
        'La version déposée : une révision (`git:` et son nom) ou le chemin d’un fichier. Elle sert à voir ce qui a changé.',
      example: 'git:depot-2026',
    }),
    motifs: liste(motif, {
      description: 'Motifs de la décision, chacun avec sa réponse : le plan d’action du prochain dépôt.',
      element: 'un motif',
    }),
  },
  { description: 'Une demande passée, sa décision et les réponses à ses motifs.' },
);

export const depots = liste(depot, {
  description: 'Historique des demandes, pour le délai de carence et le plan d’action.',
  source: 'art. R6113-11-1 du code du travail',
  element: 'un dépôt',
});
