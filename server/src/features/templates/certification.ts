import { renderScalar } from '../../syntax';
import type { Shape } from './shape';

/** What the certification is, and who asks for it. */
export function certification(shape: Shape): string {
  const { rncp, cqp, renewal, niveau } = shape;
  const code = rncp ? 'RNCP' : 'RS';
  const lines = [
    'certification:',
    `  intitule: ${titleOf(shape)}`,
    `  repertoire: ${code}`,
    ...(rncp
      ? [`  type: ${cqp ? 'cqp' : 'titre'}`, `  niveau: ${niveau}`]
      : ['  type_rs: competences_complementaires']),
    '  description: >-',
    `    ${rncp ? JOB : USERS}`,
    '  demande:',
    `    type: ${renewal ? 'renouvellement' : 'premiere'}`,
    ...(renewal ? [`    code: "[à compléter : code ${code} de la certification enregistrée]"`] : []),
    '    depot_prevu: "[à compléter : date prévue du dépôt (AAAA-MM-JJ)]"',
    '    duree: 3',
    '  certificateurs:',
    `    - { nom: "[à compléter : ${cqp ? BRANCH : 'raison sociale du certificateur'}]", siret: "[à compléter : SIRET, 14 chiffres]" }`,
    `  nsf: ["[à compléter : code NSF, par exemple ${rncp ? '230n' : '326t'}]"]`,
    ...(rncp ? ['  rome: ["[à compléter : code ROME, par exemple F1113]"]'] : []),
    '  formacodes: ["[à compléter : Formacode, 5 chiffres]"]',
    ...(rncp ? ['  metiers_vises:', '    - "[à compléter : appellation du métier visé]"'] : []),
    '  secteurs:',
    `    - "[à compléter : secteur d’activité ${rncp ? 'où le métier s’exerce' : 'concerné'}]"`,
    `  voies_acces: [${(rncp ? WAYS : ['formation_continue', 'candidature_individuelle']).join(', ')}]`,
    ...prerequisites(shape),
  ];
  return lines.join('\n');
}

const JOB = '[à compléter : en deux phrases, ce que fait le professionnel, pour qui et dans quel cadre]';
const USERS =
  '[à compléter : professionnels concernés, situations de travail et besoin auquel la certification répond]';
const BRANCH = 'commission paritaire nationale de l’emploi de la branche, ou l’organisme qu’elle mandate';
const WAYS = [
  'formation_continue',
  'apprentissage',
  'contrat_professionnalisation',
  'candidature_individuelle',
  'vae',
];

function titleOf({ title, rncp, cqp }: Shape): string {
  if (title) return renderScalar(title, { flow: false });
  if (cqp) return '"CQP [à compléter : nom du métier visé]"';
  return rncp
    ? '"[à compléter : nom du métier visé]"'
    : '"[à compléter : compétence attestée, à l’infinitif]"';
}

function prerequisites({ rncp, niveau }: Shape): string[] {
  if (!rncp) {
    return [
      '  prerequis:',
      '    - "[à compléter : situation professionnelle requise et pièce qui la prouve]"',
    ];
  }
  // Below level 4 nothing is asked before: there is hardly a certification to ask for.
  if (niveau <= 3) return ['  prerequis: []'];
  const before = `Être titulaire d’une certification professionnelle de niveau ${niveau - 1} enregistrée au RNCP`;
  return ['  prerequis:', `    - ${before}`];
}
