import { WHOLE } from '../lexicon/jury-words';
import { fold } from '../text';
import type { Group, JuryReading } from './reading';

export function summarise(
  groups: readonly Group[],
  announced: number | undefined,
  said: {
    readonly atLeast: boolean;
    readonly president: boolean;
    readonly externalPercent?: number;
    readonly professionalPercent?: number;
  },
): JuryReading {
  const { whole, members } = wholeAndMembers(withBodies(groups));
  const counted = members.every((group) => group.count !== undefined) && members.length > 0;
  const sum = members.reduce((total, group) => total + (group.count ?? 0), 0);
  const total = whole ?? announced ?? (counted && !members.some((group) => group.part) ? sum : undefined);
  // « trois membres dont deux professionnels externes »: the others are neither.
  const rest = total === undefined ? 0 : Math.max(0, total - sum);
  const complete = counted && (rest === 0 || members.some((group) => group.part));
  const count = (test: (group: Group) => boolean | undefined): number | undefined => {
    if (!complete) return undefined;
    let found = 0;
    for (const group of members) {
      const answer = test(group);
      if (answer === undefined) return undefined;
      if (answer) found += group.count ?? 0;
    }
    return found;
  };
  const external = count((group) => group.external);
  const professional = count((group) => group.professional);
  const externalProfessional = count((group) =>
    group.external === false || group.professional === false
      ? false
      : group.external === undefined || group.professional === undefined
        ? undefined
        : true,
  );
  return {
    members: members.map(({ part: _part, ...group }) => group),
    ...(total !== undefined && { total }),
    ...(external !== undefined && { external }),
    ...(professional !== undefined && { professional }),
    ...(externalProfessional !== undefined && { externalProfessional }),
    ...(said.president && { president: true }),
    ...(said.atLeast && { atLeast: true }),
    ...(said.externalPercent !== undefined && { externalPercent: said.externalPercent }),
    ...(said.professionalPercent !== undefined && { professionalPercent: said.professionalPercent }),
  };
}

/** « externe à la structure de Cambridge » names the body that certifies: « responsable des examens de Cambridge » is of it. */
function withBodies(groups: readonly Group[]): readonly Group[] {
  const bodies = groups.flatMap((group) => {
    const match =
      /(?:extern|ext[ée]rieur|ind[ée]pendant)\p{L}{0,3} (?:à|au|aux|de|du|des) (?:[^,;.()]{0,40}? )?(?:l['’]|d['’])?(\p{Lu}[\p{L}\p{N}-]{2,30})/u.exec(
        group.words,
      );
    return group.external === true && match !== null ? [match[1]!] : [];
  });
  if (bodies.length === 0) return groups;
  return groups.map((group) =>
    group.external === undefined && bodies.some((body) => group.words.includes(body))
      ? { ...group, external: false }
      : group,
  );
}

/** « 5 personnes : 3 membres externes, 2 représentants »: the first number is the whole when the others add up to it. */
function wholeAndMembers(groups: readonly Group[]): {
  readonly whole?: number;
  readonly members: readonly Group[];
} {
  const [first, ...others] = groups;
  if (first === undefined || others.length === 0) return { members: groups };
  const generic = WHOLE.some((seat) => fold(first.words).startsWith(seat)) && first.count !== undefined;
  const plain =
    generic &&
    first.external === undefined &&
    first.professional === undefined &&
    fold(first.words).split(/[ ']/u).length <= 5;
  if (!plain) return { members: groups };
  const sum = others.reduce((total, group) => total + (group.count ?? 0), 0);
  if (sum <= first.count!) return { whole: first.count!, members: others };
  return { members: groups };
}
