import { anchorOf, type Bloc, mapOf } from '../../model';
import { replaceValue, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { line } from '../shared/drafting';
import { named } from '../shared/naming';
import { isOptional, optionGroups } from '../shared/options';
import { orderOf } from '../shared/order';
import { vademecum } from '../source';

export default defineRule({
  code: 'bloc/option-isolee',
  title: 'Option sans alternative',
  task: [
    'Donner une alternative à une option, ou en faire un bloc commun',
    'Donner une alternative à {n} options, ou en faire des blocs communs',
  ],
  motif: 'blocs',
  severity: 'error',
  register: 'RNCP',
  sources: [vademecum('2.2.3.2')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, { each }) {
    if (!each('blocs', isOptional).includes(true)) return;
    const groups = optionGroups(referentiel);
    for (const { name, branches } of groups) {
      const [only, another] = branches;
      const first = only?.blocs[0];
      if (!first || another) continue;
      yield {
        at: first.optionnel?.node ?? anchorOf(first),
        data: { name, blocs: only.blocs.map(named).join(', '), groups: groups.length },
        related: only.blocs.slice(1).map((bloc) => ({
          at: anchorOf(bloc),
          message: 'De la même branche',
        })),
      };
    }
  },
  message: ({ name, blocs }) => ({
    constat: name
      ? `Le groupe d’options « ${name} » n’a qu’une branche (${blocs}).`
      : `Le bloc ${blocs} est optionnel, mais aucun autre bloc optionnel ne lui fait alternative.`,
    attendu:
      'Une option se choisit contre une autre ; un bloc facultatif isolé relève d’une certification autonome, au répertoire spécifique.',
  }),
  fixes: ({ data }, { tree, model: { referentiel } }) => {
    const groups = optionGroups(referentiel);
    const alone = groups.filter(({ branches }) => branches.length === 1);
    const named = alone.filter(({ name }) => name !== '');
    const mine = alone.find(({ name }) => name === data.name);
    if (!mine) return [];
    const fixes = [];
    if (named.length > 1 && named.includes(mine)) {
      // Each branch was taken for a group: the names become those of the branches.
      const edits = named.flatMap(({ name, branches }) =>
        branches.flatMap(({ blocs }) =>
          blocs.flatMap((bloc) => {
            const map = mapOf(bloc);
            if (!map || !bloc.optionnel) return [];
            const branch = bloc.branche ? [] : setKey(tree, map, 'branche', line(name), orderOf('blocs'));
            return [...replaceValue(bloc.optionnel.node, 'true'), ...branch];
          }),
        ),
      );
      const names = named.map(({ name }) => `« ${name} »`).join(', ');
      fixes.push({ title: `Réunir ${names} en un groupe d’options`, edits });
    }
    if (mine.name === '') {
      const edits = mine.branches.flatMap(({ blocs }) => blocs.flatMap(common));
      fixes.push({ title: 'Verser le bloc au tronc commun', edits });
    }
    return fixes;
  },
});

function common(bloc: Bloc) {
  return bloc.optionnel ? replaceValue(bloc.optionnel.node, 'false') : [];
}
