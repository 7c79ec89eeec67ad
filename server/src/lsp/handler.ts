import type { ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client';
import type { Session } from './session';

/** One LSP feature over the connection: what is announced of it, and its answers. One file of `handlers/` each. */
export interface Handler {
  /** Announced to this client when it starts; absent: nothing to announce. */
  readonly capabilities?: (client: Client) => ServerCapabilities;
  /** Before the connection listens: the client is known only when a request comes. */
  readonly register: (session: Session) => void;
}
