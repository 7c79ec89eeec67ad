import { defineRule } from '../rule';
import { flatText, occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

/** « un ou deux », « 2 à 3 », « au moins deux », « plusieurs » */
const OPEN = wordPattern(
  'au moins|au minimum|minimum|au maximum|maximum|plusieurs|quelques|un certain nombre de|et ?/ ?ou|(?:une?|deux|trois|quatre|\\d+) (?:ou|a) (?:plusieurs|deux|trois|quatre|cinq|six|\\d+)|ou (?:une?|deux|des) (?:format|profession|enseign|represent|expert|membre|salari|direct|responsab|employ|cadre|consultant|artisan)[a-z]+|selon (?:les )?disponibilites?|eventuellement|le cas echeant',
);
/** A duration is no number of members: « en exercice depuis au moins trois ans ». */
const DURATION = /^(?: [a-z0-9]+)? (?:ans?|annees?|mois)(?![a-z])/u;
const PLURAL = /^(?:(?:des|les) )?[a-z-]{3,}(?:s|x)(?= |$)(?! (?:du|de la) jury)/u;

export default defineRule({
  code: 'jury/nombre-imprecis',
  title: 'Nombre de membres du jury laissé ouvert',
  task: ['Fixer le nombre de membres d’un jury', 'Fixer {n} nombres de membres de jury'],
  motif: 'epreuves',
  severity: 'advice',
  sources: [vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  *check({ jury, name }) {
    for (const { qualite, nombre } of jury.membres ?? []) {
      if (!qualite) continue;
      const [open] = occurrencesAt(qualite, OPEN).filter(
        ({ match }) => !DURATION.test(match.input.slice(match.index + match[0].length)),
      );
      if (open) yield { at: open.at, data: { jury: name, words: open.text, membre: qualite.value } };
      else if (!nombre && PLURAL.test(flatText(qualite.value)))
        yield { at: qualite.node, data: { jury: name, words: '', membre: qualite.value } };
    }
  },
  message: ({ jury, words, membre }) => ({
    constat: words
      ? `« ${words} » laisse ouverte la composition du ${jury} (« ${membre} »).`
      : `Le nombre de « ${membre} » au ${jury} n’est pas dit, et compte pour un.`,
    attendu:
      'La majorité se vérifie sur une composition fixe : donner le nombre de membres de chaque qualité.',
  }),
});
