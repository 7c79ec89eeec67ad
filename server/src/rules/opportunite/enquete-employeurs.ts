import type { Referentiel } from '../../model';
import { appendItem, resolved } from '../../syntax';
import { defineRule } from '../rule';
import { line, toComplete } from '../shared/drafting';
import { opportuniteAnchor, opportuniteDue } from '../shared/opportunite';
import { says, wordPattern } from '../shared/search';
import { blockItems, setPath } from '../shared/set-path';
import { motifsRecurrents, vademecum } from '../source';

type Enquete = NonNullable<NonNullable<Referentiel['opportunite']>['enquetes']>[number];

const EMPLOYERS = wordPattern(
  "employeurs?|entreprises?|recruteurs?|professionnels?|dirigeante?s?|drh|structures?|organisations?|managers?|donneurs? d'ordres?|collectivites?|etablissements?|branches?|federations?|cabinets?|agences?|commanditaires?|gerante?s?|artisans?|exploitants?",
);

export default defineRule({
  code: 'opportunite/enquete-employeurs',
  title: 'Employeurs non interrogés, ou trop peu',
  task: 'Interroger plus d’employeurs, et joindre l’enquête',
  motif: 'utilite',
  severity: 'warning',
  sources: [motifsRecurrents, vademecum('2.1.1.1')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  options: {
    repondants: {
      default: 20,
      description: 'Nombre minimal de réponses d’employeurs.',
      minimum: 1,
      maximum: 1000,
    },
  },
  *check(referentiel, context) {
    const minimum = context.options.repondants;
    const employers = (referentiel.opportunite?.enquetes ?? []).filter(asksEmployers);
    if (employers.length === 0) {
      if (opportuniteDue(referentiel, context))
        yield {
          at: opportuniteAnchor(referentiel, 'enquetes'),
          data: { absent: true, repondants: 0, minimum },
        };
      return;
    }
    // Several surveys of employers are counted together; one whose answers are not said may be enough.
    const counts = employers.map(({ repondants }) => repondants?.value);
    if (counts.includes(undefined)) return;
    const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    const place = employers[0]?.repondants?.node;
    if (total < minimum && place) yield { at: place, data: { absent: false, repondants: total, minimum } };
  },
  message: ({ absent, repondants, minimum }) => ({
    constat: absent
      ? 'Aucune enquête auprès d’employeurs n’établit le besoin.'
      : `L’enquête auprès d’employeurs n’a obtenu que ${repondants} réponse${repondants > 1 ? 's' : ''}, moins de ${minimum}.`,
    attendu:
      'Le besoin est exprimé par les acteurs professionnels : interroger assez d’employeurs pour que leurs réponses se lisent en pourcentages.',
  }),
  fixes({ data }, { tree, model }) {
    if (!data.absent) return [];
    const item = [
      'cible: employeurs',
      'repondants:',
      `date: ${line(toComplete('AAAA-MM-JJ'))}`,
      'document: preuves/enquete-employeurs.pdf',
    ].join('\n');
    const list = resolved(model.referentiel.opportunite?.enquetes?.node);
    const edits =
      list?.kind === 'seq'
        ? appendItem(tree, list, item)
        : setPath(tree, ['opportunite', 'enquetes'], blockItems([item]));
    return [{ title: 'Préparer une enquête auprès d’employeurs', edits }];
  },
});

/** A survey that does not say whom it asked is given the benefit of the doubt. */
function asksEmployers({ cible }: Enquete): boolean {
  return !cible || says([cible], EMPLOYERS);
}
