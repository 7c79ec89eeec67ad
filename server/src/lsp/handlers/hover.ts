import { settingsDescriptor } from '../../analysis';
import { configurationHoverAt } from '../../features/configuration-hover';
import { hoverAt } from '../../features/hover';
import { rules } from '../../rules';
import type { Handler } from '../handler';

export const hover: Handler = {
  capabilities: () => ({ hoverProvider: true }),
  register(session) {
    const { connection, environment } = session;
    connection.onHover(
      session.about('survol', null, {
        referentiel: (analysis, { position }) => hoverAt(analysis, position, environment.rulePage),
        configuration: (configuration, { position }) =>
          configurationHoverAt(configuration, settingsDescriptor(rules), position),
      }),
    );
  },
};
