import type { Evaluation } from '../../model';
import { defineRule } from '../rule';
import { evaluationName } from '../shared/evaluations';
import { occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const CONTINUOUS = wordPattern("controles? continus?|evaluations? continues?|controle en cours d'annee");
const UNDEFINED = wordPattern(
  "(?:modalites?|formes?|epreuves?|evaluations?|sujets?|dates?|durees?)[^.;:]{0,20} a (?:definir|determiner|preciser)|(?:selon|suivant) (?:les|l'|le) (?:intervenants?|formateurs?|enseignants?|professeurs?|evaluateurs?|jurys?|centres? de formation|disponibilites?)|au choix (?:du|des|de l') ?(?:formateurs?|evaluateurs?|jurys?|centres?|organismes?|etablissements?|partenaires?)",
);
const MODALITY =
  '(?:controle continu|mise en situation|etude de cas|cas pratique|jeu de role|projet|dossier|rapport|memoire|portfolio|soutenance|entretien|expose|oral|ecrit|qcm|questionnaire|devoir|epreuve (?:orale|ecrite|pratique)|presentation orale|quiz)s?(?: professionnelle?s?| collectifs?| individuels?)?';
const ALTERNATIVE = wordPattern(
  `${MODALITY} (?:et/ou|et / ou|ou|ou bien|soit) (?:bien )?(?:une? |d'une? |l'|le |la )?${MODALITY}|par exemple,? (?:une? |d'une? |des )?${MODALITY}|${MODALITY},? par exemple`,
);
const BARE =
  /^(?:l')?(?:evaluation|epreuve|examen|controle|interrogation) ?(?:orale?|ecrite?|pratique|finale?|ponctuelle?|theorique|individuelle?)?\.?$/u;

type Kind = 'continu' | 'indefini' | 'alternative' | 'nue';

export default defineRule({
  code: 'evaluation/modalite-vague',
  title: 'Modalité d’évaluation vague',
  task: ['Préciser la modalité d’une évaluation', 'Préciser la modalité de {n} évaluations'],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.1.1')],
  since: '0.1.0',
  scope: 'evaluation',
  *check(evaluation: Evaluation) {
    const { modalite, intitule, description } = evaluation;
    const name = evaluationName(evaluation);
    const continuous = modalite?.value === 'controle_continu';
    if (modalite && continuous) {
      yield { at: modalite.node, data: { name, kind: 'continu' as Kind, said: 'controle_continu' } };
    }
    const told = new Set<Kind>(continuous ? ['continu'] : []);
    for (const text of [intitule, description]) {
      if (!text) continue;
      const patterns: readonly (readonly [Kind, RegExp])[] = [
        ['alternative', ALTERNATIVE],
        ['indefini', UNDEFINED],
        ['continu', CONTINUOUS],
      ];
      for (const [kind, pattern] of patterns) {
        const [found] = told.has(kind) ? [] : occurrencesAt(text, pattern);
        if (!found) continue;
        told.add(kind);
        // « Contrôle continu ou oral » leaves the choice open: that is worse than its first half.
        if (kind === 'alternative' && found.match[0].includes('controle continu')) told.add('continu');
        yield { at: found.at, data: { name, kind, said: found.text.replace(/\s+/gu, ' ') } };
      }
    }
    const bare = description ?? (modalite ? undefined : intitule);
    const [whole] = bare && told.size === 0 ? occurrencesAt(bare, BARE_ONLY) : [];
    if (whole) yield { at: whole.at, data: { name, kind: 'nue' as Kind, said: whole.text } };
  },
  message: ({ name, kind, said }) => {
    const attendu =
      'Choisir une modalité et la décrire, pour qu’elle place le candidat au plus près de la situation de travail.';
    switch (kind) {
      case 'continu':
        return {
          constat: `${name} est un contrôle continu, ce qui ne dit ni quand ni comment chaque compétence est observée.`,
          attendu:
            'Décrire les situations évaluées, leur nombre et leurs dates, ou choisir une autre modalité.',
        };
      case 'alternative':
        return { constat: `${name} laisse le choix ouvert : « ${said} ».`, attendu };
      case 'indefini':
        return { constat: `${name} n’est pas fixée : « ${said} ».`, attendu };
      default:
        return { constat: `« ${said} » ne dit pas ce que le candidat fait.`, attendu };
    }
  },
});

const BARE_ONLY = new RegExp(BARE.source, 'gu');
