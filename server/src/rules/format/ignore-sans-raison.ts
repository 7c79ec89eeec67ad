import { defineRule } from '../rule';
import { isUnfinished } from '../shared/placeholder';
import { format } from '../source';

export default defineRule<'suppression', { readonly code: string; readonly reason: string }>({
  code: 'format/ignore-sans-raison',
  title: 'Commentaire « referentiel-ignore » sans raison',
  task: [
    'Donner la raison d’un commentaire « referentiel-ignore »',
    'Donner la raison de {n} commentaires « referentiel-ignore »',
  ],
  motif: 'format',
  severity: 'warning',
  sources: [format],
  since: '0.1.0',
  scope: 'suppression',
  *check({ suppression: { code, reason, span }, used }) {
    // One that hides nothing is to be deleted: its reason does not matter.
    if (!used || !saysNothing(reason)) return;
    yield { at: { ...span, inDocument: true }, data: { code, reason } };
  },
  message: ({ code, reason }) => ({
    constat:
      reason === ''
        ? `La règle « ${code} » est ignorée ici sans que la raison soit dite.`
        : `La règle « ${code} » est ignorée ici, et « ${reason} » ne dit pas pourquoi.`,
    attendu: 'Écrire la raison après le code et deux-points, pour qui relira le dossier.',
  }),
});

function saysNothing(reason: string): boolean {
  return !/\p{L}{2}/u.test(reason) || isUnfinished(reason) || /^(?:raison|motif)\s*[:.…]*$/iu.test(reason);
}
