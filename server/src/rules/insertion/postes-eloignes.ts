import { anchorOf, keyNode, type Promotion, type Referentiel } from '../../model';
import { rome, romeTitles } from '../../model/nomenclatures';
import { defineRule, type Finding } from '../rule';
import { insertionDue, promotionName } from '../shared/insertion';
import { isUnfinished } from '../shared/placeholder';
import { sharedWords, significantWords } from '../shared/significant-words';
import { codeDuTravail, motifsRecurrents } from '../source';

/** Words of function and rank: a « responsable » is not close to another for that. */
const RANKS = significantWords(
  'responsable chargée chargé mission chef cheffe assistant assistante directeur directrice technicien technicienne agent agente conseiller conseillère employé employée gestionnaire manager coordinateur coordinatrice coordonnateur consultant consultante expert experte ingénieur ingénieure opérateur opératrice cadre adjoint adjointe junior senior projet projets équipe service secteur polyvalent polyvalente auxiliaire animateur animatrice administrateur attaché attachée spécialiste professionnel indépendant',
);

type Data =
  | {
      readonly posts: readonly string[];
      readonly of: number;
      readonly promotion: string;
      readonly jobs: string;
    }
  /** None declared: by that promotion, or by any. */
  | { readonly posts?: undefined; readonly promotion?: string };

export default defineRule({
  code: 'insertion/postes-eloignes',
  title: 'Postes occupés éloignés des métiers visés, ou non déclarés',
  task: [
    'Rapprocher des métiers visés les postes occupés par une promotion, ou les déclarer',
    'Rapprocher des métiers visés les postes occupés, ou les déclarer ({n} cas)',
  ],
  motif: 'insertion',
  severity: 'warning',
  register: 'RNCP',
  sources: [codeDuTravail('R6113-9, I, 1°'), motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  *check(referentiel, context): Generator<Finding<Data>> {
    const insertion = insertionDue(referentiel, context);
    const promotions = insertion?.promotions ?? [];
    if (!insertion || promotions.length === 0) return;
    if (promotions.every(({ postes, description }) => !postes?.length && !description)) {
      yield { at: keyNode(insertion, 'promotions') ?? insertion.node, data: {} };
      return;
    }
    for (const promotion of promotions) {
      const { annee, postes, description } = promotion;
      if (!postes?.length && !description)
        yield { at: annee?.node ?? anchorOf(promotion), data: { promotion: promotionName(promotion) } };
    }
    const jobs = referentiel.certification?.metiers_vises ?? [];
    if (jobs.length === 0) return;
    const target = targetWords(referentiel);
    for (const promotion of promotions) {
      const far = farPosts(promotion, target);
      const of = namedPosts(promotion).length;
      const first = far[0];
      if (!first || far.length * 2 <= of) continue;
      const data: Data = {
        posts: far.map(({ value }) => value),
        of,
        promotion: promotionName(promotion),
        jobs: jobs
          .slice(0, 3)
          .map(({ value }) => `« ${value} »`)
          .join(', '),
      };
      yield { at: far.length === 1 ? first.node : (keyNode(promotion, 'postes') ?? first.node), data };
    }
  },
  message: (data) =>
    data.posts === undefined
      ? {
          constat: data.promotion
            ? `Les postes occupés ne sont pas déclarés pour ${data.promotion} (« postes »).`
            : 'Aucune promotion ne déclare les postes occupés par ses titulaires (« postes »).',
          attendu:
            'L’adéquation du métier s’apprécie sur les emplois occupés : donner les intitulés de poste.',
        }
      : {
          constat: `Pour ${data.promotion}, ${data.posts.length} poste${data.posts.length > 1 ? 's' : ''} sur ${data.of} ${data.posts.length > 1 ? 'n’ont' : 'n’a'} aucun mot des métiers visés (${data.jobs}) : ${data.posts.map((post) => `« ${post} »`).join(', ')}.`,
          attendu:
            'Les emplois occupés relèvent du métier visé et de son niveau : vérifier qui est compté « dans le métier visé », ou revoir les métiers visés.',
        },
});

/** The posts that are named, and not left to be. */
function namedPosts({ postes }: Promotion) {
  return [...(postes ?? [])].filter(({ value }) => !isUnfinished(value));
}

function farPosts(promotion: Promotion, target: ReadonlySet<string>) {
  return namedPosts(promotion).filter(({ value }) => {
    const words = new Set([...significantWords(value)].filter((word) => !RANKS.has(word)));
    return words.size > 0 && sharedWords(words, target) === 0;
  });
}

/** Of the target jobs, the title, and the job titles filed under the ROME codes. */
function targetWords({ certification, activites, blocs }: Referentiel): ReadonlySet<string> {
  const codes = (certification?.rome ?? []).map(({ value }) => value.toUpperCase());
  const texts = [
    certification?.intitule?.value,
    ...(certification?.metiers_vises ?? []).map(({ value }) => value),
    ...(activites ?? []).map(({ intitule }) => intitule?.value),
    ...(blocs ?? []).map(({ intitule }) => intitule?.value),
    ...codes.map((code) => rome(code)?.titre),
    ...codes.flatMap((code) => romeTitles(code).map(({ titre }) => titre)),
  ];
  const words = significantWords(texts.filter(Boolean).join(' '));
  return new Set([...words].filter((word) => !RANKS.has(word)));
}
