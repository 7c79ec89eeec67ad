import { sectionAnchor } from '../../model';
import { defineRule } from '../rule';
import { paragraph } from '../shared/drafting';
import { isExempt } from '../shared/insertion';
import { INSERTION_PROCEDURES, promotionsOfYears } from '../shared/insertion-skeleton';
import { block, setPath } from '../shared/set-path';
import { codeDuTravail } from '../source';

export default defineRule({
  code: 'insertion/absente',
  title: 'Insertion des titulaires absente',
  task: 'Présenter l’insertion des titulaires',
  motif: 'insertion',
  severity: 'error',
  register: 'RNCP',
  sources: [codeDuTravail('R6113-9, I, 1° et 2°')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, { today }) {
    const { insertion } = referentiel;
    if (isExempt(referentiel) || insertion?.promotions?.length) return;
    const data = { begun: insertion !== undefined, year: Number(today.slice(0, 4)) };
    yield { at: sectionAnchor(referentiel, 'insertion'), data };
  },
  message: ({ begun }) => ({
    constat: begun
      ? 'La section sur l’insertion ne présente aucune promotion de titulaires.'
      : 'L’insertion des titulaires n’est pas décrite.',
    attendu:
      'Présenter au moins deux promotions, avec les répondants et ceux qui sont en emploi, dont dans le métier visé, six mois après ; un métier émergent ou une profession réglementée en dispense une première demande (« demande.dispense_insertion »).',
  }),
  fixes({ data }, { tree, model }) {
    const promotions = promotionsOfYears([data.year - 2, data.year - 1]);
    const title = 'Préparer deux promotions à remplir';
    if (model.referentiel.insertion) {
      return [{ title, edits: setPath(tree, ['insertion', 'promotions'], promotions) }];
    }
    const section = block([
      ['methode', paragraph(INSERTION_PROCEDURES.methode)],
      ['moyens', paragraph(INSERTION_PROCEDURES.moyens)],
      ['information_titulaires', paragraph(INSERTION_PROCEDURES.information_titulaires)],
      ['promotions', promotions],
    ]);
    return [{ title, edits: setPath(tree, ['insertion'], section) }];
  },
});
