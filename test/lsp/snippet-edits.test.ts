import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver/node';
import { edited, TestClient, URI } from '../support/lsp';

let client: TestClient;
afterEach(() => client.dispose());

const SNIPPETS = {
  capabilities: { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } },
};
const KEEPS_LINES = { ...SNIPPETS, initializationOptions: { gardeLignes: true } };

const TEXT = `certification: { intitule: Vente, repertoire: RNCP }
blocs:
  - id: BC01
    evaluations:
      - id: ⟦E1⟧
        modalite: soutenance
`.replaceAll('\n', '\r\n');

async function fix(params: object, words: string): Promise<CodeAction> {
  client = await TestClient.start(params);
  const { ranges } = await client.open(TEXT);
  return (await client.codeActions(ranges[0]!)).find(({ title }) => title.includes(words))!;
}

/** What the tab stops of a snippet hold, in order, and its text once they are all passed. */
function expand({ snippet }: SnippetTextEdit) {
  const stops: string[] = [];
  const text = snippet.value
    .replace(/\$\{(\d+):((?:[^\\}]|\\.)*)\}/gu, (_, rank: string, held: string) => {
      stops[Number(rank) - 1] = held;
      return held;
    })
    .replace(/\\([\\$}])/gu, '$1');
  return { stops, text };
}

describe('an edit of several lines', () => {
  it('holds tab stops for a client that keeps its lines, in the order of the text', async () => {
    const plain = await fix({}, 'Décrire');
    const expected = client.after(plain);
    client.dispose();
    const action = await fix(KEEPS_LINES, 'Décrire');
    const [change] = action.edit!.documentChanges as TextDocumentEdit[];
    expect(change!.textDocument).toEqual({ uri: URI, version: 1 });
    const [edit, ...others] = change!.edits as SnippetTextEdit[];
    expect(others).toEqual([]);
    const { stops, text } = expand(edit!);
    expect(text).toContain('\r\n');
    expect(edited(client.text, [{ range: edit!.range, newText: text }])).toBe(expected);
    expect(stops.length).toBeGreaterThan(1);
    expect(stops).toEqual(expected.match(/\[à compléter[^\]]*\]/gu));
  });

  it('stays plain for the others, which would indent it anew', async () => {
    const action = await fix(SNIPPETS, 'Décrire');
    expect(action.edit!.documentChanges).toBeUndefined();
    expect(client.after(action)).toContain('[à compléter');
  });
});
