import { anchorOf, mapOf, type Referentiel } from '../../model';
import { removeItem, resolved, setKey } from '../../syntax';
import { defineRule, type Fix } from '../rule';
import { line, toComplete } from '../shared/drafting';
import { holds } from '../shared/find-target';
import { listed, opportuniteAnchor, opportuniteDue } from '../shared/opportunite';
import { orderOf } from '../shared/order';
import { flatText } from '../shared/search';
import { allOf, blockItems, setPath } from '../shared/set-path';
import { motifsRecurrents } from '../source';

type Soutien = NonNullable<NonNullable<Referentiel['opportunite']>['soutiens']>[number];
type Fault = 'demandeur' | 'date' | 'signataire';

const WRITE = {
  date: line(toComplete('AAAA-MM-JJ')),
  signataire: line(toComplete('nom et qualité')),
} as const;

export default defineRule({
  code: 'opportunite/soutiens',
  title: 'Lettres de soutien absentes ou sans valeur',
  task: ['Obtenir des lettres de soutien datées et signées', 'Reprendre {n} lettres de soutien'],
  motif: 'utilite',
  severity: 'warning',
  sources: [motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const soutiens = referentiel.opportunite?.soutiens ?? [];
    if (soutiens.length === 0) {
      if (opportuniteDue(referentiel, context))
        yield {
          at: opportuniteAnchor(referentiel, 'soutiens'),
          data: { organisme: '', faults: [] as Fault[] },
        };
      return;
    }
    for (const soutien of soutiens) {
      const faults = faultsOf(soutien, referentiel);
      if (faults.length === 0) continue;
      const { organisme } = soutien;
      yield {
        at: organisme?.node ?? anchorOf(soutien),
        data: { organisme: organisme?.value ?? 'sans organisme', faults },
      };
    }
  },
  message({ organisme, faults }) {
    if (!organisme) {
      return {
        constat: 'Aucune lettre de soutien n’appuie le projet.',
        attendu:
          'Joindre des lettres datées et signées d’employeurs, de branches ou de fédérations, autres que le demandeur.',
      };
    }
    const formal = faults
      .filter((fault) => fault !== 'demandeur')
      .map((fault) => (fault === 'date' ? 'datée' : 'signée'));
    const seen = [
      faults.includes('demandeur') && 'vient du demandeur lui-même',
      formal.length > 0 && `n’est pas ${listed(formal).replace(' et ', ' ni ')}`,
    ].filter(Boolean);
    return {
      constat: `La lettre de soutien de « ${organisme} » ${seen.join(' et ')}.`,
      attendu:
        'Une lettre de soutien vient d’un tiers, porte sa date, et le nom et la qualité de son signataire.',
    };
  },
  fixes({ at, data }, { tree, model }) {
    const { opportunite } = model.referentiel;
    if (!data.organisme) {
      const item = [
        `organisme: ${line(toComplete('entreprise, branche ou fédération'))}`,
        `date: ${WRITE.date}`,
        `signataire: ${WRITE.signataire}`,
        'document: preuves/lettre-soutien.pdf',
      ].join('\n');
      const edits = setPath(tree, ['opportunite', 'soutiens'], blockItems([item]));
      return [{ title: 'Préparer une lettre de soutien', edits }];
    }
    const soutien = opportunite?.soutiens?.find((one) => holds(one, at));
    const map = soutien && mapOf(soutien);
    const list = resolved(opportunite?.soutiens?.node);
    if (!soutien || !map) return [];
    const fixes: Fix[] = [];
    if (data.faults.includes('demandeur')) {
      const index =
        list?.kind === 'seq' ? list.items.findIndex((item) => resolved(item) === soutien.node) : -1;
      if (list?.kind === 'seq' && index >= 0 && list.items.length > 1)
        fixes.push({ title: 'Retirer cette lettre du demandeur', edits: removeItem(tree, list, index) });
      return fixes;
    }
    const order = orderOf('opportunite', 'soutiens');
    const parts = (['date', 'signataire'] as const).filter((key) => data.faults.includes(key));
    const edits = allOf(parts.map((key) => setKey(tree, map, key, WRITE[key], order)));
    return [{ title: 'Compléter la lettre de soutien', edits }];
  },
});

function faultsOf({ organisme, date, signataire }: Soutien, referentiel: Referentiel): Fault[] {
  const faults: Fault[] = [];
  if (organisme && isApplicant(organisme.value, referentiel)) faults.push('demandeur');
  if (!date) faults.push('date');
  if (!signataire) faults.push('signataire');
  return faults;
}

/** The same body, whatever the case, the accents and the legal form. */
function isApplicant(organisme: string, { certification }: Referentiel): boolean {
  const name = plain(organisme);
  return (certification?.certificateurs ?? []).some(
    ({ nom }) => nom !== undefined && plain(nom.value) === name,
  );
}

function plain(name: string): string {
  const words = flatText(name).split(/[^a-z0-9]+/u);
  return words.filter((word) => word !== '' && !LEGAL.has(word)).join(' ');
}

const LEGAL = new Set([
  'sa',
  'sas',
  'sasu',
  'sarl',
  'eurl',
  'scop',
  'association',
  'groupe',
  'l',
  'la',
  'le',
  'les',
]);
