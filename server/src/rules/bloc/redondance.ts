import { DUPLICATE_THRESHOLD } from '../../french';
import { anchorOf, type Competence, competencesOf, type Model } from '../../model';
import { removeItem, resolved, type SyntaxTree } from '../../syntax';
import { defineRule } from '../rule';
import { kept } from '../shared/kept';
import { named } from '../shared/naming';
import { nodeAt, wholeText } from '../shared/place';
import { quoted } from '../shared/quote';
import {
  areAlternativeBlocs,
  type BlocSaid,
  blocsByCompetence,
  differing,
  pairsOfBlocs,
  percent,
  type SimilarPair,
} from '../shared/similar';
import { motifsRecurrents, vademecum } from '../source';

export default defineRule({
  code: 'bloc/redondance',
  title: 'Même compétence dans deux blocs',
  task: [
    'Supprimer ou distinguer une compétence présente dans deux blocs',
    'Supprimer ou distinguer {n} compétences présentes dans deux blocs',
  ],
  motif: 'blocs',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.2.3.1'), motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(_, context) {
    const told = new Set<Competence>();
    for (const { pair, earlier, later } of pairsOfBlocs(context, DUPLICATE_THRESHOLD)) {
      // Branches of one group may share what the candidates of each need: see tronc-commun-mal-place.
      if (told.has(pair.second) || areAlternativeBlocs(earlier, later)) continue;
      // Of three that say the same, the third is told once, against the closest.
      told.add(pair.second);
      yield findingFor(earlier)(pair);
    }
  },
  message: ({ name, other, bloc, statement, score, difference }) => ({
    constat: `La compétence ${name} redit ${difference ? `à ${score}` : 'mot pour mot'} la compétence ${other} du bloc ${bloc}, ${statement}${difference}.`,
    attendu:
      'Une compétence n’a sa place que dans un bloc : garder l’une des deux, ou écrire ce que chaque bloc demande de propre.',
  }),
  fixes: ({ at }, { tree, model }) => {
    const competence = competencesOf(model.referentiel).find(({ enonce }) => enonce?.node === nodeAt(at));
    const bloc = competence && blocsByCompetence(model.referentiel).get(competence);
    // Its bloc would be left empty: what to do with it is more than a deletion.
    if (!competence || (bloc?.competences?.length ?? 0) < 2) return [];
    const edits = deletion(competence, tree, model);
    return edits ? [{ title: `Supprimer la compétence ${named(competence)}`, edits }] : [];
  },
});

/** Comparing two statements word by word is done once for each pair. */
const findingFor = kept(({ name: bloc }: BlocSaid) =>
  kept(({ first, second, score }: SimilarPair) => ({
    at: second.enonce ? wholeText(second.enonce) : anchorOf(second),
    data: {
      name: named(second),
      other: named(first),
      bloc,
      statement: quoted(first.enonce?.value ?? ''),
      score: percent(score),
      difference: differing(first.enonce?.value ?? '', second.enonce?.value ?? ''),
    },
    related: [
      {
        at: first.enonce ? wholeText(first.enonce) : anchorOf(first),
        message: `${named(first)}, du bloc ${bloc}`,
      },
    ],
  })),
);

/** Takes a competence out with every mention of it; undefined when a mention cannot simply go. */
function deletion(competence: Competence, tree: SyntaxTree, model: Model) {
  const list = resolved(blocsByCompetence(model.referentiel).get(competence)?.competences?.node);
  if (list?.kind !== 'seq') return undefined;
  const edits = [...removeItem(tree, list, list.items.indexOf(competence.node))];
  if (edits.length === 0) return undefined;
  const id = competence.id?.value;
  if (id === undefined || model.ids.definitionsOf(id).length > 1) return edits;
  for (const { node } of model.ids.referencesTo(id)) {
    if (node.parent?.kind !== 'seq') return undefined;
    edits.push(...removeItem(tree, node.parent, node.parent.items.indexOf(node)));
  }
  return edits;
}
