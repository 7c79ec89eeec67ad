import type { Bloc } from '../../model';
import { defineRule } from '../rule';
import { type ForeignMention, foreignMentions, isDependency } from '../shared/cross-bloc';
import { textsOf } from '../shared/evaluations';
import { named } from '../shared/naming';
import { codeDuTravail, vademecum } from '../source';

export default defineRule({
  code: 'bloc/renvoi-autre-bloc',
  title: 'Texte qui s’appuie sur un autre bloc',
  task: [
    'Réécrire un texte qui s’appuie sur un autre bloc',
    'Réécrire {n} textes qui s’appuient sur un autre bloc',
  ],
  motif: 'blocs',
  severity: 'warning',
  register: 'RNCP',
  sources: [codeDuTravail('L6113-1'), vademecum('2.2.3.1')],
  since: '0.1.0',
  scope: 'bloc',
  *check(bloc: Bloc) {
    for (const { at, words } of mentionsIn(bloc)) {
      yield { at, data: { bloc: named(bloc), words: words.replace(/\s+/gu, ' ') } };
    }
  },
  message: ({ bloc, words }) => ({
    constat: `Le bloc ${bloc} s’appuie sur un autre : « ${words} ».`,
    attendu: 'Un bloc se lit, s’évalue et se valide seul : écrire ce qu’il demande sans renvoyer à un autre.',
  }),
});

function* mentionsIn(bloc: Bloc): Generator<ForeignMention> {
  const written = [bloc.intitule, bloc.description];
  for (const { enonce, description, criteres } of bloc.competences ?? []) {
    written.push(enonce, description, ...(criteres ?? []).map((critere) => critere.enonce));
  }
  for (const text of written) if (text) yield* foreignMentions(text, bloc);
  for (const evaluation of bloc.evaluations ?? []) {
    // What the evaluation needs of another bloc is worse: evaluation-dependante.
    for (const text of textsOf(evaluation)) {
      for (const mention of foreignMentions(text, bloc)) if (!isDependency(mention)) yield mention;
    }
  }
}
