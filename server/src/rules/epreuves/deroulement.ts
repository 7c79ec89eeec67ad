import { defineRule } from '../rule';
import { orderOf } from '../shared/order';
import { addProcedures, type Procedure, reglementAnchor, reglementOf } from '../shared/procedures';
import { says, wordPattern } from '../shared/search';
import { vademecum } from '../source';

/** Someone is named who runs the session: a text on conduct often says so without a key of its own. */
const RESPONSABLE = wordPattern(
  "responsables? (?:de|des|du|d')|chefs? de (?:centre|session|salle)|presidents? de session",
);

interface Data {
  readonly section: boolean;
  readonly missing: readonly Procedure[];
}

export default defineRule({
  code: 'epreuves/deroulement',
  title: 'Déroulement des épreuves non réglé',
  task: ['Régler le déroulement des épreuves', 'Compléter le déroulement des épreuves ({n} points)'],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.2, c')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, { register }) {
    if (!register) return;
    const reglement = reglementOf(referentiel);
    if (!reglement) {
      const data: Data = { section: false, missing: ['deroulement', 'responsable'] };
      yield { at: reglementAnchor(referentiel), data };
      return;
    }
    const { deroulement, responsable, surveillance } = reglement;
    const missing: Procedure[] = [];
    if (!deroulement) missing.push('deroulement');
    if (!responsable && !says([deroulement, surveillance], RESPONSABLE)) missing.push('responsable');
    if (missing.length > 0) {
      yield { at: reglementAnchor(referentiel), data: { section: true, missing } satisfies Data };
    }
  },
  message: ({ section, missing }: Data) => {
    if (!section) {
      return {
        constat: 'Aucun règlement d’évaluation n’est décrit (section « epreuves »).',
        attendu:
          'Décrire ce qui se passe avant, pendant et après les épreuves : convocation, déroulement, aménagements, incidents, résultats, recours, contrôle.',
      };
    }
    const deroulement = missing.includes('deroulement');
    return {
      constat: deroulement
        ? missing.includes('responsable')
          ? 'Le règlement d’évaluation ne dit ni comment les épreuves se déroulent (clé « deroulement »), ni qui en est responsable (clé « responsable »).'
          : 'Le règlement d’évaluation ne dit pas comment les épreuves se déroulent (clé « deroulement »).'
        : 'Le règlement d’évaluation ne dit pas qui est responsable de l’organisation des épreuves (clé « responsable »).',
      attendu: deroulement
        ? 'Donner les règles suivies le jour de l’épreuve et les missions de la personne qui l’organise.'
        : 'Désigner cette personne par sa fonction et décrire ses missions.',
    };
  },
  fixes: ({ data }, context) => {
    const { section, missing } = data;
    if (section) return addProcedures('Ajouter ce qui manque au déroulement', missing, context);
    return addProcedures('Ajouter un règlement d’évaluation', orderOf('epreuves') as Procedure[], context);
  },
});
