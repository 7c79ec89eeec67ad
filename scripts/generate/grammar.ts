import * as z from 'zod';
import { referentielSchema } from '../../server/src/model/schema';
import type { Producer } from './producer';

/**
 * The TextMate grammar: YAML, in which the keys of the format (taken from its schema), the ids, the durations, the dates
 * and the codes stand out. Each line is coloured from its own text as far as YAML allows: an unclosed quote must not
 * repaint the rest of the document while one types.
 */

interface GrammarRule {
  name?: string;
  contentName?: string;
  match?: string;
  begin?: string;
  end?: string;
  while?: string;
  captures?: Record<string, GrammarRule>;
  beginCaptures?: Record<string, GrammarRule>;
  endCaptures?: Record<string, GrammarRule>;
  patterns?: (GrammarRule | { include: string })[];
}

const scope = (name: string): GrammarRule => ({ name: `${name}.referentiel` });
const include = (...names: string[]) => names.map((name) => ({ include: `#${name}` }));
const anyOf = (...alternatives: string[]) => `(?:${alternatives.join('|')})`;

function keysOfTheFormat(): { all: string[]; sections: string[] } {
  const all = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: Record<string, unknown> };
    for (const key of Object.keys(properties ?? {})) all.add(key);
    for (const value of Object.values(node)) visit(value);
  };
  const schema = z.toJSONSchema(referentielSchema);
  visit(schema);
  return { all: [...all].sort(), sections: Object.keys(schema.properties ?? {}) };
}

const { all, sections } = keysOfTheFormat();
const KNOWN = anyOf(...all);
const SECTION = anyOf(...sections);

/** Before a key: its indentation, then the dashes of the lists that it opens. */
const LEAD = '^([ ]*)((?:-[ ]+)*)';
const COLON = '[ ]*(:)(?=\\s|$)';
const DOUBLE = '"(?:[^"\\\\]|\\\\.)*"';
const SINGLE = "'(?:[^']|'')*'";
const PLAIN_START = '(?:[^\\s"\'#\\[\\]{},&*!|>%@`?:-]|[-?:](?=\\S))';
const PLAIN_KEY = `${PLAIN_START}(?:(?!\\s#)[^:]|:(?=\\S))*?`;
const KEY = anyOf(DOUBLE, SINGLE, PLAIN_KEY);
/** What follows a whole value, in block style and between brackets. */
const END_OUT = '(?=\\s*$|\\s+#)';
const END_IN = '(?=\\s*(?:$|[,\\[\\]{}])|\\s+#)';

const BLOCK_SCALAR = '([|>])([-+1-9]{0,2})';
const BLOCK_SCALAR_LINE = `${BLOCK_SCALAR}[ ]*(?:#.*)?$`;

/** Values known by their form. A value is coloured only when it is the whole scalar: « 3 jours » but not « les 3 jours ». */
const FORMS: readonly (readonly [name: string, pattern: string])[] = [
  ['constant.language.boolean', anyOf('true', 'false', 'True', 'False', 'TRUE', 'FALSE')],
  ['constant.language.null', anyOf('null', 'Null', 'NULL', '~')],
  ['constant.numeric.date', '\\d{4}-\\d{2}-\\d{2}'],
  ['constant.numeric.periode', '\\d{4}-\\d{2}(?:/\\d{4}-\\d{2})?'],
  [
    'constant.numeric.duree',
    anyOf(
      '\\d+[ ]?h(?:[ ]?\\d{1,2}(?:[ ]?min)?)?',
      '\\d+(?:[.,]\\d+)?[ ]?(?:heures?|min(?:utes?)?|mn|jours?|j|semaines?|mois|ans?|années?)',
    ),
  ],
  ['support.type.code.certification', anyOf('RNCP\\d{1,6}(?:BC\\d{1,3})?', 'RS\\d{1,6}')],
  ['constant.language.repertoire', anyOf('RNCP', 'RS')],
  ['support.type.code.rome', '[A-N]\\d{4}'],
  ['support.type.code.nsf', '\\d{3}[a-z]'],
  ['variable.other.constant.identifiant', '(?:BC|[ACEJKR])\\d+(?:\\.\\d+)*'],
  ['constant.numeric.integer', '[-+]?\\d+'],
  ['constant.numeric.float', '[-+]?\\d+\\.\\d+'],
];
const forms = (end: string): GrammarRule[] =>
  FORMS.map(([name, pattern]) => ({ ...scope(name), match: `${pattern}${end}` }));
/** Codes that the format asks to quote, since YAML would read some of them as numbers. */
const quotedCodes = (quote: string): GrammarRule[] =>
  [
    ...FORMS.filter(([name]) => name.startsWith('support.type.code') || name.startsWith('variable')),
    ['support.type.code.formacode', '\\d{5}'] as const,
    ['constant.numeric.siret', '\\d{14}'] as const,
  ].map(([name, pattern]) => ({ ...scope(name), match: `(?<=${quote})${pattern}(?=${quote})` }));

/** « [ - ]clé: » at the start of a line; the key is the third capture. */
const entry = (key: string, keyScope: string): GrammarRule => ({
  match: `${LEAD}(${key})${COLON}`,
  captures: {
    2: { patterns: include('dash') },
    3: scope(keyScope),
    4: scope('punctuation.separator.key-value.mapping'),
  },
});

/**
 * The lines of a block scalar are those indented more than what holds it, whatever they look like: `while` compares
 * them with the indentation captured on its first line.
 */
const blockScalar = (firstLine: string, deeper: string): GrammarRule => ({
  begin: `^(?=${firstLine}${BLOCK_SCALAR_LINE})`,
  while: `^(?=\\1${deeper}|\\s*$)`,
  patterns: [...include('entry', 'dashes'), { include: '#block-scalar-text' }],
});

const quoted = (quote: string, name: string, escapes: GrammarRule[]): GrammarRule => ({
  ...scope(name),
  begin: quote,
  // While the closing quote is missing, the string ends at the next section or at the next key of the format.
  end: `${quote === "'" ? "'(?!')" : quote}|^(?=\\S|[ ]*(?:-[ ]+)*${KNOWN}[ ]*:(?:\\s|$))`,
  beginCaptures: { 0: scope('punctuation.definition.string.begin') },
  endCaptures: { 0: scope('punctuation.definition.string.end') },
  patterns: [...escapes, ...quotedCodes(quote), ...include('url')],
});

const flow = (open: string, close: string, name: string, what: string): GrammarRule => ({
  ...scope(name),
  begin: open,
  // While the closing bracket is missing, the collection ends at the next section or at the next dash.
  end: `${close}|^(?=[^\\s\\]}]|[ ]*-[ ])`,
  beginCaptures: { 0: scope(`punctuation.definition.${what}.begin`) },
  endCaptures: { 0: scope(`punctuation.definition.${what}.end`) },
  patterns: include('flow'),
});

const flowKey = (key: string, keyScope: string): GrammarRule => ({
  match: `(?<=^|[\\s,{\\[])(${key})[ ]*(:)(?=[\\s,\\[\\]{}]|$)`,
  captures: { 1: scope(keyScope), 2: scope('punctuation.separator.key-value.mapping') },
});

const comment = scope('comment.line.number-sign').name as string;

const repository: Record<string, GrammarRule> = {
  line: {
    patterns: include('comment', 'document', 'block-scalar', 'definition', 'entry', 'dashes', 'value'),
  },
  comment: {
    patterns: [
      {
        name: comment,
        match:
          '(?:^|(?<=\\s))(#)[ ]*(referentiel-ignore(?:-fichier)?)(?:[ ]+([^\\s:]+)(?:[ ]*(:)[ ]*(.*))?)?[ ]*$',
        captures: {
          1: scope('punctuation.definition.comment'),
          2: scope('keyword.other.ignore'),
          3: scope('entity.name.function.regle'),
          4: scope('punctuation.separator.ignore'),
          5: scope('markup.italic.raison'),
        },
      },
      {
        name: comment,
        match: '(?:^|(?<=\\s))(#).*$',
        captures: { 1: scope('punctuation.definition.comment') },
      },
    ],
  },
  document: {
    patterns: [
      { ...scope('entity.other.document'), match: '^(?:---|\\.\\.\\.)(?=\\s|$)' },
      { ...scope('meta.directive'), match: '^%.*$' },
      { ...scope('punctuation.definition.map.key'), match: '^[ ]*\\?(?=\\s|$)' },
    ],
  },
  'block-scalar': {
    patterns: [
      blockScalar(`([ ]*)${KEY}[ ]*:[ ]+`, '[ ]'),
      blockScalar(`([ ]*)-[ ]${KEY}[ ]*:[ ]+`, '[ ]{3}'),
      blockScalar(`([ ]*)-[ ]{3}${KEY}[ ]*:[ ]+`, '[ ]{5}'),
      blockScalar('([ ]*)-[ ]+', '[ ]'),
    ],
  },
  'block-scalar-text': {
    begin: BLOCK_SCALAR,
    end: '(?!)', // the block scalar around it ends it
    beginCaptures: {
      1: scope('keyword.control.flow.block-scalar'),
      2: scope('storage.modifier.chomping-indicator'),
    },
    patterns: [
      {
        name: comment,
        match: '(?<=[|>+\\-1-9])[ ]+(#).*$',
        captures: { 1: scope('punctuation.definition.comment') },
      },
      { ...scope('string.unquoted.block'), match: '^.+$', captures: { 0: { patterns: include('url') } } },
    ],
  },
  definition: {
    match: `${LEAD}(id)[ ]*(:)[ ]+([^\\s"'#&*!|>{}\\[\\],][^#]*?)${END_OUT}`,
    captures: {
      2: { patterns: include('dash') },
      3: scope('entity.name.tag'),
      4: scope('punctuation.separator.key-value.mapping'),
      5: scope('entity.name.type.identifiant'),
    },
  },
  entry: {
    patterns: [
      { ...entry(SECTION, 'keyword.control.section'), match: `^()()(${SECTION})${COLON}` },
      entry(KNOWN, 'entity.name.tag'),
      entry(KEY, 'variable.other.cle-inconnue'),
    ],
  },
  dash: { ...scope('punctuation.definition.block.sequence.item'), match: '-' },
  dashes: { match: '^[ ]*((?:-(?:[ ]+|$))+)', captures: { 1: { patterns: include('dash') } } },
  value: {
    patterns: [
      ...include('property', 'double-quoted', 'single-quoted', 'mapping', 'sequence'),
      ...forms(END_OUT),
      {
        ...scope('string.unquoted.plain.out'),
        match: `${PLAIN_START}.*?${END_OUT}`,
        captures: { 0: { patterns: include('url') } },
      },
    ],
  },
  flow: {
    patterns: [
      ...include('comment'),
      {
        match: `(?<=^|[\\s,{\\[])(id)[ ]*(:)[ ]+(${PLAIN_START}[^,\\[\\]{}:#]*?)${END_IN}`,
        captures: {
          1: scope('entity.name.tag'),
          2: scope('punctuation.separator.key-value.mapping'),
          3: scope('entity.name.type.identifiant'),
        },
      },
      flowKey(KNOWN, 'entity.name.tag'),
      flowKey(anyOf(DOUBLE, SINGLE, `${PLAIN_START}[^,\\[\\]{}:#]*?`), 'variable.other.cle-inconnue'),
      { ...scope('punctuation.separator'), match: ',' },
      ...include('property', 'double-quoted', 'single-quoted', 'mapping', 'sequence'),
      ...forms(END_IN),
      {
        ...scope('string.unquoted.plain.in'),
        match: `${PLAIN_START}(?:(?!\\s#)[^,\\[\\]{}:]|:(?=[^\\s,\\[\\]{}]))*?(?:${END_IN}|(?=:[\\s,\\[\\]{}]))`,
        captures: { 0: { patterns: include('url') } },
      },
    ],
  },
  mapping: flow('\\{', '\\}', 'meta.flow-mapping', 'mapping'),
  sequence: flow('\\[', '\\]', 'meta.flow-sequence', 'sequence'),
  property: {
    patterns: [
      { ...scope('storage.type.tag-handle'), match: '![^\\s,\\[\\]{}]*' },
      { ...scope('entity.name.type.anchor'), match: '&[^\\s,\\[\\]{}]+' },
      { ...scope('variable.other.alias'), match: '\\*[^\\s,\\[\\]{}]+' },
    ],
  },
  'double-quoted': quoted('"', 'string.quoted.double', [
    {
      ...scope('constant.character.escape'),
      match: '\\\\(?:[0abtnvfre "/\\\\N_LP]|\\t|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|$)',
    },
    { ...scope('invalid.illegal.escape'), match: '\\\\.' },
  ]),
  'single-quoted': quoted("'", 'string.quoted.single', [
    { ...scope('constant.character.escape'), match: "''" },
  ]),
  url: {
    ...scope('markup.underline.link'),
    match: 'https?://[^\\s,\\[\\]{}"\'<>»]*[^\\s,\\[\\]{}"\'<>».;:!?)]',
  },
};

export function grammarProducers(): Producer[] {
  const grammar = {
    description: 'Generated by scripts/generate/grammar.ts. Do not edit.',
    name: 'Référentiel',
    scopeName: 'source.referentiel',
    patterns: include('line'),
    repository,
  };
  return [
    { path: 'syntaxes/referentiel.tmLanguage.json', content: () => `${JSON.stringify(grammar, null, 2)}\n` },
  ];
}
