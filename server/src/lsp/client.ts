import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { ActionTarget } from '../features/code-actions';
import type { CompletionClient } from '../features/completion';

/** What the client says at start besides LSP's own capabilities. */
interface ClientOptions {
  /** URI of the folder of the rules' pages, ending in « / ». */
  readonly pages?: string;
  /** The client answers `referentiel/lireFichier`: files that are not on this machine can be read. */
  readonly lireFichier?: boolean;
  /** The client keeps the lines of a snippet in an edit as they are given: several lines may hold tab stops. */
  readonly gardeLignes?: boolean;
  /** The client answers `referentiel/listerFichiers`: the référentiels of a folder, wherever it is. */
  readonly listerFichiers?: boolean;
  /** The client is VS Code or one of its kin: it knows the commands `editor.action.…`. */
  readonly vscode?: boolean;
  /** The client takes `referentiel/constats`: of what is found in an open document, the parts that changed. */
  readonly constatsParParties?: boolean;
}

/** What the client at the other end can do. Everything is optional: with nothing, the server still serves. */
export class Client {
  readonly capabilities: ClientCapabilities;
  /** URI of the folder of the rules' pages, ending in « / ». */
  readonly pages: string | undefined;
  readonly readsFiles: boolean;
  readonly keepsSnippetLines: boolean;
  readonly listsFiles: boolean;
  readonly isVsCode: boolean;
  /** It keeps what is said in parts, and makes of a code the link to its page. */
  readonly takesParts: boolean;
  /** The workspace folders at start. */
  readonly folders: readonly string[];

  constructor(params: Partial<InitializeParams> = {}) {
    const options = (params.initializationOptions ?? {}) as ClientOptions;
    this.capabilities = params.capabilities ?? {};
    this.pages = typeof options.pages === 'string' ? options.pages.replace(/\/?$/, '/') : undefined;
    this.readsFiles = options.lireFichier === true;
    this.keepsSnippetLines = options.gardeLignes === true;
    this.isVsCode = options.vscode === true;
    this.takesParts = options.constatsParParties === true;
    this.listsFiles = options.listerFichiers === true;
    const { workspaceFolders, rootUri } = params;
    const folders = Array.isArray(workspaceFolders) ? workspaceFolders.map(({ uri }) => uri) : [rootUri];
    this.folders = folders.filter((uri): uri is string => typeof uri === 'string' && uri !== '');
  }

  /** It asks for diagnostics; without, they are pushed. */
  get pulls(): boolean {
    return !this.takesParts && this.capabilities.textDocument?.diagnostic !== undefined;
  }

  /** The pages that codes are told with; undefined: codes alone are told. */
  get codePages(): string | undefined {
    return this.takesParts ? undefined : this.pages;
  }

  get refreshes(): boolean {
    return this.capabilities.workspace?.diagnostics?.refreshSupport === true;
  }

  get refreshesHints(): boolean {
    return this.capabilities.workspace?.inlayHint?.refreshSupport === true;
  }

  get refreshesLenses(): boolean {
    return this.capabilities.workspace?.codeLens?.refreshSupport === true;
  }

  /** The place of a symbol is asked for when it is chosen. */
  get resolvesSymbols(): boolean {
    const { symbol } = this.capabilities.workspace ?? {};
    return symbol?.resolveSupport?.properties.includes('location.range') === true;
  }

  get configures(): boolean {
    return this.capabilities.workspace?.configuration === true;
  }

  get registersConfiguration(): boolean {
    return this.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
  }

  get watches(): boolean {
    return this.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  get hasFolders(): boolean {
    return this.capabilities.workspace?.workspaceFolders === true;
  }

  get #workspaceEdit() {
    return this.capabilities.workspace?.workspaceEdit;
  }

  /** Edits may hold tab stops. */
  get takesSnippetEdits(): boolean {
    return this.#workspaceEdit?.documentChanges === true && this.#workspaceEdit.snippetEditSupport === true;
  }

  /** Edits may be shown and confirmed before they are applied. */
  get confirmsEdits(): boolean {
    return (
      this.#workspaceEdit?.documentChanges === true &&
      this.#workspaceEdit.changeAnnotationSupport !== undefined
    );
  }

  /** What is made of a list of proposals. */
  get completion(): CompletionClient {
    const { completionItem, completionList } = this.capabilities.textDocument?.completion ?? {};
    return {
      isVsCode: this.isVsCode,
      resolves: new Set(completionItem?.resolveSupport?.properties),
      defaults: new Set(completionList?.itemDefaults),
    };
  }

  /** How the edits of an action wait until it is chosen. */
  get defers(): ActionTarget['defers'] {
    const { dataSupport, resolveSupport } = this.capabilities.textDocument?.codeAction ?? {};
    if (dataSupport && resolveSupport?.properties.includes('edit')) return 'resolve';
    return this.capabilities.workspace?.applyEdit ? 'command' : 'never';
  }
}
