import { type AnalysisOptions, analyse } from '../analysis';
import { tellingOf } from '../features/telling';
import { wholeLines } from '../syntax';
import { EditedDocument } from './edited-document';
import type { Activity } from './workspace/activity';
import { listOf, writtenMessage } from './written-list';

/** In characters: what the document says of itself, and some blocs. */
const HEAD = 2000;
const SAMPLE = 16_000;
const BODY = /^(?:blocs|competences):/m;
/** Letters typed, then taken out: after so many the next ones cost half what the first would. */
const LETTERS = 1000;
/** In milliseconds of work: beyond, what is gained is not worth it. */
const PATIENCE = 1500;
/** The end of a line of text, where a letter may come. */
const SENTENCE = /\p{L}{3,} \p{L}+$/u;

/**
 * V8 compiles what has run often: the first letters that an author types would cost three times what the next ones do.
 * While nobody waits, letters are typed in a part of a document, apart from it, and forgotten.
 */
export async function practise(
  text: string,
  options: Pick<AnalysisOptions, 'rules' | 'settings' | 'today'>,
  activity: Pick<Activity, 'quiet'>,
  letters = LETTERS,
): Promise<void> {
  const sample = sampleOf(text);
  const rows = sample.split('\n');
  const lines = rows.flatMap((row, line) => (SENTENCE.test(row) ? [line] : []));
  if (lines.length === 0) return;
  const to = { uri: 'essai:', pages: undefined };
  const document = EditedDocument.create(to.uri, 'referentiel', 0, sample);
  let analysis = analyse(document.read(undefined), options);
  const change = (line: number, from: number, upTo: number, letter: string) => {
    const before = analysis.model.tree.source;
    const range = { start: { line, character: from }, end: { line, character: upTo } };
    EditedDocument.update(document, [{ range, text: letter }], document.version + 1);
    analysis = analyse(document.read(before), { ...options, previous: analysis });
    const diagnostics = listOf(tellingOf(analysis, to));
    writtenMessage({ jsonrpc: '2.0', method: 'essai', params: { diagnostics } } as never);
  };
  let spent = 0;
  for (let count = 0; count < letters && spent < PATIENCE; count++) {
    await activity.quiet('short');
    const start = performance.now();
    const line = lines[(count * 7) % lines.length]!;
    const at = rows[line]!.length - 1;
    change(line, at, at, 'x');
    change(line, at, at + 1, '');
    spent += performance.now() - start;
  }
}

/** Whole lines of a text: its head, then what it is mostly made of. */
function sampleOf(text: string): string {
  const body = BODY.exec(text)?.index ?? 0;
  return wholeLines(text.slice(0, Math.min(body, HEAD))) + wholeLines(text.slice(body, body + SAMPLE));
}
