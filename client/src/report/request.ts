import { type LanguageClient, type Range, RequestType } from 'vscode-languageclient/node';

/** The answer of the server (`server/src/features/report.ts`). */
export interface Report {
  readonly motifs: readonly Motif[];
}

export interface Motif {
  readonly motif: string;
  readonly titre: string;
  readonly constats: readonly Constat[];
}

export interface Constat {
  readonly code: string;
  readonly gravite: 'erreur' | 'avertissement' | 'conseil';
  readonly message: string;
  readonly range: Range;
}

const request = new RequestType<{ uri: string }, Report | null, void>('referentiel/rapport');

/** The report on an open document; nothing when the server does not run or does not know the document. */
export async function askReport(client: LanguageClient, uri: string): Promise<Report | undefined> {
  if (!client.isRunning()) return undefined;
  try {
    return (await client.sendRequest(request, { uri })) ?? undefined;
  } catch {
    return undefined; // the server stopped meanwhile; its restart publishes diagnostics, and the view asks again
  }
}
