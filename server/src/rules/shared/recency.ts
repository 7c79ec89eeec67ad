import type { Referentiel } from '../../model';
import { isDate } from '../../model';

/** The day evidence is judged on: the planned deposit, else today. */
export function judgedOn({ certification }: Referentiel, today: string): string {
  const planned = certification?.demande?.depot_prevu?.value;
  return planned && isDate(planned) ? planned : today;
}
