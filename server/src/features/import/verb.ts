import { analyseStatement } from '../../french';

/** What one does: the line begins with an infinitive. */
export function startsWithVerb(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  const { kind } = analyseStatement(text.slice(0, 200)).head;
  return kind === 'infinitif' || kind === 'vague';
}
