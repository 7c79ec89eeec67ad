import { fold, type Statement } from '../../french';
import { flatText } from './search';

/**
 * What is wrong with the way a competence begins: one fault a statement, so that one rule speaks of it.
 * - capacite: « être capable de » before the action;
 * - savoir-etre: a quality of the person;
 * - formation: what is learnt;
 * - vague: a verb that cannot be observed;
 * - sans-verbe: a noun, a conjugated verb, anything else;
 * - illisible: nothing that reads as French words.
 */
export type HeadFault = 'capacite' | 'savoir-etre' | 'formation' | 'vague' | 'sans-verbe' | 'illisible';

export function headFault({ text, head }: Statement): HeadFault | undefined {
  if (head.kind === 'infinitif') return undefined;
  const rest = flatText(text.slice(head.span.start));
  if (head.kind === 'vague') {
    const lemma = fold(head.lemma ?? '');
    if (CAPACITY.has(lemma)) return 'capacite';
    if (QUALITY_PHRASES.has(lemma)) return 'savoir-etre';
    if (lemma === 'etre') return QUALITY_AFTER_BE.test(rest) ? 'savoir-etre' : 'vague';
    return LEARNING.has(lemma) ? 'formation' : 'vague';
  }
  if (head.kind === 'nom') {
    if (QUALITY_NOUN.test(rest)) return 'savoir-etre';
    if (LEARNING_NOUN.test(rest)) return 'formation';
  }
  if (head.kind === 'autre' && !/\p{L}{2}/u.test(text)) return 'illisible';
  return 'sans-verbe';
}

const CAPACITY = new Set([
  'etre capable',
  'etre apte',
  'etre en mesure',
  'etre en capacite',
  'avoir la capacite',
  'pouvoir',
  'devoir',
  'vouloir',
]);

const QUALITY_PHRASES = new Set([
  'faire preuve',
  'avoir le sens',
  "avoir l'esprit",
  'avoir un esprit',
  "etre a l'ecoute",
]);

/** Verbs of the one who learns, not of the one who works. */
const LEARNING = new Set([
  'apprendre',
  'approfondir',
  'decouvrir',
  'reviser',
  "s'initier",
  'se familiariser',
  'se perfectionner',
  'se former',
  "s'entrainer",
  'se specialiser',
  'etre initie',
  'etre forme',
  'etre familiarise',
  'avoir des notions',
  'avoir une notion',
]);

const QUALITIES =
  'adaptabilite|assiduite|autonomie|bienveillance|calme|courtoisie|creativite|curiosite|debrouillardise|diplomatie|discretion|disponibilite|dynamisme|ecoute|empathie|enthousiasme|flexibilite|honnetete|humilite|implication|intelligence emotionnelle|leadership|loyaute|maitrise de soi|motivation|patience|perseverance|polyvalence|ponctualite|proactivite|reactivite|resilience|rigueur|serieux|sociabilite|souplesse|tenacite|bon relationnel|bonne presentation|presentation soignee|aisance relationnelle|aisance orale|force de proposition|ouverture d.esprit|esprit (?:d.equipe|d.initiative|d.analyse|de synthese|d.entreprise|critique|pratique|logique)|sens (?:du|de la|de l.|des|de|d.) ?(?:service|relation|contact|ecoute|ecoute|responsabilites?|initiative|organisation|detail|client|negociation|observation|equipe|effort|discretion|accueil|resultat|priorites|rigueur)|savoir-etre|gestion du stress|resistance au stress|esprit d.?equipe';
const QUALITY_NOUN = new RegExp(`^(?:(?:la|le|l.|une?|de la|de l.|du) ?)?(?:${QUALITIES})(?![a-z])`, 'u');

const ADJECTIVES =
  'a l.ecoute|adaptable|aimable|altruiste|ambitieux|assidu|attentif|autonome|bienveillant|calme|charismatique|consciencieux|courtois|creatif|curieux|debrouillard|determine|diplomate|disciplin[ée]|discret|disponible|dynamique|empathique|endurant|engage|enthousiaste|flexible|honnete|humble|imaginatif|impartial|implique|integre|inventif|loyal|meticuleux|methodique|minutieux|mobile|motive|naturel|observateur|optimiste|organise|ouvert|patient|perfectionniste|perseverant|poli|polyvalent|ponctuel|positif|precis|proactif|prudent|reactif|resilient|respectueux|rigoureux|serieux|serviable|sociable|soigneux|souple|spontane|tenace|tolerant|vigilant|volontaire';
const QUALITY_AFTER_BE = new RegExp(
  `^(?:savoir )?etre (?:a la fois |tres |plus |pleinement |toujours )?(?:${ADJECTIVES})(?:e|s|es|x|euse|ve)?(?![a-z])`,
  'u',
);

/** « Notions de comptabilité »; not « Formation des utilisateurs », which is training others: an action. */
const LEARNING_NOUN =
  /^(?:(?:les?|la|l.|une?|des) ?)?(?:initiation|introduction|notions?|bases? (?:de|d.|du|des|en)|fondamentaux|rudiments|apprentissage|decouverte|familiarisation|perfectionnement|cours (?:de|d.|du|sur)|module|seances? de cours|travaux diriges|rappels? (?:de|d.|du|sur))(?![a-z])/u;
