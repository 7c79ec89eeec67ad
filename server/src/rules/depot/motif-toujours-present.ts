import { type Bilan, defineRule, type Reported } from '../rule';
import { anchorOfMotif, lastPendingMotifs, type MotifNames, motifName, namesOf } from '../shared/refusals';
import { enumeration } from '../shared/wording';
import { format, motifsRecurrents } from '../source';

interface Data extends MotifNames {
  readonly errors: number;
  readonly warnings: number;
  /** What is reported most, each with how often. */
  readonly titles: readonly (readonly [title: string, count: number])[];
  /** How many other rules report something. */
  readonly others: number;
}

const NAMED = 3;

export default defineRule<'bilan', Data>({
  code: 'depot/motif-toujours-present',
  title: 'Motif de refus encore présent',
  task: [
    'Corriger ce qui relève d’un motif déjà opposé',
    'Corriger ce qui relève de {n} motifs déjà opposés',
  ],
  motif: 'recevabilite',
  severity: 'warning',
  sources: [motifsRecurrents, format],
  since: '0.1.0',
  scope: 'bilan',
  *check(bilan: Bilan) {
    // What is reported is asked for only when a motive is pending.
    for (const pending of lastPendingMotifs(bilan.referentiel)) {
      const motif = pending.motif.motif?.value;
      const same = bilan.reported.filter((one) => one.motif === motif && one.severity !== 'advice');
      if (same.length === 0) continue;
      const rules = byRule(same);
      yield {
        at: anchorOfMotif(pending.motif),
        data: {
          ...namesOf(pending),
          errors: same.filter(({ severity }) => severity === 'error').length,
          warnings: same.filter(({ severity }) => severity === 'warning').length,
          titles: rules.slice(0, NAMED).map(([{ rule }, count]) => [rule.title, count] as const),
          others: Math.max(0, rules.length - NAMED),
        },
        related: rules.slice(0, NAMED).map(([{ start, end, rule }]) => ({
          at: { start, end, inDocument: true } as const,
          message: `${rule.title}.`,
        })),
      };
    }
  },
  message({ errors, warnings, titles, others, ...names }) {
    const counts = [counted(errors, 'erreur'), counted(warnings, 'avertissement')].filter(Boolean);
    const named = titles.map(([title, count]) => `« ${title} »${count > 1 ? ` (${count} fois)` : ''}`);
    const rest = others > 0 ? [others === 1 ? 'une autre règle' : `${others} autres règles`] : [];
    return {
      constat: `Le ${motifName(names)} se lit encore dans le document, qui compte ${enumeration(counts)} de ce motif : ${enumeration([...named, ...rest])}.`,
      attendu: 'Corriger ce qui relève d’un motif déjà opposé avant de redéposer.',
    };
  },
});

/** The first finding of each rule and how many there are: errors first, then the most frequent. */
function byRule(reported: readonly Reported[]): [Reported, number][] {
  const counts = new Map<string, [Reported, number]>();
  for (const one of reported) {
    const known = counts.get(one.rule.code);
    if (known) known[1] += 1;
    else counts.set(one.rule.code, [one, 1]);
  }
  const rank = ({ severity }: Reported) => (severity === 'error' ? 0 : 1);
  return [...counts.values()].sort(([a, many], [b, more]) => rank(a) - rank(b) || more - many);
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count > 1 ? 's' : ''}`;
}
