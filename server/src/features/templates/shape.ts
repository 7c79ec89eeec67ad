/** What a new référentiel is asked to be. */
export interface TemplateRequest {
  readonly repertoire: 'RNCP' | 'RS';
  /** A CQP is established by a branch, whose commission certifies. */
  readonly type?: 'titre' | 'cqp' | undefined;
  /** RNCP: 2 to 8. */
  readonly niveau?: number | undefined;
  /** RNCP: 1 to 6. */
  readonly blocs?: number | undefined;
  readonly renouvellement?: boolean | undefined;
  readonly intitule?: string | undefined;
}

/** The same, complete and within limits. */
export interface Shape {
  readonly rncp: boolean;
  readonly cqp: boolean;
  readonly renewal: boolean;
  readonly niveau: number;
  readonly blocs: number;
  readonly title: string | undefined;
}

export const MOST_BLOCS = 6;

export function shapeOf(request: TemplateRequest): Shape {
  const { repertoire, type, niveau = 6, blocs = 3, renouvellement = false, intitule } = request;
  const rncp = repertoire !== 'RS';
  return {
    rncp,
    cqp: rncp && type === 'cqp',
    renewal: renouvellement,
    niveau: within(niveau, 2, 8),
    blocs: within(blocs, 1, MOST_BLOCS),
    title: intitule?.replace(/\s+/gu, ' ').trim() || undefined,
  };
}

function within(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, Math.round(value) || lowest));
}
