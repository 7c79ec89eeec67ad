import type { Certification, LocatedValue } from '../../model';
import { keyNode } from '../../model';
import { rome, romeTitles, searchRome } from '../../model/nomenclatures';
import { defineRule, type Finding } from '../rule';
import { isUnfinished } from '../shared/placeholder';
import { flatText } from '../shared/search';
import { enumeration, shortened } from '../shared/wording';
import { vademecum } from '../source';

interface Data {
  readonly fault: 'sans-terme-commun' | 'domaines' | 'hors-rome';
  readonly metiers: readonly string[];
  readonly codes: readonly string[];
  /** The code that does have this title. */
  readonly other: string | undefined;
}

const options = {
  metiers: {
    default: 4,
    description: 'Nombre de métiers visés sans terme commun à partir duquel ils sont signalés.',
    minimum: 2,
  },
  domaines: {
    default: 3,
    description: 'Nombre de grands domaines du ROME à partir duquel les codes sont signalés.',
    minimum: 2,
  },
};

const known = new WeakMap<Certification, readonly Finding<Data>[]>();

export default defineRule<'document', Data, typeof options>({
  code: 'certification/metiers-disparates',
  title: 'Métiers visés sans rapport entre eux',
  task: ['Resserrer la liste des métiers visés', 'Resserrer la liste des métiers visés ({n} cas)'],
  motif: 'insertion',
  severity: 'advice',
  register: 'RNCP',
  sources: [vademecum('2.1.2')],
  since: '0.1.0',
  scope: 'document',
  options,
  check({ certification }, context) {
    if (!certification) return [];
    const found = known.get(certification) ?? [...findingsOf(certification)];
    known.set(certification, found);
    return found.filter(({ data: { fault, metiers, codes } }) => {
      if (fault === 'sans-terme-commun')
        return metiers.length >= context.options.metiers || domains(codes) > 1;
      return fault === 'hors-rome' || domains(codes) >= context.options.domaines;
    });
  },
  message({ fault, metiers, codes, other }) {
    switch (fault) {
      case 'sans-terme-commun':
        return {
          constat: `Les ${metiers.length} métiers visés n’ont aucun terme en commun (${shortened(enumeration(metiers), 120)}).`,
          attendu:
            'Plusieurs emplois-types peuvent être visés s’ils font sens ensemble pour les employeurs et partagent la majorité des compétences.',
        };
      case 'domaines':
        return {
          constat: `Les codes ROME relèvent de ${domains(codes)} grands domaines (${enumeration(codes)}).`,
          attendu:
            'Des emplois trop distincts rendent la certification peu lisible : garder ceux qui partagent la majorité des compétences.',
        };
      default:
        return {
          constat: `« ${metiers[0]} » n’est une appellation d’aucun des codes ROME déclarés (${enumeration(codes)}).`,
          attendu: `Cette appellation est celle du code ${other} (${rome(other ?? '')?.titre ?? ''}) : déclarer ce code, ou revoir le métier.`,
        };
    }
  },
});

function* findingsOf(certification: Certification): Generator<Finding<Data>> {
  const metiers = (certification.metiers_vises ?? []).filter(({ value }) => !isUnfinished(value));
  const codes = (certification.rome ?? []).map(({ value }) => value.trim()).filter((code) => rome(code));
  const names = metiers.map(({ value }) => shortened(value, 40));
  const at = keyNode(certification, 'metiers_vises') ?? certification.metiers_vises?.node;
  const terms = metiers.map(({ value }) => termsOf(value));
  if (at && metiers.length > 1 && !shareATerm(terms)) {
    yield { at, data: { fault: 'sans-terme-commun', metiers: names, codes, other: undefined } };
  } else if (metiers.length === 0 && codes.length > 0) {
    const first = keyNode(certification, 'rome');
    if (first) yield { at: first, data: { fault: 'domaines', metiers: [], codes, other: undefined } };
  }
  if (codes.length === 0) return;
  const declared = new Set(codes.flatMap((code) => titlesOf(code).flatMap((title) => [...termsOf(title)])));
  for (const [rank, metier] of metiers.entries()) {
    const own = terms[rank]!;
    if (own.size === 0 || [...own].some((term) => declared.has(term))) continue;
    const other = codeTitled(metier, own);
    // A neighbouring code of the same domain is near enough.
    if (other && !codes.some((code) => code.slice(0, 3) === other.slice(0, 3)))
      yield {
        at: metier.node,
        data: { fault: 'hors-rome', metiers: [shortened(metier.value, 60)], codes, other },
      };
  }
}

function domains(codes: readonly string[]): number {
  return new Set(codes.map((code) => code.charAt(0))).size;
}

function titlesOf(code: string): string[] {
  return [rome(code)?.titre ?? '', ...romeTitles(code).map(({ titre }) => titre)];
}

/** Words of function and of grade, that all jobs share. */
const COMMON = new Set(
  'les des aux pour par sur avec dans chez une chef cheffe responsable charge chargee assistant assistante technicien technicienne agent agente directeur directrice ingenieur ingenieure conseiller conseillere consultant consultante expert experte specialiste gestionnaire manager coordinateur coordinatrice coordonnateur coordonnatrice operateur operatrice employe employee adjoint adjointe cadre projet projets service services junior senior debutant lead premier emploi etudes etude developpement mission'.split(
    ' ',
  ),
);

/** The words that tell one job from another, without their endings. */
function termsOf(title: string): ReadonlySet<string> {
  const words = flatText(title).split(/[^a-z0-9]+/u);
  return new Set(
    words.filter((word) => word.length > 2 && !COMMON.has(word)).map((word) => word.slice(0, 6)),
  );
}

function shareATerm(all: readonly ReadonlySet<string>[]): boolean {
  const seen = new Set<string>();
  for (const terms of all) {
    // A title of grade alone (« Directeur ») goes with any job.
    if (terms.size === 0) return true;
    for (const term of terms) if (seen.has(term)) return true;
    for (const term of terms) seen.add(term);
  }
  return false;
}

/** The code one of whose titles has all the words of the job and no other. */
function codeTitled({ value }: LocatedValue<string>, terms: ReadonlySet<string>): string | undefined {
  const longest = flatText(value)
    .split(/[^a-z0-9]+/u)
    .reduce((best, word) => (word.length > best.length && !COMMON.has(word) ? word : best), '');
  if (longest.length < 4) return undefined;
  for (const { code, titre, appellation } of searchRome(longest.slice(0, 8), 20)) {
    const title = termsOf(appellation ?? titre);
    if (title.size === terms.size && [...title].every((term) => terms.has(term))) return code;
  }
  return undefined;
}
