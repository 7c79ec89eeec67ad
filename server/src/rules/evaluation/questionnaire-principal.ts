import { defineRule } from '../rule';
import { evaluationAnchor, evaluationName, isQuestionnaire } from '../shared/evaluations';
import { named } from '../shared/naming';
import { percent } from '../shared/similar';
import { vademecum } from '../source';

export default defineRule({
  code: 'evaluation/questionnaire-principal',
  title: 'Questionnaire comme modalité principale',
  task: [
    'Évaluer un bloc autrement que par un questionnaire',
    'Évaluer {n} blocs autrement que par un questionnaire',
  ],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.1.1')],
  since: '0.1.0',
  scope: 'groupe',
  *check({ bloc, evaluations }) {
    const questionnaires = evaluations.filter(isQuestionnaire);
    const first = questionnaires[0];
    if (!first) return;
    const only = questionnaires.length === evaluations.length;
    const otherwise = new Set<string>();
    const asked = new Set<string>();
    for (const evaluation of evaluations) {
      const into = questionnaires.includes(evaluation) ? asked : otherwise;
      for (const { value } of evaluation.competences ?? []) into.add(value);
    }
    const alone = [...asked].filter((id) => !otherwise.has(id));
    const all = new Set([...asked, ...otherwise]);
    if (!only && alone.length * 2 <= all.size) return;
    yield {
      at: first.modalite?.node ?? evaluationAnchor(first),
      data: {
        bloc: bloc ? named(bloc) : '',
        name: evaluationName(first),
        only,
        alone: alone.length,
        all: all.size,
        part: percent(alone.length / Math.max(1, all.size)),
      },
    };
  },
  message: ({ bloc, name, only, alone, all, part }) => {
    const whole = bloc ? `du bloc ${bloc}` : 'de la certification';
    return {
      constat: only
        ? `${name} est un questionnaire, seule modalité ${whole}.`
        : `${name} est un questionnaire, seul à évaluer ${alone} des ${all} compétences évaluées ${whole} (${part}).`,
      attendu:
        'Un questionnaire mesure surtout des savoirs : ne l’employer qu’en complément d’une modalité qui place le candidat en situation.',
    };
  },
});
