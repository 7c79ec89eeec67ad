import { defineRule, type Finding } from '../rule';
import { handicapFault } from '../shared/handicap';
import { orderOf } from '../shared/order';
import { wholeText } from '../shared/place';
import { isUnfinished } from '../shared/placeholder';
import type { Procedure } from '../shared/procedures';
import { occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const ELSEWHERE = wordPattern(
  "(?:selon|suivant|conformement a(?:u|ux)?|voir|cf\\.?|se reporter a(?:u|ux)?|prevue?s? (?:par|dans|au)|definie?s? (?:par|dans|au)|precisee?s? (?:par|dans|au)|decrite?s? (?:par|dans|au)) (?:le |la |les |l')?(?:reglement\\p{L}*|procedures?|textes?|dispositions?|modalites?|reglementation|annexes?|documents?|usages?|normes?)(?: (?:interieur|general|des etudes|d'examen|d'evaluation|en vigueur|interne|habituel)(?:e?s?)?)?",
);
const VAGUE = wordPattern(
  "au cas par cas|si (?:besoin|necessaire)|en fonction des (?:situations|besoins|cas)|le cas echeant|selon les (?:cas|situations|besoins)|a la discretion (?:du|de la|des) \\p{L}+|a l'appreciation (?:du|de la|des) \\p{L}+|par tout moyen|dans les meilleurs delais|les mesures (?:necessaires|appropriees|adaptees)",
);
/** One sentence is enough to name a person, or to say that there is no resit. */
const SHORT: ReadonlySet<Procedure> = new Set(['responsable', 'rattrapage']);

interface Data {
  readonly procedure: Procedure;
  readonly kind: 'court' | 'renvoi' | 'vague';
  readonly said: string;
  readonly count: number;
}

export default defineRule({
  code: 'epreuves/procedure-creuse',
  title: 'Procédure creuse',
  task: ['Détailler une procédure', 'Détailler {n} procédures'],
  motif: 'epreuves',
  severity: 'advice',
  sources: [vademecum('2.3.2')],
  since: '0.1.0',
  scope: 'document',
  options: {
    mots: {
      default: 8,
      minimum: 1,
      maximum: 100,
      description: 'Nombre de mots en dessous duquel une procédure ne décrit rien.',
    },
    renvoi: {
      default: 22,
      minimum: 1,
      maximum: 200,
      description:
        'Nombre de mots en dessous duquel une procédure qui renvoie ailleurs ou reste vague est signalée.',
    },
  },
  *check({ epreuves }, { options }): Generator<Finding<Data>> {
    for (const procedure of orderOf('epreuves') as Procedure[]) {
      const text = epreuves?.[procedure];
      if (!text || isUnfinished(text.value)) continue;
      // Said there already, and better.
      if (procedure === 'amenagements_handicap' && handicapFault(text)) continue;
      const count = text.value.trim().split(/\s+/u).length;
      if (count >= options.renvoi) continue;
      const [elsewhere] = occurrencesAt(text, ELSEWHERE);
      const [vague] = occurrencesAt(text, VAGUE);
      const found = elsewhere ?? vague;
      if (found) {
        const kind = elsewhere ? 'renvoi' : 'vague';
        yield { at: found.at, data: { procedure, kind, said: found.text.replace(/\s+/gu, ' '), count } };
      } else if (count < options.mots && !SHORT.has(procedure)) {
        yield {
          at: wholeText(text),
          data: { procedure, kind: 'court', said: text.value.trim().replace(/\s+/gu, ' '), count },
        };
      }
    }
  },
  message: ({ procedure, kind, said, count }: Data) => ({
    constat:
      kind === 'court'
        ? `La procédure « ${procedure} » tient en ${count} mot${count > 1 ? 's' : ''}, « ${said} ».`
        : kind === 'renvoi'
          ? `La procédure « ${procedure} » renvoie ailleurs : « ${said} ».`
          : `La procédure « ${procedure} » reste vague : « ${said} ».`,
    attendu:
      'Décrire qui fait quoi, quand et comment : c’est ce qui engage le certificateur envers les candidats.',
  }),
});
