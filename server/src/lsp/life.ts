import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';
import { isObject, isWellFormed } from './well-formed';

type Life = 'new' | 'open' | 'shut';

/** What a request that is refused is turned into: its answer is an error. */
const REFUSED = 'referentiel/refus';

/**
 * The life of a connection, as the protocol has it: nothing before `initialize`, that comes once; nothing but `exit`
 * after `shutdown`. Out of its time, or malformed, a request gets an error, a notification is dropped.
 */
export function lifeOfConnection(): ConnectionOptions {
  let life: Life = 'new';
  return {
    messageStrategy: {
      handleMessage(message, next) {
        if (Message.isRequest(message)) {
          const code = refusalOf(message, life);
          if (code !== undefined) return next({ ...message, method: REFUSED, params: { code } } as Message);
          if (message.method === 'shutdown') life = 'shut';
          if (message.method === 'initialize') {
            life = 'open';
            return next(withCapabilities(message));
          }
        } else if (Message.isNotification(message) && message.method !== 'exit') {
          if (life !== 'open' || !isWellFormed(message)) return;
        }
        return next(message);
      },
    },
  };
}

/** The error that a request gets; undefined: it is let through. */
function refusalOf(message: RequestMessage, life: Life): number | undefined {
  if (message.method === 'initialize') return life === 'new' ? undefined : ErrorCodes.InvalidRequest;
  if (life === 'new') return ErrorCodes.ServerNotInitialized;
  if (life === 'shut') return ErrorCodes.InvalidRequest;
  return isWellFormed(message) ? undefined : ErrorCodes.InvalidParams;
}

/** The library looks into them without asking whether there are any. */
function withCapabilities(message: RequestMessage): Message {
  const params = isObject(message.params) ? message.params : {};
  const capabilities = isObject(params.capabilities) ? params.capabilities : {};
  return { ...message, params: { ...params, capabilities } } as Message;
}

const REASONS = new Map<number, string>([
  [ErrorCodes.ServerNotInitialized, 'La connexion n’est pas encore ouverte : « initialize » vient d’abord.'],
  [ErrorCodes.InvalidRequest, 'La connexion est déjà ouverte, ou se ferme.'],
  [ErrorCodes.InvalidParams, 'Les paramètres ne nomment aucun document.'],
]);

/** Answers what is refused. */
export function answerRefusals(connection: Connection): void {
  connection.onRequest(REFUSED, ({ code }: { code: number }) => {
    throw new ResponseError(code, REASONS.get(code) ?? '');
  });
}
