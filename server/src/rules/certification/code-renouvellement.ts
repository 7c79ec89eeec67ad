import { renderScalar, replaceValue, resolved, type ScalarNode, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { orderOf } from '../shared/order';
import { isUnfinished } from '../shared/placeholder';
import { shortened } from '../shared/wording';
import { codeDuTravail } from '../source';

interface Data {
  readonly fault: 'absent' | 'forme' | 'repertoire';
  readonly code: string;
  readonly register: 'RNCP' | 'RS' | undefined;
  readonly meant: string | undefined;
}

export default defineRule<'document', Data>({
  code: 'certification/code-renouvellement',
  title: 'Code de la certification à renouveler absent ou mal écrit',
  task: 'Donner le code de la certification à renouveler',
  motif: 'recevabilite',
  severity: 'error',
  sources: [codeDuTravail('R6113-9, II, b')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check({ certification }, { register }) {
    const demande = certification?.demande;
    if (!demande) return;
    const code = demande.code;
    if (!code) {
      if (demande.type?.value !== 'renouvellement') return;
      yield { at: demande.type.node, data: { fault: 'absent', code: '', register, meant: undefined } };
      return;
    }
    if (isUnfinished(code.value)) return;
    const written = code.value.trim();
    const match = /^(RNCP|RS)\d{1,6}$/.exec(written);
    if (!match) {
      const meant = meantCode(written, register);
      yield { at: code.node, data: { fault: 'forme', code: shortened(written, 30), register, meant } };
    } else if (register && match[1] !== register) {
      yield { at: code.node, data: { fault: 'repertoire', code: written, register, meant: undefined } };
    }
  },
  message({ fault, code, register, meant }) {
    switch (fault) {
      case 'absent':
        return {
          constat: 'Un renouvellement est demandé sans le numéro de la certification à renouveler.',
          attendu: `Donner sous « code » le numéro de la fiche enregistrée, par exemple ${register === 'RS' ? 'RS1234' : 'RNCP12345'}.`,
        };
      case 'forme':
        return {
          constat: `« ${code} » n’a pas la forme d’un numéro de fiche.`,
          attendu: `Un numéro s’écrit RNCP ou RS suivi de ses chiffres, sans espace${meant ? ` : sans doute ${meant}` : ''}.`,
        };
      default:
        return {
          constat: `La demande vise le ${register === 'RS' ? 'répertoire spécifique' : 'RNCP'} et cite ${code}, une fiche de l’autre répertoire.`,
          attendu:
            'Un renouvellement porte sur une certification du même répertoire ; passer de l’un à l’autre est une première demande.',
        };
    }
  },
  fixes({ at, data: { fault, meant } }, { tree, model }) {
    if (fault === 'absent') {
      const map = resolved(model.referentiel.certification?.demande?.node);
      if (map?.kind !== 'map') return [];
      const edits = setKey(
        tree,
        map,
        'code',
        '"à compléter : numéro de la fiche"',
        orderOf('certification', 'demande'),
      );
      return [{ title: 'Ajouter le code, à compléter', edits }];
    }
    if (meant === undefined) return [];
    const flow = (at as ScalarNode).parent?.flow ?? false;
    return [
      { title: `Écrire « ${meant} »`, edits: replaceValue(at as ScalarNode, renderScalar(meant, { flow })) },
    ];
  },
});

/** « rncp 12 345 », « 12345 »: the register is that of the request when the code does not say. */
function meantCode(written: string, register: 'RNCP' | 'RS' | undefined): string | undefined {
  const match = /^(rncp|rs)?\D{0,5}(\d{1,6})$/i.exec(written.replace(/[\s.]+/g, ''));
  const prefix = match?.[1]?.toUpperCase() ?? register;
  return match && prefix ? `${prefix}${match[2]}` : undefined;
}
