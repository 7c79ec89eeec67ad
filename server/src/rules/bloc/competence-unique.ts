import { anchorOf, type Bloc } from '../../model';
import { defineRule } from '../rule';
import { named } from '../shared/naming';
import { codeDuTravail } from '../source';

export default defineRule({
  code: 'bloc/competence-unique',
  title: 'Bloc d’une seule compétence',
  task: [
    'Étoffer un bloc d’une seule compétence, ou le réunir à un autre',
    'Étoffer {n} blocs d’une seule compétence, ou les réunir à d’autres',
  ],
  motif: 'blocs',
  severity: 'warning',
  register: 'RNCP',
  sources: [codeDuTravail('L6113-1')],
  since: '0.1.0',
  scope: 'bloc',
  whenComplete: true,
  *check(bloc: Bloc) {
    const [only, another] = bloc.competences ?? [];
    if (!only || another) return;
    yield {
      at: anchorOf(bloc),
      data: { bloc: named(bloc), competence: only.id?.value ?? '' },
      related: [{ at: anchorOf(only), message: 'La seule compétence du bloc' }],
    };
  },
  message: ({ bloc, competence }) => ({
    constat: competence
      ? `Le bloc ${bloc} ne contient qu’une compétence, ${competence}.`
      : `Le bloc ${bloc} ne contient qu’une compétence.`,
    attendu:
      'Un bloc est un ensemble de compétences, complet pour l’activité qu’il permet d’exercer : le compléter ou le réunir à un autre.',
  }),
});
