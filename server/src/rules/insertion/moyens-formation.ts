import { keyNode, sectionAnchor } from '../../model';
import { defineRule } from '../rule';
import { paragraph } from '../shared/drafting';
import { insertionDue } from '../shared/insertion';
import { INSERTION_PROCEDURES } from '../shared/insertion-skeleton';
import { setPath } from '../shared/set-path';
import { codeDuTravail } from '../source';

export default defineRule({
  code: 'insertion/moyens-formation',
  title: 'Moyens des formations suivies non décrits',
  task: 'Décrire les moyens des formations suivies',
  motif: 'insertion',
  severity: 'advice',
  register: 'RNCP',
  sources: [codeDuTravail('R6113-9, I, 2° bis')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const insertion = insertionDue(referentiel, context);
    if (!insertion || insertion.moyens) return;
    yield { at: keyNode(insertion, 'moyens') ?? sectionAnchor(referentiel, 'insertion'), data: {} };
  },
  message: () => ({
    constat: 'Rien n’est dit des moyens des formations suivies par les promotions (« moyens »).',
    attendu:
      'Décrire les moyens techniques, pédagogiques et d’encadrement réellement mis en œuvre, et les pièces qui le montrent.',
  }),
  fixes: (_, { tree }) => [
    {
      title: 'Préparer la description des moyens',
      edits: setPath(tree, ['insertion', 'moyens'], paragraph(INSERTION_PROCEDURES.moyens)),
    },
  ],
});
