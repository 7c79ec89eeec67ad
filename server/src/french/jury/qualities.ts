import {
  EXTERNAL,
  INTERNAL,
  NOT_EXTERNAL,
  NOT_PROFESSIONAL,
  PRESIDENT,
  PROFESSIONAL,
  TRAINER,
} from '../lexicon/jury-words';
import type { JuryMembers } from './reading';

/** External, professional, president: said, denied, or undefined. */
export function qualitiesOf(
  words: string,
): Pick<JuryMembers, 'external' | 'professional' | 'president' | 'trainer'> {
  // « quatre membres dont la moitié d'externes » says nothing of the four.
  const own = words.replace(
    /(?<!\p{L})dont (?:au moins )?(?:la moitie|un tiers|deux tiers|\d{1,3} ?%|un |une |deux |trois |\d).*$/u,
    '',
  );
  const external = NOT_EXTERNAL.test(own)
    ? false
    : EXTERNAL.test(own)
      ? true
      : INTERNAL.test(own)
        ? false
        : undefined;
  const trainer = TRAINER.test(own);
  const about = own.replace(NOT_PROFESSIONAL, '');
  const professional = PROFESSIONAL.test(about) ? true : trainer || external === false ? false : undefined;
  return {
    ...(external !== undefined && { external }),
    ...(professional !== undefined && { professional }),
    ...(PRESIDENT.test(words) && !/vice-president/u.test(words) && { president: true }),
    ...(trainer && { trainer: true }),
  };
}
