import type { Competence } from '../../model';
import { defineRule, words } from '../rule';
import { headFault } from '../shared/head-fault';
import { observableFixes } from '../shared/observable-verbs';
import { beginsReadably } from '../shared/readable';
import { occurrencesAt, wordPattern } from '../shared/search';
import { statementOf } from '../shared/statement';
import { vademecum } from '../source';

/** The one who is trained as the subject of the sentence; training someone is a work action. */
const LEARNER =
  "(?:le|la|les|l'|un|une|chaque|tout|toute) ?(?:stagiaires?|apprenante?s?|eleves?|etudiante?s?|alternante?s?|apprentie?s?) (?:sera|seront|est|sont|doit|doivent|devra|devront|saura|sauront|pourra|pourront|sait|savent|peut|peuvent|apprend|apprennent|acquiert|acquierent|decouvre|decouvrent|maitrise|maitrisent|connait|connaissent|comprend|comprennent)";
/** A place in a programme, or its hours. */
const PROGRAMME =
  "(?:a l'issue|au terme|a la fin|au cours|en fin|lors|pendant|durant|dans le cadre|en cours) (?:de la |du |de |d'une |d'un |de cette |de ce |le |la |ce |cette )?(?:formation|module|cours(?= |$)|stage de formation|cursus|semestre|seance|enseignement)|avoir suivi (?:le|la|un|une|les|des) (?:cours|modules?|formations?|enseignements?)|reviser (?:le|un|les|des|son|ses) cours|\\d{1,4} ?(?:h|heures?) (?:de |d')?(?:cours|formation|enseignement|td|tp|travaux (?:diriges|pratiques)|theorie|pratique)|(?:acquerir|acquisition d(?:e|es|'))(?: les| des| de| d')? ?(?:connaissances?|notions?|bases?|fondamentaux|rudiments)";
const PATTERN = wordPattern(`${LEARNER}|${PROGRAMME}`);

export default defineRule({
  code: 'competence/formulation-formation',
  title: 'Compétence rédigée comme un programme de formation',
  task: [
    'Reformuler une compétence écrite comme un programme de formation',
    'Reformuler {n} compétences écrites comme un programme de formation',
  ],
  motif: 'referentiel',
  severity: 'warning',
  sources: [vademecum('2.2.2')],
  since: '0.1.0',
  scope: 'competence',
  fix: 'suggested',
  *check({ enonce }: Competence, { vocabulary }) {
    if (!enonce || !beginsReadably(enonce)) return;
    const statement = statementOf(enonce, vocabulary);
    if (headFault(statement) === 'formation') {
      const { span } = statement.head;
      const seen = enonce.value.slice(span.start, span.end);
      yield { at: words(enonce.node, span), data: { seen, head: true } };
      return;
    }
    const [found] = occurrencesAt(enonce, PATTERN);
    if (found) yield { at: found.at, data: { seen: found.text.replace(/\s+/g, ' '), head: false } };
  },
  message: ({ seen, head }) => ({
    constat: head
      ? `« ${seen} » dit ce que l’on apprend, non ce que l’on sait faire au travail.`
      : `« ${seen} » appartient à un programme de formation.`,
    attendu:
      'Une compétence se déduit de l’exercice du métier : nommer l’action de travail, sans la façon de s’y former.',
  }),
  fixes: ({ at, data }) => ('inText' in at && data.head ? observableFixes(at.node, at) : []),
});
