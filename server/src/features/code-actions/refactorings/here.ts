import type { Activite, Bloc, Competence, Evaluation, LocatedObject } from '../../../model';
import { named } from '../../../rules/shared/naming';
import { enumeration } from '../../../rules/shared/wording';
import { pathAt, type SyntaxNode } from '../../../syntax';
import type { Place } from '../refactoring';

/** The elements that a place is in. */
export interface Here {
  readonly bloc?: Bloc | undefined;
  readonly competence?: Competence | undefined;
  readonly evaluation?: Evaluation | undefined;
  readonly activite?: Activite | undefined;
}

const known = new WeakMap<Place, Here>();

/** Nothing where the YAML is broken: what was read may not be what was meant. By what is at the cursor; before the first word of a line, or in the comment that ends it, by what the line begins. */
export function hereOf(place: Place): Here {
  let here = known.get(place);
  if (!here) {
    const exact = within(place, place.at.nodes);
    here = isInside(exact) ? exact : within(place, lineStart(place));
    if (!here.bloc && !isInside(here)) here = exact;
    if (isBroken((here.competence ?? here.evaluation ?? here.activite ?? here.bloc)?.node)) here = {};
    known.set(place, here);
  }
  return here;
}

export function isBroken(node: SyntaxNode | undefined): boolean {
  return node !== undefined && node.piece.problems.length > 0;
}

function isInside({ competence, evaluation, activite }: Here): boolean {
  return (competence ?? evaluation ?? activite) !== undefined;
}

/** What the line begins; for a comment, what the line under it does when they are aligned. */
function lineStart({ analysis, start }: Place): readonly SyntaxNode[] {
  const { lines } = analysis.model.tree;
  let line = lines.lineAt(start);
  const column = indentOf(lines.lineText(line));
  const isComment = (text: string) => text.charAt(indentOf(text)) === '#';
  while (
    line + 1 < lines.count &&
    isComment(lines.lineText(line)) &&
    indentOf(lines.lineText(line)) === column
  )
    line++;
  const text = lines.lineText(line);
  if (indentOf(text) !== column) return [];
  const indent = /^[ \t]*(?:-[ \t]+)*/.exec(text)![0].length;
  return pathAt(analysis.model.tree, lines.start(line) + indent).nodes;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function within({ analysis }: Place, nodes: readonly SyntaxNode[]): Here {
  const { referentiel } = analysis.model;
  const inside = new Set(nodes);
  const of = <T extends LocatedObject<object>>(elements: readonly T[] | undefined) =>
    elements?.find(({ node }) => inside.has(node));
  const bloc = of(referentiel.blocs);
  const group = bloc ?? referentiel;
  return {
    bloc,
    competence: of(group.competences),
    evaluation: of(group.evaluations),
    activite: of(referentiel.activites),
  };
}

/** « C1.1 et C1.2 », « 5 compétences »: short enough for a menu. */
export function listed(competences: readonly Competence[]): string {
  return competences.length > MOST_NAMED
    ? `${competences.length} compétences`
    : enumeration(competences.map(named));
}

const MOST_NAMED = 4;

/** « C1.2 », else what it is: « cette compétence ». */
export function nameIn({ id }: { readonly id?: { readonly value: string } | undefined }, otherwise: string) {
  return id?.value ?? otherwise;
}
