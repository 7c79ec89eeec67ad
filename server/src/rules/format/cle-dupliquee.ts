import { type Entry, removeEntry, resolved, sourceOf } from '../../syntax';
import { defineRule } from '../rule';
import { shortened } from '../shared/wording';
import { format } from '../source';

export default defineRule({
  code: 'format/cle-dupliquee',
  title: 'Clé écrite deux fois',
  task: ['Supprimer une clé écrite deux fois', 'Supprimer {n} clés écrites deux fois'],
  motif: 'format',
  severity: 'error',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(_, { model }) {
    for (const problem of model.problems) {
      if (problem.kind !== 'cle-dupliquee') continue;
      const { entry, first } = problem;
      yield {
        at: entry.key,
        data: { key: String(entry.key.value), same: writtenValueOf(entry) === writtenValueOf(first) },
        related: [{ at: first.key, message: 'La clé est écrite ici une première fois.' }],
      };
    }
  },
  message: ({ key, same }) => ({
    constat: same
      ? `La clé « ${key} » est écrite deux fois ici, avec la même valeur.`
      : `La clé « ${key} » est écrite deux fois ici : seule la première est lue.`,
    attendu: 'Une clé ne s’écrit qu’une fois par élément : réunir les deux valeurs sous la première.',
  }),
  fixes({ at }, { tree, model }) {
    const problem = model.problems.find((found) => found.kind === 'cle-dupliquee' && found.entry.key === at);
    if (problem?.kind !== 'cle-dupliquee') return [];
    const { entry, first, map } = problem;
    // Which of two different values is the right one, only the author knows: both ways are offered.
    const fixes = [{ title: removal('seconde', entry), edits: removeEntry(tree, map, entry) }];
    if (writtenValueOf(entry) !== '' && writtenValueOf(entry) !== writtenValueOf(first)) {
      fixes.push({ title: removal('première', first), edits: removeEntry(tree, map, first) });
    }
    return writtenValueOf(first) === '' ? fixes.reverse() : fixes;
  },
});

function removal(which: string, entry: Entry): string {
  const value = writtenValueOf(entry);
  return `Supprimer la ${which} clé « ${String(entry.key.value)} »${value === '' ? '' : ` (${shortened(value, 40)})`}`;
}

function writtenValueOf({ value }: Entry): string {
  const node = resolved(value);
  return node && !(node.kind === 'scalar' && node.value === null) ? sourceOf(node) : '';
}
