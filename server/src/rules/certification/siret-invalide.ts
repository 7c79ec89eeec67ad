import { defineRule } from '../rule';
import { isUnfinished } from '../shared/placeholder';
import { shortened } from '../shared/wording';
import { codeDuTravail, format } from '../source';

interface Data {
  readonly siret: string;
  readonly digits: number | undefined;
}

export default defineRule<'document', Data>({
  code: 'certification/siret-invalide',
  title: 'Numéro SIRET invalide',
  task: ['Corriger un numéro SIRET', 'Corriger {n} numéros SIRET'],
  motif: 'recevabilite',
  severity: 'error',
  sources: [codeDuTravail('R6113-8'), format],
  since: '0.1.0',
  scope: 'document',
  *check({ certification }) {
    for (const { siret } of certification?.certificateurs ?? []) {
      if (!siret || isUnfinished(siret.value)) continue;
      const number = siret.value.replace(/[\s.\u00a0\u202f]+/g, '');
      if (/^\d{14}$/.test(number) && hasRightKey(number)) continue;
      const digits = /^\d*$/.test(number) ? number.length : undefined;
      yield { at: siret.node, data: { siret: shortened(siret.value, 30), digits } };
    }
  },
  message: ({ siret, digits }) => ({
    constat:
      digits === 14
        ? `« ${siret} » n’est pas un SIRET qui existe : sa clé de contrôle est fausse.`
        : `« ${siret} » n’est pas un SIRET : ${digits === undefined ? 'il ne contient pas que des chiffres' : `il a ${digits} chiffre${digits > 1 ? 's' : ''}`}.`,
    attendu:
      digits === 14
        ? 'Un chiffre est sans doute faux, ou deux sont inversés.'
        : 'Un SIRET a quatorze chiffres.',
  }),
});

const LA_POSTE = '356000000';

/** The key of Luhn; the establishments of La Poste, too many for it, have a sum that five divides. */
function hasRightKey(siret: string): boolean {
  let luhn = 0;
  let sum = 0;
  for (let at = 0; at < siret.length; at++) {
    const digit = Number(siret[at]);
    sum += digit;
    const doubled = at % 2 === 0 ? digit * 2 : digit;
    luhn += doubled > 9 ? doubled - 9 : doubled;
  }
  return luhn % 10 === 0 || (siret.startsWith(LA_POSTE) && sum % 5 === 0);
}
