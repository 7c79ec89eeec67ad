import type { Bloc } from '../../model';
import { defineRule } from '../rule';
import { dependencyAt, foreignMentions, isDependency } from '../shared/cross-bloc';
import { textsOf } from '../shared/evaluations';
import { named } from '../shared/naming';
import { flatText } from '../shared/search';
import { vademecum } from '../source';

export default defineRule({
  code: 'bloc/evaluation-dependante',
  title: 'Évaluation qui dépend d’un autre bloc',
  task: [
    'Rendre une évaluation indépendante des autres blocs',
    'Rendre {n} évaluations indépendantes des autres blocs',
  ],
  motif: 'blocs',
  severity: 'error',
  register: 'RNCP',
  sources: [vademecum('2.3.1 et 2.3.1.3')],
  since: '0.1.0',
  scope: 'bloc',
  *check(bloc: Bloc) {
    const declared = bloc.prerequis?.some((prerequis) => prerequis.bloc) ?? false;
    for (const evaluation of bloc.evaluations ?? []) {
      for (const text of textsOf(evaluation)) {
        for (const mention of foreignMentions(text, bloc)) {
          if (!isDependency(mention)) continue;
          if (declared && isObtaining(`${mention.before} ${flatText(mention.words)}`)) continue;
          const at = dependencyAt(text, mention);
          const said = text.value.slice(at.start, at.end).replace(/\s+/gu, ' ');
          yield { at, data: { evaluation: evaluation.id?.value ?? '', bloc: named(bloc), said } };
        }
      }
    }
  },
  message: ({ evaluation, bloc, said }) => ({
    constat: `L’évaluation ${evaluation ? `${evaluation} ` : ''}du bloc ${bloc} dépend d’un autre bloc : « ${said} ».`,
    attendu:
      'L’évaluation de chaque bloc s’individualise : fournir au candidat ce dont il a besoin, sans résultat, note ni livrable d’un autre bloc.',
  }),
});

/** To have obtained the other bloc first is a prerequisite, which has its own key; to bring something of it is not. */
function isObtaining(flat: string): boolean {
  return (
    /(?<![a-z])(?:valide|obtenu|obtention|acquis|titulaire)/u.test(flat) &&
    !/(?<![a-z])(?:note|moyenne|resultat|livrable|dossier|rapport|production|rendu|remis)/u.test(flat)
  );
}
