import type { Kind } from '../../model';
import { line, toComplete } from './drafting';

/** An element still to be written, as a list item: what its kind cannot do without. */
export function skeleton(kind: Kind, id: string | undefined, competences: readonly string[] = []): string {
  const lines = [...(id === undefined ? [] : [`id: ${line(id)}`]), ...BODIES[kind]];
  if (kind === 'evaluation') lines.push(`competences: [${competences.map(line).join(', ')}]`);
  return lines.join('\n');
}

const said = (what: string) => line(toComplete(what));

/** What a criterion says, for one without id too. */
export const CRITERION = said('qualité attendue et indicateur observable');

const BODIES: Readonly<Record<Kind, readonly string[]>> = {
  activite: [
    `intitule: ${said('intitulé de l’activité')}`,
    'situations:',
    `  - ${said('situation de travail et son contexte')}`,
  ],
  bloc: [`intitule: ${said('activité professionnelle que le bloc atteste')}`],
  competence: [`enonce: ${said('verbe d’action, objet, finalité')}`, 'criteres:', `  - ${CRITERION}`],
  critere: [`enonce: ${CRITERION}`],
  evaluation: [
    `intitule: ${said('nom de l’évaluation')}`,
    `description: ${said('situation, ce que le candidat reçoit, ce qu’il fait, devant qui')}`,
  ],
  exigence: [`texte: ${said('article, décret, arrêté ou norme')}`],
  justificatif: [`titre: ${said('titre du document')}`],
};
