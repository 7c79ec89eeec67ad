/** The numbers that hold for the whole jury. */
import { NUMBERS } from '../lexicon/jury-words';

export function isMinimum(folded: string): boolean {
  return (
    /(?<!\p{L})(?:au moins|au minimum|nombre minimum|minimum de|minimum)(?!\p{L})(?! \p{N}{1,2} (?:ans|annees))/u.test(
      folded,
    ) && !/au moins \p{N}{1,2} an/u.test(folded)
  );
}

/** « au nombre de 3 », « au nombre minimum de 2 » */
export function announcedSize(folded: string): number | undefined {
  const match = /(?<!\p{L})au nombre (?:minimum |maximum )?d[e']\s?(\p{L}{2,6}|\p{N}{1,2})(?!\p{L})/u.exec(
    folded,
  );
  return match === null ? undefined : numberOf(match[1]!);
}

export function numberOf(word: string): number | undefined {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  return Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : undefined;
}

export function readPercents(
  folded: string,
  percents: { externalPercent?: number; professionalPercent?: number },
): void {
  const external = '(?:externes?|exterieure?s?|independante?s?)';
  const match =
    new RegExp(
      `(\\d{1,3}) ?% (?:au moins )?(?:de |d')?(?:membres |personnes |professionnels )?(?:\\p{L}{2,15} )?${external}`,
      'u',
    ).exec(folded) ??
    new RegExp(`${external} (?:\\p{L}{2,12} ){0,4}(?:est )?(?:de |a )?(\\d{1,3}) ?%`, 'u').exec(folded);
  if (match !== null) percents.externalPercent = Number(match[1]);
  const professional = /(\d{1,3}) ?% (?:au moins )?de (?:membres )?professionnel/u.exec(folded);
  if (professional !== null) percents.professionalPercent = Number(professional[1]);
  const half =
    /(?<!\p{L})(la moitie|un tiers|deux tiers) (?:au moins )?(?:d'|de |des |sont )?(?:membres |professionnels? )?(?:sont )?(?:de |d'|des )?(professionnels?)? ?(externes?|exterieure?s?)?/u.exec(
      folded,
    );
  if (half !== null) {
    const share = half[1] === 'la moitie' ? 50 : half[1] === 'un tiers' ? 33 : 67;
    if (/extern|exterieur/u.test(half[0])) percents.externalPercent ??= share;
    if (/professionnel/u.test(half[0])) percents.professionalPercent ??= share;
  }
}
