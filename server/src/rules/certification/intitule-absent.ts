import { keyNode, mapOf, sectionAnchor } from '../../model';
import { entryOf, resolved, setKey } from '../../syntax';
import { defineRule, type Fix } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { line } from '../shared/drafting';
import { orderOf } from '../shared/order';
import { isUnfinished } from '../shared/placeholder';
import { mayBeUnread } from '../shared/unread';
import { shortened } from '../shared/wording';
import { codeDuTravail, vademecum } from '../source';

export default defineRule<'document', Record<never, never>>({
  code: 'certification/intitule-absent',
  title: 'Intitulé de la certification absent',
  task: 'Donner un intitulé à la certification',
  motif: 'recevabilite',
  severity: 'error',
  sources: [vademecum('2.1.2, focus sur la dénomination'), codeDuTravail('R6113-16-3')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const { certification } = referentiel;
    if (!certification || certification.intitule || !shouldBePresent(certification, context)) return;
    if (mayBeUnread(context.model.tree, 'certification')) return;
    const map = mapOf(certification);
    const written = resolved(map && entryOf(map, 'intitule')?.value);
    // A value that is no title is said to be so by the format.
    if (written && !(written.kind === 'scalar' && (written.value === null || written.value === ''))) return;
    yield {
      at: keyNode(certification, 'intitule') ?? sectionAnchor(referentiel, 'certification'),
      data: {},
    };
  },
  message: () => ({
    constat: 'La certification n’a pas d’intitulé.',
    attendu:
      'Lui donner celui sous lequel elle sera enregistrée : il fait reconnaître sans ambiguïté le métier ou la compétence qu’elle atteste.',
  }),
  fixes(_, { tree, model: { referentiel } }) {
    const { certification } = referentiel;
    const map = certification && mapOf(certification);
    if (!map) return [];
    const order = orderOf('certification');
    const [job] = certification.metiers_vises ?? [];
    const fixes: Fix[] = [];
    if (job && !isUnfinished(job.value)) {
      const edits = setKey(tree, map, 'intitule', line(job.value), order);
      fixes.push({ title: `Prendre le métier visé pour intitulé : « ${shortened(job.value)} »`, edits });
    }
    const edits = setKey(tree, map, 'intitule', '"à compléter : intitulé de la certification"', order);
    fixes.push({ title: 'Ajouter l’intitulé, à compléter', edits });
    return fixes.filter(({ edits: some }) => some.length > 0);
  },
});
