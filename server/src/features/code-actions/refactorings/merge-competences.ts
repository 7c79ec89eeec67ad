import { DUPLICATE_THRESHOLD } from '../../../french';
import { type Bloc, type Competence, competencesOf, type Model } from '../../../model';
import { fusion } from '../../../rules/shared/merge-competences';
import { named } from '../../../rules/shared/naming';
import { areAlternatives } from '../../../rules/shared/options';
import { blocsByCompetence } from '../../../rules/shared/similar';
import { enumeration } from '../../../rules/shared/wording';
import { resolved, spanOf } from '../../../syntax';
import type { Offer, Place, Refactoring } from '../refactoring';
import { hereOf, listed, nameIn } from './here';
import { inTurn } from './steps';

/** How many duplicates of one competence are offered. */
const MOST = 3;

/** « Réunir C1.4 à C1.2 »: the competences selected in a bloc, else those that say the same as the one under the cursor. */
export const mergeCompetences: Refactoring = {
  kind: 'refactor.rewrite.reunir',
  offers(place) {
    const { model } = place.analysis;
    const selected = selectedIn(place);
    const [first, ...others] = selected;
    if (first && others.length > 0) return [offer(others, first, model)];
    const { competence } = hereOf(place);
    if (!competence || !isItem(competence)) return [];
    return duplicatesOf(competence, place).flatMap((other) => {
      const blocs = blocsByCompetence(model.referentiel);
      const pair = [competence, other].sort((a, b) => spanOf(a.node).start - spanOf(b.node).start);
      const [earlier, later] = pair as [Competence, Competence];
      const either = blocs.get(earlier) !== blocs.get(later);
      return [offer([later], earlier, model), ...(either ? [offer([earlier], later, model)] : [])];
    });
  },
};

/** What the rules know by now; nothing is looked for. */
function duplicatesOf(competence: Competence, { analysis }: Place): Competence[] {
  const { referentiel } = analysis.model;
  const blocs = blocsByCompetence(referentiel);
  const bloc = blocs.get(competence);
  const present = new Set(
    bloc ? competencesOf(referentiel).filter((one) => blocs.get(one)) : (referentiel.competences ?? []),
  );
  return analysis.memory.competences
    .matches(competence, DUPLICATE_THRESHOLD)
    .map(({ key }) => key)
    .filter((key) => {
      const other = blocs.get(key);
      // Each branch of an option has its own: see the common core.
      const apart = bloc && other && bloc !== other && areAlternatives(referentiel, bloc, other);
      return present.has(key) && !apart && isItem(key);
    })
    .slice(0, MOST);
}

function selectedIn(place: Place): readonly Competence[] {
  const { start, end, analysis } = place;
  if (start === end) return [];
  const { referentiel } = analysis.model;
  const touched = (competences: readonly Competence[] = []) =>
    competences.filter((competence) => {
      const span = spanOf(resolved(competence.node) ?? competence.node);
      return span.start < end && start < span.end;
    });
  const groups = [...(referentiel.blocs ?? []), referentiel].map(({ competences }) => touched(competences));
  const chosen = groups.filter(({ length }) => length > 0);
  return chosen.length === 1 && chosen[0]!.every(isItem) ? chosen[0]! : [];
}

function isItem({ node }: Competence): boolean {
  return node.parent?.kind === 'seq' && !node.parent.flow;
}

function offer(copies: readonly Competence[], kept: Competence, model: Model): Offer {
  const name = named(kept);
  const names = listed(copies);
  const many = copies.length > 1;
  return {
    title: `Réunir ${names} à ${name}, dont l’énoncé reste`,
    edits: () => inTurn(model, merging(copies, kept, model)),
    confirm: `${many ? 'Les énoncés' : 'L’énoncé'} de ${names} ${many ? 'restent' : 'reste'} en commentaire ; ${name} reprend ${many ? 'leurs' : 'ses'} critères et ce qui ${many ? 'les' : 'la'} citait.`,
    get note() {
      return lostAssessment(copies, kept, { names, name }, model);
    },
  };
}

/** One step for each copy, the last first; `gone`: what former steps took from its bloc, and these after them. */
export function merging(
  copies: readonly Competence[],
  kept: Competence,
  model: Model,
  gone: Competence[] = [],
) {
  const blocs = blocsByCompetence(model.referentiel);
  const changes = [];
  for (const copy of [...copies].sort((a, b) => spanOf(b.node).start - spanOf(a.node).start)) {
    const former = [...gone];
    gone.push(copy);
    changes.push((current: Model) => {
      const now = (competence: Competence) =>
        locate(competence, blocs.get(competence), former, model, current);
      const [from, to] = [now(copy), now(kept)];
      return from && to ? fusion(from, to, current) : [];
    });
  }
  return changes;
}

/** A competence in a later model, once others are gone. */
export function locate(
  competence: Competence,
  bloc: Bloc | undefined,
  gone: readonly Competence[],
  before: Model,
  after: Model,
): Competence | undefined {
  const blocRank = bloc ? before.referentiel.blocs!.indexOf(bloc) : -1;
  const former = (bloc ?? before.referentiel).competences ?? [];
  const list = (bloc ? after.referentiel.blocs?.[blocRank] : after.referentiel)?.competences;
  return list?.[former.filter((other) => !gone.includes(other)).indexOf(competence)];
}

/** The evaluations of another bloc that cite a copy can cite nothing instead. */
function lostAssessment(
  copies: readonly Competence[],
  kept: Competence,
  { names, name }: { readonly names: string; readonly name: string },
  { referentiel }: Model,
): string | undefined {
  const blocs = blocsByCompetence(referentiel);
  const home = blocs.get(kept);
  const lost = copies.flatMap((copy) => {
    const bloc = blocs.get(copy);
    const citing =
      bloc === home
        ? []
        : (bloc?.evaluations ?? []).filter(({ competences }) =>
            competences?.some(({ value }) => value === copy.id?.value),
          );
    return citing.map((evaluation) => nameIn(evaluation, 'une évaluation'));
  });
  if (lost.length === 0) return undefined;
  const citing = [...new Set(lost)];
  const [verb, they] = citing.length > 1 ? ['évaluent', 'elles observaient'] : ['évalue', 'elle observait'];
  return `${enumeration(citing)} n’${verb} plus ${names} : voyez si l’évaluation de ${name} reprend ce qu’${they}.`;
}
