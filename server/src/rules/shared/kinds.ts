import type { Kind } from '../../model';

/** Each kind of element: with its article, and whether it is feminine. */
export const KIND_NAMES: Readonly<
  Record<Kind, { readonly one: string; readonly many: string; readonly feminine: boolean }>
> = {
  activite: { one: 'une activité', many: 'activités', feminine: true },
  bloc: { one: 'un bloc', many: 'blocs', feminine: false },
  competence: { one: 'une compétence', many: 'compétences', feminine: true },
  critere: { one: 'un critère', many: 'critères', feminine: false },
  evaluation: { one: 'une évaluation', many: 'évaluations', feminine: true },
  exigence: { one: 'une exigence', many: 'exigences', feminine: true },
  justificatif: { one: 'un justificatif', many: 'justificatifs', feminine: false },
};
