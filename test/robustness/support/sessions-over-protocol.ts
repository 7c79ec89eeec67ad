import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticsOf } from '../../../server/src/features/diagnostics';
import { TestClient, URI } from '../../support/lsp';
import { examples, stretchOf } from './bases';
import { sessionOn } from './edits';
import { Random } from './random';
import { read } from './read';

/**
 * The session of that seed as an editor has it: ranges are sent, several at a time when one types fast, and findings
 * come back. The first difference with those of the text read anew; undefined when there is none.
 */
export async function overProtocol(seed: number): Promise<string | undefined> {
  const random = new Random(seed);
  const start = stretchOf(random.pick(examples).text, random);
  const texts = sessionOn(start, 10, random).texts.map(asEdited);
  const client = await TestClient.start();
  try {
    await client.open(start);
    for (const [rank, text] of texts.entries()) {
      await change(client, text, random);
      // What is told in between is left behind by the next edit.
      if (rank < texts.length - 1 && random.oneIn(3)) continue;
      const told = JSON.stringify(await client.diagnostics());
      const expected = JSON.stringify(diagnosticsOf(read(text), { uri: URI, pages: undefined }));
      if (told !== expected)
        return `après la modification ${rank} : ${told}\n  à neuf : ${expected}\n${text}`;
    }
    return undefined;
  } finally {
    client.dispose();
  }
}

/** Editors have no line that ends with CR alone. */
const asEdited = (text: string) => text.replace(/\r(?!\n)/g, '\n');

/** Sends what makes this text of the one that is open: more of it than differs, sometimes. */
async function change(client: TestClient, text: string, random: Random): Promise<void> {
  const former = client.text;
  const shortest = Math.min(former.length, text.length);
  let from = 0;
  while (from < shortest && former[from] === text[from]) from++;
  let same = 0;
  while (same < shortest - from && former.at(-1 - same) === text.at(-1 - same)) same++;
  from = Math.max(0, from - random.below(5));
  same = Math.max(0, same - random.below(5));
  // There is no place between the two halves of a line break.
  if (former[from - 1] === '\r') from--;
  if (same > 0 && former.at(-same) === '\n') same--;
  const document = TextDocument.create(URI, 'referentiel', 1, former);
  const [start, end] = [from, former.length - same].map((offset) => document.positionAt(offset));
  await client.edit({ start: start!, end: end! }, text.slice(from, text.length - same));
}
