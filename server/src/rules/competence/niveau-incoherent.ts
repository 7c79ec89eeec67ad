import { fold, type Vocabulary } from '../../french';
import type { Bloc, Competence } from '../../model';
import { defineRule, type LocalContext } from '../rule';
import { statementOf } from '../shared/statement';
import { enumeration } from '../shared/wording';
import { codeDuTravail, vademecum } from '../source';

/** Verbs of carrying out: the descriptors of levels 2 and 3. */
const EXECUTION =
  'acheminer|aider|alimenter|appliquer|approvisionner|assembler|assister|balayer|brancher|charger|classer|coller|compléter|conditionner|coudre|couper|cuire|cueillir|débarrasser|décharger|dépoussiérer|déposer|désinfecter|distribuer|dresser|effectuer|emballer|encaisser|enfourner|enregistrer|entretenir|étiqueter|évacuer|exécuter|fixer|laver|livrer|manipuler|manutentionner|monter|montrer|nettoyer|peser|poser|préparer|ramasser|ranger|réceptionner|remplir|remplacer|réaliser|respecter|saisir|servir|tailler|tenir|tondre|transmettre|transporter|trier|utiliser|visser';
/** Verbs of steering and conceiving: the descriptors of levels 6 to 8. */
const STEERING =
  'anticiper|arbitrer|architecturer|auditer|bâtir|co-construire|concevoir|décider|déployer|diriger|encadrer|définir|élaborer|évaluer|fédérer|gouverner|impulser|initier|innover|manager|modéliser|négocier|orienter|piloter|planifier|prospecter|recruter|structurer|superviser|transformer|analyser|argumenter|diagnostiquer|optimiser|préconiser|coordonner|animer|budgéter|budgétiser|développer|construire|organiser|proposer|conseiller|gérer|rechercher|problématiser|formaliser|mener|conduire|créer|expertiser|valoriser|accompagner|former';
/** Those that levels 2 and 3 never ask for. */
const HIGH =
  'arbitrer|auditer|budgétiser|diriger|fédérer|gouverner|impulser|manager|négocier|piloter|recruter|superviser|transformer|concevoir|modéliser|architecturer';

const setOf = (verbs: string) => new Set(verbs.split('|').map(fold));
const [EXECUTIONS, STEERINGS, HIGHS] = [setOf(EXECUTION), setOf(STEERING), setOf(HIGH)];

export default defineRule({
  code: 'competence/niveau-incoherent',
  title: 'Verbes d’un autre niveau que celui demandé',
  task: 'Accorder les verbes des compétences au niveau demandé',
  motif: 'referentiel',
  severity: 'advice',
  register: 'RNCP',
  sources: [codeDuTravail('D6113-19'), vademecum('2.1.3')],
  since: '0.1.0',
  scope: 'document',
  options: {
    part: {
      default: 70,
      description: 'Part des compétences écrites avec des verbes d’un autre niveau, en %.',
      minimum: 30,
      maximum: 100,
    },
    competences: {
      default: 5,
      description: 'Nombre de compétences en deçà duquel le référentiel est trop court pour en juger.',
      minimum: 2,
      maximum: 100,
    },
  },
  *check(referentiel, { each, vocabulary, options }) {
    const niveau = referentiel.certification?.niveau;
    if (!niveau) return;
    const low = niveau.value <= 3;
    if (!low && niveau.value < 6) return;
    const counted = [...each('blocs', levelsIn), levelsOf(referentiel.competences ?? [], vocabulary)];
    const all = sum(counted.map(({ said }) => said));
    if (all < options.competences) return;
    const off = counted.flatMap(({ high, executing }) => (low ? high : executing));
    const share = Math.round((100 * off.length) / all);
    // At a high level one verb in three to steer or conceive is enough; at a low one half of the verbs to steer is too much.
    const steering = sum(counted.map((levels) => levels.steering));
    if (low ? share * 2 < options.part : share < options.part || steering * 3 > all) return;
    const verbs = [...new Set(off.flatMap((found) => found.filter((verb) => low === HIGHS.has(fold(verb)))))];
    yield {
      at: niveau.node,
      data: {
        niveau: niveau.value,
        share,
        verbs: verbs.slice(0, 5),
        low,
        count: off.length,
        all,
      },
    };
  },
  message: ({ niveau, verbs, low, count, all }) => ({
    constat: `Niveau ${niveau} : ${count} compétences sur ${all} ${
      low ? 'pilotent ou conçoivent' : 'exécutent seulement'
    } (${enumeration(verbs.map((verb) => `« ${verb} »`))}).`,
    attendu: low
      ? 'Au niveau 2 ou 3, on effectue des activités et l’on applique des méthodes connues ; revoir le niveau demandé ou les énoncés.'
      : 'À ce niveau, on attend d’analyser des situations complexes, de concevoir, d’organiser, de piloter ; revoir le niveau demandé ou les énoncés.',
  }),
});

/** What the verbs of some competences tell of their level. */
interface Levels {
  /** Competences that have a verb. */
  readonly said: number;
  readonly steering: number;
  /** The verbs of those that have one which levels 2 and 3 never ask for. */
  readonly high: readonly (readonly string[])[];
  /** The verbs of those that only carry out. */
  readonly executing: readonly (readonly string[])[];
}

function levelsOf(competences: readonly Competence[], vocabulary: Vocabulary): Levels {
  const lemmas = competences.flatMap(({ enonce }) => {
    const verbs = enonce ? statementOf(enonce, vocabulary).verbs : [];
    return verbs.length > 0 ? [verbs.map(({ lemma }) => lemma)] : [];
  });
  const folded = lemmas.map((verbs) => verbs.map(fold));
  const those = (are: (verbs: readonly string[]) => boolean) =>
    lemmas.filter((_, rank) => are(folded[rank]!));
  return {
    said: lemmas.length,
    steering: those((verbs) => verbs.some((verb) => STEERINGS.has(verb))).length,
    high: those((verbs) => verbs.some((verb) => HIGHS.has(verb))),
    executing: those((verbs) => verbs.every((verb) => EXECUTIONS.has(verb))),
  };
}

function levelsIn({ competences }: Bloc, { vocabulary }: LocalContext<unknown>): Levels {
  return levelsOf(competences ?? [], vocabulary);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
