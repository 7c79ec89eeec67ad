import { replaceTexts, type ScalarNode } from '../../syntax';
import { defineRule, type Finding, words } from '../rule';
import { valueByValue } from '../shared/values';
import { enumeration, shortened } from '../shared/wording';
import { format } from '../source';

type Fault = 'accent' | 'apostrophe' | 'espace-double' | 'espace-absent';

interface Change {
  readonly fault: Fault;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

interface Data {
  /** The first fault of each sort, with the words around it, and how many more there are. */
  readonly seen: readonly { readonly fault: Fault; readonly extract: string; readonly count: number }[];
}

/** Terms of the texts that govern certification, and of the domains they name, written with a bare capital. */
const BARE_CAPITALS =
  /(?<![\p{L}\p{N}])(?:Etats?|Evaluations?|Epreuves?|Ecoles?|Education|Equivalences?|Etablissements?|Etudes?|Etudiante?s?|El[èe]ves?|Ecrite?s?|Egalité|Equipes?|Equipements?|Ecologies?|Ecologiques?|Economies?|Economiques?|Energies?|Energétiques?|Electricité|Electriques?|Electroniques?|Electrotechniques?|Ethiques?|Evolutions?|Echéances?|Emergents?|Elémentaires?)(?![\p{L}\p{N}])/gu;
/** Words of English too: « Google for Education », « Higher Education ». */
const ENGLISH_TOO = /^(?:Evaluations?|Education|Evolutions?)$/u;
const AFTER_ENGLISH = /(?:(?<!\p{L})(?:for|of|and|the|in|by|to)|(?<!\p{L})\p{Lu}\p{L}{4,}) $/u;
const BEFORE_ENGLISH = /^ (?:for|of|and|the|in|by|to)(?!\p{L})/u;
const STRAIGHT = /(?<=\p{L})'(?=\p{L})/gu;
const DOUBLE_SPACE = /(?<=\S) {2,}(?=\S)/gu;
const NO_SPACE = /(?<=[\p{L}\p{N})»])(?=[;?!:](?:\s|$))/gu;

const check = valueByValue<Data>(function* ({ node, value, descriptor }): Generator<Finding<Data>> {
  if (descriptor.meta.form !== 'texte' || typeof node.value !== 'string') return;
  const changes = changesOf(value);
  const [first] = changes;
  if (!first) return;
  const seen = new Map<Fault, { fault: Fault; extract: string; count: number }>();
  for (const { fault, start, end } of changes) {
    const known = seen.get(fault);
    if (known) known.count++;
    else seen.set(fault, { fault, extract: around(value, start, end), count: 1 });
  }
  yield { at: words(node, shown(value, first)), data: { seen: [...seen.values()] } };
});

export default defineRule<'valeurs', Data>({
  code: 'format/typographie',
  title: 'Typographie à reprendre',
  task: ['Reprendre la typographie à un endroit', 'Reprendre la typographie à {n} endroits'],
  motif: 'format',
  severity: 'advice',
  sources: [format],
  since: '0.1.0',
  scope: 'valeurs',
  fix: 'safe',
  check,
  message: ({ seen }) => ({
    constat: `Dans ce texte : ${enumeration(
      seen.map(
        ({ fault, extract, count }) =>
          `${FAULTS[fault]} « ${extract} »${count > 1 ? ` (${count} fois)` : ''}`,
      ),
    )}.`,
    attendu: 'Un texte officiel suit l’usage typographique français.',
  }),
  fixes({ at }) {
    const node = 'inText' in at ? at.node : (at as ScalarNode);
    const edits = replaceTexts(node, changesOf(String(node.value)));
    if (edits.length === 0) return [];
    return [{ title: 'Reprendre la typographie de ce texte', edits, safe: true }];
  },
});

const FAULTS: Readonly<Record<Fault, string>> = {
  accent: 'il manque l’accent de la majuscule à',
  apostrophe: 'une apostrophe droite parmi des courbes dans',
  'espace-double': 'un espace double dans',
  'espace-absent': 'il manque un espace devant la ponctuation dans',
};

/** In the order of the text; they never overlap. */
function changesOf(value: string): Change[] {
  const changes: Change[] = [];
  const add = (fault: Fault, pattern: RegExp, newText: (found: string) => string) => {
    for (const match of value.matchAll(pattern)) {
      if (fault === 'accent' && isEnglish(value, match)) continue;
      changes.push({
        fault,
        start: match.index,
        end: match.index + match[0].length,
        newText: newText(match[0]),
      });
    }
  };
  if (value.includes('E')) add('accent', BARE_CAPITALS, (word) => `É${word.slice(1)}`);
  if (value.includes("'") && value.includes('’')) add('apostrophe', STRAIGHT, () => '’');
  if (value.includes('  ')) add('espace-double', DOUBLE_SPACE, () => ' ');
  add('espace-absent', NO_SPACE, () => ' ');
  return changes.sort((a, b) => a.start - b.start);
}

function isEnglish(value: string, { 0: word, index }: RegExpExecArray): boolean {
  if (!ENGLISH_TOO.test(word)) return false;
  const before = value.slice(Math.max(0, index - 30), index);
  const end = index + word.length;
  return AFTER_ENGLISH.test(before) || BEFORE_ENGLISH.test(value.slice(end, end + 10));
}

/** The words that hold a change. */
function around(value: string, start: number, end: number): string {
  const before = value.slice(Math.max(0, start - 40), start);
  const from = start - (/(?<!\S)\S+\s*$/u.exec(before)?.[0].length ?? 0);
  const to = /^\s*\S*/u.exec(value.slice(end, end + 40))?.[0].length ?? 0;
  return shortened(value.slice(from, end + to), 40);
}

/** A missing space has no width: the sign it is missing before is shown. */
function shown(value: string, { start, end }: Change) {
  return end > start ? { start, end } : { start, end: Math.min(start + 1, value.length) };
}
