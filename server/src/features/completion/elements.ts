import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { SNIPPETS, type Snippet } from '../snippets.generated';
import { type CompletionContext, itemOf, rank } from './context';
import { explained, keysOf } from './documentation';
import { filledIn } from './filling';
import { hasValue } from './keys';
import { isRefused } from './refused';
import { entriesOf, type Part, skeletonItems, skeletonParts } from './skeletons';

/** Whole elements in compliant wording where they have their place: items of lists, keys with their value. */
export function elements(context: CompletionContext): CompletionItem[] {
  const { cursor, expected, inItem, section } = context;
  if (cursor.flow || expected?.kind !== 'object' || section === '' || hasValue(context)) return [];
  if (context.isInside) return [];
  if (cursor.container !== 'map' && cursor.container !== 'seq') return [];
  const own = SNIPPETS.filter((snippet) => isFor(context, snippet));
  return inItem ? items(context, own) : entries(context, own);
}

/** It has its place in the section of the cursor, for the register of the document. */
export function isFor({ analysis, section }: CompletionContext, { sections, register }: Snippet): boolean {
  // A jury of its own for a bloc is made of the same people.
  const place = section.replace('jury.blocs[]', 'jury.certification');
  return sections.includes(place) && !(register && analysis.register && register !== analysis.register);
}

function items(context: CompletionContext, snippets: readonly Snippet[]): CompletionItem[] {
  const known = snippets.filter(({ body }) => body.startsWith('- '));
  const others = skeletonItems(context.analysis.register, context.section);
  const all: Item[] = [...others.map(({ title, body }) => ({ title, body, prefix: undefined })), ...known];
  return all.flatMap(({ prefix, title, body }, index) => {
    if (isRefused(context, body)) return [];
    const text = filledIn(context, body);
    const id = /^- id: ([A-Za-z0-9_.-]+)$/m.exec(text)?.[1];
    const description = id ?? prefix;
    const item = itemOf(context, {
      label: title,
      kind: CompletionItemKind.Struct,
      sortText: rank('a', index),
      ...(description ? { description } : {}),
      filterText: `${prefix ?? ''} ${title}`.trim(),
      // The « - » is there already: the other lines stand where the first one does.
      text: context.cursor.dash ? text.slice(2).replace(/\n {2}/g, '\n') : text,
      snippet: true,
    });
    return [
      explained(context.client, item, prefix ? { snippet: prefix } : { key: keysOf(context.cursor.path) }),
    ];
  });
}

interface Item {
  readonly prefix: string | undefined;
  readonly title: string;
  readonly body: string;
}

interface Whole extends Part {
  readonly label: string;
  readonly description: string;
  readonly snippet?: string;
}

/** One item for each key that has a compliant wording, and one for all of those that are missing. */
function entries(context: CompletionContext, snippets: readonly Snippet[]): CompletionItem[] {
  const { cursor, client, section, analysis, expected } = context;
  const present = new Set(cursor.present);
  const path = keysOf(cursor.path);
  const order = expected?.kind === 'object' ? [...expected.keys.keys()] : [];
  const own = snippets.flatMap(({ prefix, title, body }): Whole[] => {
    const written = entriesOf(body);
    const [first] = written;
    if (!first || present.has(first.key)) return [];
    // A snippet of several keys leaves those that are there.
    const text = written.filter(({ key }) => !present.has(key)).map((part) => part.text);
    return [{ key: first.key, text: text.join('\n'), label: title, description: prefix, snippet: prefix }];
  });
  const parts = skeletonParts(analysis.register, section).filter(({ key }) => !present.has(key));
  const others = parts
    .filter((part) => isWritten(part) && !own.some(({ key }) => key === part.key))
    .map(
      (part): Whole => ({
        ...part,
        label: `${part.key} : ${LABELS[part.key] ?? 'rédaction conforme'}`,
        description: '',
      }),
    );
  const wholes = [...own, ...others].map(({ key, text, label, description, snippet }) => {
    const item = itemOf(context, {
      label,
      kind: CompletionItemKind.Struct,
      // Before the key alone.
      sortText: `${rank('c', order.indexOf(key))}a`,
      description,
      filterText: `${key} ${label}`,
      text: filledIn(context, text),
      snippet: true,
    });
    return explained(client, item, { key: [...path, key], ...(snippet ? { snippet } : {}) });
  });
  return parts.length > 1 ? [everything(context, parts), ...wholes] : wholes;
}

const LABELS: Readonly<Record<string, string>> = { membres: 'composition conforme' };

/** It says more than what is left to write. */
function isWritten({ text }: Part): boolean {
  return (
    text.includes('\n') &&
    /\p{L}{3}/u.test(text.replace(/\$\{[^}]*\}/g, '').replace(/^\s*(?:- )?[a-z_0-9]+:/gm, ''))
  );
}

/** All the keys that are missing here and have a compliant wording, at once. */
function everything(context: CompletionContext, parts: readonly Part[]): CompletionItem {
  const { cursor, section } = context;
  const isBegun = cursor.present.length > 0;
  const name = WHOLE[section] ?? section;
  const item = itemOf(context, {
    label: isBegun ? `compléter ${name}` : `tout écrire : ${name}`,
    kind: CompletionItemKind.Struct,
    sortText: rank('a', 0),
    description: `${parts.length} clés`,
    filterText: `${cursor.key ?? ''} compléter tout toutes ${name}`,
    text: filledIn(context, parts.map(({ text }) => text).join('\n')),
    snippet: true,
  });
  return explained(context.client, item, { key: keysOf(cursor.path) });
}

const WHOLE: Readonly<Record<string, string>> = {
  epreuves: 'toutes les procédures',
  'jury.certification': 'le jury de certification',
  'jury.vae': 'le jury de VAE',
  'jury.blocs': 'le jury de bloc',
  jury: 'les jurys',
  vae: 'la VAE',
  insertion: 'l’insertion',
  opportunite: 'l’opportunité',
  reglementation: 'la réglementation',
  certification: 'la certification',
  'certification.demande': 'la demande',
};
