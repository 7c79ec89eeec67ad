import type { Evaluation } from '../../model';
import { toComplete } from './drafting';
import type { Modalite } from './evaluations';

const SAME_FOR_ALL =
  'Tous les candidats d’une session reçoivent les mêmes consignes, dans les mêmes conditions, et sont évalués avec la même grille.';
const ASSESSORS = 'Deux évaluateurs, qui n’ont pas formé le candidat,';

const work = `Le candidat reçoit ${toComplete('situation de travail, données et documents remis, et quand')}. Il ${toComplete('ce qu’il fait, dans quel ordre, et ce qu’il produit')}. ${ASSESSORS} observent ses actions et remplissent chacun leur grille. ${SAME_FOR_ALL}`;
const writing = `À partir de ${toComplete('situation professionnelle et commande données au candidat')}, le candidat réalise ${toComplete('production attendue, avec son format')}, remise ${toComplete('date ou délai de remise')}. ${ASSESSORS} l’examinent, puis l’interrogent sur ses choix. ${SAME_FOR_ALL}`;
const talk = `Le candidat présente ${toComplete('travail ou situation professionnelle')} pendant ${toComplete('durée')}. ${ASSESSORS} l’interrogent ensuite pendant ${toComplete('durée')} sur ses choix et sur les compétences visées. ${SAME_FOR_ALL}`;
const form = `Le candidat répond à ${toComplete('nombre et nature des questions, et situations professionnelles qu’elles décrivent')}, sous surveillance. Les réponses sont corrigées avec le même corrigé pour tous.`;

const BY_MODALITY: Partial<Record<Modalite, string>> = {
  projet: writing,
  production: writing,
  dossier: writing,
  rapport: writing,
  memoire: writing,
  portfolio: writing,
  soutenance: talk,
  entretien: talk,
  expose: talk,
  questionnaire: form,
  periode_en_entreprise: `Pendant ${toComplete('durée de la période')}, le candidat exerce ${toComplete('activités confiées et compétences mobilisées')}. Le tuteur renseigne une grille portant sur chaque compétence, qui éclaire les évaluateurs. Le candidat présente ensuite ses réalisations à deux évaluateurs étrangers à l’entreprise d’accueil, qui l’interrogent et remplissent leur grille.`,
  auto_evaluation: `Le candidat analyse par écrit ${toComplete('situation professionnelle vécue')}, avec la grille de l’évaluation. Un évaluateur extérieur s’entretient ensuite avec lui et évalue son analyse, seule prise en compte.`,
};

/** How an evaluation of that kind goes, with what only the author knows left to complete. */
export function derouleOf({ modalite }: Evaluation): string {
  return (modalite && BY_MODALITY[modalite.value]) ?? work;
}
