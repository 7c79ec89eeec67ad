import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Descriptor, ScalarDescriptor } from '../../model';
import { niveau, nsfGroups, searchRome } from '../../model/nomenclatures';
import { type CompletionContext, dashed, itemOf, type Proposal, rank } from './context';
import { idsOf } from './ids';

/** The values of a closed list, codes and ids, for a key or as items of a list. */
export function values(context: CompletionContext): CompletionItem[] {
  const { cursor, expected, inItem } = context;
  if (cursor.container === 'value' && expected?.kind === 'list') return openings(context, expected.item);
  if (expected?.kind !== 'scalar' || cursor.container === 'block-text') return [];
  if (cursor.container === 'map' && !inItem) return [];
  return proposals(context, expected)
    .filter(({ label }) => !inItem || !cursor.present.includes(label))
    .map((proposal) =>
      itemOf(context, { ...proposal, text: dashed(context, unquoted(context, proposal.text)) }),
    );
}

/** Between the quotes that the author has typed already. */
function unquoted({ cursor }: CompletionContext, text: string): string {
  return cursor.quote ? text.replace(/^"|"$/g, '') : text;
}

/** After « key: » of a list of values: a way to begin it on the same line. */
function openings(context: CompletionContext, item: Descriptor): CompletionItem[] {
  if (item.kind !== 'scalar') return [];
  return proposals(context, item).map((proposal) =>
    itemOf(context, { ...proposal, text: `[${proposal.text}$0]`, snippet: true }),
  );
}

function proposals(context: CompletionContext, { meta, types }: ScalarDescriptor): Proposal[] {
  if (meta.values) return closedList(meta.values);
  if (meta.refersTo) return idsOf(context, meta.refersTo);
  if (meta.nomenclature === 'rome') return rome(context.cursor.prefix.text);
  if (meta.nomenclature === 'nsf') return nsf();
  if (types.includes('booleen')) return booleans();
  return context.cursor.key === 'niveau' ? niveaux() : [];
}

function closedList(meanings: Readonly<Record<string, string>>): Proposal[] {
  return Object.entries(meanings).map(([value, meaning], index) => ({
    label: value,
    kind: CompletionItemKind.EnumMember,
    sortText: rank('a', index),
    detail: meaning,
    text: value,
  }));
}

/** By title as well: « soudeur » finds its code. */
function rome(typed: string): Proposal[] {
  return searchRome(typed, 50).map(({ code, titre, appellation }, index) => ({
    label: code,
    kind: CompletionItemKind.Constant,
    sortText: rank('a', index),
    detail: appellation ?? titre,
    filterText: `${typed} ${code}`,
    text: code,
  }));
}

function nsf(): Proposal[] {
  return nsfGroups().map(({ code, titre }) => ({
    label: code,
    kind: CompletionItemKind.Constant,
    sortText: `a${code}`,
    detail: titre,
    filterText: `${code} ${titre}`,
    text: `"${code}"`,
  }));
}

function booleans(): Proposal[] {
  return ['true', 'false'].map((value, index) => ({
    label: value,
    kind: CompletionItemKind.Value,
    sortText: rank('a', index),
    detail: value === 'true' ? 'oui' : 'non',
    text: value,
  }));
}

function niveaux(): Proposal[] {
  return [2, 3, 4, 5, 6, 7, 8].map((level) => ({
    label: String(level),
    kind: CompletionItemKind.Value,
    sortText: rank('a', level),
    detail: niveau(level)?.titre ?? '',
    text: String(level),
  }));
}
