import { keyNode, sectionAnchor } from '../../model';
import { resolved, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { orderOf } from '../shared/order';
import { says, wordPattern } from '../shared/search';
import { codeDuTravail } from '../source';

/** Jobs told in the presentation: they are named, but nothing can be compared with them. */
const TOLD = wordPattern('(?:emplois|metiers|postes) (?:accessibles|vises|occupes|concernes)|type d.emplois');

export default defineRule({
  code: 'certification/metier-vise-absent',
  title: 'Métier visé absent',
  task: 'Nommer au moins un métier visé',
  motif: 'insertion',
  severity: 'warning',
  register: 'RNCP',
  sources: [codeDuTravail('R6113-9, I, 1°'), codeDuTravail('L6113-1')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const { certification } = referentiel;
    if (!certification || (certification.metiers_vises?.length ?? 0) > 0) return;
    if (!shouldBePresent(certification, context)) return;
    yield {
      at: keyNode(certification, 'metiers_vises') ?? sectionAnchor(referentiel, 'certification'),
      data: { told: says([certification.description], TOLD) },
    };
  },
  message: ({ told }) => ({
    constat: told
      ? 'Les métiers visés ne sont nommés que dans la présentation.'
      : 'Aucun métier visé n’est nommé.',
    attendu: told
      ? 'Les reprendre un par un sous « metiers_vises » : les emplois occupés par les titulaires y seront comparés.'
      : 'Nommer le ou les emplois auxquels mène la certification : les emplois occupés par les titulaires y seront comparés.',
  }),
  fixes(_, { tree, model }) {
    const map = resolved(model.referentiel.certification?.node);
    if (map?.kind !== 'map') return [];
    const edits = setKey(
      tree,
      map,
      'metiers_vises',
      '["à compléter : métier visé"]',
      orderOf('certification'),
    );
    return [{ title: 'Ajouter les métiers visés, à compléter', edits }];
  },
});
