import { examples, ruleExamples, stretchOf, suiteCases } from './bases';
import { DRAFT_MUTATIONS } from './draft-mutations';
import { holdersOf, wholeDraft } from './drafts';
import { Random } from './random';
import { TEXT_MUTATIONS } from './text-mutations';
import { writeDraft } from './write-draft';

export interface Mutated {
  readonly text: string;
  /** What it was made from, and what was done to it. */
  readonly from: string;
  readonly mutations: readonly string[];
}

const DRAFTED = Object.keys(DRAFT_MUTATIONS);
const WRITTEN = Object.keys(TEXT_MUTATIONS);

/** The mutated document of that seed: the same one each time. */
export function documentOf(seed: number): Mutated {
  const random = new Random(seed);
  const mutations: string[] = [];
  const base = baseOf(random, mutations);
  let { text } = base;
  const count = random.below(4) + (mutations.length === 0 ? 1 : 0);
  for (let rank = 0; rank < count; rank++) {
    const name = random.pick(WRITTEN);
    mutations.push(name);
    text = TEXT_MUTATIONS[name]!(text, random);
  }
  return { text, from: base.name, mutations };
}

function baseOf(random: Random, mutations: string[]): { name: string; text: string } {
  switch (random.below(10)) {
    case 0:
      return random.pick(suiteCases);
    case 1:
    case 2:
      return random.pick(ruleExamples);
    case 3: {
      // Real référentiels are not at hand everywhere: the same seed makes the same document without them.
      const { name, text } = random.pick(examples);
      return { name, text: stretchOf(text, random) };
    }
    default:
      return { name: 'format', text: drafted(random, mutations) };
  }
}

function drafted(random: Random, mutations: string[]): string {
  const draft = wholeDraft(random);
  for (let count = random.below(4); count > 0; count--) {
    const name = random.pick(DRAFTED);
    mutations.push(name);
    DRAFT_MUTATIONS[name]!(random.pick(holdersOf(draft)), random, draft);
  }
  return writeDraft(draft, random);
}
