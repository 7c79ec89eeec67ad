import type { Bloc, Competence, Model } from '../../../model';
import { citationsToDrop, relocation } from '../../../rules/shared/move-competence';
import { enumeration, shortened } from '../../../rules/shared/wording';
import type { Offer, Refactoring } from '../refactoring';
import { hereOf, isBroken, nameIn } from './here';
import { inTurn } from './steps';

/** « Déplacer C1.2 vers BC02 »: one offer for each other bloc. */
export const moveCompetence: Refactoring = {
  kind: 'refactor.move.competence',
  offers(place) {
    const { model } = place.analysis;
    const { bloc, competence } = hereOf(place);
    const list = competence?.node.parent;
    if (!bloc || !competence || list?.kind !== 'seq') return [];
    const blocs = model.referentiel.blocs ?? [];
    return blocs.flatMap((target, rank): Offer[] => {
      if (target === bloc || isBroken(target.node)) return [];
      const twice = blocs.filter(({ id }) => id && id.value === target.id?.value).length > 1;
      const name = target.id && !twice ? target.id.value : `le bloc n° ${rank + 1}`;
      const title = target.intitule ? ` · ${shortened(target.intitule.value, 45)}` : '';
      return [
        {
          title: `Déplacer ${nameIn(competence, 'cette compétence')} vers ${name}${title}`,
          edits: () => inTurn(model, [(current) => relocation(competence, target, current)]),
          get note() {
            return leftToDecide(competence, bloc, target, name, model);
          },
        },
      ];
    });
  },
};

function leftToDecide(
  competence: Competence,
  from: Bloc,
  target: Bloc,
  name: string,
  model: Model,
): string | undefined {
  const sentences = assessment(competence, target, name, model);
  if (from.competences?.length === 1)
    sentences.push(
      `${nameIn(from, 'Le bloc d’origine')} n’a plus de compétence : donnez-lui-en d’autres, ou supprimez-le.`,
    );
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

/** What is said of the evaluations that cited a competence of their bloc, once it is of another one. */
function assessment(competence: Competence, target: Bloc, name: string, model: Model): string[] {
  const id = competence.id?.value;
  if (id === undefined) return [];
  if (model.ids.definitionsOf(id).length > 1)
    return [`${id} est donné à plusieurs éléments : les évaluations qui le citent n’ont pas changé.`];
  const citations = citationsToDrop(competence, model);
  if (citations.length === 0) return [];
  const names = citations.map(({ evaluation }) => evaluation ?? 'une évaluation sans identifiant');
  const cited = `${enumeration(names)} la ${names.length > 1 ? 'citaient' : 'citait'}`;
  const sentences: string[] = [];
  const there = (target.evaluations ?? []).find(({ competences }) =>
    competences?.some(({ value }) => value === id),
  );
  if (there) sentences.push(`${cited} ; ${nameIn(there, 'une évaluation')} l’évalue dans ${name}.`);
  else {
    const final = model.referentiel.evaluation_finale?.competences?.some(({ value }) => value === id);
    const only = final ? 'n’est plus évaluée que par l’évaluation finale' : 'n’est plus évaluée';
    sentences.push(`${id} ${only} : ${cited}. Ajoutez-la à une évaluation de ${name}.`);
  }
  const emptied = citations.flatMap(({ list }, rank) => (list.items.length === 1 ? [names[rank]!] : []));
  if (emptied.length > 0)
    sentences.push(
      `${enumeration(emptied)} n’${emptied.length > 1 ? 'évaluent' : 'évalue'} plus aucune compétence.`,
    );
  return sentences;
}
