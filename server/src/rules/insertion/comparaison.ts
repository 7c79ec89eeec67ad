import { anchorOf, sectionAnchor } from '../../model';
import { defineRule } from '../rule';
import { line, toComplete } from '../shared/drafting';
import { insertionDue } from '../shared/insertion';
import { isUnfinished } from '../shared/placeholder';
import { says } from '../shared/search';
import { blockItems, setPath } from '../shared/set-path';
import { codeDuTravail } from '../source';

/** A figure that compares: a rate, « 8 sur 10 », « deux fois plus ». */
const FIGURE = /\d ?(?:%|pour ?cent|points?|(?:\/|sur) ?\d)/u;

export default defineRule({
  code: 'insertion/comparaison',
  title: 'Insertion non comparée à celle de certifications voisines',
  task: [
    'Comparer l’insertion à celle de certifications voisines',
    'Compléter la comparaison à des certifications voisines ({n} points)',
  ],
  motif: 'insertion',
  severity: 'warning',
  register: 'RNCP',
  sources: [codeDuTravail('R6113-9, I, 2°')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const insertion = insertionDue(referentiel, context);
    if (!insertion) return;
    const { comparaison } = insertion;
    if (!comparaison?.length) {
      yield { at: sectionAnchor(referentiel, 'insertion'), data: { certification: '' } };
      return;
    }
    for (const { code, intitule, taux_emploi, analyse, node } of comparaison) {
      if (taux_emploi || says([analyse], FIGURE)) continue;
      if ([code, intitule, analyse].some((text) => text && isUnfinished(text.value))) continue;
      const name = code ?? intitule;
      yield { at: name?.node ?? anchorOf({ node }), data: { certification: name?.value ?? 'sans nom' } };
    }
  },
  message: ({ certification }) =>
    certification
      ? {
          constat: `L’insertion n’est pas comparée par des chiffres à celle de la certification ${certification}.`,
          attendu: 'Donner son taux d’emploi (« taux_emploi ») et ce que montre l’écart avec le vôtre.',
        }
      : {
          constat:
            'L’impact sur l’emploi n’est comparé à celui d’aucune autre certification (« comparaison »).',
          attendu:
            'Comparer vos taux à ceux de certifications qui visent des métiers similaires ou proches, et expliquer les écarts.',
        },
  fixes({ data }, { tree }) {
    if (data.certification) return [];
    const item = [
      `code: ${line(toComplete('code RNCP d’une certification qui vise un métier similaire ou proche'))}`,
      'taux_emploi:',
      `analyse: ${line(toComplete('écart constaté avec nos promotions et ce qui l’explique'))}`,
    ].join('\n');
    const edits = setPath(tree, ['insertion', 'comparaison'], blockItems([item]));
    return [{ title: 'Préparer la comparaison', edits }];
  },
});
