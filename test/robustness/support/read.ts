import { type Analysis, analyse } from '../../../server/src/analysis';
import { rules } from '../../../server/src/rules';
import { TODAY } from '../../support/examples';

/** With all rules. */
export function read(text: string, previous?: Analysis): Analysis {
  return analyse(text, { rules, today: TODAY, fileExists: () => true, previous });
}
