import { juriesOf, keyNode, type Membre } from '../../model';
import { defineRule, type Fix } from '../rule';
import { countJury, headsOf } from '../shared/jury';
import { vaeMembers } from '../shared/jury-skeleton';
import { addMember, memberName, setMember, setMembers } from '../shared/membre';
import { readQuality } from '../shared/qualite';
import { allOf } from '../shared/set-path';
import { isQualified } from '../shared/vae';
import { codeDuTravail } from '../source';

type Fault = 'seul' | 'qualifie' | 'president';

export default defineRule({
  code: 'vae/jury-composition',
  title: 'Composition du jury de VAE irrégulière',
  task: ['Revoir la composition du jury de VAE', 'Revoir la composition du jury de VAE ({n} points)'],
  motif: 'vae',
  severity: 'error',
  register: 'RNCP',
  sources: [codeDuTravail('D6412-6')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel) {
    const target = juriesOf(referentiel).find(({ role }) => role === 'vae');
    if (!target) return;
    const { jury } = target;
    if (!jury.membres?.length && jury.description) return;
    const { heads, presidents } = countJury(jury);
    const faults: Fault[] = [];
    if (heads < 2) faults.push('seul');
    if (!jury.membres?.some((membre) => isQualified(membre, referentiel))) faults.push('qualifie');
    if (presidents === 0) faults.push('president');
    if (faults.length === 0) return;
    yield { at: keyNode(jury, 'membres') ?? target.anchor, data: { heads, faults } };
  },
  message({ heads, faults }) {
    const seen = faults.map((fault) => {
      if (fault === 'seul')
        return heads === 0 ? 'aucun membre n’y est décrit' : 'il ne compte qu’une personne';
      return fault === 'qualifie'
        ? 'aucun membre n’y est dit qualifié au titre de la certification (« qualifie: true »)'
        : 'aucun président ou responsable n’y est désigné (« president: true »)';
    });
    return {
      constat: `Jury de VAE : ${seen.join(' ; ')}.`,
      attendu:
        'Il réunit au moins deux personnes, dont une qualifiée au titre de la certification visée, et l’un de ses membres le préside.',
    };
  },
  fixes({ data }, { tree, model }) {
    const { referentiel } = model;
    const jury = juriesOf(referentiel).find(({ role }) => role === 'vae')?.jury;
    if (!jury) return [];
    const { faults } = data;
    const has = (fault: Fault) => faults.includes(fault);
    if (data.heads === 0) {
      return [{ title: 'Décrire deux membres', edits: setMembers(tree, jury, vaeMembers()) }];
    }
    const professional = {
      qualite: 'Professionnel du métier visé',
      ...(has('president') && { president: true }),
      nombre: 1,
      professionnel: true,
      externe: true,
      qualifie: true,
    };
    const fixes: Fix[] = [];
    if (!has('seul')) {
      const chosen = choose(jury.membres ?? [], has('qualifie'), has('president'));
      for (const membre of chosen) {
        const flags = [...(has('president') ? ['president'] : []), ...(has('qualifie') ? ['qualifie'] : [])];
        const title =
          flags.length === 2
            ? `Dire que « ${memberName(membre)} » préside et est qualifié au titre de la certification`
            : has('president')
              ? `Désigner « ${memberName(membre)} » président du jury`
              : `Dire que « ${memberName(membre)} » est qualifié au titre de la certification`;
        fixes.push({ title, edits: allOf(flags.map((flag) => setMember(tree, membre, flag, 'true'))) });
      }
    }
    const title = has('president')
      ? 'Ajouter un président, professionnel qualifié'
      : 'Ajouter un professionnel qualifié';
    fixes.push({ title, edits: addMember(tree, jury, professional) });
    return fixes;
  },
});

function choose(membres: readonly Membre[], qualified: boolean, president: boolean): Membre[] {
  return membres
    .filter(
      (membre) =>
        (!president || headsOf(membre) === 1) && (!qualified || membre.professionnel?.value !== false),
    )
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, 2);
}

function rank({ qualite, professionnel, externe }: Membre): number {
  const presides = qualite && readQuality(qualite.value).president ? 4 : 0;
  return presides + (professionnel?.value ? 2 : 0) + (externe?.value ? 1 : 0);
}
