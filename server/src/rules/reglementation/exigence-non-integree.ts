import {
  anchorOf,
  competencesOf,
  type Evaluation,
  type Exigence,
  evaluationsOf,
  mapOf,
  type Referentiel,
} from '../../model';
import { setKey } from '../../syntax';
import { defineRule, type Fix } from '../rule';
import { holds } from '../shared/find-target';
import { orderOf } from '../shared/order';
import { exigenceName, exigencesOf } from '../shared/reglementation';
import { allOf } from '../shared/set-path';
import { sharedWords, significantWords } from '../shared/significant-words';
import { motifsRecurrents, vademecum } from '../source';

type Link = 'competences' | 'evaluations';

export default defineRule({
  code: 'reglementation/exigence-non-integree',
  title: 'Exigence réglementaire non intégrée au référentiel',
  task: [
    'Relier une exigence à une compétence et à une évaluation',
    'Relier {n} exigences à une compétence et à une évaluation',
  ],
  motif: 'reglementation',
  severity: 'warning',
  sources: [motifsRecurrents, vademecum('2.2.4')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel) {
    for (const exigence of exigencesOf(referentiel)) {
      const missing: Link[] = [];
      // An habilitation may be asked for beforehand: `reglementation/habilitation` looks at it.
      if (!exigence.competences?.length && !exigence.habilitation) missing.push('competences');
      if (!exigence.evaluations?.length && !exigence.habilitation) missing.push('evaluations');
      if (missing.length === 0) continue;
      yield { at: anchorOf(exigence), data: { exigence: exigenceName(exigence), missing } };
    }
  },
  message({ exigence, missing }) {
    const neither = missing.length === 2;
    const what = missing[0] === 'competences' ? 'aucune compétence' : 'aucune évaluation';
    return {
      constat: `L’exigence ${exigence} n’est rattachée à ${neither ? 'aucune compétence ni à aucune évaluation' : what}.`,
      attendu:
        'Le référentiel s’approprie chaque exigence : citer les compétences qui l’intègrent et les évaluations qui la vérifient.',
    };
  },
  fixes({ at, data }, { tree, model }) {
    const { referentiel } = model;
    const exigence = exigencesOf(referentiel).find((one) => holds(one, at));
    const map = exigence && mapOf(exigence);
    if (!exigence || !map) return [];
    const order = orderOf('reglementation', 'exigences');
    const set = (links: Partial<Record<Link, readonly string[]>>): Fix[] => {
      const entries = Object.entries(links).filter(([, ids]) => ids.length > 0);
      if (entries.length === 0) return [];
      const ids = entries.map(([, list]) => list.join(', ')).join(' et ');
      const edits = allOf(
        entries.map(([key, list]) => setKey(tree, map, key, `[${list.join(', ')}]`, order)),
      );
      return [{ title: `Rattacher à ${ids}`, edits }];
    };
    if (!data.missing.includes('competences'))
      return set({ evaluations: evaluating(referentiel, idsIn(exigence.competences)) });
    if (!data.missing.includes('evaluations'))
      return set({
        competences: likely(exigence, referentiel, evaluatedBy(referentiel, idsIn(exigence.evaluations))),
      });
    return likely(exigence, referentiel)
      .slice(0, 3)
      .flatMap((id) => set({ competences: [id], evaluations: evaluating(referentiel, [id]) }));
  },
});

const idsIn = (list: readonly { readonly value: string }[] | undefined) =>
  (list ?? []).map(({ value }) => value);

/** The evaluations that assess one of these competences. */
function evaluating(referentiel: Referentiel, competences: readonly string[]): string[] {
  return evaluationsOf(referentiel)
    .filter((evaluation) => idsIn(evaluation.competences).some((id) => competences.includes(id)))
    .flatMap((evaluation: Evaluation) => (evaluation.id ? [evaluation.id.value] : []));
}

function evaluatedBy(referentiel: Referentiel, evaluations: readonly string[]): string[] {
  return evaluationsOf(referentiel)
    .filter(({ id }) => id && evaluations.includes(id.value))
    .flatMap(({ competences }) => idsIn(competences));
}

/** The competences whose words are those of the requirement, the closest first. */
function likely(exigence: Exigence, referentiel: Referentiel, among?: readonly string[]): string[] {
  const wanted = significantWords(`${exigence.objet?.value ?? ''} ${exigence.texte?.value ?? ''}`);
  return competencesOf(referentiel)
    .flatMap(({ id, enonce, criteres }) => {
      if (!id || !enonce || (among && !among.includes(id.value))) return [];
      const text = [enonce, ...(criteres ?? []).map((critere) => critere.enonce)].map(
        (part) => part?.value ?? '',
      );
      return [{ id: id.value, score: sharedWords(wanted, significantWords(text.join(' '))) }];
    })
    .filter(({ score }) => score > 0 || (among?.length === 1 && score === 0))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
