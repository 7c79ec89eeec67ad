import { keyNode, type Referentiel } from '../../model';
import { type MapNode, resolved, spanOf, type TextEdit } from '../../syntax';
import { defineRule } from '../rule';
import { vademecum } from '../source';

export default defineRule<'document', { readonly count: number }>({
  code: 'certification/blocs-en-rs',
  title: 'Blocs dans une certification du répertoire spécifique',
  task: 'Sortir les compétences des blocs : le répertoire spécifique n’en a pas',
  motif: 'blocs',
  severity: 'error',
  register: 'RS',
  sources: [vademecum('2.2.3.1, note 10')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel) {
    const { blocs } = referentiel;
    if (!blocs || blocs.length === 0) return;
    yield { at: keyNode(referentiel, 'blocs') ?? blocs.node, data: { count: blocs.length } };
  },
  message: ({ count }) => ({
    constat: `La certification vise le répertoire spécifique et compte ${count === 1 ? 'un bloc' : `${count} blocs`}.`,
    attendu:
      'Les blocs sont propres au RNCP : décrire les compétences et les évaluations directement à la racine.',
  }),
  fixes(_, { model: { referentiel } }) {
    const edit = flattened(referentiel);
    return edit ? [{ title: 'Sortir les compétences et les évaluations des blocs', edits: [edit] }] : [];
  },
});

/**
 * The section `blocs` as `competences` and `evaluations`, the author's lines only shifted; what else the blocs said
 * (titles, activities…) stays as comments. Undefined where that would not be plain: flow style, sections already there.
 */
function flattened(referentiel: Referentiel): TextEdit | undefined {
  const { blocs, competences, evaluations } = referentiel;
  const key = keyNode(referentiel, 'blocs');
  if (!blocs || !key || competences || evaluations) return undefined;
  // What stands among the blocs and is none would be lost.
  if (blocs.node.kind !== 'seq' || blocs.node.items.length > blocs.length) return undefined;
  const lists: Record<'competences' | 'evaluations', string[]> = { competences: [], evaluations: [] };
  let end = 0;
  for (const { node } of blocs) {
    const map = resolved(node);
    if (map?.kind !== 'map' || map.flow || map.piece.kind !== 'item') return undefined;
    const body = content(map.piece.text);
    for (const { name, lines } of partsOf(map, body)) {
      if (name === 'competences' || name === 'evaluations') {
        if (!/^[^:]*:\s*(?:#.*)?$/.test(lines[0]!.trimEnd())) return undefined;
        lists[name].push(...shifted(lines.slice(1)));
      } else lists.competences.push(...lines.map((line) => `  # ${line.trim()}`));
    }
    end = map.piece.start + body.length;
  }
  const sections = (['competences', 'evaluations'] as const).filter((name) => lists[name].length > 0);
  if (sections.length === 0) return undefined;
  const text = sections.map((name) => `${name}:\n${lists[name].join('\n')}\n`).join('');
  return { start: spanOf(key).start, end, newText: text };
}

/** Without the blank lines and the comments at the margin that end it: those belong to what follows. */
function content(text: string): string {
  const lines = text.split('\n');
  const count = lines.length;
  while (lines.length > 1 && /^(?:#|\s*$)/.test(lines[lines.length - 1]!)) lines.pop();
  return lines.join('\n') + (lines.length < count ? '\n' : '');
}

/** The lines of each key of a bloc, comments and blank lines included. */
function partsOf(map: MapNode, body: string): { name: string; lines: string[] }[] {
  const starts = map.entries.map(({ key }, rank) =>
    rank === 0 ? key.start : body.lastIndexOf('\n', key.start) + 1,
  );
  return map.entries.map(({ key }, rank) => {
    const lines = body
      .slice(starts[rank], starts[rank + 1] ?? body.length)
      .trimEnd()
      .split('\n');
    return { name: String(key.value), lines: lines.map((line) => line.trimEnd()) };
  });
}

/** Moves lines to column 2, keeping their relative indentation. */
function shifted(lines: readonly string[]): string[] {
  const depths = lines.filter((line) => line.trim() !== '' && !line.trim().startsWith('#')).map(indentOf);
  const least = Math.min(...depths);
  return lines.map((line) => {
    if (line.trim() === '') return '';
    return indentOf(line) < least ? `  ${line.trim()}` : `  ${line.slice(least)}`;
  });
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
