import type { Bloc, Competence, Model } from '../../model';
import { appendItem, moveItem, removeItem, resolved, type SyntaxTree } from '../../syntax';
import type { Fix } from '../rule';
import { line } from './drafting';
import { named } from './naming';
import { blocsByCompetence } from './similar';

/** Moves a competence to another bloc; the evaluations of its former bloc give it to the last one of its new bloc. */
export function moveCompetence(competence: Competence, target: Bloc, tree: SyntaxTree, model: Model): Fix[] {
  const source = blocsByCompetence(model.referentiel).get(competence);
  const from = resolved(source?.competences?.node);
  const to = resolved(target.competences?.node);
  if (source === target || from?.kind !== 'seq' || to?.kind !== 'seq') return [];
  const edits = [...moveItem(tree, from, from.items.indexOf(competence.node), to)];
  if (edits.length === 0) return [];
  const id = competence.id?.value;
  if (id !== undefined && model.ids.definitionsOf(id).length === 1) {
    let assessed = false;
    for (const { competences } of source?.evaluations ?? []) {
      const list = resolved(competences?.node);
      const cited = competences?.find(({ value }) => value === id);
      if (list?.kind !== 'seq' || !cited) continue;
      edits.push(...removeItem(tree, list, list.items.indexOf(cited.node)));
      assessed = true;
    }
    const evaluation = resolved(target.evaluations?.at(-1)?.competences?.node);
    if (assessed && evaluation?.kind === 'seq') edits.push(...appendItem(tree, evaluation, line(id)));
  }
  return [{ title: `Déplacer la compétence ${named(competence)} dans le bloc ${named(target)}`, edits }];
}
