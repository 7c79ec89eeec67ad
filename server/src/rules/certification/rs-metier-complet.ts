import { keyNode, type Referentiel } from '../../model';
import type { SyntaxNode } from '../../syntax';
import { defineRule } from '../rule';
import { enumeration, shortened } from '../shared/wording';
import { vademecum } from '../source';

/** From that many activities on, they make up a job rather than complete one. */
const JOB = 4;

export default defineRule<'document', { readonly signs: readonly string[] }>({
  code: 'certification/rs-metier-complet',
  title: 'Certification du répertoire spécifique qui vise un métier entier',
  task: [
    'Resserrer la certification, qui vise un métier entier, ou viser le RNCP',
    'Resserrer la certification, qui vise un métier entier, ou viser le RNCP ({n} indices)',
  ],
  motif: 'utilite',
  severity: 'warning',
  register: 'RS',
  sources: [vademecum('2.1.2, focus sur le choix du répertoire')],
  since: '0.1.0',
  scope: 'document',
  *check(referentiel) {
    const { certification } = referentiel;
    // An obligation may bear on a whole job.
    if (certification?.repertoire?.value !== 'RS' || certification.type_rs?.value === 'habilitation') return;
    const signs = signsOf(referentiel);
    const [first] = signs;
    if (!first || signs.length < 2) return;
    yield {
      at: first.at,
      data: { signs: signs.map(({ says }) => says) },
      related: signs.slice(1).map(({ at, says }) => ({ at, message: `Autre indice : ${says}.` })),
    };
  },
  message: ({ signs }) => ({
    constat: `Cette certification du répertoire spécifique semble viser un métier entier : ${enumeration(signs)}.`,
    attendu:
      'Le répertoire spécifique complète un métier ; ce qui mène à en exercer un à titre principal relève du RNCP.',
  }),
});

function signsOf(referentiel: Referentiel): { at: SyntaxNode; says: string }[] {
  const { certification, activites = [] as never, insertion } = referentiel;
  const signs: { at: SyntaxNode; says: string }[] = [];
  const metiers = certification?.metiers_vises;
  const metier = metiers?.[0];
  if (metier) signs.push({ at: metier.node, says: `un métier visé (« ${shortened(metier.value, 40)} »)` });
  if (certification?.niveau)
    signs.push({
      at: certification.niveau.node,
      says: `un niveau de qualification (${certification.niveau.value})`,
    });
  if (activites.length >= JOB) {
    signs.push({
      at: keyNode(referentiel, 'activites') ?? activites.node,
      says: `${activites.length} activités professionnelles`,
    });
  }
  const placed = insertion?.promotions?.find(
    (promotion) => promotion.dans_metier_vise_6_mois ?? promotion.dans_metier_vise_2_ans,
  );
  const figure = placed?.dans_metier_vise_6_mois ?? placed?.dans_metier_vise_2_ans;
  if (figure) signs.push({ at: figure.node, says: 'un suivi de l’insertion dans le métier visé' });
  return signs;
}
