import type { LocatedValue } from '../../model';
import { isFormacode, nearestNsf, nearestRome, nsf, rome } from '../../model/nomenclatures';
import { renderScalar, replaceValue, type ScalarNode } from '../../syntax';
import { defineRule } from '../rule';
import { isUnfinished } from '../shared/placeholder';
import { shortened } from '../shared/wording';
import { format } from '../source';

type Nomenclature = 'NSF' | 'ROME' | 'Formacode';

interface Data {
  readonly nomenclature: Nomenclature;
  readonly code: string;
  /** It looks like a code, but is none. */
  readonly wellFormed: boolean;
  readonly nearest: string | undefined;
  readonly title: string | undefined;
}

const FORMS: Readonly<Record<Nomenclature, { readonly pattern: RegExp; readonly says: string }>> = {
  NSF: { pattern: /^\d{3}[a-z]?$/, says: 'trois chiffres, et au besoin une lettre minuscule (« 230n »)' },
  ROME: { pattern: /^[A-Z]\d{4}$/, says: 'une lettre et quatre chiffres (« F1113 »)' },
  Formacode: { pattern: /^\d{5}$/, says: 'cinq chiffres (« 22254 »)' },
};

export default defineRule<'document', Data>({
  code: 'certification/nomenclature-inconnue',
  title: 'Code NSF, ROME ou Formacode inconnu',
  task: ['Corriger un code NSF, ROME ou Formacode', 'Corriger {n} codes NSF, ROME ou Formacode'],
  motif: 'format',
  severity: 'error',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check({ certification }) {
    const lists: readonly (readonly [Nomenclature, readonly LocatedValue<string>[] | undefined])[] = [
      ['NSF', certification?.nsf],
      ['ROME', certification?.rome],
      ['Formacode', certification?.formacodes],
    ];
    for (const [nomenclature, codes = []] of lists) {
      for (const { value, node } of codes) {
        const code = value.trim();
        if (isKnown(nomenclature, code) || isUnfinished(code)) continue;
        const nearest = nearestTo(nomenclature, code);
        const title = nearest && (nomenclature === 'NSF' ? nsf(nearest)?.titre : rome(nearest)?.titre);
        const wellFormed = FORMS[nomenclature].pattern.test(code);
        yield { at: node, data: { nomenclature, code: shortened(code, 30), wellFormed, nearest, title } };
      }
    }
  },
  message: ({ nomenclature, code, wellFormed, nearest, title }) => ({
    constat: wellFormed
      ? `« ${code} » n’est pas un code ${nomenclature} connu.`
      : `« ${code} » n’a pas la forme d’un code ${nomenclature}.`,
    attendu: nearest
      ? `Le plus proche est « ${nearest} »${title ? ` (${title})` : ''}.`
      : `Un code ${nomenclature} s’écrit ${FORMS[nomenclature].says}.`,
  }),
  fixes({ at, data: { nearest } }) {
    if (nearest === undefined) return [];
    const node = at as ScalarNode;
    const text = renderScalar(nearest, { flow: node.parent?.flow ?? false, like: node.style });
    return [{ title: `Remplacer par « ${nearest} »`, edits: replaceValue(node, text) }];
  },
});

function isKnown(nomenclature: Nomenclature, code: string): boolean {
  if (nomenclature === 'Formacode') return isFormacode(code);
  return (nomenclature === 'NSF' ? nsf(code) : rome(code)) !== undefined;
}

function nearestTo(nomenclature: Nomenclature, code: string): string | undefined {
  if (code.length > 20) return undefined;
  if (nomenclature === 'NSF') return nearestNsf(code);
  if (nomenclature === 'ROME') return nearestRome(code);
  const digits = code.replace(/\D/g, '');
  return isFormacode(digits) ? digits : undefined;
}
