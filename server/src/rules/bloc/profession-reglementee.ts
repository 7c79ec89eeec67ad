import { type Bloc, type Referentiel, sectionAnchor } from '../../model';
import { defineRule } from '../rule';
import { named } from '../shared/naming';
import { vademecum } from '../source';

export default defineRule({
  code: 'bloc/profession-reglementee',
  title: 'Blocs d’une profession réglementée sans habilitation',
  task: [
    'Demander l’habilitation de la profession en prérequis des blocs',
    'Demander l’habilitation de la profession en prérequis de {n} blocs',
  ],
  motif: 'blocs',
  severity: 'advice',
  register: 'RNCP',
  sources: [vademecum('2.2.3')],
  since: '0.1.0',
  scope: 'document',
  *check(referentiel) {
    const dispense = referentiel.certification?.demande?.dispense_insertion;
    if (dispense?.value !== 'profession_reglementee') return;
    const { blocs } = referentiel;
    if (!blocs || blocs.length === 0) return;
    const without = blocs.filter((bloc) => !isTied(bloc, referentiel));
    if (without.length === 0) return;
    yield {
      at: sectionAnchor(referentiel, 'blocs'),
      data: { names: without.map(named).join(', '), count: without.length },
      related: [{ at: dispense.node, message: 'La profession est déclarée réglementée' }],
    };
  },
  message: ({ names, count }) => ({
    constat: `La profession est déclarée réglementée, et ${count === 1 ? `le bloc ${names} n’est lié` : `${count} blocs ne sont liés`} à aucune habilitation${count === 1 ? '' : ` (${names})`}.`,
    attendu:
      'Un bloc qui ne permet pas d’exercer seul se justifie par une habilitation qui lui est préalable ou associée : la nommer dans ses prérequis, ou expliquer ce que le bloc permet d’exercer.',
  }),
});

/** The habilitation comes before the bloc, or with what it assesses. */
function isTied(bloc: Bloc, { reglementation }: Referentiel): boolean {
  if (bloc.prerequis?.some(({ habilitation }) => habilitation)) return true;
  const ids = new Set<string>();
  for (const { id } of bloc.competences ?? []) if (id) ids.add(id.value);
  for (const { id } of bloc.evaluations ?? []) if (id) ids.add(id.value);
  return (reglementation?.exigences ?? []).some(
    ({ habilitation, competences, evaluations }) =>
      habilitation && [...(competences ?? []), ...(evaluations ?? [])].some(({ value }) => ids.has(value)),
  );
}
