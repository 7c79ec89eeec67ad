import { anchorOf, type Justificatif } from '../../model';
import { resolved, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { BEGUN, describeJustificatif, justificatifAt } from '../shared/justificatifs';
import { orderOf } from '../shared/order';
import { motifsRecurrents } from '../source';

interface Data {
  readonly name: string;
  readonly fault: 'non-signe' | 'non-dit' | 'sans-signataire';
}

/** A letter, a convention, minutes commit someone; a study or a survey has an author. */
const TO_BE_SIGNED = new Set([
  'lettre_soutien',
  'convention',
  'proces_verbal',
  'habilitation',
  'attestation',
]);

export default defineRule<'document', Data>({
  code: 'justificatif/non-signe',
  title: 'Justificatif non signé, ou sans signataire nommé',
  task: [
    'Faire signer un justificatif, et nommer son signataire',
    'Faire signer {n} justificatifs, et nommer leurs signataires',
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
      const fault = faultOf(justificatif);
      if (!fault || !shouldBePresent(justificatif, context, BEGUN)) continue;
      const at =
        fault === 'non-signe' ? (justificatif.signe?.node ?? anchorOf(justificatif)) : anchorOf(justificatif);
      yield { at, data: { name: describeJustificatif(justificatif), fault } };
    }
  },
  message: ({ name, fault }) => ({
    constat: `${name} ${FAULTS[fault]}.`,
    attendu:
      fault === 'sans-signataire'
        ? 'Nommer sous « signataire » qui a signé, et à quel titre.'
        : 'Une lettre, une convention ou un procès-verbal vaut par sa signature : le faire signer, puis dire « signe: true » et par qui.',
  }),
  fixes({ at, data: { fault } }, { tree, model }) {
    const justificatif = justificatifAt(model, at);
    const map = resolved(justificatif?.node);
    if (fault !== 'sans-signataire' || map?.kind !== 'map') return [];
    const edits = setKey(
      tree,
      map,
      'signataire',
      '"à compléter : nom et fonction du signataire"',
      orderOf('justificatifs'),
    );
    return edits.length > 0 ? [{ title: 'Ajouter le signataire, à compléter', edits }] : [];
  },
});

const FAULTS: Readonly<Record<Data['fault'], string>> = {
  'non-signe': 'n’est pas signé',
  'non-dit': 'n’est pas déclaré signé',
  'sans-signataire': 'est signé, mais rien ne dit par qui',
};

function faultOf({ type, signe, signataire }: Justificatif): Data['fault'] | undefined {
  if (signe?.value === true) return signataire ? undefined : 'sans-signataire';
  if (!type || !TO_BE_SIGNED.has(type.value)) return undefined;
  if (signe) return 'non-signe';
  // A name is as good as the flag.
  return signataire ? undefined : 'non-dit';
}
