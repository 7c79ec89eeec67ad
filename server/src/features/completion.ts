import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import {
  type Descriptor,
  descriptorAt,
  type Kind,
  type Model,
  type ObjectDescriptor,
  referentielDescriptor,
  type ScalarDescriptor,
  SECTIONS,
} from '../model';
import { niveau, nsfGroups, searchRome } from '../model/nomenclatures';
import { type Cursor, cursorAt } from '../syntax';
import { rangeOf } from './diagnostics';
import { labels } from './document-symbols';
import { keyMarkdown } from './hover';
import { SNIPPETS } from './snippets.generated';

export const TRIGGER_CHARACTERS = [' ', ':', '-', '[', ','];

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  activite: 'activité',
  bloc: 'bloc',
  competence: 'compétence',
  critere: 'critère',
  evaluation: 'évaluation',
  exigence: 'exigence',
  justificatif: 'justificatif',
};

/** What may be written at a place of the text, sound or half-written: keys, values, ids, whole elements. */
export function completionsAt({ model, register }: Analysis, position: Position): CompletionItem[] {
  const { tree } = model;
  const cursor = cursorAt(tree, tree.lines.offsetAt(position));
  const proposals = new Proposals(model, register, cursor);
  return proposals.items();
}

class Proposals {
  readonly #descriptor: Descriptor | undefined;
  readonly #register: Analysis['register'];

  constructor(
    readonly model: Model,
    register: Analysis['register'],
    readonly cursor: Cursor,
  ) {
    this.#descriptor = descriptorAt(referentielDescriptor, cursor.path);
    this.#register = register;
  }

  items(): CompletionItem[] {
    const { cursor } = this;
    const descriptor = this.#descriptor;
    switch (cursor.container) {
      case 'map':
        if (descriptor?.kind === 'object') return [...this.#keys(descriptor), ...this.#snippets(false)];
        // Under « key: », nothing written yet says that a list will stand there: the format does.
        return descriptor?.kind === 'list' ? this.#inList(descriptor.item) : [];
      case 'seq':
        return descriptor ? this.#inList(descriptor) : [];
      case 'value':
        return descriptor?.kind === 'scalar' ? this.#values(descriptor) : this.#openings(descriptor);
      default:
        return [];
    }
  }

  #inList(item: Descriptor): CompletionItem[] {
    if (item.kind === 'object') return [...this.#keys(item, true), ...this.#snippets(true)];
    return item.kind === 'scalar' ? this.#values(item, true) : [];
  }

  /** The keys not yet there, in the order of the format. */
  #keys({ keys }: ObjectDescriptor, inItem = false): CompletionItem[] {
    const { cursor } = this;
    const present = new Set(inItem ? [] : cursor.present);
    const items: CompletionItem[] = [];
    let rank = 0;
    for (const [key, descriptor] of keys) {
      rank++;
      if (present.has(key)) continue;
      const { register } = descriptor.meta;
      if (register && this.#register && register !== this.#register) continue;
      items.push({
        ...this.#item(key, `a${String(rank).padStart(3, '0')}`),
        kind: CompletionItemKind.Property,
        detail: summary(descriptor),
        documentation: { kind: MarkupKind.Markdown, value: keyMarkdown(key, descriptor) },
        ...this.#inserting(this.#dashed(keySnippet(key, descriptor, cursor.flow), inItem)),
      });
    }
    return items;
  }

  /** Whole elements in compliant wording, where they have their place. */
  #snippets(inItem: boolean): CompletionItem[] {
    if (this.cursor.flow) return [];
    const section = sectionOf(this.cursor.path);
    const present = new Set(inItem ? [] : this.cursor.present);
    return SNIPPETS.filter(({ sections, register }) => {
      return sections.includes(section) && !(register && this.#register && register !== this.#register);
    }).flatMap(({ prefix, title, description, body }, index) => {
      const key = /^([a-z_]+):/.exec(body)?.[1];
      if (key && present.has(key)) return [];
      // A skeleton of the whole file only where there is no file yet.
      if (section === '' && body.startsWith('format:') && SECTIONS.some((name) => present.has(name)))
        return [];
      const listItem = body.startsWith('- ');
      if (listItem !== inItem) return [];
      const text = listItem && this.cursor.dash ? body.slice(2) : body;
      return [
        {
          ...this.#item(prefix, `b${String(index).padStart(3, '0')}`),
          labelDetails: { description: title },
          kind: CompletionItemKind.Struct,
          detail: description,
          ...this.#inserting(text),
        },
      ];
    });
  }

  #values(descriptor: ScalarDescriptor, inList = false): CompletionItem[] {
    return this.#valuesOf(descriptor)
      .filter(({ label }) => !inList || !this.cursor.present.includes(label))
      .map((item) => (inList ? this.#withDash(item) : item));
  }

  #valuesOf(descriptor: ScalarDescriptor): CompletionItem[] {
    const { meta } = descriptor;
    if (meta.values) {
      return Object.entries(meta.values).map(([value, meaning], index) => ({
        ...this.#item(value, `a${String(index).padStart(3, '0')}`),
        kind: CompletionItemKind.EnumMember,
        detail: meaning,
        ...this.#inserting(value, false),
      }));
    }
    if (meta.refersTo) return this.#ids(meta.refersTo);
    if (meta.nomenclature === 'rome') {
      return searchRome(this.cursor.prefix.text, 50).map(({ code, titre, appellation }, index) => ({
        ...this.#item(code, `a${String(index).padStart(3, '0')}`),
        kind: CompletionItemKind.Constant,
        detail: appellation ?? titre,
        // By title as well: « soudeur » finds its code.
        filterText: `${this.cursor.prefix.text} ${code}`,
        ...this.#inserting(code, false),
      }));
    }
    if (meta.nomenclature === 'nsf') {
      return nsfGroups().map(({ code, titre }) => ({
        ...this.#item(code, `a${code}`),
        kind: CompletionItemKind.Constant,
        detail: titre,
        filterText: `${code} ${titre}`,
        ...this.#inserting(`"${code}"`, false),
      }));
    }
    if (descriptor.types.includes('booleen')) {
      return ['true', 'false'].map((value) => ({
        ...this.#item(value, value === 'true' ? 'a0' : 'a1'),
        kind: CompletionItemKind.Value,
        detail: value === 'true' ? 'oui' : 'non',
        ...this.#inserting(value, false),
      }));
    }
    if (this.cursor.key === 'niveau') {
      return [2, 3, 4, 5, 6, 7, 8].map((level) => ({
        ...this.#item(String(level), `a${level}`),
        kind: CompletionItemKind.Value,
        detail: niveau(level)?.titre ?? '',
        ...this.#inserting(String(level), false),
      }));
    }
    return [];
  }

  /** The ids of the right kinds, with what they designate; those already cited beside are left out. */
  #ids(kinds: readonly Kind[]): CompletionItem[] {
    const seen = new Set<string>();
    const own = ownBloc(this.cursor.path);
    return this.model.ids.definitions
      .filter(({ kind, id }) => kinds.includes(kind) && !seen.has(id) && seen.add(id))
      .map((definition, index) => {
        const { title } = labels(definition.owner);
        // Those of the same bloc come first.
        const near = own !== undefined && definition.node.piece === this.#pieceOf(own) ? 'a' : 'b';
        return {
          ...this.#item(definition.id, `${near}${String(index).padStart(4, '0')}`),
          kind: CompletionItemKind.Reference,
          detail: title ?? KIND_NAMES[definition.kind],
          labelDetails: { description: KIND_NAMES[definition.kind] },
          ...this.#inserting(definition.id, false),
        };
      });
  }

  #pieceOf(bloc: number): unknown {
    return this.model.referentiel.blocs?.[bloc]?.node.piece;
  }

  /** After « key: » of a list or an object: a way to begin it on the same line. */
  #openings(descriptor: Descriptor | undefined): CompletionItem[] {
    if (descriptor?.kind !== 'list' || descriptor.item.kind !== 'scalar') return [];
    return this.#valuesOf(descriptor.item).map((item) => ({
      ...item,
      ...this.#inserting(`[${item.textEdit?.newText ?? item.label}$0]`),
    }));
  }

  #item(label: string, sortText: string): CompletionItem {
    return { label, sortText };
  }

  /** « - » in front of what begins a new item, unless it is already there. */
  #dashed(text: string, inItem: boolean): string {
    return inItem && !this.cursor.dash && !this.cursor.flow ? `- ${text.replace(/\n/g, '\n  ')}` : text;
  }

  #withDash(item: CompletionItem): CompletionItem {
    const text = item.textEdit?.newText ?? item.label;
    return { ...item, ...this.#inserting(this.#dashed(text, true), false) };
  }

  #inserting(newText: string, snippet = true): Pick<CompletionItem, 'textEdit' | 'insertTextFormat'> {
    const { token, needsSpace } = this.cursor;
    const range = rangeOf(this.model.tree.lines, token);
    return {
      textEdit: { range, newText: needsSpace ? ` ${newText}` : newText },
      ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    };
  }
}

/** « blocs[].competences » for ['blocs', 0, 'competences']; a trailing index is the item being written. */
function sectionOf(path: readonly (string | number)[]): string {
  const steps = [...path];
  while (typeof steps.at(-1) === 'number') steps.pop();
  return steps
    .map((step, index) => (typeof step === 'number' ? '[]' : `${index > 0 ? '.' : ''}${step}`))
    .join('');
}

function ownBloc([section, index]: readonly (string | number)[]): number | undefined {
  return section === 'blocs' && typeof index === 'number' ? index : undefined;
}

function summary({ meta }: Descriptor): string {
  return meta.description.split(/(?<=\.)\s/)[0] ?? '';
}

/** The key with the beginning of its value: choices of a closed list, first item of a list. */
function keySnippet(key: string, descriptor: Descriptor, flow: boolean): string {
  if (descriptor.kind === 'scalar') {
    if (descriptor.values) return `${key}: \${1|${descriptor.values.join(',')}|}`;
    if (descriptor.types[0] === 'booleen') return `${key}: \${1|true,false|}`;
    return `${key}: $0`;
  }
  if (flow) return descriptor.kind === 'list' ? `${key}: [$0]` : `${key}: { $0 }`;
  if (descriptor.kind === 'object') return `${key}:\n  $0`;
  return descriptor.item.kind === 'scalar' && (descriptor.item.meta.refersTo || descriptor.item.values)
    ? `${key}: [$0]`
    : `${key}:\n  - $0`;
}
