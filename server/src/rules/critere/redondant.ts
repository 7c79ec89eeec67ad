import type { Competence, Critere } from '../../model';
import { removeItem, type ScalarNode } from '../../syntax';
import { defineRule } from '../rule';
import { comparable, contentStems } from '../shared/criteria';
import { kept } from '../shared/kept';
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
    const earlier = new Map<string, number>();
    for (const [rank, critere] of (criteres ?? []).entries()) {
      if (!critere.enonce || isUnfinished(critere.enonce.value)) continue;
      const said = sayingsOf(critere.enonce);
      const ranks = said.flatMap((one) => earlier.get(one) ?? []);
      const same = criteres?.[Math.min(...ranks)];
      if (!same) {
        for (const one of said) earlier.set(one, rank);
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

/**
 * What another criterion says too when it is the same: its text; its words, in another order or form. One word or figure
 * more makes another criterion.
 */
const sayingsOf = kept((enonce: NonNullable<Critere['enonce']>): readonly string[] => {
  const { value } = enonce;
  const stems = [...new Set(contentStems(value))].sort();
  const words = stems.length < 2 ? [] : [`${figures(value)}|${denies(value)}|${stems.join(' ')}`];
  return [`=${comparable(enonce)}`, ...words];
});

function denies(text: string): boolean {
  return /(?<![a-z])(?:ne|n'|pas|aucune?|sans|jamais|non)(?![a-z])/u.test(flatText(text));
}

function figures(text: string): string {
  return (text.match(/\d+(?:[.,]\d+)?/gu) ?? []).join(' ');
}
