import { anchorOf, type Justificatif, type Referentiel } from '../../model';
import { resolved, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { describeJustificatif, justificatifAt } from '../shared/justificatifs';
import { orderOf } from '../shared/order';
import type { FormatValue } from '../shared/values';
import { format } from '../source';

/** Where a document of that type most often belongs. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  lettre_soutien: ['opportunite'],
  etude: ['opportunite'],
  enquete: ['insertion', 'opportunite'],
  reglement: ['epreuves'],
  livret: ['vae'],
  proces_verbal: ['insertion', 'jury'],
  habilitation: ['reglementation'],
};

const paths = (values: readonly FormatValue[]) =>
  values.filter(
    ({ descriptor, path }) => descriptor.meta.form === 'chemin' && path !== 'justificatifs.document',
  );

export default defineRule<'document', { readonly name: string; readonly usual: readonly string[] }>({
  code: 'justificatif/orphelin',
  title: 'Justificatif qui n’appuie rien',
  task: [
    'Dire ce qu’appuie un justificatif, ou le retirer',
    'Dire ce qu’appuient {n} justificatifs, ou les retirer',
  ],
  motif: 'recevabilite',
  severity: 'advice',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, { ids, eachPart }) {
    let cited: ReadonlySet<string> | undefined;
    for (const justificatif of referentiel.justificatifs ?? []) {
      const { id, type, document, pour } = justificatif;
      // The extract of criminal record supports the request itself.
      if ((pour?.length ?? 0) > 0 || type?.value === 'casier_judiciaire') continue;
      if (id && ids.referencesTo(id.value).length > 0) continue;
      cited ??= new Set(
        eachPart(paths)
          .flat()
          .map(({ value }) => plain(value)),
      );
      if (document && cited.has(plain(document.value))) continue;
      yield {
        at: anchorOf(justificatif),
        data: { name: describeJustificatif(justificatif), usual: usualOf(justificatif, referentiel) },
      };
    }
  },
  message: ({ name }) => ({
    constat: `${name} n’est cité nulle part et ne dit pas ce qu’il appuie.`,
    attendu: 'Dire sous « pour » l’élément ou la section qu’il appuie, ou le retirer du dossier.',
  }),
  fixes({ at, data: { usual } }, { tree, model }) {
    const map = resolved(justificatifAt(model, at)?.node);
    if (map?.kind !== 'map') return [];
    return usual.map((section) => ({
      title: `Dire qu’il appuie la section « ${section} »`,
      edits: setKey(tree, map, 'pour', `[${section}]`, orderOf('justificatifs')),
    }));
  },
});

/** The sections that are there first. */
function usualOf({ type }: Justificatif, referentiel: Referentiel): readonly string[] {
  const sections = USUAL[type?.value ?? ''] ?? [];
  const present = (section: string) => (section in referentiel ? 0 : 1);
  return [...sections].sort((a, b) => present(a) - present(b));
}

function plain(path: string): string {
  return path.trim().replaceAll('\\', '/').replace(/^\.\//, '');
}
