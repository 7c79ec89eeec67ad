import { vocabularyOf } from '../../analysis/settings/settings';
import { selectionRangesAt } from '../../features/selection-ranges';
import type { Handler } from '../handler';

export const selectionRanges: Handler = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(session) {
    session.connection.onSelectionRanges(
      session.aboutAny('sélection', [], (checked, { positions }, { uri }) =>
        selectionRangesAt(checked, positions, vocabularyOf(session.settings.settingsOf(uri))),
      ),
    );
  },
};
