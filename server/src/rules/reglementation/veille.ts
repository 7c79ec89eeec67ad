import { keyNode, sectionAnchor } from '../../model';
import { defineRule } from '../rule';
import { isRegulated, veille } from '../shared/reglementation';
import { allOf, block, setPath } from '../shared/set-path';
import { motifsRecurrents } from '../source';

const PARTS = {
  responsable: 'qui l’assure',
  frequence: 'à quel rythme',
  sources: 'sur quelles sources',
  integration: 'comment une évolution entre dans le référentiel',
} as const;
type Part = keyof typeof PARTS;

export default defineRule({
  code: 'reglementation/veille',
  title: 'Veille réglementaire absente ou incomplète',
  task: ['Décrire la veille réglementaire', 'Compléter la veille réglementaire ({n} points)'],
  motif: 'reglementation',
  severity: 'warning',
  sources: [motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (!isRegulated(referentiel, context)) return;
    const { reglementation } = referentiel;
    const veille = reglementation?.veille;
    const missing = (Object.keys(PARTS) as Part[]).filter((part) => {
      const value = veille?.[part];
      return value === undefined || ('length' in value && value.length === 0);
    });
    if (missing.length === 0) return;
    const key = reglementation && keyNode(reglementation, 'veille');
    yield { at: key ?? sectionAnchor(referentiel, 'reglementation'), data: { absent: !veille, missing } };
  },
  message: ({ absent, missing }) => ({
    constat: absent
      ? 'Aucune veille réglementaire n’est décrite (« veille »).'
      : `La veille réglementaire ne dit pas ${missing.map((part) => PARTS[part]).join(', ni ')}.`,
    attendu:
      'Dire qui assure la veille, à quel rythme, sur quelles sources, et comment une évolution entre dans les compétences et les évaluations.',
  }),
  fixes({ data }, { tree }) {
    if (data.absent) {
      const edits = setPath(tree, ['reglementation', 'veille'], block(Object.entries(veille())));
      return [{ title: 'Décrire la veille', edits }];
    }
    const edits = data.missing.map((part) =>
      setPath(tree, ['reglementation', 'veille', part], veille()[part]),
    );
    return [{ title: 'Compléter la veille', edits: allOf(edits) }];
  },
});
