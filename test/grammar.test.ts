import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const PATH = 'syntaxes/referentiel.tmLanguage.json';
let grammar: IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(PATH, 'utf8'), PATH),
  });
  const loaded = await registry.loadGrammar('source.referentiel');
  if (!loaded) throw new Error('the grammar does not load');
  grammar = loaded;
});

interface Token {
  readonly line: number;
  readonly text: string;
  /** From the outermost to the innermost, without the root's and without the suffix « .referentiel ». */
  readonly scopes: string[];
}

function tokenize(source: string): Token[] {
  let state = INITIAL;
  return source.split('\n').flatMap((content, line) => {
    const result = grammar.tokenizeLine(content, state);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      line,
      text: content.slice(startIndex, endIndex),
      scopes: scopes.slice(1).map((name) => name.replace(/\.referentiel$/, '')),
    }));
  });
}

/** « text → innermost scope » of every token that is not blank. */
const scopesOf = (source: string) =>
  tokenize(source)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, scopes }) => `${text} → ${scopes.at(-1) ?? ''}`);

/** The scope of a value written alone after a key, without its punctuation. */
const valueScope = (value: string) => scopesOf(`nombre: ${value}`).slice(2);

const isKey = ({ scopes }: Token) =>
  scopes.some((name) => /^(entity\.name\.tag|keyword\.control\.section|variable\.other\.cle)/.test(name));

describe('keys', () => {
  it('tells the sections, the keys of the format and the other keys apart', () => {
    expect(scopesOf('certification:\n  intitule: Chef de chantier\n  intitulé: x')).toEqual([
      'certification → keyword.control.section',
      ': → punctuation.separator.key-value.mapping',
      'intitule → entity.name.tag',
      ': → punctuation.separator.key-value.mapping',
      'Chef de chantier → string.unquoted.plain.out',
      'intitulé → variable.other.cle-inconnue',
      ': → punctuation.separator.key-value.mapping',
      'x → string.unquoted.plain.out',
    ]);
  });

  it('knows every key of the format', () => {
    const schema: unknown = JSON.parse(readFileSync('schemas/referentiel.schema.json', 'utf8'));
    const keys = new Set<string>();
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of Object.keys((node as { properties?: object }).properties ?? {})) keys.add(key);
      Object.values(node).forEach(visit);
    };
    visit(schema);
    expect(keys.size).toBeGreaterThan(100);
    for (const key of keys) expect.soft(scopesOf(`  ${key}: x`)[0], key).toBe(`${key} → entity.name.tag`);
  });

  it('a section name is a section at the margin only', () => {
    expect(scopesOf('  - competences: [C1.1]')).toContain('competences → entity.name.tag');
  });

  it('quoted keys, and keys behind the dashes of lists', () => {
    expect(scopesOf('- - "ma clé": 1')).toEqual([
      '- → punctuation.definition.block.sequence.item',
      '- → punctuation.definition.block.sequence.item',
      '"ma clé" → variable.other.cle-inconnue',
      ': → punctuation.separator.key-value.mapping',
      '1 → constant.numeric.integer',
    ]);
  });

  it('a value that looks like a key stays a value', () => {
    expect(scopesOf('description: jury:vae et intitulé:x')).toEqual([
      'description → entity.name.tag',
      ': → punctuation.separator.key-value.mapping',
      'jury:vae et intitulé:x → string.unquoted.plain.out',
    ]);
  });
});

describe('values known by their form', () => {
  it.each([
    ['45 min', 'constant.numeric.duree'],
    ['1 h 30', 'constant.numeric.duree'],
    ['2 h', 'constant.numeric.duree'],
    ['3 jours', 'constant.numeric.duree'],
    ['2027-03-15', 'constant.numeric.date'],
    ['2026-01/2026-06', 'constant.numeric.periode'],
    ['RNCP', 'constant.language.repertoire'],
    ['RNCP12345', 'support.type.code.certification'],
    ['RNCP12345BC02', 'support.type.code.certification'],
    ['RS1234', 'support.type.code.certification'],
    ['F1113', 'support.type.code.rome'],
    ['230n', 'support.type.code.nsf'],
    ['A1', 'variable.other.constant.identifiant'],
    ['BC01', 'variable.other.constant.identifiant'],
    ['C1.1', 'variable.other.constant.identifiant'],
    ['K1.1.1', 'variable.other.constant.identifiant'],
    ['E12', 'variable.other.constant.identifiant'],
    ['R1', 'variable.other.constant.identifiant'],
    ['J1', 'variable.other.constant.identifiant'],
    ['42', 'constant.numeric.integer'],
    ['-3.5', 'constant.numeric.float'],
    ['true', 'constant.language.boolean'],
    ['null', 'constant.language.null'],
    ['~', 'constant.language.null'],
  ])('%s', (value, name) => {
    expect(valueScope(value)).toEqual([`${value} → ${name}`]);
    expect(scopesOf(`[${value}, x]`)[1]).toBe(`${value} → ${name}`);
    expect(valueScope(`${value} # remarque`)[0]).toBe(`${value} → ${name}`);
    expect(valueScope(`${value} environ`)).toEqual([`${value} environ → string.unquoted.plain.out`]);
  });

  it('the id that defines an element differs from those that cite it', () => {
    expect(scopesOf('  - id: C1.1\n    activites: [A1]')).toEqual([
      '- → punctuation.definition.block.sequence.item',
      'id → entity.name.tag',
      ': → punctuation.separator.key-value.mapping',
      'C1.1 → entity.name.type.identifiant',
      'activites → entity.name.tag',
      ': → punctuation.separator.key-value.mapping',
      '[ → punctuation.definition.sequence.begin',
      'A1 → variable.other.constant.identifiant',
      '] → punctuation.definition.sequence.end',
    ]);
    expect(scopesOf('- { id: R1, texte: x }')).toContain('R1 → entity.name.type.identifiant');
  });

  it('quoted codes', () => {
    expect(scopesOf('nsf: ["230n"]')).toContain('230n → support.type.code.nsf');
    expect(scopesOf('formacodes: ["22254"]')).toContain('22254 → support.type.code.formacode');
    expect(scopesOf('siret: "12345678200010"')).toContain('12345678200010 → constant.numeric.siret');
  });
});

describe('strings', () => {
  it('« # » opens a comment after a space only, and never between quotes', () => {
    expect(valueScope('"dièse # dedans" # dehors')).toEqual([
      '" → punctuation.definition.string.begin',
      'dièse # dedans → string.quoted.double',
      '" → punctuation.definition.string.end',
      '# → punctuation.definition.comment',
      ' dehors → comment.line.number-sign',
    ]);
    expect(valueScope('langage C#')).toEqual(['langage C# → string.unquoted.plain.out']);
  });

  it('escapes', () => {
    expect(valueScope('"a\\n\\q"')).toContain('\\n → constant.character.escape');
    expect(valueScope('"a\\n\\q"')).toContain('\\q → invalid.illegal.escape');
    expect(valueScope("'l''oral'")).toContain("'' → constant.character.escape");
  });

  it('addresses', () => {
    const url = 'https://www.example.org/page:1#ancre';
    expect(valueScope(`voir ${url}.`)).toEqual([
      'voir  → string.unquoted.plain.out',
      `${url} → markup.underline.link`,
      '. → string.unquoted.plain.out',
    ]);
  });

  it('an unclosed quote stops at the next key of the format, an unclosed bracket at the next dash', () => {
    expect(scopesOf('  nom: "Institut\n  suite du nom\n  siret: x').slice(-3)).toEqual([
      'siret → entity.name.tag',
      ': → punctuation.separator.key-value.mapping',
      'x → string.unquoted.plain.out',
    ]);
    expect(scopesOf('  - { nom: A\n  - { nom: B }')).toContain('B → string.unquoted.plain.in');
    expect(scopesOf('  - { nom: A\nblocs:')).toContain('blocs → keyword.control.section');
  });
});

describe('block scalars', () => {
  it.each([
    ['under a key', '  enonce: >-\n', '    ', '  themes: []'],
    ['under the first key of an item', '  - enonce: |+2 # note\n', '      ', '    themes: []'],
    ['as an item', '  - >\n', '    ', '  - themes: []'],
  ])('%s: no key, no dash, no comment inside; the next key is one', (_, head, indent, next) => {
    const body = ['intitule: Relever', '- id: C1.1', '# non', '', '  45 min', 'id: "x'];
    const source = head + body.map((line) => (line ? indent + line : '')).join('\n');
    const first = source.split('\n').length - body.length;
    const tokens = tokenize(`${source}\n${next}`);
    const inside = tokens.filter(({ line }) => line >= first && line < first + body.length);
    expect(inside.filter(({ text }) => text.trim() !== '').map(({ scopes }) => scopes.at(-1))).toEqual(
      Array(body.length - 1).fill('string.unquoted.block'),
    );
    expect(
      tokens
        .filter(isKey)
        .map(({ text }) => text)
        .at(-1),
    ).toBe('themes');
  });

  it('an empty one leaves the next key alone', () => {
    expect(scopesOf('  enonce: >-\n  themes: [handicap]')).toContain('themes → entity.name.tag');
  });
});

describe('flow collections', () => {
  it('keys, values and nested lists', () => {
    expect(scopesOf('- { qualite: Président du jury, president: true, x y: [A1] }')).toEqual([
      '- → punctuation.definition.block.sequence.item',
      '{ → punctuation.definition.mapping.begin',
      'qualite → entity.name.tag',
      ': → punctuation.separator.key-value.mapping',
      'Président du jury → string.unquoted.plain.in',
      ', → punctuation.separator',
      'president → entity.name.tag',
      ': → punctuation.separator.key-value.mapping',
      'true → constant.language.boolean',
      ', → punctuation.separator',
      'x y → variable.other.cle-inconnue',
      ': → punctuation.separator.key-value.mapping',
      '[ → punctuation.definition.sequence.begin',
      'A1 → variable.other.constant.identifiant',
      '] → punctuation.definition.sequence.end',
      '} → punctuation.definition.mapping.end',
    ]);
  });

  it('on several lines', () => {
    expect(scopesOf('rome: [\n  F1113, # un métier\n  titre,\n]\nvae:')).toEqual([
      'rome → entity.name.tag',
      ': → punctuation.separator.key-value.mapping',
      '[ → punctuation.definition.sequence.begin',
      'F1113 → support.type.code.rome',
      ', → punctuation.separator',
      '# → punctuation.definition.comment',
      ' un métier → comment.line.number-sign',
      'titre → string.unquoted.plain.in',
      ', → punctuation.separator',
      '] → punctuation.definition.sequence.end',
      'vae → keyword.control.section',
      ': → punctuation.separator.key-value.mapping',
    ]);
  });
});

describe('comments', () => {
  it('a suppression shows its code and its reason', () => {
    expect(scopesOf('# referentiel-ignore bloc/redondance: branches parallèles')).toEqual([
      '# → punctuation.definition.comment',
      'referentiel-ignore → keyword.other.ignore',
      'bloc/redondance → entity.name.function.regle',
      ': → punctuation.separator.ignore',
      'branches parallèles → markup.italic.raison',
    ]);
    expect(scopesOf('id: A1 # referentiel-ignore-fichier vae/absente: x')).toContain(
      'referentiel-ignore-fichier → keyword.other.ignore',
    );
  });

  it('one without code is still a suppression, one in a word is a comment', () => {
    expect(scopesOf('# referentiel-ignore')).toContain('referentiel-ignore → keyword.other.ignore');
    expect(scopesOf('# voir referentiel-ignore')).toEqual([
      '# → punctuation.definition.comment',
      ' voir referentiel-ignore → comment.line.number-sign',
    ]);
  });
});

describe('the rest of YAML', () => {
  it('documents, directives, anchors, aliases, tags', () => {
    expect(scopesOf('%YAML 1.2\n---\nnom: &x !!str a\nobjet: *x\n...')).toEqual([
      '%YAML 1.2 → meta.directive',
      '--- → entity.other.document',
      'nom → entity.name.tag',
      ': → punctuation.separator.key-value.mapping',
      '&x → entity.name.type.anchor',
      '!!str → storage.type.tag-handle',
      'a → string.unquoted.plain.out',
      'objet → entity.name.tag',
      ': → punctuation.separator.key-value.mapping',
      '*x → variable.other.alias',
      '... → entity.other.document',
    ]);
  });
});

describe('the examples', () => {
  const files = readdirSync('examples').filter((name) => name.endsWith('.referentiel.yaml'));
  it.each(files)('%s: every key is known, every character has a scope', (name) => {
    const tokens = tokenize(readFileSync(`examples/${name}`, 'utf8'));
    expect(tokens.filter(({ text, scopes }) => text.trim() !== '' && scopes.length === 0)).toEqual([]);
    expect(tokens.filter(({ scopes }) => scopes.some((s) => /cle-inconnue|illegal/.test(s)))).toEqual([]);
  });
});
