import { competencesOf, evaluationsOf, mapOf, type Referentiel } from '../../model';
import { appendToList } from '../../syntax';
import { defineRule } from '../rule';
import { line } from '../shared/drafting';
import { orderOf } from '../shared/order';
import { exigencesOf } from '../shared/reglementation';
import { sharedWords, significantWords } from '../shared/significant-words';
import { vademecum } from '../source';

export default defineRule({
  code: 'reglementation/habilitation',
  title: 'Habilitation exigée ni demandée en prérequis, ni évaluée',
  task: [
    'Demander une habilitation en prérequis, ou l’évaluer',
    'Demander {n} habilitations en prérequis, ou les évaluer',
  ],
  motif: 'reglementation',
  severity: 'warning',
  sources: [vademecum('2.2.3.2 et 2.2.4')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel) {
    let taken: ReadonlySet<string>[] | undefined;
    for (const { habilitation, evaluations } of exigencesOf(referentiel)) {
      if (!habilitation || evaluations?.length) continue;
      taken ??= prerequisites(referentiel).map(significantWords);
      const words = significantWords(habilitation.value);
      if (taken.some((text) => covers(text, words))) continue;
      if (assessed(referentiel).some((text) => covers(significantWords(text), words))) continue;
      yield { at: habilitation.node, data: { habilitation: habilitation.value } };
    }
  },
  message: ({ habilitation }) => ({
    constat: `« ${habilitation} » est exigée pour exercer, mais n’est ni un prérequis, ni évaluée.`,
    attendu:
      'Demander l’habilitation parmi les prérequis de la certification ou du bloc concerné, ou citer l’évaluation qui la fait obtenir.',
  }),
  fixes({ data }, { tree, model }) {
    const { certification } = model.referentiel;
    const map = certification && mapOf(certification);
    if (!map) return [];
    const text = `Être titulaire de l’habilitation suivante, en cours de validité : ${data.habilitation}`;
    const edits = appendToList(tree, map, 'prerequis', line(text), orderOf('certification'));
    return [{ title: 'La demander parmi les prérequis', edits }];
  },
});

function prerequisites({ certification, blocs }: Referentiel): string[] {
  const general = (certification?.prerequis ?? []).map(({ value }) => value);
  const own = (blocs ?? []).flatMap(({ prerequis }) =>
    (prerequis ?? []).flatMap(({ habilitation, texte }) => [habilitation?.value ?? '', texte?.value ?? '']),
  );
  return [...general, ...own];
}

/** Where an assessment would tell that it is obtained. */
function assessed(referentiel: Referentiel): string[] {
  return [
    ...evaluationsOf(referentiel).flatMap(({ intitule, description, livrables }) => [
      intitule?.value ?? '',
      description?.value ?? '',
      ...(livrables ?? []).map(({ value }) => value),
    ]),
    ...competencesOf(referentiel).flatMap(({ criteres }) =>
      (criteres ?? []).map(({ enonce }) => enonce?.value ?? ''),
    ),
  ];
}

/** Most of the words of the habilitation are there. */
function covers(text: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return words.size > 0 && sharedWords(words, text) * 3 >= words.size * 2;
}
