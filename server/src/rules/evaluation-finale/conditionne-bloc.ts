import { splitSentences } from '../../french';
import { type Bloc, type LocatedValue, mapOf, type Referentiel } from '../../model';
import { appendToList } from '../../syntax';
import { defineRule, type Place, type TextPart, words } from '../rule';
import { line } from '../shared/drafting';
import { named } from '../shared/naming';
import { orderOf } from '../shared/order';
import { occurrencesIn, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const FINAL = wordPattern(
  '(?:evaluation|epreuve|soutenance|examen|presentation|entretien|oral)s? (?:finale?s?|terminale?s?|de synthese)|grand oral|jury final|memoire final',
);
const BLOC = wordPattern('blocs?');
const DELIVERED = wordPattern('(?:delivr|valid|acqui|attribu|obten|certifi|accord|confirm)\\p{L}*');
const ONCE = wordPattern(
  "qu'(?:apres|a l'issue|une fois|en cas|a la condition)|apres|a l'issue|sous reserve|a condition|si|lorsque|des lors|en cas de",
);
const REQUIRES = wordPattern(
  "conditionne(?:nt)?|subordonne(?:nt)?|est (?:obligatoire|necessaire|indispensable|exigee?|requise?) pour|valide(?:nt)?|permet(?:tent)? (?:de valider|d'obtenir)",
);
/** « La délivrance de la certification … » : the sentence is about the whole. */
const WHOLE = wordPattern('certification|titre|diplome|parchemin');
/** One way round or the other, in this order within a sentence. */
const SEQUENCES = [
  [BLOC, DELIVERED, ONCE, FINAL],
  [FINAL, REQUIRES, BLOC],
] as const;
const NEGATED = wordPattern(
  'ne conditionne(?:nt)?|independamment|sans attendre|pas|en rien|aucun|aucune|avant|meme (?:en cas|si)|certification',
);

/** The words of a sentence by which a bloc waits for the final evaluation. */
function conditionsIn(text: LocatedValue<string>): TextPart[] {
  return splitSentences(text.value).flatMap(({ start, end }) => {
    const sentence = text.value.slice(start, end);
    for (const patterns of SEQUENCES) {
      const span = inOrder(sentence, patterns);
      if (!span || occurrencesIn(sentence.slice(span.start, span.end), NEGATED).length > 0) continue;
      if (occurrencesIn(sentence.slice(0, span.start), WHOLE).length > 0) continue;
      return [words(text.node, { start: start + span.start, end: start + span.end })];
    }
    return [];
  });
}

function inOrder(text: string, patterns: readonly RegExp[]) {
  let from = 0;
  let start: number | undefined;
  for (const pattern of patterns) {
    const found = occurrencesIn(text, pattern).find((occurrence) => occurrence.start >= from);
    if (!found) return undefined;
    start ??= found.start;
    from = found.end;
  }
  return start === undefined ? undefined : { start, end: from };
}

type Data =
  | { readonly kind: 'seule'; readonly competence: string; readonly bloc: string }
  | { readonly kind: 'condition'; readonly said: string };

export default defineRule({
  code: 'evaluation-finale/conditionne-bloc',
  title: 'Évaluation finale dont dépend un bloc',
  task: [
    'Rendre les blocs indépendants de l’évaluation finale',
    'Rendre les blocs indépendants de l’évaluation finale ({n} points)',
  ],
  motif: 'blocs',
  severity: 'error',
  register: 'RNCP',
  sources: [vademecum('2.3.1.3')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel): Generator<{ at: Place; data: Data }> {
    for (const { cited, bloc } of onlyFinal(referentiel)) {
      yield { at: cited.node, data: { kind: 'seule', competence: cited.value, bloc: named(bloc) } };
    }
    const { evaluation_finale: final, epreuves } = referentiel;
    if (!final) return;
    for (const text of [final.justification, final.description, epreuves?.validation]) {
      for (const at of text ? conditionsIn(text) : []) {
        const said = String(at.node.value).slice(at.start, at.end).replace(/\s+/gu, ' ');
        yield { at, data: { kind: 'condition', said } };
      }
    }
  },
  message: (data: Data) =>
    data.kind === 'seule'
      ? {
          constat: `L’évaluation finale est la seule à évaluer ${data.competence}, une compétence du bloc ${data.bloc}.`,
          attendu:
            'Un bloc se valide sans l’évaluation finale : évaluer cette compétence dans son bloc, quitte à la reprendre ensuite.',
        }
      : {
          constat: `La délivrance d’un bloc dépend de l’évaluation finale : « ${data.said} ».`,
          attendu:
            'L’évaluation finale intervient après la validation des blocs ; elle conditionne la certification, non les blocs.',
        },
  fixes: ({ at, data }, { tree, model: { referentiel } }) => {
    if (data.kind !== 'seule') return [];
    const found = onlyFinal(referentiel).find(({ cited }) => cited.node === at);
    return (found?.bloc.evaluations ?? []).slice(0, 3).flatMap((evaluation) => {
      const map = mapOf(evaluation);
      if (!map) return [];
      const order = orderOf('blocs', 'evaluations');
      const edits = appendToList(tree, map, 'competences', line(data.competence), order);
      const name = evaluation.id?.value ?? evaluation.intitule?.value ?? 'l’évaluation';
      return [{ title: `Évaluer ${data.competence} dans le bloc ${data.bloc}, par ${name}`, edits }];
    });
  },
});

/** Competences of a bloc that only the final evaluation assesses, as far as the bloc says what it assesses. */
function onlyFinal(referentiel: Referentiel): { cited: LocatedValue<string>; bloc: Bloc }[] {
  if (!referentiel.evaluation_finale?.competences?.length) return [];
  const homes = new Map<string, Bloc>();
  for (const bloc of referentiel.blocs ?? []) {
    for (const { id } of bloc.competences ?? []) if (id) homes.set(id.value, bloc);
  }
  return (referentiel.evaluation_finale?.competences ?? []).flatMap((cited) => {
    const bloc = homes.get(cited.value);
    const evaluations = bloc?.evaluations ?? [];
    // A bloc without evaluations, or whose evaluations say nothing, is told so by another rule.
    if (!bloc || evaluations.length === 0 || evaluations.some(({ competences }) => !competences?.length))
      return [];
    const assessed = evaluations.some(({ competences }) =>
      competences?.some(({ value }) => value === cited.value),
    );
    return assessed ? [] : [{ cited, bloc }];
  });
}
