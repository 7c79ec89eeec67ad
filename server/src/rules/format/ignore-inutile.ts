import type { SyntaxTree, TextEdit } from '../../syntax';
import { type AbsolutePart, defineRule } from '../rule';
import { format } from '../source';

interface Data {
  readonly code: string;
  readonly known: boolean;
  readonly wholeFile: boolean;
  /** Of the whole comment. */
  readonly start: number;
  readonly end: number;
}

export default defineRule<'suppression', Data>({
  code: 'format/ignore-inutile',
  title: 'Commentaire « referentiel-ignore » inutile',
  task: [
    'Supprimer un commentaire « referentiel-ignore » inutile',
    'Supprimer {n} commentaires « referentiel-ignore » inutiles',
  ],
  motif: 'format',
  severity: 'warning',
  sources: [format],
  since: '0.1.0',
  scope: 'suppression',
  fix: 'suggested',
  *check({ suppression: { code, codeSpan, span, lines }, used, knownCode }) {
    if (used) return;
    // These rules need the index of the register, which is not on every computer.
    if (code.startsWith('plagiat/')) return;
    const at: AbsolutePart = { ...(knownCode || code === '' ? span : codeSpan), inDocument: true };
    yield {
      at,
      data: { code, known: knownCode, wholeFile: lines === undefined, start: span.start, end: span.end },
    };
  },
  message: ({ code, known, wholeFile }) => ({
    constat:
      code === ''
        ? 'Ce commentaire ne dit pas quelle règle ignorer.'
        : known
          ? `La règle « ${code} » ne signale rien ${wholeFile ? 'dans ce fichier' : 'sur cette ligne'} : il n’y a rien à ignorer.`
          : `« ${code} » n’est le code d’aucune règle.`,
    attendu:
      known || code === ''
        ? 'Supprimer le commentaire, pour qu’il ne cache pas plus tard un vrai problème.'
        : 'Reprendre le code exact affiché avec le problème, ou supprimer le commentaire.',
  }),
  fixes: ({ data: { start, end } }, { tree }) => [
    { title: 'Supprimer ce commentaire', edits: [removal(tree, start, end)] },
  ],
});

/** With its line when nothing else is on it. */
function removal({ text, lines }: SyntaxTree, start: number, end: number): TextEdit {
  const line = lines.lineAt(start);
  const from = lines.start(line);
  const before = text.slice(from, start);
  if (before.trim() === '') return { start: from, end: lines.start(line + 1), newText: '' };
  return { start: from + before.trimEnd().length, end, newText: '' };
}
