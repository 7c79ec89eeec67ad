import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message,
  ResponseError,
} from 'vscode-languageserver';

/** What a request that comes out of its time is turned into: an error. */
const OUT_OF_TIME = 'referentiel/horsTemps';

/**
 * The life of a connection, as the protocol has it: nothing before `initialize`, that comes once; nothing but `exit`
 * after `shutdown`. Out of its time a request gets an error, a notification is dropped.
 */
export function lifeOfConnection(): ConnectionOptions {
  let life: 'new' | 'open' | 'shut' = 'new';
  return {
    messageStrategy: {
      handleMessage(message, next) {
        if (Message.isRequest(message)) {
          const { method } = message;
          const code = method === 'initialize' ? (life === 'new' ? undefined : TOO_LATE) : REFUSED[life];
          if (code !== undefined)
            return next({ ...message, method: OUT_OF_TIME, params: { code } } as Message);
          if (method === 'initialize') life = 'open';
          if (method === 'shutdown') life = 'shut';
        }
        const dropped = Message.isNotification(message) && life !== 'open' && message.method !== 'exit';
        if (!dropped) return next(message);
      },
    },
  };
}

const TOO_LATE = ErrorCodes.InvalidRequest;
const REFUSED = { new: ErrorCodes.ServerNotInitialized, open: undefined, shut: TOO_LATE };

const REASONS = new Map<number, string>([
  [ErrorCodes.ServerNotInitialized, 'La connexion n’est pas encore ouverte : « initialize » vient d’abord.'],
  [ErrorCodes.InvalidRequest, 'La connexion est déjà ouverte, ou se ferme.'],
]);

/** Says to a client that it asks out of time. */
export function refuseOutOfTime(connection: Connection): void {
  connection.onRequest(OUT_OF_TIME, ({ code }: { code: number }) => {
    throw new ResponseError(code, REASONS.get(code) ?? '');
  });
}
