import { DUPLICATE_THRESHOLD } from '../../french';
import { anchorOf, type Bloc, type Competence, competencesOf, type Referentiel } from '../../model';
import { type DocumentContext, defineRule, type Finding, type LocalContext } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { closestCommonBloc, commonTitle } from '../shared/common-core';
import { moveCompetence } from '../shared/move-competence';
import { named } from '../shared/naming';
import { isOptional, optionGroups } from '../shared/options';
import { nodeAt, wholeText } from '../shared/place';
import { quoted } from '../shared/quote';
import { blocsByCompetence } from '../shared/similar';
import { vademecum } from '../source';

type Data =
  | {
      readonly kind: 'options';
      readonly statement: string;
      readonly group: string;
      readonly branches: string;
    }
  | { readonly kind: 'activite'; readonly bloc: string; readonly words: string };

export default defineRule({
  code: 'bloc/tronc-commun-mal-place',
  title: 'Tronc commun mal placé',
  task: [
    'Déplacer une compétence commune dans le tronc commun',
    'Déplacer {n} compétences communes dans le tronc commun',
  ],
  motif: 'blocs',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.2.3.2')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel, context) {
    if (context.each('blocs', isOptional).includes(true)) yield* saidInEachBranch(referentiel, context);
    if (!referentiel.activites || referentiel.activites.length === 0) return;
    for (const found of context.each('blocs', linkedToNothing)) yield* found;
  },
  message: (data: Data) =>
    data.kind === 'options'
      ? {
          constat: `La compétence ${data.statement} est reprise dans chaque branche${data.group ? ` du groupe d’options « ${data.group} »` : ' d’option'} (${data.branches}).`,
          attendu:
            'Une option porte ce qui la différencie du tronc commun : placer cette compétence dans un bloc commun.',
        }
      : {
          constat: `Le bloc ${data.bloc} est présenté comme « ${data.words} » et n’est lié à aucune activité.`,
          attendu:
            'Des compétences transversales peuvent former un bloc si leur dimension professionnelle est établie : le lier aux activités où elles s’exercent, ou les répartir dans les autres blocs.',
        },
  fixes: ({ at, data }, { tree, model }) => {
    if (data.kind !== 'options') return [];
    const competences = competencesOf(model.referentiel);
    const competence = competences.find(({ enonce }) => enonce?.node === nodeAt(at));
    const target = competence && closestCommonBloc(competence, model.referentiel);
    return competence && target ? moveCompetence(competence, target, tree, model) : [];
  },
});

/** What every branch of a group of options says. */
function* saidInEachBranch(
  referentiel: Referentiel,
  { similar }: Pick<DocumentContext<unknown>, 'similar'>,
): Generator<Finding<Data>> {
  const same = new Map<Competence, Competence[]>();
  for (const { first, second } of similar(DUPLICATE_THRESHOLD)) {
    same.set(first, [...(same.get(first) ?? []), second]);
    same.set(second, [...(same.get(second) ?? []), first]);
  }
  const blocs = blocsByCompetence(referentiel);
  for (const { name, branches } of optionGroups(referentiel)) {
    const [reference, ...others] = branches;
    if (!reference || others.length === 0) continue;
    for (const competence of reference.blocs.flatMap((bloc) => [...(bloc.competences ?? [])])) {
      const repeated = others.map((branch) =>
        same.get(competence)?.find((other) => branch.blocs.includes(blocs.get(other)!)),
      );
      if (repeated.includes(undefined)) continue;
      const data: Data = {
        kind: 'options',
        statement: quoted(competence.enonce?.value ?? ''),
        group: name,
        branches: branches.map((branch) => branch.name).join(', '),
      };
      yield {
        at: competence.enonce ? wholeText(competence.enonce) : anchorOf(competence),
        data,
        related: repeated.flatMap((other) =>
          other?.enonce
            ? [{ at: wholeText(other.enonce), message: `Reprise dans ${named(blocs.get(other)!)}` }]
            : [],
        ),
      };
    }
  }
}

function linkedToNothing(bloc: Bloc, context: LocalContext<unknown>): Finding<Data>[] {
  const title = commonTitle(bloc);
  if (!title || (bloc.activites?.length ?? 0) > 0 || !shouldBePresent(bloc, context)) return [];
  return [{ at: title.at, data: { kind: 'activite', bloc: named(bloc), words: title.text } }];
}
