import { anchorOf, type Bloc } from '../../model';
import { defineRule } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { named } from '../shared/naming';
import { orderOf } from '../shared/order';
import { codeDuTravail, vademecum } from '../source';

const PLANNED = ['id', 'intitule', 'activites'];
const BEGUN = orderOf('blocs').filter((key) => !PLANNED.includes(key));

export default defineRule({
  code: 'bloc/sans-evaluation',
  title: 'Bloc sans évaluation propre',
  task: ['Ajouter une évaluation à un bloc', 'Ajouter une évaluation à {n} blocs'],
  motif: 'blocs',
  severity: 'error',
  register: 'RNCP',
  sources: [codeDuTravail('R6113-9'), vademecum('2.2.3.1')],
  since: '0.1.0',
  scope: 'bloc',
  whenComplete: true,
  *check(bloc: Bloc, context) {
    if (bloc.evaluations && bloc.evaluations.length > 0) return;
    // A bloc that is only named, or linked to its activities, is empty altogether: sans-competence says so.
    if (!shouldBePresent(bloc, context, BEGUN)) return;
    yield { at: anchorOf(bloc), data: { bloc: named(bloc) } };
  },
  message: ({ bloc }) => ({
    constat: `Le bloc ${bloc} n’a aucune évaluation qui lui soit propre.`,
    attendu: 'Un bloc s’évalue et se valide seul : décrire au moins une évaluation de ses compétences.',
  }),
});
