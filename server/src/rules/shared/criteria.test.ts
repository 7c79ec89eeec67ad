import { describe, it } from 'vitest';
import { CRITERIA_CHECKS } from '../../../../test/support/criteria-checks';

// The mutation runner makes the same checks.
describe('criteria', () => {
  it.each(CRITERIA_CHECKS)('$name', ({ run }) => run());
});
