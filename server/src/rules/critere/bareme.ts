import type { Critere, Model } from '../../model';
import {
  removeItem,
  removeText,
  resolved,
  type ScalarNode,
  type SyntaxTree,
  setKey,
  type TextEdit,
} from '../../syntax';
import { defineRule } from '../rule';
import { paragraph } from '../shared/drafting';
import { insertText } from '../shared/insert-text';
import { orderOf } from '../shared/order';
import { isUnfinished } from '../shared/placeholder';
import { occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

/** Marks; « note de synthèse », « points de contrôle », « écart de 5 % » are the work. */
const PATTERN = wordPattern(
  [
    '(?:notee?s? |note |noté )?sur (?:10|20|40|50|100)(?: points?)?(?! (?:m|metres?|ans|jours?|personnes?|pages?|postes?))(?= *(?:$|[).,;:]))',
    '(?<!echelle(?: de| du| au)? )(?:\\d{2,3}|[02-9])(?:[.,]\\d{1,2})? ?/ ?(?:10|20|40|50|100)(?![/\\d])',
    '\\d{1,3}(?:[.,]\\d)? ?(?:points?|pts?)(?= *(?:$|[).,;:]))',
    "(?:note|moyenne)(?: (?:minimale|eliminatoire|generale|finale|globale))?(?: (?:superieure|inferieure|egale|d'au moins|de|minimum de|au moins egale)(?: ou egale)?(?: a)?)? ?\\d{1,2}(?:[.,]\\d)?(?! ?(?:pages?|lignes?|mots))",
    'note eliminatoire|bareme|coefficient \\d|coef\\.? ?\\d|seuil de (?:reussite|validation|notation)',
    '(?:au moins |minimum |plus de )?\\d{1,3} ?% (?:de |des )?(?:bonnes reponses|reponses (?:justes|correctes|exactes)|points|reussite au (?:qcm|test|questionnaire))',
  ].join('|'),
);

export default defineRule({
  code: 'critere/bareme',
  title: 'Note ou seuil dans un critère',
  task: [
    'Déplacer une note ou un seuil dans le règlement d’évaluation',
    'Déplacer {n} notes ou seuils dans le règlement d’évaluation',
  ],
  motif: 'epreuves',
  severity: 'advice',
  sources: [vademecum('2.3.1.4')],
  since: '0.1.0',
  scope: 'critere',
  fix: 'suggested',
  *check({ enonce }: Critere) {
    if (!enonce || isUnfinished(enonce.value)) return;
    const [found] = occurrencesAt(enonce, PATTERN);
    if (found) yield { at: found.at, data: { seen: found.text.replace(/\s+/g, ' ').trim() } };
  },
  message: ({ seen }) => ({
    constat: `« ${seen} » est une note ou un seuil d’obtention.`,
    attendu:
      'Les notes et leurs seuils se disent dans le règlement d’évaluation (« epreuves.validation ») ; le critère dit ce que l’on observe.',
  }),
  fixes({ at }, { tree, model }) {
    if (!('inText' in at)) return [];
    const { node } = at;
    const text = String(node.value);
    const apart = setApart(text, at);
    const written = apart ? `${text.slice(0, apart.start)}${text.slice(apart.end)}`.trim() : '';
    const removal = written && apart ? removeText(node, apart.start, apart.end) : dropItem(tree, node);
    const rule = written
      ? `Critère « ${written.replace(/(?<![\s.;,])[\s.;,]+$/u, '')} » : ${text.slice(at.start, at.end).trim()}.`
      : `${text.trim()}.`;
    const added = addRule(tree, model, rule.replace(/\.\.$/u, '.'));
    if (removal.length === 0 || added.length === 0) return [];
    return [{ title: 'Porter la note dans « epreuves.validation »', edits: [...removal, ...added] }];
  },
});

/** « (4 points) », « , noté sur 20 »: what can go and leave a sentence. */
function setApart(text: string, at: { start: number; end: number }) {
  const before = /(?<!\s)(?:\s*\(\s*|\s*[,–—;-]\s*(?:\p{L}+\s+){0,2})$/u.exec(text.slice(0, at.start));
  const after = /^\s*\)|^(?=[\s.]*$)/u.exec(text.slice(at.end));
  if (!before || !after) return undefined;
  if (before[0].includes('(') !== after[0].includes(')')) return undefined;
  return { start: at.start - before[0].length, end: at.end + after[0].length };
}

function dropItem(tree: SyntaxTree, node: ScalarNode): TextEdit[] {
  const item = node.parent?.kind === 'map' ? node.parent : node;
  const list = item.parent;
  return list?.kind === 'seq' ? removeItem(tree, list, list.items.indexOf(item)) : [];
}

function addRule(tree: SyntaxTree, { referentiel }: Model, rule: string): TextEdit[] {
  const { epreuves } = referentiel;
  const { validation } = epreuves ?? {};
  if (validation)
    return insertText(validation.node, String(validation.node.value).trimEnd().length, ` ${rule}`);
  const map = epreuves && resolved(epreuves.node);
  if (map?.kind === 'map') return setKey(tree, map, 'validation', paragraph(rule), orderOf('epreuves'));
  // A note moved does not begin a règlement: all that it lacks would be reported.
  return [];
}
