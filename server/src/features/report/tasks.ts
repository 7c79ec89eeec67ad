import { type Analysis, GRAVITE_OF } from '../../analysis';
import { MOTIFS, type Motif, type Rule, type Severity } from '../../rules';

/** When a thing has to be done: before the deposit, because it may be refused for it, or for a better text. */
export type Step = 'bloquant' | 'refus' | 'conseil';

const STEPS: Readonly<Record<Severity, Step>> = { error: 'bloquant', warning: 'refus', advice: 'conseil' };

/** One thing to do: all findings of a rule. */
export interface Task {
  readonly code: string;
  readonly motif: Motif;
  readonly gravite: (typeof GRAVITE_OF)[Severity];
  readonly etape: Step;
  /** The fault: « Critère subjectif, sans indicateur observable ». */
  readonly titre: string;
  /** What to do: « Rendre mesurables 12 critères subjectifs ». */
  readonly phrase: string;
  readonly nombre: number;
  /** A quick fix may be proposed where it is found. */
  readonly corrigible: boolean;
}

/** What is to be done, in the order in which to do it. `refused`: the motives already given for a refusal. */
export function tasksOf({ diagnostics }: Analysis, refused: { has(motif: Motif): boolean }): Task[] {
  const counts = new Map<string, { rule: Rule; severity: Severity; count: number }>();
  for (const { rule, severity } of diagnostics) {
    const known = counts.get(rule.code);
    if (known) known.count++;
    else counts.set(rule.code, { rule, severity, count: 1 });
  }
  return [...counts.values()]
    .map((one) => ({ ...one, rank: rankOf(one, refused) }))
    .sort((a, b) => a.rank - b.rank || b.count - a.count || (a.rule.code < b.rule.code ? -1 : 1))
    .map(({ rule, severity, count }) => ({
      code: rule.code,
      motif: rule.motif,
      gravite: GRAVITE_OF[severity],
      etape: STEPS[severity],
      titre: rule.title,
      phrase: taskSentence(rule, count),
      nombre: count,
      corrigible: rule.fix !== undefined,
    }));
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];
const ORDER = Object.keys(MOTIFS) as Motif[];

/**
 * Errors, warnings, advice. In each, what hides the rest (a passage that cannot be read), what makes the request
 * inadmissible, the file itself; then motive after motive, those already given for a refusal first. In a motive, what
 * has a ready correction comes first: it is soon done.
 */
function rankOf(
  { rule, severity }: { readonly rule: Rule; readonly severity: Severity },
  refused: { has(motif: Motif): boolean },
): number {
  const { motif } = rule;
  const place =
    rule.code === 'format/yaml-invalide'
      ? 0
      : motif === 'recevabilite'
        ? 1
        : motif === 'format'
          ? 2
          : 3 + ORDER.indexOf(motif) + (refused.has(motif) ? 0 : ORDER.length);
  return (SEVERITIES.indexOf(severity) * 100 + place) * 2 + (rule.fix ? 0 : 1);
}

/** What to do of so many findings of a rule. */
export function taskSentence({ task }: Pick<Rule, 'task'>, count: number): string {
  if (typeof task === 'string') return count > 1 ? `${task} (${count} endroits)` : task;
  return count > 1 ? task[1].replace('{n}', String(count)) : task[0];
}
