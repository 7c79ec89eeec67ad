import { type LanguageClient, type Range, RequestType, type TextEdit } from 'vscode-languageclient/node';

/** What a new référentiel is asked to be (`server/src/features/templates/shape.ts`). */
export interface TemplateRequest {
  readonly repertoire: 'RNCP' | 'RS';
  readonly type?: 'titre' | 'cqp';
  readonly niveau?: number;
  readonly blocs?: number;
  readonly renouvellement?: boolean;
  readonly intitule?: string;
}

export interface Imported {
  readonly text: string;
  readonly blocs: number;
  readonly competences: number;
  readonly criteres: number;
  readonly aClasser: number;
}

export interface PasteOption {
  readonly genre: string;
  readonly titre: string;
  readonly edits: readonly TextEdit[];
  readonly prefere: boolean;
}

export interface Level {
  readonly niveau: number;
  readonly titre: string;
  readonly capacite: string;
  /** What the rules say of the title at that level. */
  readonly remarques: readonly string[];
}

interface PasteParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
  readonly text: string;
  readonly html?: string | undefined;
}

const template = new RequestType<TemplateRequest, string, void>('referentiel/modele');
const title = new RequestType<TemplateRequest, { readonly message: string }[], void>('referentiel/intitule');
const levels = new RequestType<TemplateRequest, Level[], void>('referentiel/niveaux');
const importing = new RequestType<{ text: string; modele?: TemplateRequest }, Imported, void>(
  'referentiel/importer',
);
const paste = new RequestType<PasteParams, PasteOption[], void>('referentiel/coller');

/** The server, asked how a référentiel begins. It is started again when it stopped. */
export class StartRequests {
  constructor(readonly client: LanguageClient) {}

  async template(request: TemplateRequest): Promise<string> {
    await this.#running();
    return this.client.sendRequest(template, request);
  }

  async levels(request: TemplateRequest): Promise<Level[]> {
    await this.#running();
    return this.client.sendRequest(levels, request);
  }

  async import(text: string, modele?: TemplateRequest): Promise<Imported> {
    await this.#running();
    return this.client.sendRequest(importing, { text, ...(modele ? { modele } : {}) });
  }

  /** Remarks only help: without an answer there are none. */
  async titleRemarks(request: TemplateRequest): Promise<string[]> {
    if (!this.client.isRunning()) return [];
    const remarks = await this.client.sendRequest(title, request).catch(() => []);
    return remarks.map(({ message }) => message);
  }

  async paste(params: PasteParams): Promise<PasteOption[]> {
    return this.client.isRunning() ? this.client.sendRequest(paste, params) : [];
  }

  async #running(): Promise<void> {
    if (!this.client.isRunning()) await this.client.start();
  }
}
