import { expect, it } from 'vitest';
import { write } from '../../scripts/keyboard/story.mjs';
import { TODAY } from '../support/examples';
import { FakeTypist } from '../support/typist';

/*
 * The story of « npm run clavier », which is lived in a real VS Code, followed here without it: each proposal is where
 * it is looked for, each list opens by itself where nothing asks for it, each Tab leads to the next thing to write.
 */
it('a référentiel of two blocs is written from an empty file, with nothing left to correct', async () => {
  const typist = await FakeTypist.open();
  try {
    await write(typist, TODAY);
    const found = (await typist.diagnostics()).map(({ code, message }) => `${code}: ${message}`);
    expect(found).toEqual([]);
    expect(typist.text.match(/^ {2}- id: BC0\d/gm)).toHaveLength(2);
    expect(typist.text).not.toContain('à compléter');
    // What README says.
    expect(typist.text.length / typist.keys).toBeGreaterThan(8);
  } finally {
    typist.dispose();
  }
});
