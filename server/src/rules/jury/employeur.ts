import { defineRule } from '../rule';
import { excluded, excludedFixes } from '../shared/excluded-member';
import { memberName } from '../shared/membre';
import { says, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const WITHDRAWS = wordPattern(
  "(?:se |s')?(?:deporte|retire|abstien|recuse)[a-z]*|deport|(?:est|sont) (?:remplace|recuse)[a-z]*",
);

export default defineRule({
  code: 'jury/employeur',
  title: 'Employeur d’un candidat au jury',
  task: ['Écarter du jury l’employeur d’un candidat', 'Écarter du jury {n} employeurs de candidats'],
  motif: 'epreuves',
  severity: 'error',
  sources: [vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  fix: 'suggested',
  *check(target) {
    const { jury, name } = target;
    // It may sit for the others if it withdraws for its own employee.
    if (says([jury.independance, jury.decision, jury.description], WITHDRAWS)) return;
    for (const { at, membre } of excluded(target, 'employeur_du_candidat', 'employer')) {
      yield { at, data: { jury: name, membre: memberName(membre) } };
    }
  },
  message: ({ jury, membre }) => ({
    constat: `« ${membre} », au ${jury}, est l’employeur d’un candidat, et rien ne dit qu’il se retire à son passage.`,
    attendu: 'L’employeur d’un candidat ne siège pas, ou se déporte au moment de l’évaluer.',
  }),
  fixes: excludedFixes,
});
