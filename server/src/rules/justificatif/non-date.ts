import { anchorOf, nameOf } from '../../model';
import { resolved, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { BEGUN, describeJustificatif, justificatifAt } from '../shared/justificatifs';
import { orderOf } from '../shared/order';
import { motifsRecurrents } from '../source';

export default defineRule<'document', { readonly name: string }>({
  code: 'justificatif/non-date',
  title: 'Justificatif non daté',
  task: ['Dater un justificatif', 'Dater {n} justificatifs'],
  motif: 'recevabilite',
  severity: 'warning',
  sources: [motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check({ justificatifs }, context) {
    for (const justificatif of justificatifs ?? []) {
      if (justificatif.date || !shouldBePresent(justificatif, context, BEGUN)) continue;
      yield { at: anchorOf(justificatif), data: { name: describeJustificatif(justificatif) } };
    }
  },
  message: ({ name }) => ({
    constat: `${name} n’est pas daté.`,
    attendu: 'Donner la date que porte le document : une preuve se lit à sa date.',
  }),
  fixes({ at }, { tree, model }) {
    const justificatif = justificatifAt(model, at);
    const map = resolved(justificatif?.node);
    if (!justificatif || map?.kind !== 'map') return [];
    const edits = setKey(
      tree,
      map,
      'date',
      '"à compléter : date du document (AAAA-MM-JJ)"',
      orderOf('justificatifs'),
    );
    return edits.length > 0
      ? [{ title: `Ajouter la date de ${nameOf(justificatif)}, à compléter`, edits }]
      : [];
  },
});
