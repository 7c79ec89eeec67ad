import { descriptorAt, referentielDescriptor } from '../../../model';
import { restyle, type ScalarNode, sourceOf } from '../../../syntax';
import type { Offer, Refactoring } from '../refactoring';

/** Wider than this, a text is easier to read on several lines. */
const WIDE = 80;

/** « Mettre ce texte sur une ligne », « sur plusieurs »: the same words, written in another way. */
export const convertText: Refactoring = {
  kind: 'refactor.rewrite.texte',
  offers({ at }) {
    const node = at.nodes.at(-1);
    if (node?.kind !== 'scalar' || at.onKey || typeof node.value !== 'string') return [];
    if (node.parent?.flow) return [];
    // What is broken may be no text at all, but the lines that an open quote swallows.
    if (node.piece.problems.length > 0) return [];
    const descriptor = descriptorAt(referentielDescriptor, at.path);
    const prose = descriptor?.kind === 'scalar' && descriptor.meta.form === 'texte';
    return [...onOneLine(node, node.value, prose), ...(prose ? asBlock(node, node.value) : [])];
  },
};

function onOneLine(node: ScalarNode, value: string, prose: boolean): Offer[] {
  if (!sourceOf(node).includes('\n')) return [];
  const title = 'Mettre ce texte sur une ligne';
  const offer = (line: string, what = ''): Offer => ({
    title: title + what,
    edits: () => restyle(node, 'line', line),
  });
  if (!value.includes('\n')) return [offer(value)];
  const text = value.replace(/\n$/, '');
  if (!prose || text === '') return [];
  if (!text.includes('\n')) return [offer(text, ', sans le retour à la ligne final')];
  const joined = text.replaceAll('\n', ' ');
  return isWrapped(text) ? [offer(joined, ' : ses retours à la ligne deviennent des espaces')] : [];
}

function asBlock(node: ScalarNode, value: string): Offer[] {
  const offers: Offer[] = [];
  const source = sourceOf(node);
  const wide = value.split('\n').some((line) => line.length > WIDE);
  if (node.style !== 'literal' && (/\n./.test(value) || (wide && !source.includes('\n'))))
    offers.push({
      title: 'Mettre ce texte sur plusieurs lignes, gardées comme elles sont tapées (|)',
      edits: () => restyle(node, 'literal'),
    });
  if (node.style !== 'folded' && wide)
    offers.push({
      title: 'Mettre ce texte sur plusieurs lignes, à la largeur de la page (>)',
      edits: () => restyle(node, 'folded'),
    });
  return offers;
}

/**
 * Were its lines broken for want of room only? Three at least, none of which could have taken the first word of the
 * next, which goes on in lower case: a list of short lines, whose breaks mean something, does not look like that.
 */
function isWrapped(text: string): boolean {
  const lines = text.split('\n');
  if (lines.length < 3) return false;
  const room = Math.max(...lines.map((line) => line.length));
  return lines.every((line, rank) => {
    const next = lines[rank + 1];
    if (next === undefined) return true;
    const word = /^\p{Ll}\S*/u.exec(next)?.[0];
    return word !== undefined && !/[.:;!?]\s*$/.test(line) && line.length + 1 + word.length > room;
  });
}
