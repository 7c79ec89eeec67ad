import { indicationsOf } from '../../analysis/settings/settings';
import { inlayHintsIn } from '../../features/inlay-hints';
import type { Handler } from '../handler';

export const inlayHints: Handler = {
  capabilities: () => ({ inlayHintProvider: true }),
  register(session) {
    session.connection.languages.inlayHint.on(
      session.aboutReferentiel('indications', [], (analysis, { range }, { uri }) =>
        inlayHintsIn(analysis, range, uri, indicationsOf(session.settings.settingsOf(uri))),
      ),
    );
  },
};
