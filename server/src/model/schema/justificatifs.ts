import { booleen, choix, KINDS, liste, objet, texte } from './meta';

const justificatif = objet(
  {
    id: texte({ description: 'Identifiant stable du justificatif.', example: 'J1', defines: 'justificatif' }),
    type: choix({
      description: 'Nature du document.',
      example: 'lettre_soutien',
      values: {
        lettre_soutien: 'Lettre de soutien d’un tiers.',
        etude: 'Étude d’opportunité ou de besoin.',
        enquete: 'Enquête auprès d’employeurs, de titulaires ou de bénéficiaires.',
        convention: 'Convention, dont celle qui habilite un partenaire.',
        reglement: 'Règlement d’évaluation ou de VAE.',
        livret: 'Livret de VAE.',
        proces_verbal: 'Procès-verbal de jury, qui atteste l’évaluation.',
        habilitation: 'Habilitation détenue ou délivrée.',
        attestation: 'Attestation.',
        casier_judiciaire:
          'Bulletin n° 3 du casier judiciaire des dirigeants, de moins de trois mois (art. R6113-14).',
        autre: 'Autre document.',
      },
    }),
    titre: texte({ description: 'Titre du document.', example: 'Lettre de la fédération du bâtiment' }),
    document: texte({
      description: 'Chemin du document, relatif à ce fichier.',
      example: 'preuves/lettre.pdf',
      form: 'chemin',
    }),
    date: texte({ description: 'Date du document.', example: '2026-04-01', form: 'date' }),
    signe: booleen({ description: 'Vrai si le document est signé.', example: 'true' }),
    signataire: texte({ description: 'Qui a signé, et à quel titre.', example: 'La présidente' }),
    verifiable: booleen({
      description: 'Vrai si un tiers peut vérifier la pièce : émetteur joignable, original disponible.',
      example: 'true',
    }),
    pour: liste(
      texte({
        description: 'Id d’un élément ou nom d’une section.',
        example: 'opportunite',
        refersTo: KINDS,
        refersToSections: true,
      }),
      {
        description: 'Ce que le document appuie : ids d’éléments ou noms de sections.',
        example: '[opportunite]',
        element: 'un élément appuyé',
      },
    ),
  },
  { description: 'Une pièce du dossier : datée, signée, vérifiable.' },
);

export const justificatifs = liste(justificatif, {
  description: 'Les pièces jointes à la demande, et ce que chacune appuie.',
  source: 'art. R6113-8 du code du travail',
  element: 'un justificatif',
});
