import { anchorOf, type Bloc, mapOf } from '../../model';
import { setKey } from '../../syntax';
import { defineRule, type LocalContext } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { commonTitle } from '../shared/common-core';
import { line } from '../shared/drafting';
import { named } from '../shared/naming';
import { activitesByCloseness } from '../shared/nearest-activite';
import { orderOf } from '../shared/order';
import { quoted } from '../shared/quote';
import { codeDuTravail, vademecum } from '../source';

export default defineRule({
  code: 'bloc/sans-activite',
  title: 'Bloc lié à aucune activité',
  task: ['Rattacher un bloc à une activité', 'Rattacher {n} blocs à une activité'],
  motif: 'blocs',
  severity: 'warning',
  register: 'RNCP',
  sources: [codeDuTravail('L6113-1'), vademecum('2.2.3.1')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check({ activites }, { each }) {
    // Without activities there is nothing to link to: activite/absente says so, once.
    if (!activites || activites.length === 0) return;
    for (const found of each('blocs', linkedToNone)) yield* found;
  },
  message: ({ bloc }) => ({
    constat: `Le bloc ${bloc} n’est lié à aucune activité.`,
    attendu:
      'Un bloc contribue à l’exercice autonome d’une activité professionnelle : dire laquelle, ou lesquelles, sous « activites ».',
  }),
  fixes: ({ at }, { tree, model: { referentiel } }) => {
    const bloc = referentiel.blocs?.find((candidate) => anchorOf(candidate) === at);
    const map = bloc && mapOf(bloc);
    if (!map) return [];
    return activitesByCloseness(bloc, referentiel)
      .slice(0, 3)
      .flatMap(({ id, intitule }) => {
        if (!id || !intitule) return [];
        const edits = setKey(tree, map, 'activites', `[${line(id.value)}]`, orderOf('blocs'));
        return [{ title: `Lier le bloc à l’activité ${id.value}, ${quoted(intitule.value, 60)}`, edits }];
      });
  },
});

function linkedToNone(bloc: Bloc, context: LocalContext<unknown>) {
  if ((bloc.activites && bloc.activites.length > 0) || !shouldBePresent(bloc, context)) return [];
  // A common or cross-cutting bloc is told so by tronc-commun-mal-place.
  if (commonTitle(bloc)) return [];
  return [{ at: anchorOf(bloc), data: { bloc: named(bloc) } }];
}
