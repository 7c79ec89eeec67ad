import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Descriptor, ScalarDescriptor } from '../../model';
import { openingOf } from '../on-type/opening';
import { type CompletionContext, itemOf, opened, rank, sectionOf } from './context';
import { explained, keysOf } from './documentation';
import { isDrafted } from './drafting';
import { Here } from './filling';

/** The keys not yet there, in the order of the format. */
export function keys(context: CompletionContext): CompletionItem[] {
  const { analysis, cursor, expected, inItem, client } = context;
  if (expected?.kind !== 'object' || (cursor.container !== 'map' && cursor.container !== 'seq')) return [];
  const below = inItem ? keysBelow(context) : cursor.present;
  // A « - » above the list, off its column: nothing can be written there.
  if (inItem && cursor.dash && context.isInside && below.length === 0) return [];
  const present = new Set(below);
  const valued = hasValue(context);
  const path = keysOf(cursor.path);
  const isRoot = path.length === 0 && !cursor.flow;
  const inside = inItem && typeof cursor.path.at(-1) !== 'number' ? [...cursor.path, 0] : cursor.path;
  return [...expected.keys].flatMap(([key, descriptor], index) => {
    const { register } = descriptor.meta;
    if (present.has(key) || (register && analysis.register && register !== analysis.register)) return [];
    // The lines below become its value.
    const takes = context.isInside && !cursor.dash && !valued;
    if (takes && (inItem || descriptor.kind === 'scalar')) return [];
    const apart = isRoot && key !== 'format' ? sectionOpening(context, present) : '';
    const text = valued ? key : takes ? `${key}:` : apart + keyText(context, key, descriptor);
    // What it refers to may go without saying: nothing is left to choose.
    const isOver = valued || takes || /\[[^$]+\]\$0$/.test(text);
    const item = itemOf(context, {
      label: key,
      kind: CompletionItemKind.Property,
      sortText: `${rank('c', index)}b`,
      text: valued ? text : opened(context, text),
      snippet: !valued,
      goesOn: !isOver && (isDrafted(sectionOf([...inside, key])) || goesOn(descriptor)),
    });
    return [explained(client, item, { key: [...path, key] })];
  });
}

/** After a « - » whose item goes on below: its keys there. */
function keysBelow({ analysis: { model }, cursor, isInside }: CompletionContext): string[] {
  if (!isInside || !cursor.dash) return [];
  const { lines } = model.tree;
  const found: string[] = [];
  let column: number | undefined;
  for (let line = lines.lineAt(cursor.token.start) + 1; line < lines.count; line++) {
    const text = lines.lineText(line);
    if (/^\s*(?:#|$)/.test(text)) continue;
    const indent = text.length - text.trimStart().length;
    if (indent <= cursor.indent) break;
    column ??= indent;
    const key = indent === column ? /^([a-z_0-9]+)[ \t]*:/.exec(text.slice(indent))?.[1] : undefined;
    if (key !== undefined) found.push(key);
  }
  return found;
}

/** The key under the cursor has its « : » already: only its name is written. */
export function hasValue({ analysis: { model }, cursor }: CompletionContext): boolean {
  const { text, lines } = model.tree;
  const end = lines.start(lines.lineAt(cursor.token.end) + 1);
  return cursor.onKey && /^["']?[ \t]*:(?:\s|$)/.test(text.slice(cursor.token.end, end));
}

/** The key with the beginning of its value: choices of a closed list, references that go without saying. */
function keyText(context: CompletionContext, key: string, descriptor: Descriptor): string {
  const { flow } = context.cursor;
  if (descriptor.kind === 'scalar') return `${key}: ${scalarText(key, descriptor)}`;
  if (descriptor.kind === 'object') return flow ? `${key}: { $0 }` : `${key}:\n  $0`;
  const { item } = descriptor;
  if (item.kind === 'scalar' && item.meta.refersTo) {
    const kind = item.meta.refersTo.length === 1 && !context.inItem ? item.meta.refersTo[0] : undefined;
    const all =
      kind && REFERRING.has(context.section)
        ? new Here(context, context.section).referencesTo(kind, 1).all
        : [];
    return all.length > 0 ? `${key}: [${all.join(', ')}]$0` : `${key}: [$0]`;
  }
  const isShort = item.kind === 'scalar' && (item.values || item.meta.nomenclature);
  if (flow || isShort) return `${key}: [$0]`;
  return `${key}:\n  - ${openingIn(context, key, descriptor).replace('\n', '\n  ')}$0`;
}

/** Lists whose items are best begun with what is drafted first; others have whole items to choose from. */
const DRAFTED: ReadonlySet<string> = new Set(['activites', 'blocs', 'competences', 'criteres']);

/** What the first item of a list begins with, as after Enter. */
function openingIn({ analysis, cursor }: CompletionContext, key: string, list: Descriptor): string {
  if (!DRAFTED.has(key)) return '';
  return openingOf(analysis.model, [...cursor.path, key], list, undefined) ?? '';
}

/** Where what is referred to can be told from what is there. */
const REFERRING: ReadonlySet<string> = new Set(['blocs', 'blocs[].evaluations', 'evaluations']);

function scalarText(key: string, { values, types }: ScalarDescriptor): string {
  if (key === 'format') return '1$0';
  if (values) return `\${1|${values.join(',')}|}$0`;
  return types[0] === 'booleen' ? `\${1|true,false|}$0` : '$0';
}

/** There is something to propose after that key. */
function goesOn(descriptor: Descriptor): boolean {
  if (descriptor.kind !== 'scalar') return descriptor.kind === 'object' || goesOn(descriptor.item);
  const { meta, values } = descriptor;
  return values === undefined && (meta.refersTo !== undefined || meta.nomenclature !== undefined);
}

/** A file says its format first; a section stands apart from the one above. */
export function sectionOpening(
  { analysis, cursor }: CompletionContext,
  present: ReadonlySet<string>,
): string {
  const { lines, text } = analysis.model.tree;
  const line = lines.lineAt(cursor.token.start);
  if (text.slice(0, lines.start(line)).trim() === '' && !present.has('format')) return 'format: 1\n\n';
  const above = line > 0 ? lines.lineText(line - 1).trim() : '';
  return above === '' || above.startsWith('#') ? '' : '\n';
}
