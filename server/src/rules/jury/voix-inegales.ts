import { type JuryTarget, type LocatedValue, type Membre, mapOf } from '../../model';
import { entryOf, removeEntry, replaceValue, type SyntaxTree } from '../../syntax';
import { defineRule, type Finding, type Fix } from '../rule';
import { line } from '../shared/drafting';
import { juryAt } from '../shared/find-target';
import { headsOf, votesOf } from '../shared/jury';
import { memberName, setMember } from '../shared/membre';
import { readQuality } from '../shared/qualite';
import { flatText, occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

type Data =
  | { readonly kind: 'voix'; readonly jury: string; readonly votes: readonly string[] }
  | { readonly kind: 'preponderante'; readonly jury: string; readonly membre: string };

/** « celle du président est prépondérante », but not « sans voix prépondérante ». */
const CASTING = wordPattern(
  "(?:voix|vote|celle|avis) (?:du |de la |de l')?president[a-z]*(?: du jury)? (?:est|compte) (?:preponderant[a-z]*|double)|president[a-z]*(?: du jury)? (?:a|dispose|beneficie)(?: d'une| d'un| de la)? (?:voix|vote) (?:preponderant[a-z]*|double)",
);

export default defineRule({
  code: 'jury/voix-inegales',
  title: 'Voix inégales au jury',
  task: ['Donner le même poids aux voix d’un jury', 'Donner le même poids aux voix de {n} jurys'],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  fix: 'suggested',
  *check(target) {
    const finding = unequal(target);
    if (finding) yield finding;
    // In a VAE jury the president has the casting vote by law.
    if (target.role !== 'vae') yield* casting(target);
  },
  message: (data) =>
    data.kind === 'voix'
      ? {
          constat: `Les voix du ${data.jury}, où le certificateur siège, sont inégales : ${data.votes.join(' ; ')}.`,
          attendu: 'Quand le certificateur est représenté, chaque membre a le même poids dans la décision.',
        }
      : {
          constat: `La voix prépondérante du ${data.jury} revient à « ${data.membre} », qui n’est pas externe au certificateur.`,
          attendu:
            'Quand le certificateur est représenté, chaque membre a le même poids dans la décision : le partage se règle par une nouvelle délibération, ou par la voix d’un membre externe.',
        },
  fixes({ at, data }, { tree, model }) {
    const target = juryAt(model, at);
    if (!target) return [];
    return data.kind === 'voix' ? equal(tree, target) : givenAway(tree, target);
  },
});

/** Somebody of the certifier sits, as a member says it. */
function insider({ jury }: JuryTarget): Membre | undefined {
  return jury.membres?.find(({ externe }) => externe?.value === false);
}

function unequal(target: JuryTarget): Finding<Data> | undefined {
  const membres = target.jury.membres ?? [];
  if (new Set(membres.map(votesOf)).size < 2 || !insider(target)) return undefined;
  const most = Math.max(...membres.map(votesOf));
  const odd =
    membres.find((membre) => votesOf(membre) === most)?.voix ?? membres.find(({ voix }) => voix)?.voix;
  if (!odd) return undefined;
  const votes = membres.map((membre) => {
    const each = headsOf(membre) > 1 ? ' chacun' : '';
    return `« ${memberName(membre)} », ${votesOf(membre)} voix${each}`;
  });
  return { at: odd.node, data: { kind: 'voix', jury: target.name, votes } };
}

function* casting(target: JuryTarget): Generator<Finding<Data>> {
  const { jury, name } = target;
  const given = jury.voix_preponderante;
  if (given) {
    const holder = holderOf(jury.membres ?? [], given);
    if (holder?.externe?.value === false)
      yield { at: given.node, data: { kind: 'preponderante', jury: name, membre: memberName(holder) } };
    return;
  }
  const president = jury.membres?.find((membre) => membre.president?.value);
  if (!jury.decision || president?.externe?.value !== false) return;
  for (const { at } of occurrencesAt(jury.decision, CASTING).slice(0, 1))
    yield { at, data: { kind: 'preponderante', jury: name, membre: memberName(president) } };
}

/** The member of that quality; of « président » alone, the one who presides. */
function holderOf(membres: readonly Membre[], { value }: LocatedValue<string>): Membre | undefined {
  const wanted = flatText(value).trim();
  const same = membres.find(({ qualite }) => qualite && flatText(qualite.value).trim() === wanted);
  if (same) return same;
  if (readQuality(value).president) return membres.find(({ president }) => president?.value);
  return membres.find(({ qualite }) => qualite && flatText(qualite.value).includes(wanted));
}

function equal(tree: SyntaxTree, { jury }: JuryTarget): Fix[] {
  const edits = (jury.membres ?? []).flatMap((membre) =>
    membre.voix && membre.voix.value !== 1 ? setMember(tree, membre, 'voix', '1') : [],
  );
  return [{ title: 'Donner une voix à chaque membre', edits }];
}

/** To an external member, else to nobody. Where a sentence says it, the author rewrites it. */
function givenAway(tree: SyntaxTree, { jury }: JuryTarget): Fix[] {
  const map = mapOf(jury);
  const entry = map && entryOf(map, 'voix_preponderante');
  if (!map || !entry?.value || !jury.voix_preponderante) return [];
  const fixes: Fix[] = [
    { title: 'Ne donner de voix prépondérante à personne', edits: removeEntry(tree, map, entry) },
  ];
  const membres = jury.membres ?? [];
  const outside = membres.find(
    (membre) =>
      membre.externe?.value &&
      headsOf(membre) === 1 &&
      // Another member of that name would be the one who is named.
      membre.qualite &&
      holderOf(membres, membre.qualite) === membre,
  );
  if (outside?.qualite) {
    fixes.push({
      title: `Donner la voix prépondérante à « ${outside.qualite.value} »`,
      edits: replaceValue(entry.value, line(outside.qualite.value)),
    });
  }
  return fixes;
}
