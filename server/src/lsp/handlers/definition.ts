import { asLocations, definitionsAt } from '../../features/definition';
import type { Handler } from '../handler';

export const definition: Handler = {
  capabilities: () => ({ definitionProvider: true }),
  register(session) {
    session.connection.onDefinition(
      session.aboutReferentiel('définition', null, (analysis, { position, textDocument }) => {
        const links = definitionsAt(analysis, position, textDocument.uri);
        const takesLinks = session.client.capabilities.textDocument?.definition?.linkSupport === true;
        return takesLinks ? links : asLocations(links);
      }),
    );
  },
};
