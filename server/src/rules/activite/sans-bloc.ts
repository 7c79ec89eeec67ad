import { compareStatements } from '../../french';
import { type Activite, anchorOf, type Bloc, nameOf, type Referentiel } from '../../model';
import { appendToList, renderScalar, resolved, type ScalarNode } from '../../syntax';
import { defineRule, type Fix } from '../rule';
import { orderOf } from '../shared/order';
import { shortened } from '../shared/wording';
import { vademecum } from '../source';

interface Data {
  readonly id: string;
  readonly intitule: string | undefined;
}

export default defineRule<'document', Data>({
  code: 'activite/sans-bloc',
  title: 'Activité qu’aucun bloc ne couvre',
  task: ['Rattacher une activité à un bloc', 'Rattacher {n} activités à un bloc'],
  motif: 'blocs',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.2.1')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check({ activites }, { each }) {
    const cited = new Set(each('blocs', citedIn).flat());
    // As long as no bloc is linked to any activity, the blocs are at fault, each told so.
    if (cited.size === 0) return;
    for (const activite of activites ?? []) {
      const id = activite.id?.value;
      if (id === undefined || cited.has(id)) continue;
      yield { at: anchorOf(activite), data: { id, intitule: activite.intitule?.value } };
    }
  },
  message: ({ id, intitule }) => ({
    constat: `Aucun bloc ne couvre l’activité ${id}${intitule ? ` (« ${shortened(intitule, 80)} »)` : ''}.`,
    attendu:
      'Chaque activité du métier appelle des compétences : la rattacher au bloc qui les porte, ou la retirer.',
  }),
  fixes({ at, data: { id } }, { tree, model: { referentiel } }) {
    const activite = referentiel.activites?.find((candidate) => anchorOf(candidate) === (at as ScalarNode));
    if (!activite) return [];
    return nearestBlocs(activite, referentiel).flatMap((bloc): Fix[] => {
      const map = resolved(bloc.node);
      if (map?.kind !== 'map') return [];
      const edits = appendToList(tree, map, 'activites', renderScalar(id, { flow: true }), orderOf('blocs'));
      return edits.length > 0 ? [{ title: `Rattacher l’activité ${id} au bloc ${nameOf(bloc)}`, edits }] : [];
    });
  },
});

const citedIn = ({ activites }: Bloc) => (activites ?? []).map(({ value }) => value);

const OFFERED = 3;

/** The blocs that say the most alike, the closest first. */
function nearestBlocs(activite: Activite, { blocs }: Referentiel): Bloc[] {
  const title = activite.intitule?.value ?? '';
  const scored = (blocs ?? []).map((bloc) => {
    const said = [bloc.intitule, ...(bloc.competences ?? []).slice(0, 12).map(({ enonce }) => enonce)];
    const scores = said.map((text) => (text ? compareStatements(title, text.value).score : 0));
    return { bloc, score: Math.max(0, ...scores) };
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, OFFERED)
    .map(({ bloc }) => bloc);
}
