import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Analysis, analyse } from '../server/src/analysis';
import { Spot } from '../server/src/analysis/found';
import { tellingOf } from '../server/src/features/telling';
import { EditedDocument } from '../server/src/lsp/edited-document';
import { type Rule, rules } from '../server/src/rules';
import { Text } from '../server/src/syntax';
import { PlacedMap } from '../server/src/syntax/placed';

const TO = { uri: 'file:///mesure', pages: undefined };

const compared = vi.hoisted(() => ({ count: 0 }));
vi.mock('../server/src/french/similarity', async (original) => {
  const real = await original<typeof import('../server/src/french/similarity')>();
  const scoreOf = (...given: Parameters<typeof real.scoreOf>) => {
    compared.count += 1;
    return real.scoreOf(...given);
  };
  return { ...real, scoreOf };
});

/** What an edit made the server do, counted: a clock would not tell the same twice. */
interface Cost {
  /** Checks by rules. */
  readonly checks: number;
  /** Pieces read again, and told again. */
  readonly pieces: number;
  readonly told: number;
  /** Characters copied from the text. */
  readonly characters: number;
  /** Statements compared with one another. */
  readonly compared: number;
  /** Nodes put where they are in the tree. */
  readonly nodes: number;
  /** Places looked at: are they in the piece where they were? */
  readonly places: number;
}

describe('an edit inside a bloc', () => {
  afterEach(() => vi.restoreAllMocks());

  const counted: { checks: number; rules: readonly Rule[] } = {
    checks: 0,
    rules: rules.map((rule) => ({
      ...rule,
      check: (...given: Parameters<Rule['check']>) => {
        counted.checks += 1;
        return (rule.check as (...all: unknown[]) => ReturnType<Rule['check']>)(...given);
      },
    })) as unknown as readonly Rule[],
  };

  /** Of letters typed in sentences over the whole of a document, then taken out: the most costly of them. */
  function costs(lines: number): Cost {
    const text = execFileSync(process.execPath, ['bench/generate.mjs', String(lines)], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const document = EditedDocument.create(TO.uri, 'referentiel', 0, text);
    const options = { rules: counted.rules, today: '2026-11-30' };
    let analysis: Analysis = analyse(document.read(undefined), options);
    let telling = tellingOf(analysis, TO);
    let characters = 0;
    const { slice, toString: whole } = Text.prototype;
    vi.spyOn(Text.prototype, 'slice').mockImplementation(function (this: Text, start, end) {
      const part = slice.call(this, start, end);
      characters += part.length;
      return part;
    });
    vi.spyOn(Text.prototype, 'toString').mockImplementation(function (this: Text) {
      const all = whole.call(this);
      characters += all.length;
      return all;
    });
    const placed = Object.getPrototypeOf(PlacedMap.prototype) as PlacedMap;
    const nodes = vi.spyOn(placed, 'parent', 'set');
    const places = vi.spyOn(Spot.prototype, 'piece', 'get');
    const most = { checks: 0, pieces: 0, told: 0, characters: 0, compared: 0, nodes: 0, places: 0 };
    const change = (line: number, from: number, to: number, letter: string) => {
      const { tree } = analysis.model;
      [counted.checks, characters, compared.count] = [0, 0, 0];
      nodes.mockClear();
      places.mockClear();
      const range = { start: { line, character: from }, end: { line, character: to } };
      EditedDocument.update(document, [{ range, text: letter }], document.version + 1);
      analysis = analyse(document.read(tree.source), { ...options, previous: analysis });
      const [pieces, parts] = [new Set(tree.pieces), new Set(telling.parts)];
      telling = tellingOf(analysis, TO);
      most.checks = Math.max(most.checks, counted.checks);
      most.pieces = Math.max(
        most.pieces,
        analysis.model.tree.pieces.filter((one) => !pieces.has(one)).length,
      );
      most.told = Math.max(most.told, telling.parts.filter((one) => !parts.has(one)).length);
      most.characters = Math.max(most.characters, characters);
      most.compared = Math.max(most.compared, compared.count);
      most.nodes = Math.max(most.nodes, nodes.mock.calls.length);
      most.places = Math.max(most.places, places.mock.calls.length);
    };
    const sentences = text
      .split('\n')
      .flatMap((row, rank) => (/^ {10}afin/.test(row) ? [{ row, rank }] : []));
    const step = Math.floor(sentences.length / 10);
    for (const { row, rank } of sentences.filter((_, index) => index % step === 0)) {
      change(rank, row.length - 3, row.length - 3, 'x');
      change(rank, row.length - 3, row.length - 2, '');
    }
    vi.restoreAllMocks();
    return most;
  }

  it('costs what it touches, whatever the document holds', () => {
    const [short, long] = [costs(1_500), costs(15_000)];
    // The bloc alone.
    expect(long.pieces).toBe(1);
    expect(long.checks).toBeLessThan(short.checks * 1.5);
    expect(long.checks).toBeLessThan(200);
    expect(long.characters).toBeLessThan(20_000);
    expect(long.characters).toBeLessThan(short.characters * 1.5);
    expect(long.told).toBeLessThan(5);
    // Of those that may be near, a few are compared with what was edited.
    expect(long.compared).toBeLessThan(20);
    expect(long.nodes).toBeLessThan(short.nodes * 1.5);
    // Those that name the bloc are looked at: there are more of them where more is alike.
    expect(long.places).toBeLessThan(1000);
  });
});
