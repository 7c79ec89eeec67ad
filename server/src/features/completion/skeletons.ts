import { once } from '../../model';
import { SNIPPETS } from '../snippets.generated';

/** A key and its whole value, in compliant wording with tab stops, as at column 0. */
export interface Part {
  readonly key: string;
  readonly text: string;
}

type Register = 'RNCP' | 'RS';

/** The parts of the two whole skeletons, by the section whose keys they are: '' for the root, « jury.vae »… */
const PARTS: Readonly<Record<Register, () => ReadonlyMap<string, readonly Part[]>>> = {
  RNCP: once(() => partsOf(bodyOf('rncp'))),
  RS: once(() => partsOf(bodyOf('rs'))),
};

/** What the skeleton of that register says under the keys of a section; of lists it says nothing. */
export function skeletonParts(register: Register | undefined, section: string): readonly Part[] {
  return PARTS[register ?? 'RNCP']().get(section) ?? [];
}

function bodyOf(prefix: string): string {
  return SNIPPETS.find((snippet) => snippet.prefix === prefix)?.body ?? '';
}

/** An item of a list of the skeleton, told by what it is about. */
export interface SkeletonItem {
  readonly title: string;
  readonly body: string;
}

const ITEMS: Readonly<Record<Register, () => ReadonlyMap<string, readonly SkeletonItem[]>>> = {
  RNCP: once(() => itemsOf(PARTS.RNCP().get('') ?? [])),
  RS: once(() => itemsOf(PARTS.RS().get('') ?? [])),
};

/** The items that the skeleton has in a list section, where each has another wording. */
export function skeletonItems(register: Register | undefined, section: string): readonly SkeletonItem[] {
  return ITEMS[register ?? 'RNCP']().get(section) ?? [];
}

function itemsOf(sections: readonly Part[]): Map<string, readonly SkeletonItem[]> {
  const items = new Map<string, readonly SkeletonItem[]>();
  for (const [section, name] of [
    ['activites', 'Activité'],
    ['blocs', 'Bloc'],
    ['competences', 'Compétence'],
  ] as const) {
    const text = sections.find(({ key }) => key === section)?.text ?? '';
    const bodies = text.split(/\n+ {2}(?=- )/).slice(1);
    items.set(
      section,
      bodies.map((body) => ({ title: `${name} : ${aboutOf(body)}`, body: body.replace(/\n {2}/g, '\n') })),
    );
  }
  return items;
}

/** « analyser les besoins de… », from the title or else the statement. */
function aboutOf(body: string): string {
  const [, text = ''] = /(?:intitule: "?|enonce: >-\n +)([^$\n]*)/.exec(body) ?? [];
  return `${text.charAt(0).toLowerCase()}${text.slice(1).trim().replace(/,$/, '')}…`;
}

/** The keys of a text and what each holds, those of its first level only. */
export function entriesOf(text: string): readonly Part[] {
  return partsOf(text).get('') ?? [];
}

function partsOf(body: string): Map<string, Part[]> {
  const lines = body.replace(/\$0$/, '').split('\n');
  const parts = new Map<string, Part[]>();
  const open: { column: number; path: string }[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const column = line.length - line.trimStart().length;
    const key = /^([a-z_0-9]+):/.exec(line.slice(column))?.[1];
    if (key === undefined && !line.slice(column).startsWith('- ')) continue;
    while (open.length > 0 && open.at(-1)!.column >= column) open.pop();
    const end = endOf(lines, at, column);
    // Items of lists have their own snippets.
    if (key === undefined) {
      at = end - 1;
      continue;
    }
    const section = open.at(-1)?.path ?? '';
    const text = lines.slice(at, end).map((one) => one.slice(column));
    parts.set(section, [...(parts.get(section) ?? []), { key, text: text.join('\n').trimEnd() }]);
    open.push({ column, path: section === '' ? key : `${section}.${key}` });
    if (/[|>]-?$/.test(line)) at = end - 1;
  }
  return parts;
}

/** The first line after `at` that is not deeper. */
function endOf(lines: readonly string[], at: number, column: number): number {
  let end = at + 1;
  while (end < lines.length && (lines[end] === '' || /^ */.exec(lines[end]!)![0].length > column)) end++;
  return end;
}
