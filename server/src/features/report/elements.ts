import type { Analysis } from '../../analysis';
import { frenchDate, juriesOf, type LocatedObject, type Referentiel } from '../../model';
import { shortened } from '../../rules/shared/wording';
import { type Entry, type Span, type SyntaxNode, spanOf } from '../../syntax';
import { labels } from '../document-symbols';

/** What a finding is about, as people name it: the smallest element that holds it. */
export interface Element extends Span {
  /** « C1.1 », « jury de VAE », « Règlement d’évaluation ». */
  readonly name: string;
  /** What it is recognised by in another version of the text: ids where there are some, never a line nor a rank. */
  readonly key: string;
  /** What it says, when its id may change: a statement, a title. */
  readonly text: string | undefined;
  /** Index in the list of blocs; undefined: in none. */
  readonly bloc: number | undefined;
}

const SECTION_NAMES: Readonly<Record<string, string>> = {
  certification: 'Certification',
  activites: 'Activités',
  blocs: 'Blocs',
  competences: 'Compétences',
  evaluations: 'Évaluations',
  evaluation_finale: 'Évaluation finale',
  jury: 'Jury',
  epreuves: 'Règlement d’évaluation',
  vae: 'VAE',
  insertion: 'Insertion',
  opportunite: 'Opportunité',
  reglementation: 'Réglementation',
  justificatifs: 'Justificatifs',
  depots: 'Dépôts',
};

const NAME_LENGTH = 40;

/** Of each finding, in their order, the element that holds it; undefined: none, as for a comment between two sections. */
export function holdersOf({ diagnostics, model }: Analysis): (Element | undefined)[] {
  const elements = [...elementsOf(model.referentiel, model.tree.root.entries)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const open: Element[] = [];
  let next = 0;
  return diagnostics.map(({ start }) => {
    for (let one = elements[next]; one && one.start <= start; one = elements[++next]) open.push(one);
    while (open.length > 0 && open[open.length - 1]!.end < start) open.pop();
    return open[open.length - 1];
  });
}

/** The bloc as a heading: its id, then its title. */
export function blocName(bloc: LocatedObject<object>, rank: number): string {
  const { id, title } = labels(bloc);
  return [id ?? (title ? undefined : `Bloc ${rank + 1}`), title].filter(Boolean).join(' · ');
}

function* elementsOf(referentiel: Referentiel, sections: readonly Entry[]): Generator<Element> {
  for (const { key, value } of sections) {
    const name = String(key.value);
    const { start, end } = spanOf(key);
    const span = { start, end: value ? Math.max(end, spanOf(value).end) : end };
    yield { ...span, name: SECTION_NAMES[name] ?? name, key: name, text: undefined, bloc: undefined };
  }
  const { blocs, activites, evaluation_finale: final, insertion, reglementation } = referentiel;
  yield* listed(activites, 'activité', 'activites', undefined);
  for (const [rank, bloc] of (blocs ?? []).entries()) {
    const one = element(bloc, 'bloc', 'blocs', rank);
    if (one) yield one;
    yield* assessed(bloc, one?.key ?? 'blocs', rank);
  }
  yield* assessed(referentiel, '', undefined);
  if (final) yield* listed([final], 'évaluation finale', 'evaluation_finale', undefined);
  for (const { jury, name, role } of juriesOf(referentiel)) {
    yield* spanned(jury.node, { name, key: `jury.${role === 'bloc' ? name : role}` });
  }
  for (const promotion of insertion?.promotions ?? []) {
    const name = `promotion ${promotion.annee?.value ?? ''}`.trim();
    yield* spanned(promotion.node, { name, key: `insertion/${name}` });
  }
  yield* listed(reglementation?.exigences, 'exigence', 'reglementation', undefined);
  yield* listed(referentiel.justificatifs, 'justificatif', 'justificatifs', undefined);
  for (const depot of referentiel.depots ?? []) {
    const date = depot.date?.value;
    const name = date ? `dépôt du ${frenchDate(date)}` : 'dépôt';
    yield* spanned(depot.node, { name, key: `depots/${date ?? ''}` });
  }
}

type Assessed = Pick<Referentiel, 'competences' | 'evaluations'>;

function* assessed(of: Assessed, within: string, bloc: number | undefined): Generator<Element> {
  for (const competence of of.competences ?? []) {
    const one = element(competence, 'compétence', within, bloc);
    if (!one) continue;
    yield one;
    // A criterion without an id is told by its competence.
    for (const critere of competence.criteres ?? []) {
      if (critere.id) yield* listed([critere], 'critère', one.key, bloc);
    }
  }
  yield* listed(of.evaluations, 'évaluation', within, bloc);
}

function* listed(
  elements: readonly LocatedObject<object>[] | undefined,
  noun: string,
  within: string,
  bloc: number | undefined,
): Generator<Element> {
  for (const one of elements ?? []) {
    const found = element(one, noun, within, bloc);
    if (found) yield found;
  }
}

function element(
  one: LocatedObject<object>,
  noun: string,
  within: string,
  bloc: number | undefined,
): Element | undefined {
  // What an alias stands for is written elsewhere.
  if (one.node.kind === 'alias') return undefined;
  const { id, title } = labels(one);
  const name = id ?? (title ? `« ${shortened(title, NAME_LENGTH)} »` : `${noun} sans nom`);
  return { ...spanOf(one.node), name, key: id ?? `${within}/${noun}`, text: title, bloc };
}

function* spanned(node: SyntaxNode, { name, key }: Pick<Element, 'name' | 'key'>): Generator<Element> {
  if (node.kind !== 'alias') yield { ...spanOf(node), name, key, text: undefined, bloc: undefined };
}
