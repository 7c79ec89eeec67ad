import { CONCRETE_PHRASES, VAGUE_VERBS, VAGUE_WITH, type VagueVerb } from '../lexicon/vague-verbs';
import { fold, type Token } from '../text';
import type { VerbAt } from './infinitive';
import { phraseAt } from './words';

/** What the settings or the lists say of a vague verb heading a statement. */
export function vagueAt(
  tokens: readonly Token[],
  verb: VerbAt,
): { readonly lemma: string; readonly verb: VagueVerb; readonly to: number } | undefined {
  const lemma = fold(verb.lemma);
  const after = phraseAt(tokens, verb.at + 1, 6);
  const whole = `${lemma} ${after}`;
  if (CONCRETE_PHRASES.some((phrase) => whole.startsWith(phrase))) return undefined;
  if (
    lemma === 'etre' ||
    lemma === 'avoir' ||
    lemma === 'faire' ||
    lemma === 'prendre' ||
    lemma === 'rester' ||
    lemma === 'se tenir'
  ) {
    const found = vaguePhrase(lemma, after);
    if (found !== undefined) {
      const entry = VAGUE_VERBS[fold(found.lemma)];
      if (entry !== undefined) return { lemma: found.lemma, verb: entry, to: verb.at + 1 + found.words };
    }
  }
  const known = Object.hasOwn(VAGUE_VERBS, lemma) ? VAGUE_VERBS[lemma] : undefined;
  if (known !== undefined) return { lemma: verb.lemma, verb: known, to: verb.at + 1 };
  const conditional = Object.hasOwn(VAGUE_WITH, lemma) ? VAGUE_WITH[lemma] : undefined;
  if (conditional !== undefined) {
    const words = after.split(/[ ']/u);
    const hit =
      lemma === 'assister'
        ? conditional.objects.includes(words[0] ?? '')
        : conditional.objects.some(
            (object) =>
              words.slice(0, 4).some((word) => word.startsWith(object)) || ` ${after}`.includes(` ${object}`),
          );
    if (hit) return { lemma: verb.lemma, verb: conditional.verb, to: verb.at + 1 };
  }
  return undefined;
}

const AFTER_AVOIR: readonly (readonly [RegExp, string])[] = [
  [/^(?:la |une |des |les )?(?:capacite|aptitude)/u, 'avoir la capacité'],
  [/^(?:\S+ ){0,3}connaissances(?: |$)/u, 'avoir des connaissances'],
  [/^(?:\S+ ){1,3}connaissance(?: |$)/u, 'avoir une connaissance'],
  [/^connaissance(?: |$)/u, 'avoir connaissance'],
  [/^(?:\S+ ){0,3}notions(?: |$)/u, 'avoir des notions'],
  [/^(?:\S+ ){0,3}maitrise(?: |$)/u, 'avoir une maîtrise'],
  [/^(?:\S+ ){0,3}comprehension(?: |$)/u, 'avoir une compréhension'],
  [/^(?:\S+ ){0,3}vision(?: |$)/u, 'avoir une vision'],
  [/^(?:pleinement )?conscience(?: |$)/u, 'avoir conscience'],
  [/^(?:le|du) (?:\S+ )?sens(?: |$)/u, 'avoir le sens'],
  [/^(?:l'|un )esprit(?: |$)/u, "avoir l'esprit"],
];

const AFTER_ETRE: readonly (readonly [RegExp, string])[] = [
  [/^capables?(?: |$)/u, 'être capable'],
  [/^aptes?(?: |$)/u, 'être apte'],
  [/^en mesure(?: |$)/u, 'être en mesure'],
  [/^en capacite(?: |$)/u, 'être en capacité'],
  [/^sensibilisee?s?(?: |$)/u, 'être sensibilisé'],
  [/^(?:\S+ )?conscient/u, 'être conscient'],
  [/^(?:tres )?a l'aise(?: |$)/u, "être à l'aise"],
  [/^a l'ecoute(?: |$)/u, "être à l'écoute"],
  [/^familiarise/u, 'être familiarisé'],
  [/^familie/u, 'être familier'],
  [/^initie/u, 'être initié'],
  [/^forme/u, 'être formé'],
  [/^informe/u, 'être informé'],
  [/^associe/u, 'être associé'],
  [/^implique/u, 'être impliqué'],
];

function vaguePhrase(
  lemma: string,
  after: string,
): { readonly lemma: string; readonly words: number } | undefined {
  const table = lemma === 'avoir' ? AFTER_AVOIR : lemma === 'etre' ? AFTER_ETRE : undefined;
  for (const [pattern, name] of table ?? []) {
    const match = pattern.exec(after);
    if (match !== null) return { lemma: name, words: match[0].trim().split(/ |(?<=')/u).length };
  }
  if (lemma === 'faire' && after.startsWith('preuve ')) return { lemma: 'faire preuve', words: 1 };
  if (lemma === 'prendre' && /^part(?: |$)/u.test(after)) return { lemma: 'prendre part', words: 1 };
  if (lemma === 'prendre' && /^conscience(?: |$)/u.test(after))
    return { lemma: 'prendre conscience', words: 1 };
  if (lemma === 'rester' && /^informe/u.test(after)) return { lemma: 'rester informé', words: 1 };
  if (lemma === 'se tenir' && /^informe/u.test(after)) return { lemma: 'se tenir informé', words: 1 };
  if (lemma === 'se tenir' && /^au courant/u.test(after)) return { lemma: 'se tenir au courant', words: 2 };
  return undefined;
}
