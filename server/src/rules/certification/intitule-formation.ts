import { defineRule } from '../rule';
import { occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const TRAINING =
  "(?:formations?|cursus|parcours|ecole|modules?|cours|stages?|programme|cycle|seminaire|semestre|perfectionnement|initiation|introduction|preparation a l'examen)";
/** A job may be about training (« Responsable de formation »): the word counts where it names the certification itself. */
const AT_START = wordPattern(`(?:(?:la|le|les|l'|un|une|titre de|certificat de) ?)?${TRAINING}`);
const AFTER_COMMA = wordPattern('(?:parcours|cursus|module|cycle)');
/** « Parcours de soins », « cycle de l'eau », « école maternelle »: the object of a job, even first. */
const OBJECTS =
  /^\s*(?:de |des |du |d['’]|de la |de l['’])?(?:soins?|santé|achats?|clients?|vie|l['’]eau|produit|patients?|professionnels?|résidentiel|acrobatique|sportif|visiteurs?|maternelle|informatique)/iu;

export default defineRule<'document', { readonly words: string }>({
  code: 'certification/intitule-formation',
  title: 'Intitulé qui évoque une formation',
  task: 'Revoir l’intitulé, qui évoque une formation',
  motif: 'recevabilite',
  severity: 'warning',
  sources: [vademecum('2.1.2, focus sur la dénomination')],
  since: '0.1.0',
  scope: 'document',
  *check({ certification }) {
    const title = certification?.intitule;
    if (!title) return;
    const national = certification.type === undefined || certification.type.value === 'diplome';
    const found =
      occurrencesAt(title, AT_START).find(({ start }) => title.value.slice(0, start).trim() === '') ??
      (national
        ? undefined
        : occurrencesAt(title, AFTER_COMMA).find(({ start }) =>
            /[,(–—-]\s*$/u.test(title.value.slice(0, start)),
          ));
    if (!found || OBJECTS.test(title.value.slice(found.end))) return;
    yield { at: found.at, data: { words: found.text } };
  },
  message: ({ words }) => ({
    constat: `L’intitulé évoque une formation : « ${words} ».`,
    attendu:
      'Il nomme le métier ou la compétence que la certification atteste, quelle que soit la voie qui y mène.',
  }),
});
