import { type JuryTarget, keyNode } from '../../model';
import type { SyntaxTree } from '../../syntax';
import { defineRule, type Fix } from '../rule';
import { juryAt } from '../shared/find-target';
import { countJury, externalMajority, headsOf, majorityOf, toAddForMajority } from '../shared/jury';
import { addMember, EXTERNAL_PROFESSIONAL, setMember } from '../shared/membre';
import { vademecum } from '../source';

export default defineRule({
  code: 'jury/majorite-externe',
  title: 'Membres externes minoritaires au jury',
  task: [
    'Donner à un jury une majorité de membres externes',
    'Donner à {n} jurys une majorité de membres externes',
  ],
  motif: 'epreuves',
  severity: 'error',
  sources: [vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  fix: 'suggested',
  *check({ jury, role, name, anchor }) {
    if (role === 'vae') return;
    const count = countJury(jury);
    if (count.heads < 2 || externalMajority(count) !== 'non') return;
    const { external, heads, votes } = count;
    yield {
      // Where the majority was given to the certifier, so that the place says who.
      at:
        jury.membres?.find(({ externe }) => externe?.value === false)?.externe?.node ??
        keyNode(jury, 'membres') ??
        anchor,
      data: { jury: name, heads, votes, external: external.heads, externalVotes: external.votes },
    };
  },
  message({ jury, heads, votes, external, externalVotes }) {
    const byVotes = heads !== votes;
    const voices = byVotes ? ` et ${externalVotes} voix sur ${votes}` : '';
    return {
      constat: `Dans le ${jury}, les membres externes au certificateur sont ${external} sur ${heads}${voices}.`,
      attendu: byVotes
        ? `Un jury est indépendant du certificateur et des organismes qu’il habilite : les membres externes ont la majorité des voix, ici ${majorityOf(votes)}.`
        : `Un jury est indépendant du certificateur et des organismes qu’il habilite : les membres externes y sont majoritaires, ici ${majorityOf(heads)}.`,
    };
  },
  fixes({ at, data }, { tree, model }) {
    const target = juryAt(model, at);
    return target
      ? [...equal(tree, target, data), ...added(tree, target, data), ...raised(tree, target, data)]
      : [];
  },
});

interface Data {
  readonly heads: number;
  readonly votes: number;
  readonly external: number;
  readonly externalVotes: number;
}

/** Enough when the external members already are the majority of the heads. */
function equal(tree: SyntaxTree, { jury }: JuryTarget, { heads, external }: Data): Fix[] {
  if (external < majorityOf(heads)) return [];
  const edits = (jury.membres ?? []).flatMap((membre) =>
    membre.voix && membre.voix.value !== 1 ? setMember(tree, membre, 'voix', '1') : [],
  );
  return edits.length > 0 ? [{ title: 'Donner une voix à chaque membre', edits }] : [];
}

function added(tree: SyntaxTree, { jury }: JuryTarget, { votes, externalVotes }: Data): Fix[] {
  const nombre = toAddForMajority(externalVotes, votes);
  const edits = addMember(tree, jury, { ...EXTERNAL_PROFESSIONAL, nombre });
  return [
    {
      title: `Ajouter ${nombre} professionnel${nombre > 1 ? 's' : ''} externe${nombre > 1 ? 's' : ''}`,
      edits,
    },
  ];
}

/** More of those who already sit; with one vote each, as many as votes are missing. */
function raised(tree: SyntaxTree, { jury }: JuryTarget, { votes, externalVotes }: Data): Fix[] {
  const membre = jury.membres?.find(
    ({ externe, president, voix }) => externe?.value && !president?.value && (voix?.value ?? 1) === 1,
  );
  if (!membre) return [];
  const nombre = headsOf(membre) + toAddForMajority(externalVotes, votes);
  const who = membre.qualite ? `« ${membre.qualite.value} »` : 'ces membres externes';
  return [
    {
      title: `Porter à ${nombre} le nombre de ${who}`,
      edits: setMember(tree, membre, 'nombre', `${nombre}`),
    },
  ];
}
