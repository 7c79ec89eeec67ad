import { analyseStatement, DUPLICATE_THRESHOLD, fold } from '../../french';
import { type Competence, keyNode, mapOf, nameOf } from '../../model';
import { appendToList, removeItem, replaceValue, type SeqNode, setKey, type TextEdit } from '../../syntax';
import { defineRule, type FixContext } from '../rule';
import { competenceGroups } from '../shared/competence-groups';
import { line } from '../shared/drafting';
import { orderOf } from '../shared/order';
import { isUnfinished } from '../shared/placeholder';
import { enumeration, shortened } from '../shared/wording';
import { motifsRecurrents, vademecum } from '../source';

export default defineRule({
  code: 'competence/redondante',
  title: 'Deux compétences du même bloc disent la même chose',
  motif: 'referentiel',
  severity: 'warning',
  sources: [vademecum('2.2.1'), motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  options: {
    ressemblance: {
      default: Math.round(DUPLICATE_THRESHOLD * 100),
      description: 'Ressemblance à partir de laquelle deux compétences sont dites redondantes, en %.',
      minimum: 30,
      maximum: 100,
    },
  },
  *check(referentiel, { competences: index, options }) {
    for (const { competences } of competenceGroups(referentiel)) {
      const earlier = new Set<Competence>();
      for (const competence of competences) {
        const { enonce } = competence;
        if (!enonce) continue;
        const match = index
          .matches(competence, options.ressemblance / 100)
          .find(({ key }) => earlier.has(key) && key.enonce && !isUnfinished(key.enonce.value));
        earlier.add(competence);
        if (!match || isUnfinished(enonce.value)) continue;
        if (areVariants(enonce.value, match.key.enonce!.value)) continue;
        const { key: first, similarity } = match;
        yield {
          at: enonce.node,
          data: {
            name: competence.id?.value,
            first: first.id?.value,
            text: shortened(first.enonce!.value, 90),
            score: Math.round(similarity.score * 100),
            difference: similarity.difference.slice(0, 6),
          },
          related: [{ at: first.enonce!.node, message: 'La compétence qui dit la même chose.' }],
        };
      }
    }
  },
  message: ({ name, first, text, score, difference }) => ({
    constat: `${name ? `${name} redit` : 'Cette compétence redit'} ${
      first ? `${first}, ` : 'une autre compétence du bloc, '
    }« ${text} » (ressemblance : ${score} %${
      difference.length > 0 ? `, seuls diffèrent ${enumeration(difference.map((word) => `« ${word} »`))}` : ''
    }).`,
    attendu: 'Chaque compétence d’un bloc apporte la sienne : les réunir, ou dire ce qui les distingue.',
  }),
  fixes(finding, context) {
    const { referentiel } = context.model;
    for (const { bloc, competences } of competenceGroups(referentiel)) {
      const copy = competences.find(({ enonce }) => enonce?.node === finding.at);
      const first = competences.find(({ enonce }) => enonce?.node === finding.related?.[0]?.at);
      if (!copy || !first) continue;
      const list = (bloc ?? referentiel).competences?.node;
      const edits = list?.kind === 'seq' ? merge(copy, first, list, context) : [];
      const title = `Réunir ${nameOf(copy)} et ${nameOf(first)} : garder le premier énoncé, tous les critères et les évaluations`;
      return edits.length > 0 ? [{ title, edits }] : [];
    }
    return [];
  },
});

/**
 * « … face à une personne présentant un malaise », « … présentant un traumatisme »: the same sentence for two cases,
 * which is a way to list competences. What differs in the purpose alone is no other case.
 */
function areVariants(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  let common = 0;
  while (common < Math.min(first.length, second.length) && first[common] === second[common]) common++;
  const [rest, other] = [first.slice(common), second.slice(common)];
  if (rest.length === 0 || other.length === 0 || common * 2 < Math.min(first.length, second.length))
    return false;
  const purpose = analyseStatement(a).purpose;
  if (purpose && wordsOf(a.slice(0, purpose.start)).length <= common) return false;
  return !rest.some((word) => word.length > 3 && other.includes(word));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The copy goes; its criteria and what cites it pass to the first. */
function merge(copy: Competence, first: Competence, list: SeqNode, { tree, model }: FixContext): TextEdit[] {
  const rank = list.items.indexOf(copy.node);
  const target = mapOf(first);
  if (rank < 0 || !target) return [];
  // What only the copy says besides its statement and criteria would be lost.
  if (['description', 'themes'].some((key) => keyNode(copy, key))) return [];
  const known = new Set((first.criteres ?? []).map(({ enonce }) => enonce?.value));
  const items = (copy.criteres ?? []).flatMap(({ id, enonce }) => {
    if (!enonce || known.has(enonce.value)) return [];
    return id ? `id: ${line(id.value)}\n  enonce: ${line(enonce.value)}` : line(enonce.value);
  });
  const order = orderOf('blocs', 'competences');
  const added = first.criteres
    ? items.flatMap((item) => appendToList(tree, target, 'criteres', item.replace('\n  ', '\n'), order))
    : items.length > 0
      ? setKey(tree, target, 'criteres', items.map((item) => `\n- ${item}`).join(''), order)
      : [];
  return [...removeItem(tree, list, rank), ...added, ...redirect(copy, first, { tree, model })];
}

function redirect(copy: Competence, first: Competence, { tree, model }: FixContext): TextEdit[] {
  if (!copy.id || !first.id) return [];
  const kept = first.id.value;
  return model.ids.referencesTo(copy.id.value).flatMap(({ node }) => {
    const list = node.parent;
    const cites = (seq: SeqNode) => seq.items.some((item) => item?.kind === 'scalar' && item.value === kept);
    if (list?.kind === 'seq' && cites(list)) return removeItem(tree, list, list.items.indexOf(node));
    return replaceValue(node, line(kept));
  });
}
