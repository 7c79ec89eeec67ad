import { type JuryTarget, keyNode } from '../../model';
import type { SyntaxTree } from '../../syntax';
import { defineRule, type Fix } from '../rule';
import { juryAt } from '../shared/find-target';
import {
  countJury,
  externalProfessionalMajority,
  headsOf,
  isExternalProfessional,
  majorityOf,
  toAddForMajority,
} from '../shared/jury';
import { addMember, EXTERNAL_PROFESSIONAL, setMember } from '../shared/membre';
import { motifsRecurrents, vademecum } from '../source';

export default defineRule({
  code: 'jury/majorite-professionnels-externes',
  title: 'Professionnels externes minoritaires au jury',
  task: [
    'Donner à un jury une majorité de professionnels externes',
    'Donner à {n} jurys une majorité de professionnels externes',
  ],
  motif: 'epreuves',
  severity: 'error',
  sources: [motifsRecurrents, vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  fix: 'suggested',
  *check({ jury, role, name, anchor }) {
    if (role === 'vae') return;
    const count = countJury(jury);
    // Of a single member another rule asks for more; of none nothing can be counted.
    if (count.heads < 2 || externalProfessionalMajority(count) !== 'non') return;
    const { heads, unknownHeads } = count.externalProfessional;
    yield {
      at: keyNode(jury, 'membres') ?? anchor,
      data: { jury: name, present: heads, unknown: unknownHeads, total: count.heads },
    };
  },
  message({ jury, present, unknown, total }) {
    const needed = majorityOf(total);
    const missing = needed - present;
    const added = toAddForMajority(present, total);
    const atMost = unknown > 0 ? `, ${present + unknown} au plus selon ce qui reste à dire,` : '';
    return {
      constat: `Le ${jury} ${present === 0 ? 'ne compte' : 'compte'} ${professionals(present)}${atMost} sur ${total} membres : il en faut ${needed}.`,
      attendu: `Un jury est composé en majorité de professionnels externes : en mettre ${missing} à la place d’autres membres, ou en ajouter ${added}.`,
    };
  },
  fixes({ at, data }, { tree, model }) {
    const target = juryAt(model, at);
    return target ? [added(tree, target, data), ...raised(tree, target, data)] : [];
  },
});

interface Data {
  readonly present: number;
  readonly total: number;
}

function added(tree: SyntaxTree, { jury }: JuryTarget, { present, total }: Data): Fix {
  const nombre = toAddForMajority(present, total);
  return {
    title: `Ajouter ${professionals(nombre)}`,
    edits: addMember(tree, jury, { ...EXTERNAL_PROFESSIONAL, nombre }),
  };
}

/** More of those who already sit. */
function raised(tree: SyntaxTree, { jury }: JuryTarget, { present, total }: Data): Fix[] {
  const membre = jury.membres?.find((one) => isExternalProfessional(one) && !one.president?.value);
  if (!membre) return [];
  const nombre = headsOf(membre) + toAddForMajority(present, total);
  const who = membre.qualite ? `« ${membre.qualite.value} »` : 'ces professionnels';
  return [
    {
      title: `Porter à ${nombre} le nombre de ${who}`,
      edits: setMember(tree, membre, 'nombre', `${nombre}`),
    },
  ];
}

function professionals(count: number): string {
  if (count === 0) return 'aucun professionnel externe';
  return count === 1 ? '1 professionnel externe' : `${count} professionnels externes`;
}
