import type { Analysis } from '../../analysis';
import { type Bloc, competencesOf } from '../../model';
import type { CompletionContext } from './context';
import { Here } from './filling';
import { breaksComposition } from './membres';

/** Would a rule refuse this item of a list where the cursor is, for what is there already? */
export function isRefused(context: CompletionContext, body: string): boolean {
  return (
    breaksComposition(context, body) ||
    repeatsActivite(context, body) ||
    repeatsCompetence(context, body) ||
    repeatsEvaluation(context, body)
  );
}

function repeatsActivite({ analysis: { model }, section }: CompletionContext, body: string): boolean {
  const head = /intitule: "?([^$\n]*)/.exec(body)?.[1] ?? '';
  if (section !== 'activites' || head === '') return false;
  return (model.referentiel.activites ?? []).some(({ intitule }) => intitule?.value.startsWith(head));
}

/** Sentences that begin alike so far say the same. */
const HEAD = 20;
const headsOf = new WeakMap<Analysis['model'], ReadonlySet<string>>();

/** What was proposed once, and stands as it was proposed, would be told as said twice. */
function repeatsCompetence({ analysis: { model }, section }: CompletionContext, body: string): boolean {
  if (section !== 'blocs' && !section.endsWith('competences')) return false;
  let heads = headsOf.get(model);
  if (!heads) {
    const statements = competencesOf(model.referentiel).map(({ enonce }) => enonce?.value ?? '');
    heads = new Set(statements.map((text) => text.slice(0, HEAD)));
    headsOf.set(model, heads);
  }
  for (const [, statement = ''] of body.matchAll(/enonce: (?:>-\n +)?([^$\n]*)/g)) {
    if (statement.length >= HEAD && heads.has(statement.slice(0, HEAD))) return true;
  }
  return false;
}

/** Once every competence is evaluated, one more evaluation of the same kind observes nothing new. */
function repeatsEvaluation(context: CompletionContext, body: string): boolean {
  const { analysis, cursor, section } = context;
  const modalite = /^ {2}modalite: ([a-z_]+)$/m.exec(body)?.[1];
  if (modalite === undefined || !section.endsWith('evaluations')) return false;
  const { referentiel } = analysis.model;
  const [first, index] = cursor.path;
  const beside: Bloc['evaluations'] =
    first === 'blocs' ? referentiel.blocs?.[Number(index)]?.evaluations : referentiel.evaluations;
  if (!beside?.some((one) => one.modalite?.value === modalite)) return false;
  return new Here(context, section).referencesTo('competence', 1).all.length === 0;
}
