import type { Said } from './sentences';

/** « 45 min », « 1 h 30 », « 2 heures », « 01 h 20 min », « 3 jours ». */
const DURATION =
  /(?<![\p{L}\p{N}.,])(?:(\d{1,3}) ?(?:heures?|h)(?!\p{L})(?: ?(?:et )?(\d{1,2})(?! ?(?:candidats?|personnes?|pages?|minutes? d))(?: ?(?:minutes?|min|mn)(?!\p{L}))?(?![\p{N}]))?|(\d{1,3}) ?(?:minutes?|min|mn)(?!\p{L}))/gu;
/** Time that is told in another way: nothing can then be added up. */
const OTHER_TIME =
  /(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|quarante|soixante|demi|\d+) ?-?(?:demi-?)?(?:heures?|minutes?|journees?|jours?|demi-journees?)(?!\p{L})|(?<!\p{L})demi-(?:heure|journee)/u;
/** Time that is not the candidate's: when, how long before, for how long known. */
const ELSEWHERE =
  /(?:avant|apres|sous|dans (?:les|un delai de)|delai de|au plus tard|plus de|moins de|minimum|maximum|environ|entre|jusqu'a|chaque|toutes les) ?$/u;
const AFTERWARDS =
  /^ ?(?:avant|apres|au plus|maximum|minimum|environ|a \d|ou|par (?:jour|semaine))(?!\p{L})/u;

interface Time {
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
}

function timesIn(folded: string): Time[] {
  return [...folded.matchAll(DURATION)].map((match) => {
    const [whole, hours, rest, minutes] = match;
    const total = minutes ? Number(minutes) : Number(hours) * 60 + Number(rest ?? 0);
    return { minutes: total, start: match.index, end: match.index + whole.length };
  });
}

const TOTAL = /duree totale[^.;:]{0,60}? ?:? ?$/u;
const IN_TOTAL = /^ ?(?:au total|en tout)(?!\p{L})/u;
const OF_ALL =
  /(?:^|[,;:(] ?|(?<!\p{L})(?:epreuve|evaluation|examen) (?:\p{L}{2,14} ){0,2})(?:(?:d'une )?duree(?: de l'(?:epreuve|evaluation)| prevue)? ?(?::|de|est de) ?)$|(?:^|[,;] )(?:l'|cette |une )?(?:epreuve|evaluation|examen|etude de cas|questionnaire|mise en situation(?: professionnelle)?)(?: (?:ecrite?|orale?|pratique|individuelle?|professionnelle?|reconstituee|simulee)){0,3}(?: dure| de|,| ?\(| d'une duree de) ?$/u;
/** An evaluation that is this and nothing else, as its first words say. */
const ALONE =
  /^(?:une? )?(?:soutenance|entretien|epreuve|oral|expose|presentation)(?: (?:orale?|individuelle?|finale?|professionnelle?|(?:devant|avec) (?:le|un) jury)){0,3}(?: de| ?:|,| ?\(| d'une duree de) ?$/u;
const PHASE =
  /(?<!\p{L})(?:preparation|presentation|presente|soutenance|entretien|echanges?|questions?|questionnement|expose|oral|restitution|mise en situation|lecture|redaction|questionnaire|discussion)(?!\p{L})/u;

/** How long it lasts for the candidate, in minutes: a total that is said, one time told of all, or phases that follow each other. */
export function minutesIn(said: readonly Said[], text: string): number | undefined {
  const timed = said.map((sentence) => ({ ...sentence, times: timesIn(sentence.folded) }));
  const all = timed.flatMap(({ times, folded }) => times.map((time) => ({ ...time, folded })));
  const totals = all.filter(
    ({ folded, start, end }) => TOTAL.test(folded.slice(0, start)) || IN_TOTAL.test(folded.slice(end)),
  );
  if (totals.length > 0) return agreed(totals);
  if (all.length === 0) return undefined;
  const unsure = timed.some(
    ({ folded, open, times }) =>
      (open && times.length > 0) ||
      OTHER_TIME.test(folded.replace(DURATION, ' ')) ||
      times.some(
        ({ start, end }) => ELSEWHERE.test(folded.slice(0, start)) || AFTERWARDS.test(folded.slice(end)),
      ),
  );
  if (unsure) return undefined;
  if (all.length === 1) return isOfAll(all[0]!, said) ? agreed(all) : undefined;
  const telling = timed.filter(({ times }) => times.length > 0);
  if (telling.length === 1) return inTurn(telling[0]!.folded, all);
  return eachOnItsLine(text);
}

function isOfAll({ folded, start, end }: Time & { readonly folded: string }, said: readonly Said[]): boolean {
  const before = folded.slice(0, start);
  if (OF_ALL.test(before)) return true;
  if (folded !== said[0]?.folded || !ALONE.test(before)) return false;
  return !PHASE.test(folded.slice(end)) && !said.slice(1).some((other) => PHASE.test(other.folded));
}

function agreed(times: readonly Time[]): number | undefined {
  const [first] = times;
  return times.every(({ minutes }) => minutes === first!.minutes) && first!.minutes > 0
    ? first!.minutes
    : undefined;
}

/** « 45 minutes de préparation puis 20 minutes de soutenance »; « 1 h dont 15 minutes de questions ». */
function inTurn(folded: string, times: readonly Time[]): number | undefined {
  const [first, second] = times as readonly [Time, Time, ...Time[]];
  const between = times.slice(1).map(({ start }, rank) => folded.slice(times[rank]!.end, start));
  if (
    times.length === 2 &&
    /(?<!\p{L})dont (?:au moins )?$/u.test(between[0]!) &&
    first.minutes > second.minutes
  )
    return OF_ALL.test(folded.slice(0, first.start)) ? first.minutes : undefined;
  const follow = between.every((words) =>
    /(?<!\p{L})(?:puis(?!\p{L})|ensuite(?!\p{L})|suivi(?:e|s|es)? d(?:e |u |es |'))/u.test(words),
  );
  const phases = [folded.slice(0, first.start), ...between, folded.slice(times.at(-1)!.end)];
  const named = phases.filter((words) => PHASE.test(words)).length >= times.length - 1;
  if (!follow || !named || /(?<!\p{L})dont(?!\p{L})/u.test(folded)) return undefined;
  return times.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Every line names a phase and gives its time: « Entretien technique : 45 min ». */
function eachOnItsLine(text: string): number | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  let sum = 0;
  for (const line of lines) {
    const folded = line.toLowerCase().trim();
    const [time, ...others] = timesIn(folded);
    if (!time || others.length > 0 || time.end < folded.length - 1) return undefined;
    if (!/^.{3,90}[:–-] ?$/u.test(folded.slice(0, time.start))) return undefined;
    sum += time.minutes;
  }
  return lines.length > 1 ? sum : undefined;
}
