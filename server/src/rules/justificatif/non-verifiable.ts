import { anchorOf } from '../../model';
import { resolved, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { BEGUN, describeJustificatif, justificatifAt } from '../shared/justificatifs';
import { orderOf } from '../shared/order';
import { isUnfinished } from '../shared/placeholder';
import { motifsRecurrents } from '../source';

interface Data {
  readonly name: string;
  readonly fault: 'sans-document' | 'non' | 'non-dit';
}

export default defineRule<'document', Data>({
  code: 'justificatif/non-verifiable',
  title: 'Justificatif que l’on ne peut pas vérifier',
  task: [
    'Joindre le document d’un justificatif, et le dire vérifiable',
    'Joindre le document de {n} justificatifs, et les dire vérifiables',
  ],
  motif: 'recevabilite',
  severity: 'warning',
  sources: [motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check({ justificatifs }, context) {
    for (const justificatif of justificatifs ?? []) {
      if (!shouldBePresent(justificatif, context, BEGUN)) continue;
      const { document, verifiable } = justificatif;
      const fault = !document
        ? 'sans-document'
        : verifiable?.value === false
          ? 'non'
          : verifiable || isUnfinished(document.value)
            ? undefined
            : 'non-dit';
      if (!fault) continue;
      const at = fault === 'non' && verifiable ? verifiable.node : anchorOf(justificatif);
      yield { at, data: { name: describeJustificatif(justificatif), fault } };
    }
  },
  message: ({ name, fault }) => ({
    constat: `${name} ${FAULTS[fault]}.`,
    attendu:
      fault === 'sans-document'
        ? 'Donner sous « document » le chemin de la pièce.'
        : 'Un tiers doit pouvoir contrôler la pièce (émetteur joignable, original disponible) : s’en assurer, puis dire « verifiable: true ».',
  }),
  fixes({ at, data: { fault } }, { tree, model }) {
    const justificatif = justificatifAt(model, at);
    const map = resolved(justificatif?.node);
    // A path would not make verifiable what is said not to be.
    const isRefused = justificatif?.verifiable?.value === false;
    if (fault !== 'sans-document' || isRefused || map?.kind !== 'map') return [];
    const text = '"à compléter : chemin du document"';
    const edits = setKey(tree, map, 'document', text, orderOf('justificatifs'));
    return edits.length > 0 ? [{ title: 'Ajouter le chemin du document, à compléter', edits }] : [];
  },
});

const FAULTS: Readonly<Record<Data['fault'], string>> = {
  'sans-document': 'n’a pas de document',
  non: 'est déclaré invérifiable',
  'non-dit': 'n’est pas déclaré vérifiable',
};
