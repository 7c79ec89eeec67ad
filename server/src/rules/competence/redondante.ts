import { analyseStatement, DUPLICATE_THRESHOLD, fold } from '../../french';
import { type Competence, nameOf } from '../../model';
import { defineRule } from '../rule';
import { competenceGroups } from '../shared/competence-groups';
import { kept } from '../shared/kept';
import { fusion } from '../shared/merge-competences';
import { isUnfinished } from '../shared/placeholder';
import type { SimilarPair } from '../shared/similar';
import { enumeration, shortened } from '../shared/wording';
import { motifsRecurrents, vademecum } from '../source';

export default defineRule({
  code: 'competence/redondante',
  title: 'Deux compétences du même bloc disent la même chose',
  task: [
    'Réunir ou distinguer deux compétences du même bloc',
    'Réunir ou distinguer {n} compétences qui se répètent dans leur bloc',
  ],
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
  *check(_, { similar, rankOf, options }) {
    let told: Competence | undefined;
    for (const pair of similar(options.ressemblance / 100)) {
      const { first, second } = pair;
      if (told === second || rankOf(first) !== rankOf(second)) continue;
      if (!first.enonce || !second.enonce || isUnfinished(first.enonce.value)) continue;
      // Against the closest alone.
      told = second;
      if (isUnfinished(second.enonce.value) || areVariants(second.enonce.value, first.enonce.value)) continue;
      yield findingOf(pair);
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
  fixes(finding, { model }) {
    for (const { competences } of competenceGroups(model.referentiel)) {
      const copy = competences.find(({ enonce }) => enonce?.node === finding.at);
      const first = competences.find(({ enonce }) => enonce?.node === finding.related?.[0]?.at);
      if (!copy || !first) continue;
      const edits = fusion(copy, first, model);
      const title = `Réunir ${nameOf(copy)} et ${nameOf(first)} : garder le premier énoncé, tous les critères et les évaluations`;
      return edits.length > 0 ? [{ title, edits }] : [];
    }
    return [];
  },
});

/** The same object as long as neither is edited. */
const findingOf = kept(({ first, second, score, difference }: SimilarPair) => ({
  at: second.enonce!.node,
  data: {
    name: second.id?.value,
    first: first.id?.value,
    text: shortened(first.enonce!.value, 90),
    score: Math.round(score * 100),
    difference: difference.slice(0, 6),
  },
  related: [{ at: first.enonce!.node, message: 'La compétence qui dit la même chose.' }],
}));

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
