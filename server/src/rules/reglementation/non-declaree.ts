import { type Competence, competencesOf, type LocatedValue, type Referentiel } from '../../model';
import { appendItem, resolved } from '../../syntax';
import { defineRule, type TextPart } from '../rule';
import { line } from '../shared/drafting';
import { isDescribed } from '../shared/reglementation';
import { REGULATED_SUBJECTS } from '../shared/regulated-subjects';
import { occurrencesAt, says } from '../shared/search';
import { blockItems, setPath } from '../shared/set-path';
import { vademecum } from '../source';

interface Text {
  readonly text: LocatedValue<string>;
  readonly competence?: Competence;
}

export default defineRule({
  code: 'reglementation/non-declaree',
  title: 'Sujet réglementé sans exigence citée',
  task: [
    'Citer le texte qui s’applique à un sujet réglementé',
    'Citer les textes qui s’appliquent à {n} sujets réglementés',
  ],
  motif: 'reglementation',
  severity: 'advice',
  sources: [vademecum('2.2.4')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel) {
    // Where nothing is said of any text, `reglementation/absente` says it once for all.
    if (!isDescribed(referentiel.reglementation)) return;
    const declared = declaredTexts(referentiel);
    const texts = [...textsOf(referentiel)];
    for (const { name, words, covered } of REGULATED_SUBJECTS) {
      if (says(declared, covered)) continue;
      const found = firstIn(texts, words);
      if (found)
        yield { at: found.at, data: { subject: name, words: found.words, competence: found.competence } };
    }
  },
  message: ({ subject, words }) => ({
    constat: `« ${words} » : un texte règle ${subject}, et aucune exigence n’en parle.`,
    attendu: `Citer le texte applicable (${textOf(subject)}, par exemple) et les compétences qui l’intègrent, ou dire pourquoi il ne s’applique pas.`,
  }),
  fixes({ data }, { tree, model }) {
    const subject = REGULATED_SUBJECTS.find(({ name }) => name === data.subject);
    const section = model.referentiel.reglementation;
    if (!subject || !section) return [];
    const item = [
      `id: ${freeId(model.referentiel)}`,
      `texte: ${line(subject.texte)}`,
      `objet: ${line(subject.objet)}`,
      `competences: [${data.competence}]`,
      'evaluations: []',
    ].join('\n');
    const list = resolved(section.exigences?.node);
    const edits =
      list?.kind === 'seq'
        ? appendItem(tree, list, item)
        : setPath(tree, ['reglementation', 'exigences'], blockItems([item]));
    return edits.length > 0 ? [{ title: `Ajouter une exigence sur ${subject.name}`, edits }] : [];
  },
});

function textOf(name: string): string {
  return REGULATED_SUBJECTS.find((subject) => subject.name === name)?.texte ?? '';
}

function firstIn(
  texts: readonly Text[],
  pattern: RegExp,
): { at: TextPart; words: string; competence: string } | undefined {
  for (const { text, competence } of texts) {
    const [first] = occurrencesAt(text, pattern);
    if (first) return { at: first.at, words: first.text, competence: competence?.id?.value ?? '' };
  }
  return undefined;
}

/** Competences first, since a requirement is to be linked to one. */
function* textsOf(referentiel: Referentiel): Generator<Text> {
  for (const competence of competencesOf(referentiel)) {
    if (competence.enonce) yield { text: competence.enonce, competence };
    for (const { enonce } of competence.criteres ?? []) if (enonce) yield { text: enonce, competence };
  }
  for (const { intitule, situations } of referentiel.activites ?? []) {
    if (intitule) yield { text: intitule };
    for (const text of situations ?? []) yield { text };
  }
  for (const { intitule } of referentiel.blocs ?? []) if (intitule) yield { text: intitule };
}

function declaredTexts({ reglementation, certification, blocs }: Referentiel) {
  return [
    ...(reglementation?.exigences ?? []).flatMap(({ texte, objet, habilitation }) => [
      texte,
      objet,
      habilitation,
    ]),
    reglementation?.sans_objet,
    reglementation?.description,
    ...(certification?.prerequis ?? []),
    ...(blocs ?? []).flatMap(({ prerequis }) =>
      (prerequis ?? []).flatMap(({ habilitation, texte }) => [habilitation, texte]),
    ),
  ];
}

function freeId({ reglementation }: Referentiel): string {
  const taken = new Set((reglementation?.exigences ?? []).map(({ id }) => id?.value));
  let rank = (reglementation?.exigences?.length ?? 0) + 1;
  while (taken.has(`R${rank}`)) rank++;
  return `R${rank}`;
}
