import { rewriteAsInfinitive } from '../../french';
import type { Competence } from '../../model';
import { replaceText } from '../../syntax';
import { defineRule, words } from '../rule';
import { headFault } from '../shared/head-fault';
import { beginsReadably } from '../shared/readable';
import { firstWords, isOneWord, statementOf } from '../shared/statement';
import { shortened } from '../shared/wording';
import { motifsRecurrents, vademecum } from '../source';

const REASONS = {
  capacite: 'annonce une aptitude au lieu de dire l’action',
  conjugue: 'conjugue le verbe',
  nom: 'est un nom, non une action',
  autre: 'n’est pas un verbe d’action à l’infinitif',
} as const;

export default defineRule({
  code: 'competence/sans-verbe-d-action',
  title: 'Compétence qui ne commence pas par un verbe d’action à l’infinitif',
  task: ['Commencer une compétence par un verbe d’action', 'Commencer {n} compétences par un verbe d’action'],
  motif: 'referentiel',
  severity: 'warning',
  sources: [vademecum('2.2.2'), motifsRecurrents],
  since: '0.1.0',
  scope: 'competence',
  fix: 'suggested',
  *check({ enonce }: Competence, { vocabulary }) {
    if (!enonce || !beginsReadably(enonce) || isOneWord(enonce.value)) return;
    const statement = statementOf(enonce, vocabulary);
    const { head } = statement;
    const fault = headFault(statement);
    if (fault !== 'capacite' && fault !== 'sans-verbe') return;
    const kind: keyof typeof REASONS =
      fault === 'capacite' ? fault : head.kind === 'vague' || head.kind === 'infinitif' ? 'autre' : head.kind;
    // A noun alone (« Mise ») says little: the words around it come with it.
    const { start, end } = head.span;
    const seen = kind === 'nom' ? firstWords(enonce.value, start).text : enonce.value.slice(start, end);
    yield { at: words(enonce.node, head.span), data: { seen: shortened(seen), kind } };
  },
  message: ({ seen, kind }) => ({
    constat: `« ${seen} » ${REASONS[kind]}.`,
    attendu:
      'Une compétence commence par un verbe d’action à l’infinitif, que suivent son objet et sa finalité.',
  }),
  fixes({ at }) {
    if (!('inText' in at)) return [];
    const { node } = at;
    const rewriting = rewriteAsInfinitive(String(node.value));
    if (!rewriting) return [];
    const { span, replacement } = rewriting;
    const title =
      replacement.trim() === ''
        ? `Supprimer « ${shortened(String(node.value).slice(span.start, span.end))} »`
        : `Écrire « ${shortened(rewriting.text)} »`;
    return [{ title, edits: replaceText(node, span.start, span.end, replacement) }];
  },
});
