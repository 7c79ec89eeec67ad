import { defineRule } from '../rule';
import { memberName } from '../shared/membre';
import { vademecum } from '../source';

export default defineRule({
  code: 'jury/remuneration',
  title: 'Membre externe salarié du certificateur',
  task: [
    'Revoir le statut d’un membre externe salarié du certificateur',
    'Revoir le statut de {n} membres externes salariés du certificateur',
  ],
  motif: 'epreuves',
  severity: 'advice',
  sources: [vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  *check({ jury, name }) {
    for (const membre of jury.membres ?? []) {
      if (membre.externe?.value && membre.salarie?.value)
        yield { at: membre.salarie.node, data: { jury: name, membre: memberName(membre) } };
    }
  },
  message: ({ jury, membre }) => ({
    constat: `« ${membre} », membre externe du ${jury}, reçoit un salaire du certificateur.`,
    attendu:
      'Un membre externe peut être indemnisé du temps passé, mais non par un salaire, qui le subordonne au certificateur ; un salarié est compté parmi les membres internes.',
  }),
});
