import { type AnalysisOptions, analyse } from '../analysis';
import { tellingOf } from '../features/telling';
import { EditedDocument } from './edited-document';
import type { Activity } from './workspace/activity';
import { listOf, writtenMessage } from './written-list';

/** In characters: some elements of each kind. */
const BEGINNING = 16_000;
/** Letters typed, then taken out: a second or so in all, after which the next ones cost half what the first would. */
const LETTERS = 1000;
/** The end of a line of text, where a letter may come. */
const SENTENCE = /\p{L}{3,} \p{L}+$/u;

/**
 * V8 compiles what has run often: the first letters that an author types would cost three times what the next ones do.
 * While nobody waits, letters are typed in the beginning of a document, apart from it, and forgotten.
 */
export async function practise(
  text: string,
  options: Pick<AnalysisOptions, 'rules' | 'settings' | 'today'>,
  activity: Pick<Activity, 'quiet'>,
  letters = LETTERS,
): Promise<void> {
  const beginning = text.slice(0, BEGINNING).replace(/[^\n]*$/, '');
  const lines = beginning.split('\n').flatMap((line, rank) => (SENTENCE.test(line) ? [rank] : []));
  const ends = beginning.split('\n').map(({ length }) => length);
  if (lines.length === 0) return;
  const to = { uri: 'essai:', pages: undefined };
  const document = EditedDocument.create(to.uri, 'referentiel', 0, beginning);
  let analysis = analyse(document.read(undefined), options);
  const change = (line: number, from: number, upTo: number, letter: string) => {
    const before = analysis.model.tree.source;
    const range = { start: { line, character: from }, end: { line, character: upTo } };
    EditedDocument.update(document, [{ range, text: letter }], document.version + 1);
    analysis = analyse(document.read(before), { ...options, previous: analysis });
    const diagnostics = listOf(tellingOf(analysis, to));
    writtenMessage({ jsonrpc: '2.0', method: 'essai', params: { diagnostics } } as never);
  };
  for (let count = 0; count < letters; count++) {
    await activity.quiet('short');
    const line = lines[(count * 7) % lines.length]!;
    const at = ends[line]! - 1;
    change(line, at, at, 'x');
    change(line, at, at + 1, '');
  }
}
