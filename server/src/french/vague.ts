import { VAGUE_VERBS, VAGUE_WITH } from './lexicon/vague-verbs';
import { fold } from './text';

/** Observable verbs to write instead of a vague one; those that fit the object come first. */
export function observableVerbsFor(vagueVerb: string, object?: string): readonly string[] {
  const key = fold(vagueVerb).trim();
  const entry = Object.hasOwn(VAGUE_VERBS, key)
    ? VAGUE_VERBS[key]
    : Object.hasOwn(VAGUE_WITH, key)
      ? VAGUE_WITH[key]?.verb
      : undefined;
  if (entry === undefined) return [];
  const about = object === undefined ? '' : ` ${fold(object)}`;
  const fitting =
    about === ''
      ? []
      : (entry.objects ?? []).filter(([words]) =>
          words.some((word) => about.includes(` ${word}`) || about.includes(`'${word}`)),
        );
  return [...new Set([...fitting.flatMap(([, verbs]) => verbs), ...entry.alternatives])].slice(0, 6);
}
