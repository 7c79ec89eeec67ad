import { anchorOf, type Competence, mapOf, nameOf, sectionAnchor } from '../../model';
import { setKey } from '../../syntax';
import { defineRule } from '../rule';
import { competenceGroups } from '../shared/competence-groups';
import { line, toComplete } from '../shared/drafting';
import { orderOf } from '../shared/order';
import { allOf } from '../shared/set-path';
import { codeDuTravail, vademecum } from '../source';

interface Data {
  /** The competence concerned, when it has an id and is alone. */
  readonly competence?: string | undefined;
  readonly bloc?: string | undefined;
  readonly count: number;
}

export default defineRule({
  code: 'competence/sans-critere',
  title: 'Compétence sans critère d’évaluation',
  task: ['Écrire les critères d’une compétence', 'Écrire les critères de {n} compétences'],
  motif: 'referentiel',
  severity: 'error',
  sources: [codeDuTravail('L6113-1'), vademecum('2.3.1.2')],
  since: '0.1.0',
  scope: 'groupe',
  whenComplete: true,
  fix: 'suggested',
  *check({ bloc, competences, anchor }, { ready }) {
    const written = competences.filter((competence) => ready || competence.enonce || competence.description);
    const missing = written.filter(lacksCriteria);
    // Criteria are written once the competences are: a bloc that has none yet is told once.
    if (!ready && missing.length > 1 && missing.length === written.length) {
      const data: Data = { bloc: bloc && nameOf(bloc), count: missing.length };
      yield { at: anchor, data };
      return;
    }
    for (const competence of missing) {
      const data: Data = { competence: competence.id?.value, count: 1 };
      yield { at: anchorOf(competence), data };
    }
  },
  message: ({ competence, bloc, count }) => ({
    constat:
      count > 1
        ? `Aucune des ${count} compétences ${bloc ? `du bloc ${bloc}` : 'de la certification'} n’a de critère d’évaluation.`
        : `${competence ? `La compétence ${competence}` : 'Cette compétence'} n’a aucun critère d’évaluation.`,
    attendu:
      'Donner à chaque compétence au moins un critère : une qualité attendue et l’indicateur observable qui la mesure.',
  }),
  fixes({ at }, { tree, model: { referentiel } }) {
    const concerned = competenceGroups(referentiel).flatMap(({ bloc, competences }) => {
      const anchor = bloc ? anchorOf(bloc) : sectionAnchor(referentiel, 'competences');
      return competences.filter(
        (competence) => lacksCriteria(competence) && (anchor === at || anchorOf(competence) === at),
      );
    });
    const item = line(toComplete('qualité attendue et indicateur observable'));
    const added = concerned.map((competence) => {
      const map = mapOf(competence);
      return map ? setKey(tree, map, 'criteres', `\n- ${item}`, orderOf('blocs', 'competences')) : [];
    });
    const title = concerned.length > 1 ? 'Ajouter un critère à chaque compétence' : 'Ajouter un critère';
    return [{ title, edits: allOf(added) }];
  },
});

function lacksCriteria({ criteres }: Competence): boolean {
  return !criteres || criteres.length === 0;
}
