import { keyNode } from '../../model';
import { defineRule } from '../rule';
import { isExempt } from '../shared/insertion';
import { isOptional, optionGroups } from '../shared/options';
import { flatText } from '../shared/search';
import { enumeration } from '../shared/wording';
import { vademecum } from '../source';

export default defineRule({
  code: 'insertion/options',
  title: 'Insertion non suivie par option',
  task: ['Donner l’insertion option par option', 'Donner l’insertion de {n} options'],
  motif: 'insertion',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.1.2')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  *check(referentiel, { each }) {
    const { insertion } = referentiel;
    if (!insertion?.promotions?.length || isExempt(referentiel)) return;
    if (!each('blocs', isOptional).includes(true)) return;
    const followed = new Set(
      insertion.promotions.flatMap(({ option }) => (option ? [flatText(option.value).trim()] : [])),
    );
    const missing = optionGroups(referentiel)
      .filter(({ branches }) => branches.length > 1)
      .flatMap(({ branches }) => branches)
      .filter(({ name, blocs }) => {
        const names = [name, ...blocs.flatMap(({ id, branche }) => [id?.value, branche?.value])];
        return !names.some((one) => one !== undefined && followed.has(flatText(one).trim()));
      })
      .map(({ name }) => name);
    if (missing.length === 0) return;
    yield {
      at: keyNode(insertion, 'promotions') ?? insertion.node,
      data: { missing, none: followed.size === 0 },
    };
  },
  message: ({ missing, none }) => ({
    constat: none
      ? `La certification a des options (${missing.join(', ')}), mais l’insertion n’est suivie pour aucune.`
      : `L’insertion n’est pas suivie pour ${missing.length > 1 ? 'les options' : 'l’option'} ${enumeration(missing)}.`,
    attendu:
      'Présenter les chiffres de chaque option : une ligne par année et par option, avec l’identifiant du bloc ou le nom de la branche sous « option ».',
  }),
});
