import { compareStatements } from '../../french';
import type { Competence } from '../../model';
import { defineRule } from '../rule';
import { asAction, contentStems, hasDetail, isSubjective } from '../shared/criteria';
import { isReadable } from '../shared/readable';
import { statementOf } from '../shared/statement';
import { shortened } from '../shared/wording';
import { vademecum } from '../source';

export default defineRule({
  code: 'critere/repete-competence',
  title: 'Critère qui redit sa compétence',
  task: ['Réécrire un critère qui redit sa compétence', 'Réécrire {n} critères qui redisent leur compétence'],
  motif: 'referentiel',
  severity: 'warning',
  sources: [vademecum('2.3.1.2')],
  since: '0.1.0',
  scope: 'competence',
  options: {
    ressemblance: {
      default: 75,
      description: 'Ressemblance à partir de laquelle le critère est dit redire la compétence, en %.',
      minimum: 40,
      maximum: 100,
    },
  },
  *check({ enonce, criteres }: Competence, { vocabulary, options }) {
    if (!enonce || !isReadable(enonce)) return;
    const { verbs, object, head } = statementOf(enonce, vocabulary);
    const text = enonce.value;
    const action = text.slice(verbs[0]?.span.start ?? head.span.start, object?.end ?? text.length);
    const known = new Set(contentStems(text));
    for (const critere of criteres ?? []) {
      const written = critere.enonce?.value;
      if (!critere.enonce || !written || !isReadable(critere.enonce)) continue;
      if (hasDetail(written) || isSubjective(written)) continue;
      const said = asAction(written);
      const stems = contentStems(said);
      if (stems.length === 0 || !stems.every((stem) => known.has(stem))) continue;
      const score = Math.max(compareStatements(action, said).score, compareStatements(text, said).score);
      if (score * 100 < options.ressemblance) continue;
      yield {
        at: critere.enonce.node,
        data: { competence: shortened(text, 80), score: Math.round(score * 100) },
      };
    }
  },
  message: ({ competence, score }) => ({
    constat: `Le critère redit la compétence « ${competence} » (ressemblance : ${score} %).`,
    attendu:
      'Dire à quoi l’on reconnaît que la compétence est maîtrisée : une information, un geste, un seuil, un livrable.',
  }),
});
