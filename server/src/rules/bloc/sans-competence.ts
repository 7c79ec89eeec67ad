import { anchorOf, type Bloc } from '../../model';
import { defineRule } from '../rule';
import { named } from '../shared/naming';
import { codeDuTravail } from '../source';

export default defineRule({
  code: 'bloc/sans-competence',
  title: 'Bloc sans compétence',
  task: ['Écrire les compétences d’un bloc', 'Écrire les compétences de {n} blocs'],
  motif: 'blocs',
  severity: 'error',
  register: 'RNCP',
  sources: [codeDuTravail('L6113-1')],
  since: '0.1.0',
  scope: 'bloc',
  whenComplete: true,
  *check(bloc: Bloc) {
    if (bloc.competences && bloc.competences.length > 0) return;
    yield { at: anchorOf(bloc), data: { bloc: named(bloc) } };
  },
  message: ({ bloc }) => ({
    constat: `Le bloc ${bloc} ne contient aucune compétence.`,
    attendu: 'Un bloc est un ensemble de compétences : y placer celles que l’activité visée demande.',
  }),
});
