import { CompletionItemKind } from 'vscode-languageserver-types';
import { fold } from '../../french';
import {
  activityTitles,
  blocTitles,
  criteriaFor,
  Draft,
  type Sentence as Drafted,
  situations,
  textOf,
} from '../../french/drafting';
import type { CompletionContext, CompletionProvider } from './context';
import { continuations } from './continuations';
import { Pieces, type SentencePiece } from './pieces';
import { type Sentence, sentenceAt } from './sentence';
import { type Around, aroundAt } from './surroundings';

/** The prose of competences, criteria and activities, a piece of sentence at a time. */
export const drafting: CompletionProvider = (context) => {
  const propose = FIELDS.get(context.section);
  if (
    !propose ||
    (context.cursor.container === 'map' && context.expected?.kind === 'object' && !context.inItem)
  )
    return [];
  const sentence = sentenceAt(context);
  if (!sentence) return [];
  const around = aroundAt(context);
  const draft = new Draft(around.surroundings);
  const pieces = propose({ context, sentence, around, draft });
  return new Pieces(context, sentence, around).items(pieces);
};

/** What each field is told. */
export interface Drafting {
  readonly context: CompletionContext;
  readonly sentence: Sentence;
  readonly around: Around;
  readonly draft: Draft;
}

type Field = (drafting: Drafting) => readonly SentencePiece[];

const competence: Field = ({ sentence, around: { competence: own, competences }, draft }) =>
  continuations(sentence, draft, areStopped(competences.filter((other) => other !== own)));

const criterion: Field = ({ context, sentence, around, draft }) => {
  const { competence, competences } = around;
  // Where criteria have ids, an item begins with its keys.
  if (context.inItem && competences.some(({ criteres }) => criteres?.some(({ id }) => id))) return [];
  if (!competence?.enonce || sentence.after.trim() !== '') return [];
  const own = (competence.criteres ?? []).flatMap(({ enonce }) => (enonce ? [enonce.value] : []));
  const written = own.filter((text) => text.trim() !== sentence.before.trim());
  const elsewhere = competences.flatMap((other) =>
    other === competence
      ? []
      : (other.criteres ?? []).flatMap(({ enonce }) => (enonce ? [enonce.value] : [])),
  );
  const stop = areStopped(competences.flatMap(({ criteres = [] }) => [...criteres])) ? '.' : '';
  return wholes(
    criteriaFor(competence.enonce.value, { written, elsewhere }, draft).map((parts) => [...parts, stop]),
    sentence,
    'indicateur',
  );
};

const blocTitle: Field = ({ context, sentence, draft }) => {
  const { activites = [], blocs = [] } = context.analysis.model.referentiel;
  const covered = new Set(blocs.flatMap((bloc) => (bloc.activites ?? []).map(({ value }) => value)));
  const own = context.cursor.path[1];
  const mine = new Set(
    typeof own === 'number' ? (blocs[own]?.activites ?? []).map(({ value }) => value) : [],
  );
  const open = activites.filter(({ id }) => !id || mine.has(id.value) || !covered.has(id.value));
  const first = open.filter(({ id }) => id && mine.has(id.value));
  const texts = (first.length > 0 ? first : open).flatMap(({ intitule }) =>
    intitule ? [intitule.value] : [],
  );
  const taken = blocs.flatMap(({ intitule }) => (intitule ? [intitule.value] : []));
  return wholes(
    blocTitles(texts, taken, draft).map(({ text }) => [text]),
    sentence,
    'intitulé',
  );
};

const activityTitle: Field = ({ context, sentence, draft }) => {
  const { activites = [] } = context.analysis.model.referentiel;
  const taken = activites.flatMap(({ intitule }) => (intitule ? [intitule.value] : []));
  return wholes(
    activityTitles(
      taken.filter((text) => text.trim() !== sentence.before.trim()),
      draft,
    ).map(({ text }) => [text]),
    sentence,
    'activité',
  );
};

const situation: Field = ({ context, sentence, draft }) => {
  const [title, ...taken] = draft.around.activities;
  return wholes(
    situations(title, [...taken, ...context.cursor.present], draft).map(({ text }) => [text]),
    sentence,
    'situation',
  );
};

const FIELDS: ReadonlyMap<string, Field> = new Map([
  ['blocs[].competences[].enonce', competence],
  ['competences[].enonce', competence],
  ['blocs[].competences[].criteres', criterion],
  ['blocs[].competences[].criteres[].enonce', criterion],
  ['competences[].criteres', criterion],
  ['competences[].criteres[].enonce', criterion],
  ['blocs[].intitule', blocTitle],
  ['activites[].intitule', activityTitle],
  ['activites[].situations', situation],
]);

/** Is this section of the format a text that is drafted a piece at a time, or a list of such texts? */
export function isDrafted(section: string): boolean {
  return FIELDS.has(section);
}

/** Whole sentences, in place of what is typed of one. */
function wholes(
  sentences: readonly Drafted[],
  { before, here, after }: Sentence,
  what: string,
): readonly SentencePiece[] {
  if (after.trim() !== '' || here !== before) return [];
  const typed = before.trimStart();
  return sentences
    .map((parts) => ({
      label: textOf(parts),
      parts,
      replaces: typed,
      what,
      kind: CompletionItemKind.Value,
      whole: true,
    }))
    .filter(({ label }) => isBegun(label, typed));
}

/**
 * Does this sentence go on from what is typed, or hold the one word that is begun? A sentence of the author’s own must
 * meet no list: Enter, at its end, would put another in its place.
 */
function isBegun(label: string, typed: string): boolean {
  const [sentence, wanted] = [fold(label), fold(typed)];
  if (sentence.startsWith(wanted.trimEnd())) return true;
  return !/\s/.test(typed) && ` ${sentence.replaceAll("'", ' ')}`.includes(` ${wanted}`);
}

/** Do these sentences end with a full stop? As most of them do. */
function areStopped(
  sentences: readonly ({ readonly enonce?: { readonly value: string } } | undefined)[],
): boolean {
  const texts = sentences.flatMap((sentence) => sentence?.enonce?.value ?? []);
  return texts.filter((text) => text.trimEnd().endsWith('.')).length * 2 > texts.length;
}
