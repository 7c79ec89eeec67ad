import type { Bloc } from '../../model';
import { defineRule } from '../rule';
import { occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const VAGUE = wordPattern(
  "(?:bon|excellent|tres bon|niveau|solide|certain)s? niveau|niveau (?:correct|suffisant|satisfaisant|convenable)|bonnes? (?:maitrise|culture|connaissances?|comprehension|expression|aisance|pratique|capacites?|notions?)|solides? (?:connaissances?|bases?|culture)|connaissances? (?:de base|generales?|elementaires?|suffisantes?)|notions? (?:de|d'|en)|motivations?|motivee?s?|culture generale|(?:etre )?a l'aise (?:avec|en)|aisance (?:relationnelle|orale|redactionnelle|avec)|gout (?:pour|de|du|des)|interet (?:pour|marque)|appetence|curiosite|sens (?:du|de la|de l'|des) [a-z]+|esprit (?:d'|de )[a-z]+|qualites? (?:relationnelles?|humaines?|redactionnelles?)|capacites? (?:d'adaptation|relationnelles?|d'ecoute)|dynamisme|dynamique|rigueur|rigoureu(?:x|se)|autonomie|ouverture d'esprit|projet professionnel (?:coherent|solide|clair)|(?:etre )?passionnee?s?|aptitudes? (?:a|au|aux) [a-z]+",
);
/** What makes such a wording checkable: a scale, a test, a document, a figure. */
const CHECKED =
  /(?<![\p{L}\d])(?:[ABC][12]\+?|CECRL?|TOEIC|TOEFL|IELTS|tests?|positionnement|attest\p{L}*|justifi\p{L}*|certifi\p{L}*|dipl[oô]m\p{L}*|entretien|dossier|niveau \d|[ée]preuve|s[ée]lection|prouv\p{L}*)(?![\p{L}\d])/iu;

export default defineRule<'document', { readonly words: string }>({
  code: 'certification/prerequis-flou',
  title: 'Prérequis invérifiable',
  task: [
    'Préciser un prérequis que rien ne permet de vérifier',
    'Préciser {n} prérequis que rien ne permet de vérifier',
  ],
  motif: 'recevabilite',
  severity: 'advice',
  sources: [vademecum('2.2.3.2')],
  since: '0.1.0',
  scope: 'document',
  *check({ certification }, { each }) {
    for (const prerequis of [...(certification?.prerequis ?? []), ...each('blocs', textsIn).flat()]) {
      if (CHECKED.test(prerequis.value)) continue;
      const found = occurrencesAt(prerequis, VAGUE)[0];
      if (found) yield { at: found.at, data: { words: found.text } };
    }
  },
  message: ({ words }) => ({
    constat: `Ce prérequis ne peut pas se vérifier : « ${words} ».`,
    attendu:
      'Un prérequis garantit des chances raisonnables de réussite : dire ce qui l’établit (certification, niveau, durée d’expérience, test).',
  }),
});

const textsIn = ({ prerequis }: Bloc) => (prerequis ?? []).flatMap(({ texte }) => texte ?? []);
