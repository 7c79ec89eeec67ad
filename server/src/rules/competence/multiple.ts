import { analyseStatement, splitSentences } from '../../french';
import type { Competence } from '../../model';
import { appendItem, insertItem, replaceText } from '../../syntax';
import { defineRule, type Finding, type Fix, type FixContext, words } from '../rule';
import { competenceGroups } from '../shared/competence-groups';
import { line } from '../shared/drafting';
import { isReadable } from '../shared/readable';
import { firstWords, statementOf } from '../shared/statement';
import { enumeration } from '../shared/wording';
import { vademecum } from '../source';

interface Data {
  readonly verbs: readonly string[];
  readonly sentences: number;
}

export default defineRule({
  code: 'competence/multiple',
  title: 'Plusieurs actions dans une seule compétence',
  motif: 'referentiel',
  severity: 'advice',
  sources: [vademecum('2.2.1')],
  since: '0.1.0',
  scope: 'competence',
  fix: 'suggested',
  options: {
    verbes: {
      default: 3,
      description: 'Nombre d’actions coordonnées à partir duquel l’énoncé est signalé.',
      minimum: 2,
      maximum: 10,
    },
  },
  *check({ enonce }: Competence, { vocabulary, options }) {
    if (!enonce || !isReadable(enonce)) return;
    const { verbs } = statementOf(enonce, vocabulary);
    const actions = verbs.map(({ span }) => enonce.value.slice(span.start, span.end).toLowerCase());
    const sentences = splitSentences(enonce.value);
    const second = sentences[1];
    const extra = verbs[options.verbes - 1];
    if (extra) {
      const data: Data = { verbs: actions, sentences: 0 };
      yield { at: words(enonce.node, extra.span), data };
    } else if (
      second &&
      analyseStatement(enonce.value.slice(second.start, second.end)).head.kind === 'infinitif'
    ) {
      const data: Data = { verbs: [], sentences: sentences.length };
      yield { at: words(enonce.node, firstWords(enonce.value, second.start)), data };
    }
  },
  message: ({ verbs, sentences }) => ({
    constat:
      sentences > 0
        ? `L’énoncé tient en ${sentences} phrases, dont chacune dit une action.`
        : `L’énoncé réunit ${verbs.length} actions : ${listed(verbs)}.`,
    attendu:
      'Garder un niveau de détail stable : une compétence, une action que l’on évalue d’un seul tenant.',
  }),
  fixes: (finding, context) => split(finding, context),
});

function listed(verbs: readonly string[]): string {
  const shown = verbs.slice(0, MOST_SHOWN).map((verb) => `« ${verb} »`);
  return verbs.length > MOST_SHOWN ? `${shown.join(', ')}…` : enumeration(shown);
}

const MOST_SHOWN = 8;

/** Each action with its own object becomes a competence; what cites the first cites them all. */
function split({ at }: Finding, { tree, model: { referentiel, ids } }: FixContext): Fix[] {
  if (!('inText' in at)) return [];
  for (const { bloc, competences } of competenceGroups(referentiel)) {
    const competence = competences.find(({ enonce }) => enonce?.node === at.node);
    if (!competence?.enonce) continue;
    const list = (bloc ?? referentiel).competences?.node;
    if (list?.kind !== 'seq' || list.flow) return [];
    const rank = list.items.indexOf(competence.node);
    const parts = partsOf(competence.enonce.value);
    if (rank < 0 || parts.length < 2) return [];
    const [first = '', ...others] = parts;
    const names = newIds(competence, competences, others.length);
    const edits = replaceText(at.node, 0, competence.enonce.value.length, first);
    for (const [index, text] of others.entries()) {
      const name = names[index];
      const enonce = `enonce: ${line(text)}`;
      edits.push(...insertItem(tree, list, rank + 1, name ? `id: ${line(name)}\n${enonce}` : enonce));
    }
    for (const { node } of competence.id ? ids.referencesTo(competence.id.value) : []) {
      if (node.parent?.kind !== 'seq') continue;
      for (const name of names) edits.push(...appendItem(tree, node.parent, line(name)));
    }
    return [{ title: `Séparer en ${parts.length} compétences`, edits }];
  }
  return [];
}

/** The sentences, or the actions when each has its object; the common purpose is given to all. */
function partsOf(text: string): string[] {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  if (sentences.length > 1) return sentences;
  const { verbs, purpose, head } = analyseStatement(text);
  const bound = purpose && purpose.start > head.span.end ? purpose.start : text.length;
  const purposeText = purpose && bound < text.length ? text.slice(bound).trim() : '';
  if (verbs.some(({ span }) => span.start > bound)) return [];
  const parts = verbs.map(({ span }, index) => {
    const from = index === 0 ? 0 : span.start;
    const action = text.slice(from, verbs[index + 1]?.span.start ?? bound).replace(LINK, '');
    const capital = action.charAt(0).toUpperCase() + action.slice(1);
    return { action: capital, complete: analyseStatement(capital).object !== undefined };
  });
  if (!parts.every(({ complete }) => complete)) return [];
  return parts.map(({ action }) => (purposeText ? `${action}, ${purposeText}` : action));
}

const LINK = /(?<![\s,;])[\s,;]+(?:(?:et|ou|puis|ainsi que|et\/ou)[\s,;]*)?$/u;

/** The next numbers of the same form: C1.3 where C1.2 is the last. */
function newIds(competence: Competence, all: readonly Competence[], count: number): string[] {
  const match = /^(.*?)(?<!\d)(\d+)$/u.exec(competence.id?.value ?? '');
  if (!match) return [];
  const [, prefix = ''] = match;
  const numbers = all.flatMap(({ id }) => {
    const rest = id?.value.startsWith(prefix) ? id.value.slice(prefix.length) : '';
    return /^\d+$/u.test(rest) ? [Number(rest)] : [];
  });
  const last = Math.max(...numbers);
  return Array.from({ length: count }, (_, index) => `${prefix}${last + 1 + index}`);
}
