import type { Diagnostic } from '../../analysis';
import { isSection, type Model, ROOT_KEYS } from '../../model';

/**
 * What is said of a section that is not written points at the head of the document: that is not where it is. `holder`:
 * the key of the element that the finding points in.
 */
export function isAbsent({ code }: Diagnostic, holder: string, { referentiel }: Model): boolean {
  const family = code.split('/')[0] ?? '';
  const section = SECTION_OF[family] ?? family;
  const keys = referentiel[ROOT_KEYS] ?? [];
  return (
    (holder === 'certification' || holder === keys[0]?.value) &&
    holder !== section &&
    isSection(section) &&
    !keys.some(({ value }) => value === section)
  );
}

/** The sections that are not named as the family of their rules is. */
const SECTION_OF: Readonly<Record<string, string>> = {
  activite: 'activites',
  bloc: 'blocs',
  justificatif: 'justificatifs',
  depot: 'depots',
};
