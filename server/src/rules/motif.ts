/** The seven recurrent motives of refusal, then what makes a request inadmissible, then the file itself. */
export const MOTIFS = {
  insertion: 'Insertion non démontrée',
  utilite: 'Utilité non démontrée',
  referentiel: 'Référentiel imprécis ou non mesurable',
  epreuves: 'Épreuves mal encadrées',
  reglementation: 'Réglementation ignorée',
  vae: 'VAE absente ou incomplète',
  blocs: 'Blocs incohérents',
  recevabilite: 'Recevabilité de la demande',
  format: 'Format du fichier',
} as const;

export type Motif = keyof typeof MOTIFS;
