import type { Jury, Membre } from '../../model';

/** What is known of a group of members; `unknown`: the document does not say whether they belong to it. */
export interface Share {
  readonly heads: number;
  readonly votes: number;
  readonly unknownHeads: number;
  readonly unknownVotes: number;
}

/** A composition in figures: heads (`nombre`) and votes (`nombre × voix`). */
export interface JuryCount {
  readonly heads: number;
  readonly votes: number;
  /** External to the certifier and to the bodies it empowers. */
  readonly external: Share;
  /** External, and exercising or supervising the target job. */
  readonly externalProfessional: Share;
  readonly presidents: number;
}

/** Yes, no, or not to be known from what is written. */
export type Verdict = 'oui' | 'non' | 'indetermine';

/** One unless said otherwise. */
export function headsOf(membre: Membre): number {
  return membre.nombre?.value ?? 1;
}

/** Of each of these members: one unless said otherwise. */
export function votesOf(membre: Membre): number {
  return membre.voix?.value ?? 1;
}

export function membersOf(jury: Jury): readonly Membre[] {
  return jury.membres ?? [];
}

/** `externe` and `professionnel` have no default: what is not said is not known. */
export function isExternalProfessional(membre: Membre): boolean | undefined {
  const [externe, professionnel] = [membre.externe?.value, membre.professionnel?.value];
  if (externe === false || professionnel === false) return false;
  return externe && professionnel ? true : undefined;
}

export function countJury(jury: Jury): JuryCount {
  const membres = membersOf(jury);
  return {
    heads: sum(membres, headsOf),
    votes: sum(membres, votesIn),
    external: share(membres, (membre) => membre.externe?.value),
    externalProfessional: share(membres, isExternalProfessional),
    presidents: sum(
      membres.filter(({ president }) => president?.value === true),
      headsOf,
    ),
  };
}

/** The least number that is more than half: 3 of 5, 3 of 4. */
export function majorityOf(total: number): number {
  return Math.floor(total / 2) + 1;
}

/** How many more are needed, when they come on top of the others, for them to be more than half. */
export function toAddForMajority(part: number, total: number): number {
  return Math.max(0, total - 2 * part + 1);
}

/** More than half of the heads, or, failing that, of the votes: the Vademecum accepts either (3.3.1). */
export function externalProfessionalMajority(count: JuryCount): Verdict {
  const { heads, votes, externalProfessional: part } = count;
  const byHeads = verdict(part.heads, part.unknownHeads, heads);
  const byVotes = verdict(part.votes, part.unknownVotes, votes);
  if (byHeads === 'oui' || byVotes === 'oui') return 'oui';
  return byHeads === 'non' && byVotes === 'non' ? 'non' : 'indetermine';
}

/** More than half of the votes, which decide: as many as heads when all votes are equal. */
export function externalMajority({ votes, external }: JuryCount): Verdict {
  return verdict(external.votes, external.unknownVotes, votes);
}

function verdict(known: number, unknown: number, total: number): Verdict {
  if (known >= majorityOf(total)) return 'oui';
  return known + unknown < majorityOf(total) ? 'non' : 'indetermine';
}

const votesIn = (membre: Membre) => headsOf(membre) * votesOf(membre);

function share(membres: readonly Membre[], belongs: (membre: Membre) => boolean | undefined): Share {
  const yes = membres.filter((membre) => belongs(membre) === true);
  const unknown = membres.filter((membre) => belongs(membre) === undefined);
  return {
    heads: sum(yes, headsOf),
    votes: sum(yes, votesIn),
    unknownHeads: sum(unknown, headsOf),
    unknownVotes: sum(unknown, votesIn),
  };
}

function sum(membres: readonly Membre[], size: (membre: Membre) => number): number {
  return membres.reduce((total, membre) => total + size(membre), 0);
}
