import { anchorOf, type Certification, type LocatedObject } from '../../model';
import type { SyntaxNode } from '../../syntax';
import { defineRule, type Finding } from '../rule';
import { isUnfinished } from '../shared/placeholder';
import { enumeration } from '../shared/wording';
import { codeDuTravail } from '../source';

interface Data {
  readonly fault: 'niveau' | 'bloc' | 'code-rs' | 'repertoire';
  readonly code: string | undefined;
  readonly levels: readonly number[];
  readonly missing: readonly string[];
}

type Correspondance = NonNullable<Certification['correspondances']>[number];

export default defineRule<'document', Data>({
  code: 'certification/correspondance-incoherente',
  title: 'Correspondance incohérente avec une autre certification',
  task: [
    'Rectifier une correspondance avec une autre certification',
    'Rectifier {n} correspondances avec d’autres certifications',
  ],
  motif: 'blocs',
  severity: 'warning',
  sources: [codeDuTravail('R6113-9, I, 8°')],
  since: '0.1.0',
  scope: 'document',
  *check({ certification }, { register }) {
    for (const correspondance of certification?.correspondances ?? []) {
      yield* faultsOf(correspondance, certification?.niveau?.value, register);
    }
  },
  message({ fault, code, levels, missing }) {
    const other = code ? ` avec ${code}` : '';
    switch (fault) {
      case 'niveau':
        return {
          constat: `La correspondance totale${other} relie une certification de niveau ${levels[1]} à celle-ci, de niveau ${levels[0]}.`,
          attendu:
            'Une correspondance totale suppose le même niveau ; sinon, elle est partielle, bloc par bloc.',
        };
      case 'bloc':
        return {
          constat: `La correspondance partielle${other} ne dit pas ${enumeration(missing)}.`,
          attendu: 'Une correspondance partielle va de bloc à bloc.',
        };
      case 'code-rs':
        return {
          constat: 'La correspondance avec le répertoire spécifique ne dit pas avec quelle certification.',
          attendu: 'Donner son code, par exemple RS1234.',
        };
      default:
        return {
          constat: `La correspondance${other} n’est pas du type de ce code.`,
          attendu:
            'Avec une fiche RS, la correspondance est de type « rs » ; avec une fiche RNCP, elle est totale ou partielle.',
        };
    }
  },
});

function* faultsOf(
  correspondance: Correspondance,
  own: number | undefined,
  register: 'RNCP' | 'RS' | undefined,
): Generator<Finding<Data>> {
  const { type, code, niveau, bloc, bloc_source: source } = correspondance;
  if (!type) return;
  const known = code && !isUnfinished(code.value) ? code.value.trim() : undefined;
  const data = (fault: Data['fault'], more: Partial<Data> = {}): Data => ({
    fault,
    code: known,
    levels: [],
    missing: [],
    ...more,
  });
  const anchor: SyntaxNode = type.node ?? anchorOf(correspondance as LocatedObject<object>);
  const prefix = /^(RNCP|RS)\s*\d/i.exec(known ?? '')?.[1]?.toUpperCase();
  if (type.value === 'rs' ? prefix === 'RNCP' : prefix === 'RS') {
    yield { at: anchor, data: data('repertoire') };
    return;
  }
  if (type.value === 'totale' && own !== undefined && niveau && niveau.value !== own) {
    yield { at: niveau.node, data: data('niveau', { levels: [own, niveau.value] }) };
  } else if (type.value === 'partielle') {
    // An RS has no bloc of its own: its correspondences name the other one's.
    const missing = [
      ...(bloc || register !== 'RNCP' ? [] : ['quel bloc de ce document est concerné']),
      ...(source ? [] : ['quel bloc de l’autre certification y correspond']),
    ];
    if (missing.length > 0) yield { at: anchor, data: data('bloc', { missing }) };
  } else if (type.value === 'rs' && !code) yield { at: anchor, data: data('code-rs') };
}
