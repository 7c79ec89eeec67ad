import {
  anchorOf,
  type Bloc,
  type Competence,
  type Evaluation,
  keyNode,
  mapOf,
  nameOf,
  registerOf,
  sectionAnchor,
} from '../../model';
import { appendToList } from '../../syntax';
import { defineRule, type Fix } from '../rule';
import { competenceGroups } from '../shared/competence-groups';
import { line } from '../shared/drafting';
import { kept } from '../shared/kept';
import { orderOf } from '../shared/order';
import { codeDuTravail, vademecum } from '../source';

interface Data {
  readonly competence?: string;
  readonly bloc?: string | undefined;
  readonly evaluations?: readonly string[];
  /** There is a final evaluation, which could have covered it. */
  readonly final?: boolean;
  /** An evaluation of another bloc that cites it. */
  readonly elsewhere?: string | undefined;
  readonly count?: number;
}

export default defineRule({
  code: 'competence/non-evaluee',
  title: 'Compétence qu’aucune évaluation ne couvre',
  task: ['Faire évaluer une compétence qui ne l’est pas', 'Faire évaluer {n} compétences qui ne le sont pas'],
  motif: 'epreuves',
  severity: 'error',
  sources: [vademecum('2.3.1'), codeDuTravail('R6113-9')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, { each, register }) {
    const { evaluation_finale: final } = referentiel;
    const inBlocs = register !== 'RS' && !referentiel.competences;
    if (inBlocs && !each('blocs', isCovered).includes(false)) return;
    const groups = competenceGroups(referentiel, register);
    for (const { bloc, competences, evaluations } of groups) {
      if (bloc && competences === bloc.competences && isCovered(bloc)) continue;
      const sayable = competences.filter(({ id }) => id);
      if (sayable.length === 0) continue;
      if (evaluations.length === 0) {
        // A bloc without evaluation is told by its own rule; the RS has no bloc.
        if (bloc || register !== 'RS' || final?.competences) continue;
        const data: Data = { count: competences.length };
        yield { at: keyNode(referentiel, 'blocs') ?? sectionAnchor(referentiel, 'competences'), data };
        continue;
      }
      // Evaluations that say nothing of what they cover are told one by one.
      if (!evaluations.some((evaluation) => evaluation.competences?.length)) continue;
      const covered = new Set([...evaluations, ...(final ? [final] : [])].flatMap(cited));
      for (const competence of sayable) {
        const id = competence.id!.value;
        if (covered.has(id)) continue;
        const elsewhere = groups
          .filter((group) => group.evaluations !== evaluations)
          .flatMap((group) => group.evaluations)
          .find((evaluation) => cited(evaluation).includes(id));
        const data: Data = {
          final: final?.competences !== undefined,
          competence: id,
          bloc: bloc && nameOf(bloc),
          evaluations: evaluations.map(nameOf).slice(0, 6),
          elsewhere: elsewhere && (elsewhere.id || elsewhere.intitule ? nameOf(elsewhere) : 'une évaluation'),
        };
        yield {
          at: anchorOf(competence),
          data,
          related: elsewhere
            ? [{ at: anchorOf(elsewhere), message: `Cette évaluation d’un autre bloc cite ${id}.` }]
            : [],
        };
      }
    }
  },
  message: ({ competence, bloc, evaluations = [], final, elsewhere, count }) => {
    const own = `${evaluations.length > 1 ? 'les évaluations' : 'l’évaluation'} ${bloc ? `du bloc ${bloc} ` : ''}(${evaluations.join(', ')})`;
    const by = final ? `ni par ${own} ni par l’évaluation finale` : `par ${own}`;
    const other = elsewhere ? ` ; ${elsewhere}, qui la cite, est d’un autre bloc` : '';
    return {
      constat: count
        ? `Aucune évaluation ne couvre ${count > 1 ? `les ${count} compétences` : 'la compétence'} de la certification.`
        : `La compétence ${competence} n’est ${final ? '' : 'pas '}couverte ${by}${other}.`,
      attendu:
        'Toutes les compétences du référentiel sont évaluées, celles d’un bloc par les évaluations de ce bloc.',
    };
  },
  fixes({ at }, { tree, model: { referentiel } }) {
    const fixes: Fix[] = [];
    for (const { bloc, competences, evaluations } of competenceGroups(referentiel, registerOf(referentiel))) {
      const competence = competences.find((candidate) => anchorOf(candidate) === at);
      if (!competence?.id) continue;
      for (const evaluation of evaluations.slice(0, 5)) {
        const map = mapOf(evaluation);
        if (!map) continue;
        const order = bloc ? orderOf('blocs', 'evaluations') : orderOf('evaluations');
        const edits = appendToList(tree, map, 'competences', line(competence.id.value), order);
        const title = `Ajouter ${competence.id.value} à l’évaluation ${nameOf(evaluation)}`;
        if (edits.length > 0) fixes.push({ title, edits });
      }
    }
    return fixes;
  },
});

/** Nothing is to be said of a bloc whose own evaluations cite all its competences. */
const isCovered = kept(({ competences, evaluations }: Bloc): boolean => {
  const own = new Set((evaluations ?? []).flatMap(cited));
  return own.size > 0 && (competences ?? []).every(({ id }: Competence) => !id || own.has(id.value));
});

function cited(evaluation: Pick<Evaluation, 'competences'>): string[] {
  return (evaluation.competences ?? []).map(({ value }) => value);
}
