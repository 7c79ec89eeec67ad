import { analyseStatement, splitSentences } from '../../french';
import type { Competence } from '../../model';
import { defineRule, words } from '../rule';
import { competenceGroups } from '../shared/competence-groups';
import { isReadable } from '../shared/readable';
import { partsOf, separation } from '../shared/split-competence';
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
  task: [
    'Scinder une compétence qui réunit plusieurs actions',
    'Scinder {n} compétences qui réunissent plusieurs actions',
  ],
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
  fixes: ({ at }, { model }) => {
    if (!('inText' in at)) return [];
    for (const { competences } of competenceGroups(model.referentiel)) {
      const competence = competences.find(({ enonce }) => enonce?.node === at.node);
      if (!competence?.enonce) continue;
      const edits = separation(competence, model);
      const count = partsOf(competence.enonce.value).length;
      return edits.length > 0 ? [{ title: `Séparer en ${count} compétences`, edits }] : [];
    }
    return [];
  },
});

function listed(verbs: readonly string[]): string {
  const shown = verbs.slice(0, MOST_SHOWN).map((verb) => `« ${verb} »`);
  return verbs.length > MOST_SHOWN ? `${shown.join(', ')}…` : enumeration(shown);
}

const MOST_SHOWN = 8;
