import { defineRule } from '../rule';
import { juryWithout, procedureFix } from '../shared/jury-procedure';
import { wordPattern } from '../shared/search';
import { vademecum } from '../source';

const SAID = wordPattern(
  "liens? (?:personnel|professionnel|familia|hierarchi|direct|avec)[a-z]*|conflits? d'interets?|independan[a-z]+|impartia[a-z]+|connaissent ni|ne connai[a-z]+ pas|deport[a-z]*|recus[a-z]+|(?:pas|jamais|ni)(?: [a-z]+){0,2} (?:forme|participe|intervenu)[a-z]*(?: [a-z']+){0,4}",
);

export default defineRule({
  code: 'jury/independance',
  title: 'Indépendance des membres du jury non garantie',
  task: ['Garantir l’indépendance des membres d’un jury', 'Garantir l’indépendance des membres de {n} jurys'],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  whenComplete: true,
  fix: 'suggested',
  *check(target, context) {
    if (juryWithout(target, context, 'independance', SAID))
      yield { at: target.anchor, data: { jury: target.name } };
  },
  message: ({ jury }) => ({
    constat: `Rien ne dit comment l’indépendance des membres du ${jury} à l’égard des candidats est garantie.`,
    attendu:
      'Exclure tout lien personnel ou professionnel avec un candidat, le faire déclarer par chaque membre, et prévoir qu’un membre lié se retire.',
  }),
  fixes: (finding, context) =>
    procedureFix(finding, context, 'independance', 'Décrire l’indépendance des membres'),
});
