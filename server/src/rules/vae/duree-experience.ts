import { splitSentences } from '../../french';
import type { LocatedValue } from '../../model';
import { replaceText } from '../../syntax';
import { defineRule } from '../rule';
import { flatText, type Occurrence, occurrencesAt, wordPattern } from '../shared/search';
import { codeDuTravail, vademecum } from '../source';

const NUMBER =
  '(?:\\d[\\d ]{0,6}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|dix-huit|vingt-quatre|plusieurs)';
const DURATION = `${NUMBER} ?(?:\\([^)]{1,12}\\) ?)?(?:ans?|annees?|mois|heures|h|semestres?)`;
const LEAST =
  "(?:d'au moins |au moins |au minimum |d'au minimum |minimum |plus de |superieure? (?:ou egale )?a )?";
const EXPERIENCE = '(?:experience|activite|exercice|pratique|anciennete)';
const KIND =
  '(?: (?:professionnel(?:le)?s?|effecti(?:f|ve)s?|salariee?s?|continue?|cumulee?s?|minimale?s?|minimum|consecuti(?:f|ve)s?|du metier|dans le metier))*';

/** « trois ans d'expérience », « au moins un an (1 607 h) d'activité professionnelle » */
const BEFORE = wordPattern(
  `(?:de |d')?${LEAST}${DURATION}${KIND} (?:minimum |au moins )?(?:d'|de )(?:l'|la )?${EXPERIENCE}`,
);
/** « une expérience professionnelle d'au moins trois ans », « exercice du métier d'une durée de 12 mois » */
const AFTER = wordPattern(
  `${EXPERIENCE}${KIND} (?:minimale? |minimum )?(?:d'une duree (?:minimale |minimum )?(?:de |d')|de |d'|superieure? (?:ou egale )?a )${LEAST}${DURATION}`,
);
/** « une durée minimale d'expérience » */
const LEAST_DURATION = wordPattern(
  `(?:duree|anciennete) (?:minimale|minimum|requise|exigee|suffisante) (?:d'|de )${EXPERIENCE}|duree d'experience (?:minimale|minimum|requise|exigee)`,
);
const DENIED = wordPattern(
  "aucune?|sans|n'est (?:pas|plus)|ne (?:peut|doit|sont|saurait)[a-z ]{0,12} pas|pas de|n'exige|n'est|ni|quelle que soit|independamment|supprime[a-z]*",
);

export default defineRule({
  code: 'vae/duree-experience',
  title: 'Durée d’expérience exigée pour une VAE',
  task: [
    'Retirer la durée d’expérience exigée pour une VAE',
    'Retirer {n} mentions d’une durée d’expérience exigée pour une VAE',
  ],
  motif: 'vae',
  severity: 'error',
  register: 'RNCP',
  sources: [codeDuTravail('L6411-1'), vademecum('2.5.2')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check({ vae }) {
    for (const text of [vae?.recevabilite, vae?.modalites, vae?.accompagnement]) {
      if (!text) continue;
      for (const { at, text: said, replacement } of required(text)) {
        yield { at, data: { words: said, start: at.start, end: at.end, replacement } };
      }
    }
  },
  message: ({ words }) => ({
    constat: `« ${words} » : la demande de VAE est soumise à une durée d’expérience.`,
    attendu:
      'La VAE est ouverte à toute personne qui justifie d’une activité en rapport direct avec la certification : la recevabilité compare ses activités au référentiel, sans durée minimale.',
  }),
  fixes({ at, data }) {
    if (!('inText' in at) || data.replacement === undefined) return [];
    return [
      {
        title: 'Ne demander qu’une activité en rapport avec la certification',
        edits: replaceText(at.node, data.start, data.end, data.replacement),
      },
    ];
  },
});

function required(value: LocatedValue<string>) {
  const sentences = splitSentences(value.value);
  const found = [
    ...occurrencesAt(value, BEFORE).map((one) => ({ ...one, replacement: activity(one) })),
    ...occurrencesAt(value, AFTER).map((one) => ({ ...one, replacement: withoutDuration(one) })),
    ...occurrencesAt(value, LEAST_DURATION).map((one) => ({ ...one, replacement: undefined })),
  ].sort((a, b) => a.start - b.start);
  return found.filter(({ start, end }, index) => {
    const before = found[index - 1];
    if (before && before.end > start) return false;
    const sentence = sentences.find((one) => one.start <= start && end <= one.end);
    const clause = clauseOf(
      value.value,
      sentence?.start ?? 0,
      sentence?.end ?? value.value.length,
      start,
      end,
    );
    return flatText(clause).search(DENIED) < 0;
  });
}

/** Between semicolons and commas of the sentence, where a negation would bear on the words. */
function clauseOf(text: string, from: number, to: number, start: number, end: number): string {
  const before = Math.max(text.lastIndexOf(';', start), text.lastIndexOf(':', start), from);
  const next = text.indexOf(';', end);
  return text.slice(before, next < 0 ? to : Math.min(next, to));
}

/** « justifie de trois ans d'expérience » becomes « justifie d’une activité ». */
function activity({ text }: Occurrence): string | undefined {
  if (/^d['’e]/iu.test(text)) return 'd’une activité';
  return undefined;
}

/** « une expérience de trois ans » becomes « une expérience ». */
function withoutDuration({ text }: Occurrence): string {
  return text.split(/\s/u)[0] ?? text;
}
