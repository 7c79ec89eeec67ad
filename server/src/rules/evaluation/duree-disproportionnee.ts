import { type Evaluation, minutesOf } from '../../model';
import { defineRule } from '../rule';
import { evaluationName } from '../shared/evaluations';
import { vademecum } from '../source';

/** Work that is spread over time: weeks say nothing of how long the candidate is observed. */
const LONG = new Set([
  'projet',
  'production',
  'dossier',
  'rapport',
  'memoire',
  'portfolio',
  'periode_en_entreprise',
  'controle_continu',
]);

export default defineRule({
  code: 'evaluation/duree-disproportionnee',
  title: 'Durée disproportionnée au nombre de compétences',
  task: [
    'Ajuster la durée d’une évaluation à ce qu’elle évalue',
    'Ajuster la durée de {n} évaluations à ce qu’elles évaluent',
  ],
  motif: 'epreuves',
  severity: 'advice',
  sources: [vademecum('2.3.1.1')],
  since: '0.1.0',
  scope: 'evaluation',
  options: {
    minimum: {
      default: 5,
      minimum: 0,
      maximum: 600,
      description: 'Minutes par compétence en dessous desquelles une évaluation paraît trop courte.',
    },
    maximum: {
      default: 480,
      minimum: 1,
      maximum: 100_000,
      description:
        'Minutes par compétence au-dessus desquelles une évaluation paraît trop longue (projets, dossiers et périodes en entreprise mis à part).',
    },
  },
  *check(evaluation: Evaluation, { options }) {
    const { duree, competences, modalite } = evaluation;
    const minutes = duree && minutesOf(duree.value);
    const count = competences?.length ?? 0;
    if (!duree || minutes === undefined || count === 0) return;
    const each = minutes / count;
    const long = each > options.maximum && !(modalite && LONG.has(modalite.value));
    if (each >= options.minimum && !long) return;
    yield {
      at: duree.node,
      data: {
        evaluation: evaluationName(evaluation),
        duree: duree.value,
        count,
        each,
        long,
      },
    };
  },
  message: ({ evaluation, duree, count, each, long }) => ({
    constat: `${evaluation} dure ${duree} pour ${count} compétence${count > 1 ? 's' : ''}, soit ${spoken(each)}${count > 1 ? ' pour chacune' : ''}.`,
    attendu: long
      ? 'Une épreuve reste un compromis tenable : dire ce qui occupe ce temps, ou corriger la durée.'
      : 'Le candidat doit avoir le temps de montrer chaque compétence : allonger l’épreuve ou répartir les compétences.',
  }),
});

/** « 3 minutes », « 21 heures ». */
function spoken(minutes: number): string {
  const [figure, unit] = minutes >= 120 ? [minutes / 60, 'heure'] : [minutes, 'minute'];
  const rounded = Math.round(figure * 10) / 10;
  return `${String(rounded).replace('.', ',')} ${unit}${rounded >= 2 ? 's' : ''}`;
}
