export { rules } from './index.generated';
export { MOTIFS, type Motif } from './motif';
export type { Finding, Fix, FixContext, Place, Rule, Severity } from './rule';
export type { Source } from './source';
