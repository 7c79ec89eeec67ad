import { fold, type Statement } from '../../french';
import type { Competence } from '../../model';

import { defineRule, words } from '../rule';
import { toComplete } from '../shared/drafting';
import { insertText } from '../shared/insert-text';
import { isReadable } from '../shared/readable';
import { flatText, wordPattern } from '../shared/search';
import { isOneWord, statementOf } from '../shared/statement';
import { shortened } from '../shared/wording';
import { motifsRecurrents, vademecum } from '../source';

/** For whom the action is done is its purpose too: the Vademecum names « à l’attention de » among them. */
const FOR_WHOM = /^(?:a l'(?:attention|intention|usage)|a destination|destinee?s? )/u;

/** Said where the analysis of the sentence does not look: between parentheses, in a relative clause, with a word missing, as what the object serves. */
const ELSEWHERE = wordPattern(
  "afin|(?:necessaires?|utiles?|indispensables?) (?:a |aux? |a l')[a-z]+|qui (?:permet|permette|permettent|permettra|permettront|vise|visent) (?:de|d'|a|aux?)",
);

export default defineRule({
  code: 'competence/sans-finalite',
  title: 'Compétence sans finalité',
  task: [
    'Dire à quoi sert une compétence : « afin de … »',
    'Dire à quoi servent {n} compétences : « afin de … »',
  ],
  motif: 'referentiel',
  severity: 'warning',
  sources: [vademecum('2.2.2'), motifsRecurrents],
  since: '0.1.0',
  scope: 'competence',
  fix: 'suggested',
  *check({ enonce, description }: Competence, { vocabulary }) {
    if (!enonce || !isReadable(enonce) || isOneWord(enonce.value)) return;
    const statement = statementOf(enonce, vocabulary);
    // What does not read as a French sentence is told once, by the rule on its verb.
    if (statement.head.kind === 'autre' || saysPurpose(statement)) return;
    if (description && saysPurpose(statementOf(description, vocabulary))) return;
    const { head, verbs } = statement;
    const span = verbs[0]?.span ?? head.span;
    yield { at: words(enonce.node, span), data: { seen: shortened(enonce.value.slice(span.start), 70) } };
  },
  message: ({ seen }) => ({
    constat: `« ${seen} » ne dit pas dans quel but.`,
    attendu:
      'Une compétence est finalisée : ajouter le résultat visé (« pour », « afin de », « en vue de »…).',
  }),
  fixes({ at }) {
    if (!('inText' in at)) return [];
    const text = String(at.node.value);
    const end = /(?<![\s.;,:])[\s.;,:]*$/u.exec(text)!.index;
    const added = `, afin de ${toComplete('finalité')}`;
    return [{ title: 'Ajouter « , afin de … »', edits: insertText(at.node, end, added) }];
  },
});

function saysPurpose({ text, purpose, recipients }: Statement): boolean {
  return (
    purpose !== undefined ||
    flatText(text).search(ELSEWHERE) >= 0 ||
    recipients.some(({ start, end }) => FOR_WHOM.test(fold(text.slice(start, end))))
  );
}
