import { fold } from '../../french';
import type { Competence } from '../../model';
import { defineRule, words } from '../rule';
import { headFault } from '../shared/head-fault';
import {
  actionThere,
  isShare,
  observableFixes,
  observableVerbs,
  ownActions,
} from '../shared/observable-verbs';
import { beginsReadably } from '../shared/readable';
import { statementOf } from '../shared/statement';
import { enumeration } from '../shared/wording';
import { motifsRecurrents, vademecum } from '../source';

export default defineRule({
  code: 'competence/verbe-vague',
  title: 'Verbe qui ne s’observe pas',
  task: [
    'Remplacer un verbe que l’on ne peut pas observer',
    'Remplacer {n} verbes que l’on ne peut pas observer',
  ],
  motif: 'referentiel',
  severity: 'warning',
  sources: [vademecum('2.2.2'), motifsRecurrents],
  since: '0.1.0',
  scope: 'competence',
  fix: 'suggested',
  *check({ enonce }: Competence, { vocabulary }) {
    if (!enonce || !beginsReadably(enonce)) return;
    const statement = statementOf(enonce, vocabulary);
    const { head, verbs } = statement;
    if (headFault(statement) !== 'vague') return;
    const lemma = fold(head.lemma ?? '');
    // Raising awareness is an action when what is done with the audience is said too.
    if (lemma === 'sensibiliser' && verbs.length > 1) return;
    const seen = enonce.value.slice(head.span.start, head.span.end);
    const share = isShare(statement);
    // « Participer à l'évaluation, en diffusant les outils »: what the person does is said.
    if (share && ownActions(statement)) return;
    const there = actionThere(enonce.value, head.span);
    const better = share || there ? [] : observableVerbs(statement);
    yield { at: words(enonce.node, head.span), data: { seen, share, there, better } };
  },
  message: ({ seen, share, there, better }) => ({
    constat: share
      ? `« ${seen} » ne dit pas ce que la personne fait elle-même.`
      : `« ${seen} » ne s’observe pas : un évaluateur ne peut pas le voir faire.`,
    attendu: there
      ? `Commencer par l’action, qui est déjà dans la phrase : « ${there} ».`
      : share
        ? 'Nommer l’action qu’elle accomplit, et que l’on peut observer.'
        : better.length > 0
          ? `Choisir le verbe de l’action, par exemple ${enumeration(
              better.map((verb) => `« ${verb} »`),
              'ou',
            )}.`
          : 'Choisir le verbe d’une action que l’on voit ou dont on voit le résultat.',
  }),
  fixes: ({ at }) => ('inText' in at ? observableFixes(at.node, at) : []),
});
