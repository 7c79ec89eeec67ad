import { type Evaluation, mapOf } from '../../model';
import { setKey } from '../../syntax';
import { defineRule } from '../rule';
import { paragraph } from '../shared/drafting';
import { evaluationAt, evaluationName } from '../shared/evaluations';
import { orderOf } from '../shared/order';
import { occurrencesAt, says, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const COLLECTIVE = wordPattern(
  '(?:epreuve|evaluation|projet|travail|soutenance|mise en situation|production|presentation|dossier|rapport|etude de cas)s? (?:professionnelle )?(?:collecti(?:f|fs|ve|ves)|de groupe|en groupe|en binome|par equipe)|(?:par|en) groupes? de (?:\\d{1,2}|[a-z]+)|en (?:sous-groupes?|binomes?|trinomes?)(?! avec )|par (?:binomes?|equipes? de (?:\\d{1,2}|[a-z]+))',
);
const INDIVIDUAL = wordPattern(
  'individue(?:l|ls|lle|lles|llement)|individualis\\p{L}*|chaque (?:candidat|membre|participant|eleve|etudiant)|chacun des (?:candidats|membres)|a tour de role|interroge(?:s|e)? (?:seul|separement)|separement|part personnelle|contribution (?:propre|personnelle)',
);

export default defineRule({
  code: 'evaluation/collective-non-individualisee',
  title: 'Évaluation collective sans part individuelle',
  task: [
    'Prévoir une part individuelle dans une évaluation collective',
    'Prévoir une part individuelle dans {n} évaluations collectives',
  ],
  motif: 'epreuves',
  severity: 'error',
  sources: [vademecum('2.3.1.1')],
  since: '0.1.0',
  scope: 'evaluation',
  fix: 'suggested',
  *check(evaluation: Evaluation) {
    const { individuelle, individualisation, intitule, description } = evaluation;
    if (individualisation || individuelle?.value === true) return;
    if (says([intitule, description], INDIVIDUAL)) return;
    const name = evaluationName(evaluation);
    if (individuelle) {
      yield { at: individuelle.node, data: { name, said: '' } };
      return;
    }
    for (const text of [intitule, description]) {
      const [found] = text ? occurrencesAt(text, COLLECTIVE) : [];
      if (!found) continue;
      yield { at: found.at, data: { name, said: found.text } };
      return;
    }
  },
  message: ({ name, said }) => ({
    constat: `${name} est collective${said ? ` (« ${said} »)` : ''} et rien ne dit comment chaque candidat est évalué.`,
    attendu:
      'Le résultat est toujours individuel : ajouter, sous « individualisation », un entretien avec chacun ou une grille par candidat.',
  }),
  fixes: ({ at }, { tree, model }) => {
    const evaluation = evaluationAt(model, at);
    const map = evaluation && mapOf(evaluation);
    if (!map) return [];
    const text = paragraph(
      'Après la situation collective, chaque candidat a un entretien individuel de vingt minutes avec les évaluateurs sur sa contribution et ses choix. Une grille est remplie pour chaque candidat, compétence par compétence.',
    );
    const edits = setKey(tree, map, 'individualisation', text, orderOf('blocs', 'evaluations'));
    return [{ title: 'Ajouter un entretien individuel', edits }];
  },
});
