import { afterEach, describe, expect, it } from 'vitest';
import { COUNTS } from './support/counts';
import { type ServerProcess, serverProcess } from './support/server-process';

/** Each with a name and a text of its own. */
const DOCUMENTS = COUNTS.opened;
/** Open at the same time. */
const AT_ONCE = 20;
/** What the heap may gain over the second half: a document that stays is 30 KB, a name 100 bytes. */
const MOST_GAINED = 1_000_000;

let server: ServerProcess;
afterEach(() => server.stop());

const uriOf = (rank: number) => `file:///dossier/${rank}/essai.referentiel.yaml`;
const textOf = (rank: number) => `# ${rank}\ncertification: { repertoire: RNPC }\n`;

describe('ten thousand documents opened and closed', () => {
  it('leave nothing behind', async () => {
    server = await serverProcess();
    const waiting = new Map<string, () => void>();
    let empty = 0;
    server.onPushed((uri, diagnostics) => {
      if (diagnostics.length === 0) empty += 1;
      else waiting.get(uri)?.();
    });
    const visit = async (rank: number) => {
      const uri = uriOf(rank);
      const found = new Promise<void>((resolve) => waiting.set(uri, resolve));
      await server.open(uri, textOf(rank));
      // One in four is closed before anything is said of it.
      if (rank % 4 > 0) await found;
      await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      waiting.delete(uri);
    };
    const visitAll = async (from: number, to: number) => {
      for (let rank = from; rank < to; rank += AT_ONCE) {
        await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => visit(rank + index)));
      }
      await server.connection.sendRequest('referentiel/rapport', { uri: uriOf(0) });
    };
    await visitAll(0, DOCUMENTS / 2);
    const half = await server.heap();
    await visitAll(DOCUMENTS / 2, DOCUMENTS);
    const end = await server.heap();
    expect(end - half, `${half} bytes, then ${end}`).toBeLessThan(MOST_GAINED);
    expect(empty).toBe(DOCUMENTS);
  }, 90_000);
});
