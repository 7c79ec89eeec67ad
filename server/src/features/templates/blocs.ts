import { renderScalar } from '../../syntax';
import { PROGRESS, QUALITY, SERVICE } from './further-subjects';
import type { Shape } from './shape';
import type { Subject, SubjectCompetence, Verbs } from './subject';
import { NEEDS, TEAM, WORK } from './usual-subjects';

/** Coordinating comes third, and last at the levels where one works under instructions. */
const SUBJECTS = [NEEDS, WORK, TEAM, QUALITY, SERVICE, PROGRESS];
const UNDER_INSTRUCTIONS = [NEEDS, WORK, QUALITY, SERVICE, PROGRESS, TEAM];

/** The activities and the blocs, one for one. */
export function activitiesAndBlocs({ niveau, blocs }: Shape): string {
  const subjects = (niveau <= 3 ? UNDER_INSTRUCTIONS : SUBJECTS).slice(0, blocs);
  const verbOf = (verbs: Verbs) => verbs[Math.min(7, Math.max(3, niveau)) - 3]!;
  return [
    'activites:',
    ...subjects.map(activity),
    '',
    'blocs:',
    subjects.map((subject, rank) => bloc(subject, rank + 1, verbOf)).join('\n\n'),
  ].join('\n');
}

type VerbOf = (verbs: Verbs) => string;

function activity({ activity, blank, situation }: Subject, rank: number): string {
  return `  - id: A${rank + 1}
    intitule: "${activity} ${blank}"
    situations:
      - "${situation}"`;
}

function bloc(subject: Subject, n: number, verbOf: VerbOf): string {
  const { verbs, title, blank, competences } = subject;
  const of = title ? ` ${title}` : '';
  return `  - id: BC${String(n).padStart(2, '0')}
    intitule: "${verbOf(verbs)}${of} ${blank}"
    activites: [A${n}]
    optionnel: false
    prerequis: []
    competences:
${competences.map((one, rank) => competence(one, `${n}.${rank + 1}`, verbOf)).join('\n')}
    evaluations:
${evaluation(subject, n)}`;
}

function competence(
  { verbs, statement, themes, criteria }: SubjectCompetence,
  n: string,
  verbOf: VerbOf,
): string {
  return [
    `      - id: C${n}`,
    `        enonce: ${paragraph(`${verbOf(verbs)} ${statement}`, 10)}`,
    ...(themes ? [`        themes: [${themes}]`] : []),
    '        criteres:',
    ...criteria.flatMap((text, rank) => [
      `          - id: K${n}.${rank + 1}`,
      `            enonce: ${renderScalar(text, { flow: false })}`,
    ]),
  ].join('\n');
}

function evaluation({ evaluation, competences }: Subject, n: number): string {
  const { title, modalite, contexte, forme, duree, description } = evaluation;
  const ids = competences.map((_, rank) => `C${n}.${rank + 1}`).join(', ');
  return `      - id: E${n}
        intitule: ${renderScalar(title, { flow: false })}
        modalite: ${modalite}
        contexte: ${contexte}
        forme: [${forme}]
        individuelle: true
        a_distance: false
        duree: ${duree}
        description: ${paragraph(description, 10)}
        livrables:
${items(evaluation.livrables, 10)}
        conditions:
          documents_autorises: ${flow(evaluation.documents)}
          materiel: ${flow(evaluation.materiel)}
          consignes:
${items(evaluation.consignes, 12)}
        competences: [${ids}]`;
}

const paragraph = (text: string, indent: number) =>
  renderScalar(text, { flow: false, like: 'folded', indent: ' '.repeat(indent) });
const items = (texts: readonly string[], indent: number) =>
  texts.map((text) => `${' '.repeat(indent)}- ${renderScalar(text, { flow: false })}`).join('\n');
const flow = (texts: readonly string[]) =>
  `[${texts.map((text) => renderScalar(text, { flow: true })).join(', ')}]`;
