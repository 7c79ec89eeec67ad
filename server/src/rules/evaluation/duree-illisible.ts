import { type Evaluation, minutesOf } from '../../model';
import { replaceValue } from '../../syntax';
import { defineRule } from '../rule';
import { line } from '../shared/drafting';
import { evaluationAt } from '../shared/evaluations';
import { isUnfinished } from '../shared/placeholder';
import { flatText } from '../shared/search';
import { format } from '../source';

export default defineRule({
  code: 'evaluation/duree-illisible',
  title: 'Durée qui ne se lit pas',
  task: ['Réécrire une durée d’évaluation', 'Réécrire {n} durées d’évaluation'],
  motif: 'format',
  severity: 'error',
  sources: [format],
  since: '0.1.0',
  scope: 'evaluation',
  fix: 'suggested',
  *check({ duree }: Evaluation) {
    if (!duree || minutesOf(duree.value) !== undefined || isUnfinished(duree.value)) return;
    yield { at: duree.node, data: { duree: duree.value, readable: readable(duree.value) } };
  },
  message: ({ duree, readable }) => ({
    constat:
      readable === undefined
        ? `La durée « ${duree} » ne se lit pas.`
        : `La durée « ${duree} » n’est pas écrite comme le format la lit.`,
    attendu:
      readable === undefined
        ? 'L’écrire en minutes, en heures ou en jours, sans autre mot : « 45 min », « 1 h 30 », « 3 jours ».'
        : `Écrire « ${readable} » : des minutes, des heures ou des jours, sans autre mot.`,
  }),
  fixes: ({ at, data: { readable } }, { model }) => {
    const duree = evaluationAt(model, at)?.duree;
    if (readable === undefined || !duree) return [];
    return [{ title: `Écrire « ${readable} »`, edits: replaceValue(duree.node, line(readable)) }];
  },
});

const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  dix: 10,
  quinze: 15,
  vingt: 20,
  trente: 30,
  quarante: 40,
  'quarante-cinq': 45,
  cinquante: 50,
  soixante: 60,
};

/** The same duration as the format writes it, when there is no doubt about it. */
function readable(written: string): string | undefined {
  const flat = flatText(written)
    .trim()
    .replace(/^(?:duree(?: totale)? ?:? ?(?:de )?|environ |pendant |total(?:e)? ?:? ?)/u, '')
    .replace(/[.;]$/u, '')
    .replace(/^[a-z-]+(?= )/u, (word) => String(NUMBERS[word] ?? word))
    .trim();
  const clock =
    /^(\d{1,2}) ?: ?(\d{2})$/u.exec(flat) ??
    /^(\d{1,2}) ?h(?:eures?)? ?(?:et )?(\d{1,2}) ?(?:min|mn|minutes?|m|')?$/u.exec(flat);
  if (clock) return spelled(Number(clock[1]), Number(clock[2]));
  const halfHour = /^(\d{1,2}) ?(?:h|heures?) et demie?$/u.exec(flat);
  if (halfHour) return spelled(Number(halfHour[1]), 30);
  if (/^(?:1 )?demi(?:e)?-heure$/u.test(flat)) return '30 min';
  if (/^(?:1 )?demi(?:e)?-journee$/u.test(flat)) return '0,5 jour';
  const minutes = /^(\d{1,4}) ?(?:'|mins|m|minute\(s\)|min\.)$/u.exec(flat);
  if (minutes) return `${minutes[1]} min`;
  const days = /^(\d{1,3}(?:[.,]5)?) ?(?:journees?|jour\(s\)|jours? ouvres?|jours? ouvrables?)$/u.exec(flat);
  if (days) return `${days[1]} jour${days[1] === '1' ? '' : 's'}`;
  const weeks = /^(\d{1,2}) ?(?:semaines?|sem\.?)$/u.exec(flat);
  if (weeks) return `${Number(weeks[1]) * 5} jours`;
  const plain = /^(\d{1,4}) ?(min|h|heures?|minutes?|jours?)$/u.exec(flat);
  if (plain) return `${plain[1]} ${plain[2]}`;
  const hours = /^(\d{1,2}) ?(?:hrs?|heure\(s\)|h\.)$/u.exec(flat);
  return hours ? `${hours[1]} h` : undefined;
}

function spelled(hours: number, minutes: number): string | undefined {
  if (minutes > 59) return undefined;
  if (hours === 0) return `${minutes} min`;
  return minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')}`;
}
