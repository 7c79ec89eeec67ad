import { analyseStatement } from '../../french';
import type { Bloc } from '../../model';
import { defineRule } from '../rule';
import { occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

/** Whatever follows, these name a course when a title begins with them. */
const OPENING =
  /^(?:bloc (?:de competences )?n?°? ?\d{0,2} ?[:.–—-] ?)?(?:(?:module|ue|u\.e\.|ec|unite d'enseignement|cours|introduction|initiation|notions?|semestre|annee|matiere|enseignements?|bases|fondamentaux|seminaires?|td|tp|travaux diriges|tronc pedagogique|parcours de formation|formation|apprentissage|sensibilisation|decouverte|remise a niveau|stage)(?![a-z0-9]))/gu;
/** Said anywhere, a course by its number. */
const NUMBERED = wordPattern(
  "(?:modules?|semestres?|ue|u\\.e\\.|unites? d'enseignement|s) ?n?°? ?\\d{1,2}|[12345](?:re|ere|e|eme) annee",
);
const SUBJECT =
  'anglais|allemand|espagnol|italien|chinois|langues? (?:vivantes?|etrangeres?)|lv ?[12]|mathematiques|maths|francais|physique|chimie|histoire|geographie|philosophie|economie(?: generale)?|droit(?: general)?|informatique generale|bureautique|culture generale|education physique(?: et sportive)?|eps|expression ecrite et orale|methodologie|sport|statistiques';
const SUBJECTS = wordPattern(SUBJECT);
/** Without the adjectives that may follow any: read in two ways, « économie générale » repeated would take for ever. */
const BARE_SUBJECT = SUBJECT.replaceAll(/\(\?: generale?\)\?/gu, '');
/** The title is the subject, at most with an adjective. */
const ONLY_SUBJECT = new RegExp(
  `^(?:(?:l'|la |le |les )?(?:${BARE_SUBJECT})(?: (?:professionnel(?:le)?|technique|appliquee?|des affaires|generale?|scientifique)s?)?(?: ?(?:,|et|/|&|-) ?)?)+\\.?$`,
  'u',
);

export default defineRule({
  code: 'bloc/intitule-formation',
  title: 'Intitulé de bloc qui nomme un cours',
  task: [
    'Renommer un bloc d’après une activité, et non un cours',
    'Renommer {n} blocs d’après une activité, et non un cours',
  ],
  motif: 'blocs',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.2.3.1')],
  since: '0.1.0',
  scope: 'bloc',
  *check({ intitule }: Bloc, { vocabulary }) {
    if (!intitule) return;
    const [numbered] = occurrencesAt(intitule, NUMBERED);
    const found = numbered ?? unlessAction();
    if (found) yield { at: found.at, data: { said: found.text } };

    /** « Former au français de l’entreprise », « Animer un stage » are work. */
    function unlessAction() {
      const [opening] = occurrencesAt(intitule!, OPENING);
      if (opening) return opening;
      const { kind } = analyseStatement(intitule!.value, vocabulary).head;
      if (kind === 'infinitif' || kind === 'vague') return undefined;
      const [subject] = occurrencesAt(intitule!, SUBJECTS);
      if (!subject) return undefined;
      const beside = subject.match.input.slice(0, subject.match.index);
      // « Compétences transversales et anglais professionnel »: a subject put beside something else.
      const added = /(?:(?<![a-z])et|,|\/|&|\+) (?:l'|la |le |les )?$/u.test(beside);
      return added || ONLY_SUBJECT.test(subject.match.input.trim()) ? subject : undefined;
    }
  },
  message: ({ said }) => ({
    constat: `L’intitulé du bloc nomme un cours : « ${said} ».`,
    attendu:
      'Un bloc n’est pas un module de formation : dire l’activité professionnelle qu’il permet d’exercer, de préférence par un verbe.',
  }),
});
