import { defineRule } from '../rule';
import { juryWithout, procedureFix } from '../shared/jury-procedure';
import { wordPattern } from '../shared/search';
import { vademecum } from '../source';

const SAID = wordPattern(
  'design[a-z]+|habilit[a-z]+|nomm(?:e|es|ee|ees)|nomination|agree?s?|agrees|agrement|cooptes?|choisis?',
);

export default defineRule({
  code: 'jury/designation',
  title: 'Désignation des membres du jury non décrite',
  task: [
    'Dire comment les membres d’un jury sont désignés',
    'Dire comment les membres de {n} jurys sont désignés',
  ],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.2, a')],
  since: '0.1.0',
  scope: 'jury',
  whenComplete: true,
  fix: 'suggested',
  *check(target, context) {
    if (juryWithout(target, context, 'designation', SAID))
      yield { at: target.anchor, data: { jury: target.name } };
  },
  message: ({ jury }) => ({
    constat: `Rien ne dit comment les membres du ${jury} sont désignés ou habilités.`,
    attendu:
      'Dire qui les désigne ou les habilite, sur quels critères, pour combien de temps et avec quelle préparation.',
  }),
  fixes: (finding, context) =>
    procedureFix(finding, context, 'designation', 'Décrire la désignation des membres'),
});
