import { defineRule } from '../rule';
import { juryWithout, procedureFix } from '../shared/jury-procedure';
import { wordPattern } from '../shared/search';
import { motifsRecurrents, vademecum } from '../source';

const SAID = wordPattern(
  'majorite (?:des|de|simple|absolue|qualifiee)|a la majorite|unanim[a-z]+|consensus|collegialement|deliber[a-z]+|voix|vot(?:e|es|ent)',
);

export default defineRule({
  code: 'jury/decision',
  title: 'Règle de décision du jury absente',
  task: ['Dire comment un jury décide', 'Dire comment décident {n} jurys'],
  motif: 'epreuves',
  severity: 'warning',
  sources: [motifsRecurrents, vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  whenComplete: true,
  fix: 'suggested',
  *check(target, context) {
    if (juryWithout(target, context, 'decision', SAID))
      yield { at: target.anchor, data: { jury: target.name } };
  },
  message: ({ jury }) => ({
    constat: `Rien ne dit comment le ${jury} décide.`,
    attendu:
      'Dire à quelle majorité la décision est prise, combien de voix a chaque membre et comment un partage se règle.',
  }),
  fixes: (finding, context) => procedureFix(finding, context, 'decision', 'Décrire la règle de décision'),
});
