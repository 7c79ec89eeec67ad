import { resolvedSymbol, workspaceSymbols as symbolsFor } from '../../features/workspace-symbols';
import type { Handler } from '../handler';

export const workspaceSymbols: Handler = {
  capabilities: ({ resolvesSymbols }) => ({ workspaceSymbolProvider: { resolveProvider: resolvesSymbols } }),
  register(session) {
    const { connection, activity, files } = session;
    connection.onWorkspaceSymbol(({ query }) =>
      activity.during(async () =>
        session.attempt('symboles du dossier', [], () =>
          symbolsFor(query, files.named(), { lazily: session.client.resolvesSymbols }),
        ),
      ),
    );
    connection.onWorkspaceSymbolResolve((symbol) =>
      session.attempt('symboles du dossier', symbol, () => resolvedSymbol(symbol, files.named())),
    );
  },
};
