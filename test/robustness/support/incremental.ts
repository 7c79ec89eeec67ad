import { execFileSync } from 'node:child_process';
import type { Analysis } from '../../../server/src/analysis';
import { corpus, examples, type Named, ruleExamples, stretchOf, suiteCases } from './bases';
import { Editor } from './editor';
import { sessionOn } from './edits';
import { Random } from './random';
import { read } from './read';
import { answersOf, differences, snapshotOf } from './snapshot';

const EDITS_A_SESSION = 8;

let long: readonly Named[] | undefined;

/** Whole référentiels: the examples, the generated ones, the real ones where they are. */
export function longTexts(): readonly Named[] {
  long ??= [
    ...examples,
    ...[150, 400].map((lines) => ({ name: `généré, ${lines} lignes`, text: generated(lines) })),
    ...corpus.filter(({ text }) => text.length < 60_000),
  ];
  return long;
}

/** The référentiel of so many lines that the benchmarks are run on. */
export function generated(lines: number): string {
  return execFileSync(process.execPath, ['bench/generate.mjs', String(lines)], { encoding: 'utf8' });
}

export interface Session {
  readonly name: string;
  readonly texts: readonly string[];
  readonly edits: readonly string[];
}

/** The session of that seed. `texts`: what it may begin with. */
export function sessionOf(seed: number, texts: readonly Named[]): Session {
  const random = new Random(seed);
  const { name, text } = startOf(random, texts);
  return { name, ...sessionOn(text, random.between(1, EDITS_A_SESSION), random) };
}

function startOf(random: Random, texts: readonly Named[]): Named {
  // Long texts take most of the time, and are cut as short ones are.
  switch (random.below(11)) {
    case 0:
    case 1:
    case 2:
      return random.pick(ruleExamples);
    case 3:
    case 4:
    case 5: {
      const { name, text } = random.pick(texts);
      return { name, text: stretchOf(text, random) };
    }
    case 6:
    case 7:
    case 8:
    case 9: {
      const { name, text } = random.pick(suiteCases);
      return { name, text: random.oneIn(2) ? text : embedded(text) };
    }
    default:
      return random.pick(texts);
  }
}

/** A text of YAML as what is under a key, beside a référentiel. */
export function embedded(text: string): string {
  const value = text.replace(/\n$/, '').replaceAll('\n', '\n    ');
  return `format: 1\ncertification:\n  intitule: Vente\n  objectif:\n    ${value}\nblocs:\n  - id: BC01\n    intitule: Vendre\n`;
}

/** Reads each text from what was known of the one before: the first difference with reading it anew. */
export function differenceIn({ texts }: Pick<Session, 'texts'>, random: Random): string | undefined {
  let current: Analysis | undefined;
  // Half of the sessions are told as the server is: what changed, not the text.
  const editor = random.oneIn(2) ? new Editor(texts[0] ?? '') : undefined;
  for (const [rank, text] of texts.entries()) {
    editor?.write(text, random);
    // Several edits come before the text is read.
    if (editor && rank < texts.length - 1 && random.oneIn(4)) continue;
    current = read(editor?.read(current?.model.tree.source) ?? text, current);
    // Between two letters typed fast, no finding is asked for.
    if (rank < texts.length - 1 && random.oneIn(3)) continue;
    const fresh = read(text);
    const found = differences(snapshotOf(current), snapshotOf(fresh));
    if (found.length === 0 && random.oneIn(3)) {
      const offset = random.below(text.length + 1);
      found.push(...differences(answersOf(current, offset), answersOf(fresh, offset)));
    }
    if (found.length > 0) return `après la modification ${rank} : ${found.join('\n')}`;
  }
  return undefined;
}
