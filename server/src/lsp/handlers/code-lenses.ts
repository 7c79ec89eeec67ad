import { indicationsOf } from '../../analysis/settings/settings';
import { codeLensesOf } from '../../features/code-lenses';
import type { Handler } from '../handler';

export const codeLenses: Handler = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  register(session) {
    session.connection.onCodeLens(
      session.aboutReferentiel('constats', [], (analysis, _, { uri }) =>
        indicationsOf(session.settings.settingsOf(uri)).constats
          ? codeLensesOf(analysis, session.client.isVsCode)
          : [],
      ),
    );
  },
};
