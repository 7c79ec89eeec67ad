import { toComplete } from './drafting';
import { blockItems } from './set-path';

/** Compliant wording of what surrounds the figures. */
export const INSERTION_PROCEDURES = {
  methode:
    'Enquête exhaustive auprès de tous les titulaires, toutes voies d’accès confondues, six mois puis deux ans après l’obtention : questionnaire en ligne, deux relances, puis appel téléphonique. Le poste, l’employeur, le contrat et la rémunération sont relevés ; un dixième des réponses est contrôlé sur bulletin de paie ou attestation d’emploi, et les fichiers sont conservés.',
  moyens: toComplete(
    'moyens techniques, pédagogiques et d’encadrement des actions suivies par les promotions (plateaux, équipements, formateurs et leurs qualifications, encadrement), et pièces tenues à disposition.',
  ),
  information_titulaires:
    'Les titulaires sont informés, à l’inscription et à chaque enquête, de la finalité du traitement, de sa base légale, de la transmission à France compétences, de la durée de conservation et de leurs droits d’accès, de rectification, d’effacement et de réclamation auprès de la CNIL, conformément au RGPD.',
} as const;

/** Promotions whose figures the author has to give: keys without a value. */
export function promotionsOfYears(years: readonly number[]): string {
  return blockItems(years.map(emptyPromotion));
}

export function emptyPromotion(year: number): string {
  return [
    `annee: ${year}`,
    'titulaires:',
    'repondants:',
    'neutralises:',
    'en_emploi_6_mois:',
    'dans_metier_vise_6_mois:',
    'postes: []',
  ].join('\n');
}
