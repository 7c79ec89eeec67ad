import type { Activite, Bloc, Competence, Evaluation, LocatedObject } from '../../../model';
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

function lineStart({ analysis, start }: Place): readonly SyntaxNode[] {
  const { tree } = analysis.model;
  const line = tree.lines.lineAt(start);
  const indent = /^[ \t]*(?:-[ \t]+)*/.exec(tree.lines.lineText(line))![0].length;
  return pathAt(tree, tree.lines.start(line) + indent).nodes;
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

/** « C1.2 », else what it is: « cette compétence ». */
export function nameIn({ id }: { readonly id?: { readonly value: string } | undefined }, otherwise: string) {
  return id?.value ?? otherwise;
}
