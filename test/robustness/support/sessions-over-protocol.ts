import { diagnosticsOf } from '../../../server/src/features/diagnostics';
import { TestClient, URI } from '../../support/lsp';
import { examples, stretchOf } from './bases';
import { changeOf } from './editor';
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
      const { range, text: written } = changeOf(client.text, text, random);
      await client.edit(range, written);
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

/** Editors have no line that ends with CR alone: what they count and what is told would differ. */
const asEdited = (text: string) => text.replace(/\r(?!\n)/g, '\n');
