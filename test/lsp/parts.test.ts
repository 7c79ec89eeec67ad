import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { type Analysis, analyse } from '../../server/src/analysis';
import { diagnosticsTold, NOTHING_TOLD, tellingOf } from '../../server/src/features/telling';
import { Parts, type PartsMessage } from '../../server/src/lsp/parts';
import { rules } from '../../server/src/rules';
import { examples } from '../robustness/support/bases';
import { sessionOn } from '../robustness/support/edits';
import { generated } from '../robustness/support/incremental';
import { Random } from '../robustness/support/random';
import { TODAY } from '../support/examples';
import { TestClient, URI } from '../support/lsp';

/** What a client holds, as it is sent: JSON. */
class Holder {
  #parts = new Map<number, Diagnostic[]>();

  take(message: PartsMessage | undefined): number {
    const { tout, parties } = JSON.parse(JSON.stringify(message ?? { parties: [] })) as PartsMessage;
    if (tout) this.#parts.clear();
    for (const { partie, diagnostics } of parties) this.#parts.set(partie, diagnostics);
    return parties.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  }

  get all(): string[] {
    return sorted([...this.#parts.values()].flat());
  }
}

const sorted = (diagnostics: readonly Diagnostic[]) => diagnostics.map((one) => JSON.stringify(one)).sort();

/** Reads one text after the other, as edits of the first; calls back with what is told and what is sent. */
function followed(texts: readonly string[], each: (told: string[], held: string[], sent: number) => void) {
  const [parts, holder] = [new Parts(), new Holder()];
  let previous: Analysis | undefined;
  for (const [version, text] of texts.entries()) {
    previous = analyse(text, { rules, today: TODAY, ...(previous && { previous }) });
    const telling = tellingOf(previous, { uri: URI, pages: undefined });
    const sent = holder.take(parts.next(URI, version, telling));
    each(sorted(diagnosticsTold(telling)), holder.all, sent);
  }
}

describe('what is found, told in parts', () => {
  it.each([
    ['no longer than most', examples[0]!.text, 6],
    ['with more than is told', generated(9_000), 1],
  ])('is all that there is, edit after edit: a document %s', (_, text, sessions) => {
    let compared = 0;
    for (let seed = 1; seed <= sessions; seed++) {
      const { texts } = sessionOn(text, 6, new Random(seed));
      followed([text, ...texts, text], (told, held) => {
        expect(held).toEqual(told);
        compared += told.length;
      });
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('is a few findings when a few changed, long as the document may be', () => {
    const text = generated(9_000);
    const at = text.indexOf('id: BC120') + 'id: BC120'.length;
    // Which another one then has too.
    const other = `${text.slice(0, at - 1)}${text.slice(at)}`;
    const counts: number[] = [];
    followed([text, other, text, other], (told, _, sent) => {
      expect(told.length).toBeGreaterThan(480);
      counts.push(sent);
    });
    const [first, ...others] = counts;
    expect(first).toBeGreaterThan(480);
    expect(Math.max(...others)).toBeGreaterThan(0);
    expect(Math.max(...others)).toBeLessThan(120);
  });

  it('is not told again as it was', () => {
    const parts = new Parts();
    expect(parts.next(URI, 1, NOTHING_TOLD)).toEqual({ uri: URI, version: 1, tout: true, parties: [] });
    expect(parts.next(URI, 2, NOTHING_TOLD)).toBeUndefined();
    expect(parts.next(URI, 3, { parts: [] })).toBeUndefined();
    parts.forget(URI);
    expect(parts.next(URI, 1, NOTHING_TOLD)?.tout).toBe(true);
  });
});

describe('a client that takes parts', () => {
  let client: TestClient;
  afterEach(() => client.dispose());

  it('is told of what is open in parts, without links, and of what is closed as anyone is', async () => {
    const wanted: { heard: (message: PartsMessage) => void } = { heard: () => {} };
    client = await TestClient.start({
      initializationOptions: { constatsParParties: true, pages: 'file:///pages' },
      capabilities: { textDocument: { diagnostic: {} } },
    });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    client.connection.onNotification('referentiel/constats', (message: PartsMessage) =>
      wanted.heard(message),
    );
    const next = () => new Promise<PartsMessage>((resolve) => Object.assign(wanted, { heard: resolve }));
    const found = ({ parties }: PartsMessage) => parties.flatMap(({ diagnostics }) => diagnostics);

    const opened = next();
    const { ranges } = await client.open('format: 1\ncertification:\n  repertoire: ⟦RNPC⟧\n');
    const first = await opened;
    expect(first).toMatchObject({ uri: URI, version: 1, tout: true });
    const wrong = found(first).find(({ code }) => code === 'format/valeur-invalide');
    expect(wrong).toMatchObject({ range: ranges[0], source: 'référentiel' });
    expect(wrong?.codeDescription).toBeUndefined();

    const changed = next();
    await client.edit(ranges[0]!, 'RNCP');
    const second = await changed;
    expect(second).toMatchObject({ version: 2, tout: false });
    expect(found(second).map(({ code }) => code)).not.toContain('format/valeur-invalide');

    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    expect(await client.pushed(URI, () => true)).toEqual([]);
    const again = next();
    await client.open('format: 1\n');
    expect((await again).tout).toBe(true);
  });
});
