import { linkedRangesAt } from '../../features/linked-editing';
import type { Handler } from '../handler';

export const linkedEditing: Handler = {
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  register(session) {
    session.connection.languages.onLinkedEditingRange(
      session.aboutReferentiel('frappe liée', null, (analysis, { position }) =>
        linkedRangesAt(analysis, position),
      ),
    );
  },
};
