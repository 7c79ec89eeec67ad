import { replaceText } from '../../syntax';
import { defineRule, type Finding, words } from '../rule';
import { occurrencesIn, wordPattern } from '../shared/search';
import { type FormatValue, valueByValue } from '../shared/values';
import { vademecum } from '../source';

interface Term {
  /** In flat text; an elided article is part of it, since it may have to change. */
  readonly pattern: RegExp;
  /** Cheap: what a text needs to be looked at. */
  readonly hint: RegExp;
  readonly where: RegExp;
  readonly official: string;
  readonly because: string;
  readonly replace: (found: string, before: string) => string | undefined;
  /** The audience of the job, when the competences speak of it: a teacher's pupils are no candidates. */
  readonly audience?: boolean;
}

interface Data {
  readonly found: string;
  readonly official: string;
  readonly because: string;
  readonly replacement: string | undefined;
  readonly audience: string | undefined;
}

const EXAMS = /^(?:blocs\.evaluations|evaluations|evaluation_finale|epreuves|jury|vae)\./;
const LEVELS: Readonly<Record<string, string>> = { 2: '5', 3: '6', 4: '6', 5: '7', 8: '8' };

const TERMS: readonly Term[] = [
  {
    pattern: wordPattern("(?<!-)(?:l'|d'|cet )?(?:eleves?|etudiante?s?|stagiaires?|apprenante?s?)"),
    hint: /[ée]l[èe]ve|tudiant|stagiaire|apprenant/iu,
    where: EXAMS,
    official: 'candidat',
    because: 'devant les épreuves, quelle que soit la voie d’accès, il n’y a que des candidats',
    replace: candidate,
    audience: true,
  },
  {
    pattern: wordPattern("(?:l'|d')?examinat(?:eurs?|rices?)"),
    hint: /examinat/iu,
    where: EXAMS,
    official: 'évaluateur',
    because: 'c’est le mot des textes pour qui observe et apprécie le candidat',
    replace: (found) => found.replace(/examin(?=at)/iu, (word) => (word.startsWith('E') ? 'Évalu' : 'évalu')),
  },
  {
    pattern: wordPattern("(?<=(?:les|des|nos|ces|aux|du|le|un|de|\\d) )diplomee?s?(?! d'etat)"),
    hint: /dipl[oô]m[ée]/iu,
    where: /^insertion\./,
    official: 'titulaire',
    because: 'une certification a des titulaires',
    replace: (found) => `titulaire${found.endsWith('s') ? 's' : ''}`,
  },
  {
    pattern: wordPattern('(?:niveau )?bac ?\\+ ?\\d'),
    hint: /bac\s?\+/iu,
    where: /^(?!certification\.intitule$)/,
    official: 'niveau',
    because: 'les niveaux de qualification vont de 2 à 8 et ne comptent pas des années d’études',
    replace: (found) => {
      const level = LEVELS[found.slice(-1)];
      return level && `niveau ${level}`;
    },
  },
  {
    pattern: wordPattern("ue ?\\d+|unites? d'enseignement|modules? (?:\\d+|de formation|d'enseignement)"),
    hint: /UE|enseignement|module/u,
    where: /^(?:blocs\.evaluations|evaluations|evaluation_finale|epreuves)\./,
    official: 'bloc de compétences',
    because: 'ce qui s’évalue et se valide à part est un bloc, et non une partie de formation',
    replace: () => undefined,
  },
];

const check = valueByValue<Data>(function* ({
  node,
  value,
  descriptor,
  path,
}: FormatValue): Generator<Finding<Data>> {
  if (descriptor.meta.form !== 'texte' || typeof node.value !== 'string') return;
  for (const { pattern, hint, where, official, because, replace, audience } of TERMS) {
    if (!hint.test(value) || !where.test(path)) continue;
    for (const { text, start, end } of occurrencesIn(value, pattern)) {
      const replacement = replace(text, value.slice(0, start));
      const root = audience ? rootOf(text) : undefined;
      yield {
        at: words(node, { start, end }),
        data: { found: text, official, because, replacement, audience: root },
      };
    }
  }
});

const AUDIENCE = wordPattern(
  'eleves?|etudiante?s?|stagiaires?|apprenante?s?|etablissements? scolaires?|enseigner',
);
const JOB =
  /^(?:activites|blocs\.competences|competences)\.|^certification\.(?:intitule|description|metiers_vises)$/;

/** The publics that the job itself is about. */
const audiences = valueByValue<string>(function* ({
  node,
  value,
  path,
}: FormatValue): Generator<Finding<string>> {
  if (!JOB.test(path) || !/l[èe]ve|tudiant|stagiaire|apprenant/iu.test(value)) return;
  for (const { text } of occurrencesIn(value, AUDIENCE)) yield { at: node, data: rootOf(text) };
});

function rootOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/^(?:l['’]|d['’]|cet )/u, '')
    .replace(/e?s?$/u, '');
}

export default defineRule<'document', Data>({
  code: 'certification/terminologie',
  title: 'Mot que la terminologie officielle remplace',
  task: ['Remplacer un mot par le terme officiel', 'Remplacer {n} mots par le terme officiel'],
  motif: 'referentiel',
  severity: 'advice',
  sources: [vademecum('glossaire')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  check(_, { eachPart }) {
    const found = eachPart(check).flat();
    if (!found.some(({ data }) => data.audience !== undefined)) return found;
    const publics = new Set(
      eachPart(audiences)
        .flat()
        .map(({ data }) => data),
    );
    return found.filter(({ data: { audience } }) => audience === undefined || !publics.has(audience));
  },
  message: ({ found, official, because, replacement }) => ({
    constat: `« ${found} » n’est pas le mot des textes.`,
    attendu: `Écrire « ${replacement?.replace(/^(?:Le|La|De|Ce|le|la|de|ce) /u, '') ?? official} » : ${because}.`,
  }),
  fixes({ at, data: { replacement } }) {
    if (replacement === undefined || !('inText' in at)) return [];
    const edits = replaceText(at.node, at.start, at.end, replacement);
    return [{ title: `Remplacer par « ${replacement} »`, edits }];
  },
});

/** « l’étudiante » → « la candidate », « d’élèves » → « de candidats ». */
function candidate(found: string, before: string): string {
  const [, article = '', noun = ''] = /^(l['’]|d['’]|cet )?(.*)$/isu.exec(found) ?? [];
  const plural = noun.endsWith('s');
  const feminine = /ante?s?$/iu.test(noun)
    ? /antes?$/iu.test(noun)
    : /(?<!\p{L})(?:la|une|cette)\s+$/iu.test(before);
  const capital = /^\p{Lu}/u.test(noun);
  const word = `${capital ? 'C' : 'c'}andidat${feminine ? 'e' : ''}${plural ? 's' : ''}`;
  const articles: Readonly<Record<string, string>> = {
    l: feminine ? 'la ' : 'le ',
    d: 'de ',
    c: feminine ? 'cette ' : 'ce ',
  };
  const text = articles[article.charAt(0).toLowerCase()] ?? '';
  return (/^\p{Lu}/u.test(article) ? text.charAt(0).toUpperCase() + text.slice(1) : text) + word;
}
