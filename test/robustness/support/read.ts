import { type Analysis, analyse } from '../../../server/src/analysis';
import { rules } from '../../../server/src/rules';
import type { Edited, Text } from '../../../server/src/syntax';
import { TODAY } from '../../support/examples';

/** With all rules. */
export function read(text: string | Text | Edited, previous?: Analysis): Analysis {
  return analyse(text, { rules, today: TODAY, fileExists: () => true, previous });
}
