import { fold, type Statement } from '../../french';
import type { Competence } from '../../model';
import { defineRule, words } from '../rule';
import { isReadable } from '../shared/readable';
import { statementOf, wordCount } from '../shared/statement';
import { shortened } from '../shared/wording';
import { vademecum } from '../source';

/** Verbs that say enough with a complement other than an object: « réagir face à un incident ». */
const INTRANSITIVE =
  /^(?:s'|se )|^(?:agir|circuler|collaborer|communiquer|contribuer|converser|cooperer|correspondre|debattre|deliberer|dialoguer|echanger|enqueter|enseigner|intervenir|interagir|naviguer|negocier|parler|participer|proceder|reagir|resister|rebondir|travailler|veiller|argumenter|evoluer|improviser|conclure|prospecter|convaincre|coder|programmer|dessiner|peindre|jardiner|cuisiner|manager|conduire|piloter|former|ecrire|lire)$/u;

export default defineRule({
  code: 'competence/sans-objet',
  title: 'Compétence sans objet, ou trop courte pour être comprise',
  task: ['Compléter une compétence trop courte', 'Compléter {n} compétences trop courtes'],
  motif: 'referentiel',
  severity: 'warning',
  sources: [vademecum('2.2.2')],
  since: '0.1.0',
  scope: 'competence',
  options: {
    mots: {
      default: 4,
      description: 'Nombre de mots jusqu’auquel un énoncé est trop court pour dire une compétence.',
      minimum: 1,
      maximum: 15,
    },
  },
  *check({ enonce, description }: Competence, { vocabulary, options }) {
    if (!enonce || !isReadable(enonce)) return;
    const statement = statementOf(enonce, vocabulary);
    const { head, verbs } = statement;
    if (head.kind === 'autre') return;
    const count = wordCount(enonce.value.slice(head.span.start));
    // The text beside the title may say what the title does not.
    if (description && wordCount(description.value) > 2 * options.mots) return;
    const short = count <= options.mots;
    const verb = verbs[0];
    const lacks = verb !== undefined && head.kind === 'infinitif' && lacksObject(statement, count);
    if (!short && !lacks) return;
    const seen = enonce.value.slice(head.span.start).trim();
    yield {
      at: words(enonce.node, verb?.span ?? head.span),
      data: { verb: lacks ? verb.lemma : undefined, text: shortened(seen), count },
    };
  },
  message: ({ verb, text, count }) => ({
    constat:
      verb !== undefined
        ? `« ${text} » ne dit pas sur quoi porte l’action « ${verb} ».`
        : `« ${text} » tient en ${count} mot${count > 1 ? 's' : ''} : trop peu pour dire l’objet, le but et le contexte de l’action.`,
    attendu:
      'Écrire l’action avec son objet, puis sa finalité et, au besoin, ses moyens : « Élaborer le budget du service à partir des dépenses constatées, afin de… ».',
  }),
});

function lacksObject({ verbs, object, recipients }: Statement, count: number): boolean {
  // « Diffuser auprès des équipes les nouvelles pratiques »: the object may come after.
  if (object || recipients.length > 0) return false;
  const last = verbs.at(-1);
  return last !== undefined && !(INTRANSITIVE.test(fold(last.lemma)) && count > 2);
}
