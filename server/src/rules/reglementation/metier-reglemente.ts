import { rome } from '../../model/nomenclatures';
import { defineRule } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { toComplete } from '../shared/drafting';
import { exigenceItem } from '../shared/reglementation';
import { blockItems, setPath } from '../shared/set-path';
import { vademecum } from '../source';

export default defineRule({
  code: 'reglementation/metier-reglemente',
  title: 'Métier réglementé sans exigence citée',
  task: ['Citer les exigences d’un métier réglementé', 'Citer les exigences de {n} métiers réglementés'],
  motif: 'reglementation',
  severity: 'warning',
  sources: [vademecum('2.2.4')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const { certification, reglementation } = referentiel;
    // A description says something, which is not for a rule to weigh.
    if (reglementation?.exigences?.length || reglementation?.description) return;
    if (!reglementation ? !context.ready : !shouldBePresent(reglementation, context)) return;
    for (const code of certification?.rome ?? []) {
      const known = rome(code.value.trim().toUpperCase());
      if (!known?.reglemente) continue;
      const data = { code: known.code, job: known.titre, excluded: reglementation?.sans_objet !== undefined };
      yield { at: code.node, data };
    }
  },
  message: ({ code, job, excluded }) => ({
    constat: `Le ROME classe « ${job} » (${code}) parmi les emplois réglementés, ${excluded ? 'alors que la réglementation est dite sans objet' : 'et aucune exigence n’est citée'}.`,
    attendu:
      'Citer les textes qui conditionnent l’accès au métier ou son exercice, et les compétences qui les intègrent ; ou préciser que l’emploi visé n’est pas celui que ce code réglemente.',
  }),
  fixes: ({ data }, { tree }) => {
    const item = exigenceItem(
      'R1',
      toComplete(`texte qui réglemente le métier « ${data.job} »`),
      toComplete('ce que le texte impose à qui l’exerce'),
    );
    const edits = setPath(tree, ['reglementation', 'exigences'], blockItems([item]));
    return [{ title: 'Préparer une exigence', edits }];
  },
});
