import { keyNode, mapOf } from '../../model';
import { appendToList } from '../../syntax';
import { defineRule } from '../rule';
import { orderOf } from '../shared/order';
import { describeVae, openVae } from '../shared/vae';
import { codeDuTravail } from '../source';

export default defineRule({
  code: 'vae/voie-absente',
  title: 'Voies d’accès et section VAE en désaccord',
  task: 'Accorder les voies d’accès et la section VAE',
  motif: 'vae',
  severity: 'warning',
  register: 'RNCP',
  sources: [codeDuTravail('R6113-9, I, 6°')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel, context) {
    const { certification, vae } = referentiel;
    const ways = certification?.voies_acces;
    if (!certification || !ways?.length) return;
    const listed = ways.find(({ value }) => value === 'vae');
    // Where the whole section is missing, `vae/absente` says it.
    if (listed && vae?.ouverte?.value === false) yield { at: listed.node, data: { listed: true } };
    if (!listed && openVae(referentiel, context))
      yield { at: keyNode(certification, 'voies_acces') ?? ways.node, data: { listed: false } };
  },
  message: ({ listed }) => ({
    constat: listed
      ? 'La VAE figure parmi les voies d’accès, alors que la section « vae » la dit fermée.'
      : 'La section « vae » décrit un parcours, mais la VAE ne figure pas parmi les voies d’accès.',
    attendu: 'La certification est accessible par la VAE : l’indiquer de la même façon aux deux endroits.',
  }),
  fixes({ data }, context) {
    const { tree, model } = context;
    const { certification } = model.referentiel;
    const map = certification && mapOf(certification);
    if (data.listed)
      return describeVae('Ouvrir la certification à la VAE, et en décrire le parcours', context);
    if (!map) return [];
    const edits = appendToList(tree, map, 'voies_acces', 'vae', orderOf('certification'));
    return [{ title: 'Ajouter la VAE aux voies d’accès', edits }];
  },
});
