import type { Competence, Critere } from '../../model';
import { removeItem, type ScalarNode } from '../../syntax';
import { defineRule } from '../rule';
import { comparable, contentStems } from '../shared/criteria';
import { isUnfinished } from '../shared/placeholder';
import { flatText } from '../shared/search';
import { shortened } from '../shared/wording';
import { vademecum } from '../source';

export default defineRule({
  code: 'critere/redondant',
  title: 'Deux critères de la même compétence disent la même chose',
  task: [
    'Réunir ou distinguer deux critères d’une compétence',
    'Réunir ou distinguer {n} critères qui se répètent',
  ],
  motif: 'referentiel',
  severity: 'advice',
  sources: [vademecum('2.3.1.2')],
  since: '0.1.0',
  scope: 'competence',
  fix: 'suggested',
  *check({ criteres }: Competence) {
    const earlier: Critere[] = [];
    for (const critere of criteres ?? []) {
      if (!critere.enonce || isUnfinished(critere.enonce.value)) continue;
      const same = earlier.find((other) => saysTheSame(critere, other));
      if (!same) {
        earlier.push(critere);
        continue;
      }
      const exact = comparable(critere.enonce) === comparable(same.enonce!);
      yield {
        at: critere.enonce.node,
        data: { text: shortened(same.enonce!.value, 80), exact },
        related: [{ at: same.enonce!.node, message: 'Le critère qui dit la même chose.' }],
      };
    }
  },
  message: ({ text, exact }) => ({
    constat: exact ? `Ce critère répète « ${text} ».` : `Ce critère redit « ${text} » avec les mêmes mots.`,
    attendu: 'Chaque critère d’une compétence en mesure une autre composante : garder l’un des deux.',
  }),
  fixes({ at }, { tree }) {
    if (!('piece' in at)) return [];
    const node = 'parent' in at ? (at as ScalarNode) : undefined;
    const parent = node?.parent;
    const item = parent?.kind === 'map' ? parent : node;
    const list = item?.parent;
    if (!item || list?.kind !== 'seq') return [];
    const edits = removeItem(tree, list, list.items.indexOf(item));
    return edits.length > 0 ? [{ title: 'Supprimer ce critère', edits }] : [];
  },
});

/** The same words, in another order or form; one word or figure more makes another criterion. */
function saysTheSame(a: Critere, b: Critere): boolean {
  const [first, second] = [a.enonce!, b.enonce!];
  if (comparable(first) === comparable(second)) return true;
  if (figures(first.value) !== figures(second.value) || denies(first.value) !== denies(second.value))
    return false;
  const [stems, others] = [new Set(contentStems(first.value)), new Set(contentStems(second.value))];
  return stems.size >= 2 && stems.size === others.size && [...stems].every((stem) => others.has(stem));
}

function denies(text: string): boolean {
  return /(?<![a-z])(?:ne|n'|pas|aucune?|sans|jamais|non)(?![a-z])/u.test(flatText(text));
}

function figures(text: string): string {
  return (text.match(/\d+(?:[.,]\d+)?/gu) ?? []).join(' ');
}
