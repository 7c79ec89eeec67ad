import type { LanguageClient, Range } from 'vscode-languageclient/node';

/** The answer of the server (`server/src/features/report/report.ts`). */
export interface Report {
  readonly motifs: readonly Motif[];
  readonly aFaire: readonly Tache[];
  /** Named, in the order of the text. */
  readonly blocs: readonly string[];
  readonly depot?: string;
  readonly progres?: string;
}

export type Etat = 'sans-objet' | 'a-ecrire' | 'rien' | 'conseils' | 'avertissements' | 'erreurs';

export interface Motif {
  readonly motif: string;
  readonly titre: string;
  readonly etat: Etat;
  readonly bilan: string;
  readonly progres?: string;
  readonly refus?: string;
  readonly constats: readonly Constat[];
}

export type Gravite = 'erreur' | 'avertissement' | 'conseil';

export interface Constat {
  readonly code: string;
  readonly gravite: Gravite;
  readonly message: string;
  readonly range: Range;
  readonly lieu?: string;
  /** Index in `blocs`. */
  readonly bloc?: number;
  readonly nouveau?: true;
}

export interface Tache {
  readonly code: string;
  readonly motif: string;
  readonly gravite: Gravite;
  readonly etape: 'bloquant' | 'refus' | 'conseil';
  readonly titre: string;
  readonly phrase: string;
  readonly nombre: number;
  readonly corrigible: boolean;
}

/** The findings of a deposit, as the server gave them: what it compares later ones with. */
export interface Depot {
  readonly date: string;
  readonly constats: readonly unknown[];
}

interface Params {
  readonly uri: string;
  readonly depot?: Depot | undefined;
}

/** The report on an open document; nothing when the server does not run or does not know the document. */
export function askReport(client: LanguageClient, params: Params): Promise<Report | undefined> {
  return ask(client, 'referentiel/rapport', params);
}

/** The same as a text. */
export function askText(
  client: LanguageClient,
  params: Params & { conseils: boolean },
): Promise<string | undefined> {
  return ask(client, 'referentiel/rapport/texte', params);
}

/** What is to be kept of the document as it is now. */
export function askNote(
  client: LanguageClient,
  params: { uri: string; date: string },
): Promise<Depot | undefined> {
  return ask(client, 'referentiel/rapport/noter', params);
}

async function ask<R>(client: LanguageClient, method: string, params: object): Promise<R | undefined> {
  if (!client.isRunning()) return undefined;
  try {
    return (await client.sendRequest<R | null>(method, params)) ?? undefined;
  } catch {
    return undefined; // the server stopped meanwhile; its restart publishes diagnostics, and the views ask again
  }
}
