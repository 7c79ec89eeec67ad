import { fold } from '../../french';
import type { Competence } from '../../model';
import { defineRule, words } from '../rule';
import { headFault } from '../shared/head-fault';
import { isReadable } from '../shared/readable';
import { statementOf, wordCount } from '../shared/statement';
import { shortened } from '../shared/wording';
import { vademecum } from '../source';

/** A complement of place, time, means or person is a context as well, inside the object or inside the purpose. */
const CIRCUMSTANCE =
  /(?<![a-z])(?:a|dans|sur|avec|chez|lors|en|sous|entre|parmi|depuis|pendant|durant|apres|avant|contre|envers|hors|jusqu|malgre|selon|suivant|vers|via|par|sans|aupres|aux?|qui|que|qu'|dont|ou|lequel|laquelle|lesquels|lesquelles)(?![a-z])|\(|:/u;

/** « pour une entreprise »: for whom. */
const FOR_SOMEONE = /(?<![a-z])pour (?:l'|(?:la|les?|une?|des|cette?|ces|chaque|leurs?|ses?|son|sa) )/u;

/** The words that open a purpose: they situate nothing. */
const AIM =
  /^[\s,]*(?:afin|pour|en vue|dans le but|de (?:façon|manière)|avec pour objectif)(?:\s+(?:de|d[’']|à|que|qu[’']))?/iu;

/** The object of these is what the action is done with. */
const BY_MEANS_OF = /^(?:utiliser|employer|exploiter|mobiliser|appliquer|recourir|se servir|avoir recours)$/u;

export default defineRule({
  code: 'competence/decontextualisee',
  title: 'Compétence sans moyens, contexte ni destinataire',
  task: [
    'Situer une compétence : moyens, contexte ou destinataire',
    'Situer {n} compétences : moyens, contexte ou destinataire',
  ],
  motif: 'referentiel',
  severity: 'advice',
  sources: [vademecum('2.2.2')],
  since: '0.1.0',
  scope: 'competence',
  options: {
    mots: {
      default: 8,
      description: 'Nombre de mots au-delà duquel l’objet est tenu pour assez précis.',
      minimum: 3,
      maximum: 40,
    },
  },
  *check({ enonce, description }: Competence, { vocabulary, options }) {
    if (!enonce || description || !isReadable(enonce)) return;
    const statement = statementOf(enonce, vocabulary);
    const { means, context, recipients, purpose, verbs, head } = statement;
    if (BY_MEANS_OF.test(fold(verbs[0]?.lemma ?? ''))) return;
    // How the statement begins, or what it is about, is to be settled first.
    if (headFault(statement) || !statement.object) return;
    if (means.length + context.length + recipients.length > 0) return;
    const before = purpose && purpose.start > head.span.end ? purpose.start : enonce.value.length;
    const action = enonce.value.slice(head.span.end, before);
    const count = wordCount(action) + verbs.length;
    if (count > options.mots || wordCount(enonce.value) < 5) return;
    const aim = enonce.value.slice(before).replace(AIM, '');
    if ([action, aim].some((part) => CIRCUMSTANCE.test(fold(part)) || FOR_SOMEONE.test(fold(part)))) return;
    yield {
      at: words(enonce.node, verbs[0]?.span ?? head.span),
      data: {
        text: shortened(enonce.value.slice(head.span.start, before).replace(/(?<![\s,])[\s,]+$/u, ''), 80),
      },
    };
  },
  message: ({ text }) => ({
    constat: `« ${text} » ne dit ni avec quels moyens, ni dans quel contexte, ni pour qui l’action se fait.`,
    attendu:
      'Situer l’action : les outils ou les données dont la personne dispose, le cadre où elle agit, ceux à qui elle s’adresse.',
  }),
});
