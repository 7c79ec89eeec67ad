import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { fold } from '../../french';
import type { Descriptor, ScalarDescriptor } from '../../model';
import {
  niveau,
  nsfGroups,
  type RomeMatch,
  rome as romeTitle,
  romeTitles,
  searchRome,
} from '../../model/nomenclatures';
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

/** With its meaning beside it: a code or a word of the format says nothing by itself. */
function proposals(context: CompletionContext, scalar: ScalarDescriptor): Proposal[] {
  return known(context, scalar).map((one) => (one.detail ? { description: one.detail, ...one } : one));
}

function known(context: CompletionContext, { meta, types }: ScalarDescriptor): Proposal[] {
  if (meta.values) return closedList(meta.values);
  if (meta.refersTo) return idsOf(context, meta.refersTo);
  if (meta.nomenclature === 'rome') return rome(context);
  if (meta.nomenclature === 'nsf') return nsf(context);
  if (context.section === 'certification.metiers_vises') return metiers(context);
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

/** By title as well: « soudeur » finds its code. Before anything is typed, by what the certification is called. */
function rome({ analysis, cursor }: CompletionContext): Proposal[] {
  const typed = cursor.prefix.text;
  const { intitule, metiers_vises = [] } = analysis.model.referentiel.certification ?? {};
  const names = typed === '' ? [intitule, ...metiers_vises].flatMap((name) => name?.value ?? []) : [];
  const found = names.flatMap(romeOfName);
  return (found.length > 0 ? uniqueBy(found, ({ code }) => code) : searchRome(typed, MOST_CODES)).map(
    ({ code, titre, appellation }, index) => ({
      label: code,
      kind: CompletionItemKind.Constant,
      sortText: rank('a', index),
      detail: appellation ?? titre,
      filterText: `${typed} ${code} ${titre}`.trimStart(),
      text: code,
    }),
  );
}

const MOST_CODES = 50;

/** « Responsable de communication »: as it is, else by its end, which says what the work is about. */
function romeOfName(name: string): readonly RomeMatch[] {
  const words = name.split(/\s+/).filter(Boolean);
  for (let from = 0; from < words.length; from++) {
    const end = words.slice(from).join(' ');
    const found = end.length > 3 ? searchRome(end, 12) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** The title of the certification and those of its ROME codes: what offers of employment call the job. */
function metiers({ analysis }: CompletionContext): Proposal[] {
  const { intitule, rome: codes = [] } = analysis.model.referentiel.certification ?? {};
  const titles = codes.flatMap(({ value }) => {
    const titre = romeTitle(value)?.titre;
    const common = romeTitles(value).filter(({ rare }) => !rare);
    return titre === undefined ? [] : [titre, ...common.map((one) => one.titre)];
  });
  const all = new Set([...(intitule ? [intitule.value] : []), ...titles]);
  return [...all].slice(0, MOST_CODES).map((label, index) => ({
    label,
    kind: CompletionItemKind.Value,
    sortText: rank('a', index),
    text: /[:#,[\]{}"]/.test(label) ? JSON.stringify(label) : label,
  }));
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => unknown): readonly T[] {
  const seen = new Set<unknown>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}

/** Those that share a word with the title of the certification come first. */
function nsf({ analysis }: CompletionContext): Proposal[] {
  const words = fold(analysis.model.referentiel.certification?.intitule?.value ?? '')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 5);
  return nsfGroups().map(({ code, titre }) => ({
    label: code,
    kind: CompletionItemKind.Constant,
    sortText: `${words.some((word) => fold(titre).includes(word)) ? 'a' : 'b'}${code}`,
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
