import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { Lines } from '../../server/src/syntax';
import { TestClient } from '../support/lsp';

let client: TestClient;
afterEach(() => client?.dispose());

const VSCODE = { initializationOptions: { vscode: true } };

/** Each token with its type: « verbe:Relever », « variable.declaration:C1.1 ». */
function drawn(data: readonly number[], text = client.text): string[] {
  const { tokenTypes, tokenModifiers } = client.initialized.capabilities.semanticTokensProvider!.legend;
  const lines = new Lines(text);
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down, right, length, type, modifiers] = data.slice(at, at + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = down > 0 ? right : character + right;
    line += down;
    expect(down > 0 || at === 0 || right > 0).toBe(true);
    const content = lines.lineText(line);
    expect(length > 0 && character + length <= content.length, `${line}:${character}+${length}`).toBe(true);
    const declared = tokenModifiers.some((name, bit) => name === 'declaration' && modifiers & (1 << bit));
    tokens.push(
      `${tokenTypes[type]}${declared ? '.declaration' : ''}:${content.slice(character, character + length)}`,
    );
  }
  return tokens;
}

async function tokens(): Promise<string[]> {
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full');
  return drawn(data);
}

const COMPETENCE = `blocs:
  - id: BC01
    competences:
      - id: C1.1
        enonce: Relever les caractéristiques thermiques du bâti, afin d’établir un état initial
        criteres:
          - Les écarts ne dépassent pas 5 %
          - La posture est adaptée
    evaluations:
      - id: E1
        competences: [C1.1, C9.9]
        description: La compétence C1.1 est jugée sur pièces.
`;

describe('semantic tokens', () => {
  it('tell the verb, its object and its purpose, judgements, figures, and ids wherever they are cited', async () => {
    client = await TestClient.start(VSCODE);
    await client.open(COMPETENCE);
    expect(await tokens()).toEqual([
      'variable.declaration:BC01',
      'variable.declaration:C1.1',
      'verbe:Relever',
      'objet:les caractéristiques thermiques du bâti',
      'finalite:afin d’établir un état initial',
      'number:ne dépassent pas 5 %',
      'vague:adaptée',
      'variable.declaration:E1',
      'variable:C1.1',
      'variable:C1.1',
    ]);
  });

  it('have the name of LSP for a verb where the names of the extension are not known', async () => {
    client = await TestClient.start();
    await client.open(COMPETENCE);
    expect(await tokens()).toContain('keyword:Relever');
  });

  it.each([
    ['a folded text', '>-\n    Relever les caractéristiques\n    thermiques du bâti\n'],
    ['a plain text of two lines', 'Relever les caractéristiques\n    thermiques du bâti\n'],
    ['Windows line ends', '>-\r\n    Relever les caractéristiques\r\n    thermiques du bâti\r\n'],
  ])('stop at the end of a line: %s', async (_, text) => {
    client = await TestClient.start(VSCODE);
    await client.open(`competences:\n- enonce: ${text}`);
    expect(await tokens()).toEqual([
      'verbe:Relever',
      'objet:les caractéristiques',
      'objet:thermiques du bâti',
    ]);
  });

  it('stand where the words do in quotes, escapes and emoji', async () => {
    client = await TestClient.start(VSCODE);
    await client.open(
      'competences:\n- { id: "C1", enonce: "Rédiger l\\x27étude 🙂 \\"pilote\\", afin d\\u2019établir un devis" }\n',
    );
    expect(await tokens()).toEqual([
      'variable.declaration:C1',
      'verbe:Rédiger',
      'objet:l\\x27étude 🙂 \\"pilote\\"',
      'finalite:afin d\\u2019établir un devis',
    ]);
  });

  it('say a vague verb vague', async () => {
    client = await TestClient.start(VSCODE);
    await client.open('competences:\n- enonce: Connaître les règles de sécurité\n');
    expect(await tokens()).toEqual(['vague:Connaître', 'objet:les règles de sécurité']);
  });

  it('heed the words of the settings', async () => {
    client = await TestClient.start(VSCODE);
    await client.open('competences:\n- criteres: [La posture est adaptée]\n');
    expect(await tokens()).toEqual(['vague:adaptée']);
    await client.configure({ vocabulaire: { motsAcceptes: ['adapté'] } });
    expect(await tokens()).toEqual([]);
  });

  it.each([
    ['an empty file', ''],
    ['a text that is no référentiel', 'bonjour'],
    ['a list at the root', '- a\n- b\n'],
  ])('are none in %s', async (_, text) => {
    client = await TestClient.start(VSCODE);
    await client.open(text);
    expect(await tokens()).toEqual([]);
  });

  it('stay in the sound parts of a broken text', async () => {
    client = await TestClient.start(VSCODE);
    await client.open(
      'blocs:\n  - id: BC01\n    intitule: "ouvert\n  - id: BC02\njury:\n  certification: [\n',
    );
    expect(await tokens()).toContain('variable.declaration:BC02');
  });

  it('are written once where an alias takes them up', async () => {
    client = await TestClient.start(VSCODE);
    await client.open(
      'blocs:\n  - id: BC01\n    competences: &c\n      - { id: C1, enonce: Rédiger un devis }\n  - id: BC02\n    competences: *c\n',
    );
    expect(await tokens()).toEqual([
      'variable.declaration:BC01',
      'variable.declaration:C1',
      'verbe:Rédiger',
      'objet:un devis',
      'variable.declaration:BC02',
    ]);
  });

  it('answer for a range what the whole holds there', async () => {
    client = await TestClient.start(VSCODE);
    await client.open(COMPETENCE);
    const range: Range = { start: { line: 4, character: 0 }, end: { line: 6, character: 0 } };
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { range });
    expect(drawn(data)).toEqual([
      'verbe:Relever',
      'objet:les caractéristiques thermiques du bâti',
      'finalite:afin d’établir un état initial',
      'number:ne dépassent pas 5 %',
    ]);
  });

  it('tell what changed from the answer before', async () => {
    client = await TestClient.start(VSCODE);
    await client.open(COMPETENCE);
    const first = await client.request<SemanticTokens>('textDocument/semanticTokens/full');
    await client.edit({ start: { line: 10, character: 28 }, end: { line: 10, character: 32 } }, 'C1.1');
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      previousResultId: first.resultId,
    });
    expect(delta.edits).toHaveLength(1);
    expect(delta.edits[0]!.data!.length).toBeLessThan(16);
    const whole = await client.request<SemanticTokens>('textDocument/semanticTokens/full');
    expect(patched(first.data, delta)).toEqual(whole.data);
    const again = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      previousResultId: 'inconnu',
    });
    expect(again.data).toEqual(whole.data);
  });

  it('follow an id that is given or taken away elsewhere', async () => {
    client = await TestClient.start(VSCODE);
    await client.open(COMPETENCE);
    await tokens();
    await client.edit({ start: { line: 3, character: 12 }, end: { line: 3, character: 16 } }, 'C9.9');
    expect((await tokens()).filter((token) => token.startsWith('variable'))).toEqual([
      'variable.declaration:BC01',
      'variable.declaration:C9.9',
      'variable.declaration:E1',
      'variable:C9.9',
    ]);
  });

  it('are after any edits those of the text read anew', async () => {
    const text = readFileSync('examples/conforme.referentiel.yaml', 'utf8')
      .split('\n')
      .slice(0, 200)
      .join('\n');
    client = await TestClient.start(VSCODE);
    const cut = fc.record({
      at: fc.nat(),
      length: fc.nat(40),
      insert: fc.constantFrom('', 'C1.1', '\n', '"', '- ', '🙂', 'au moins 3 ', '\r\n'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
        await client.open(text);
        let former = await client.request<SemanticTokens>('textDocument/semanticTokens/full');
        for (const { at, length, insert } of cuts) {
          const lines = new Lines(client.text);
          const from = at % (client.text.length + 1);
          await client.edit({ start: lines.positionAt(from), end: lines.positionAt(from + length) }, insert);
          const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
            previousResultId: former.resultId,
          });
          former = { resultId: delta.resultId!, data: patched(former.data, delta) };
          drawn(former.data);
        }
        const other = 'file:///dossier/autre.referentiel.yaml';
        await client.open(client.text, { uri: other });
        const anew = await client.request<SemanticTokens>('textDocument/semanticTokens/full');
        expect(former.data).toEqual(anew.data);
      }),
      { numRuns: Number(process.env.RUNS ?? 25) },
    );
  });
});

function patched(former: readonly number[], { edits }: SemanticTokensDelta): number[] {
  const data = [...former];
  for (const { start, deleteCount, data: added = [] } of edits) data.splice(start, deleteCount, ...added);
  return data;
}
