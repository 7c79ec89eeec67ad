import { juriesOf, mapOf } from '../../model';
import { setKey } from '../../syntax';
import { defineRule } from '../rule';
import { paragraph } from '../shared/drafting';
import { isStructured } from '../shared/jury-procedure';
import { VAE_PARITE } from '../shared/jury-skeleton';
import { JURY_KEYS } from '../shared/membre';
import { says, wordPattern } from '../shared/search';
import { codeDuTravail } from '../source';

const SAID = wordPattern('femmes?|parite|mixite|mixtes?|paritaires?');

export default defineRule({
  code: 'vae/jury-parite',
  title: 'Représentation des femmes et des hommes non traitée au jury de VAE',
  task: 'Traiter la représentation des femmes et des hommes au jury de VAE',
  motif: 'vae',
  severity: 'advice',
  register: 'RNCP',
  sources: [codeDuTravail('D6412-6')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const target = juriesOf(referentiel).find(({ role }) => role === 'vae');
    if (!target || !isStructured(target.jury, context)) return;
    const { parite, designation, description, decision } = target.jury;
    if (!parite && !says([designation, description, decision], SAID)) yield { at: target.anchor, data: {} };
  },
  message: () => ({
    constat: 'Rien n’est dit de la représentation des femmes et des hommes au jury de VAE (« parite »).',
    attendu:
      'La composition du jury concourt à une représentation équilibrée : dire comment les membres sont désignés pour cela.',
  }),
  fixes(_, { tree, model }) {
    const jury = model.referentiel.jury?.vae;
    const map = jury && mapOf(jury);
    if (!map) return [];
    return [
      {
        title: 'Décrire la représentation des femmes et des hommes',
        edits: setKey(tree, map, 'parite', paragraph(VAE_PARITE), JURY_KEYS),
      },
    ];
  },
});
