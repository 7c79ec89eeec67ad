import { keyNode, type Membre, mapOf } from '../../model';
import { entryOf, removeEntry } from '../../syntax';
import { defineRule, type Fix } from '../rule';
import { juryAt } from '../shared/find-target';
import { countJury, headsOf, isExternalProfessional } from '../shared/jury';
import { addMember, EXTERNAL_PROFESSIONAL, memberName, setMember } from '../shared/membre';
import { readQuality } from '../shared/qualite';
import { vademecum } from '../source';

export default defineRule({
  code: 'jury/president-absent',
  title: 'Président du jury non désigné',
  task: ['Désigner un président du jury, et un seul', 'Désigner un président, et un seul, dans {n} jurys'],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  whenComplete: true,
  fix: 'suggested',
  *check({ jury, role, name, anchor }) {
    // In a VAE jury, `vae/jury-composition`.
    if (role === 'vae' || !jury.membres?.length) return;
    const { presidents } = countJury(jury);
    if (presidents === 1) return;
    const flagged = jury.membres.filter(({ president }) => president?.value);
    const named = presidents === 0 ? jury.membres.find(saysPresident)?.qualite : undefined;
    yield {
      at:
        flagged[1]?.president?.node ??
        flagged[0]?.president?.node ??
        named?.node ??
        keyNode(jury, 'membres') ??
        anchor,
      data: { jury: name, presidents, named: named?.value ?? '' },
    };
  },
  message: ({ jury, presidents, named }) => ({
    constat:
      presidents > 1
        ? `Le ${jury} a ${presidents} présidents.`
        : named
          ? `« ${named} » n’est pas déclaré président du ${jury} (\`president: true\`).`
          : `Le ${jury} n’a pas de président désigné.`,
    attendu:
      'Un membre, et un seul, préside : le procès-verbal, que tous signent avec leur qualité, identifie le président.',
  }),
  fixes({ at, data }, { tree, model }) {
    const jury = juryAt(model, at)?.jury;
    const membres = jury?.membres ?? [];
    if (!jury) return [];
    if (data.presidents > 1) {
      const flagged = membres.filter(({ president }) => president?.value);
      return flagged.flatMap((kept): Fix[] => {
        if (headsOf(kept) !== 1) return [];
        const edits = flagged.flatMap((membre) => {
          const map = mapOf(membre);
          const entry = map && entryOf(map, 'president');
          return membre !== kept && map && entry ? removeEntry(tree, map, entry) : [];
        });
        return [{ title: `Ne garder pour président que « ${memberName(kept)} »`, edits }];
      });
    }
    const able = membres.filter((membre) => headsOf(membre) === 1).sort((a, b) => rank(b) - rank(a));
    const chosen = able.slice(0, 3).map((membre): Fix => {
      const edits = setMember(tree, membre, 'president', 'true');
      return { title: `Désigner « ${memberName(membre)} » président du jury`, edits };
    });
    const added = {
      title: 'Ajouter un président, professionnel externe',
      edits: addMember(tree, jury, {
        ...EXTERNAL_PROFESSIONAL,
        qualite: 'Président du jury',
        president: true,
      }),
    };
    return [...chosen, added];
  },
});

const saysPresident = (membre: Membre) =>
  membre.qualite !== undefined && readQuality(membre.qualite.value).president;

/** Who says to preside, then external professionals, first. */
function rank(membre: Membre): number {
  return (saysPresident(membre) ? 2 : 0) + (isExternalProfessional(membre) ? 1 : 0);
}
