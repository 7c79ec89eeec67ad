import { analyseStatement, compareStatements, fold } from '../../french';
import type { Model } from '../../model';

/** What became of an element since another version; « form »: the words say the same. */
export type Change = 'none' | 'form' | 'substance';

/** What an id, or the name of a section (« jury.vae »), stands for. */
export function elementNamed({ ids, referentiel }: Model, name: string): object | undefined {
  const element = ids.find(name)?.owner;
  if (element) return element;
  let current: unknown = referentiel;
  for (const step of name.split('.')) {
    if (typeof current !== 'object' || current === null || step === 'node' || step === 'value')
      return undefined;
    current = Object.hasOwn(current, step) ? (current as Record<string, unknown>)[step] : undefined;
  }
  return typeof current === 'object' && current !== null ? current : undefined;
}

/** Compares two elements of the model, value by value; the items of a list are told by their ids. */
export function changeOf(before: object, after: object): Change {
  const former = valuesOf(before);
  const values = valuesOf(after);
  if (former.size !== values.size) return 'substance';
  let change: Change = 'none';
  for (const [path, value] of values) {
    if (!former.has(path)) return 'substance';
    const one = changeOfValue(former.get(path), value, path);
    if (one === 'substance') return one;
    if (one === 'form') change = one;
  }
  return change;
}

type Value = string | number | boolean;

function valuesOf(element: object): Map<string, Value> {
  const values = new Map<string, Value>();
  collect(element, '', values);
  return values;
}

function collect(element: object, path: string, values: Map<string, Value>): void {
  if (Array.isArray(element)) {
    for (const [rank, item] of element.entries()) {
      const { id } = item as { id?: { value: string } };
      collect(item as object, `${path}/${id?.value ?? rank}`, values);
    }
  } else if ('value' in element) values.set(path, element.value as Value);
  else {
    for (const [key, child] of Object.entries(element)) {
      if (key !== 'node' && typeof child === 'object' && child !== null)
        collect(child, `${path}/${key}`, values);
    }
  }
}

function changeOfValue(before: Value | undefined, after: Value, path: string): Change {
  if (before === after) return 'none';
  if (typeof before !== 'string' || typeof after !== 'string') return 'substance';
  const former = wordsOf(before);
  const words = wordsOf(after);
  if (former.join(' ') === words.join(' ')) {
    return before.replace(/\s+/g, ' ').trim() === after.replace(/\s+/g, ' ').trim() ? 'none' : 'form';
  }
  return STATEMENTS.test(path) && sameStatement(before, after, former, words) ? 'form' : 'substance';
}

const STATEMENTS = /\/(?:enonce|intitule)$/;
/** Small words that change what a statement says, and figures. */
const MEANINGFUL =
  /\d|^(?:sans|non|ne|pas|sauf|hors|avec|ou|et|aucune?|tout|toute|tous|toutes|chaque|avant|apres|seule?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|moins|plus)$/;

/** Only articles, number, order or synonyms differ, of the same verbs. */
function sameStatement(a: string, b: string, former: readonly string[], words: readonly string[]): boolean {
  const moved = [
    ...former.filter((word) => !words.includes(word)),
    ...words.filter((word) => !former.includes(word)),
  ];
  if (moved.some((word) => MEANINGFUL.test(word))) return false;
  if (verbsOf(a) !== verbsOf(b)) return false;
  return compareStatements(a, b).difference.length === 0;
}

function verbsOf(text: string): string {
  return analyseStatement(text)
    .verbs.map(({ lemma }) => lemma)
    .join(' ');
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\d%€]+/gu) ?? [];
}
