import { type CompletionItem, MarkupKind } from 'vscode-languageserver-types';
import { descriptorAt, referentielDescriptor } from '../../model';
import { keyMarkdown } from '../hover';
import { SNIPPETS } from '../snippets.generated';
import type { CompletionClient } from './context';
import { defaultsOf, expanded } from './stops';

const PREVIEW_LINES = 30;

/** What an item's documentation is about; it travels with the item until the client asks. */
export interface About {
  /** A key of the format: its path, without indexes. */
  readonly key?: readonly string[];
  /** A snippet, by its prefix. */
  readonly snippet?: string;
}

/** The item with its explanation, or with what is needed to give it when it is looked at. */
export function explained(client: CompletionClient, item: CompletionItem, about: About): CompletionItem {
  return client.resolves.has('documentation')
    ? { ...item, data: { about } }
    : { ...item, ...documentationOf(about, item, false) };
}

/** `completionItem/resolve`: the item as it came, with its explanation. */
export function resolveCompletion(item: CompletionItem): CompletionItem {
  const about = (item.data as { about?: About } | undefined)?.about;
  return about ? { ...item, ...documentationOf(about, item, true) } : item;
}

function documentationOf(
  { key, snippet }: About,
  { detail }: CompletionItem,
  withPreview: boolean,
): Partial<CompletionItem> {
  const parts: string[] = [];
  const found = SNIPPETS.find(({ prefix }) => prefix === snippet);
  const description = found?.description;
  if (found) parts.push(`${found.description}.`);
  const descriptor = key ? descriptorAt(referentielDescriptor, withIndexes(key)) : undefined;
  const name = key?.at(-1);
  if (descriptor && name !== undefined) parts.push(keyMarkdown(name, descriptor));
  if (found && withPreview) parts.push(`\`\`\`yaml\n${preview(found.body)}\n\`\`\``);
  const short = description ?? descriptor?.meta.description.split(/(?<=\.)\s/)[0];
  return {
    ...(detail === undefined && short ? { detail: short } : {}),
    ...(parts.length > 0
      ? { documentation: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') } }
      : {}),
  };
}

/** What the snippet inserts, shortened. */
function preview(body: string): string {
  const lines = expanded(body, defaultsOf(body)).split('\n');
  return [...lines.slice(0, PREVIEW_LINES), ...(lines.length > PREVIEW_LINES ? ['# …'] : [])].join('\n');
}

/** The path of the format that goes through any item of its lists. */
function withIndexes(keys: readonly string[]): (string | number)[] {
  const path: (string | number)[] = [];
  for (const key of keys) {
    path.push(key);
    if (descriptorAt(referentielDescriptor, path)?.kind === 'list') path.push(0);
  }
  // The last key itself, list or not.
  if (path.at(-1) === 0) path.pop();
  return path;
}

/** The keys of a path that may have indexes. */
export function keysOf(path: readonly (string | number)[]): string[] {
  return path.filter((step): step is string => typeof step === 'string');
}
