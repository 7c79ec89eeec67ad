import { defineRule } from '../rule';
import { flatText } from '../shared/search';
import { vademecum } from '../source';

export default defineRule({
  code: 'insertion/annee-doublee',
  title: 'Même année présentée deux fois',
  task: ['Retirer une année présentée deux fois', 'Retirer {n} années présentées deux fois'],
  motif: 'insertion',
  severity: 'error',
  register: 'RNCP',
  sources: [vademecum('2.4.1')],
  since: '0.1.0',
  scope: 'document',
  *check({ insertion }) {
    const first = new Map<string, NonNullable<NonNullable<typeof insertion>['promotions']>[number]>();
    for (const promotion of insertion?.promotions ?? []) {
      const { annee, option } = promotion;
      if (!annee) continue;
      const key = `${annee.value} ${option ? flatText(option.value).trim() : ''}`;
      const before = first.get(key);
      if (!before?.annee) first.set(key, promotion);
      else {
        yield {
          at: annee.node,
          data: { annee: annee.value, option: option?.value ?? '' },
          related: [{ at: before.annee.node, message: 'La même année, présentée une première fois.' }],
        };
      }
    }
  },
  message: ({ annee, option }) => ({
    constat: `La promotion ${annee} est présentée deux fois${option ? ` pour l’option ${option}` : ''}.`,
    attendu:
      'Une promotion réunit tous les titulaires d’une période, par toutes les voies d’accès et sur tous les lieux : une ligne par année et, s’il y a des options, par option.',
  }),
});
