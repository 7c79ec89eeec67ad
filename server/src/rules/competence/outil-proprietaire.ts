import type { Bloc, Competence, LocatedValue } from '../../model';
import { defineRule } from '../rule';
import { flatText, occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

/** Products of one publisher, by kind: the kind is what a transferable competence names. */
const KINDS: readonly (readonly [kind: string, tools: readonly string[]])[] = [
  ['un tableur', ['excel', 'google sheets']],
  ['un traitement de texte', ['microsoft word', 'ms word', 'word', 'google docs']],
  ['un logiciel de présentation', ['powerpoint', 'keynote', 'prezi', 'google slides']],
  [
    'une suite bureautique',
    ['microsoft office', 'pack office', 'microsoft 365', 'office 365', 'google workspace'],
  ],
  [
    'un outil de messagerie ou de réunion',
    ['outlook', 'microsoft teams', 'teams', 'slack', 'zoom', 'google meet'],
  ],
  ['un logiciel de retouche d’images', ['photoshop', 'lightroom', 'affinity photo']],
  ['un logiciel de dessin vectoriel', ['illustrator', 'coreldraw', 'affinity designer']],
  ['un logiciel de mise en page', ['indesign', 'quarkxpress', 'affinity publisher']],
  [
    'un logiciel de montage',
    [
      'premiere pro',
      'adobe premiere',
      'after effects',
      'final cut',
      'final cut pro',
      'davinci resolve',
      'avid media composer',
      'pro tools',
    ],
  ],
  [
    'un outil de création graphique',
    ['canva', 'figma', 'adobe xd', 'sketch', 'suite adobe', 'creative cloud', 'adobe creative suite'],
  ],
  [
    'un logiciel de conception assistée par ordinateur',
    [
      'autocad',
      'solidworks',
      'catia',
      'revit',
      'archicad',
      'sketchup',
      'inventor',
      'fusion 360',
      'creo',
      'tekla',
      'allplan',
      'topsolid',
      'rhinoceros',
    ],
  ],
  [
    'un logiciel de comptabilité ou de paie',
    ['ebp', 'sage', 'cegid', 'quadratus', 'silae', 'pennylane', 'quickbooks', 'ciel compta', 'ciel paye'],
  ],
  [
    'un progiciel de gestion intégré',
    ['sap', 'oracle e-business', 'odoo', 'microsoft dynamics', 'navision', 'divalto', 'sylob'],
  ],
  [
    'un outil de gestion de la relation client',
    ['salesforce', 'hubspot', 'zoho crm', 'pipedrive', 'zendesk'],
  ],
  [
    'un outil de gestion de projet',
    ['ms project', 'microsoft project', 'jira', 'trello', 'asana', 'monday.com', 'clickup'],
  ],
  [
    'un outil de visualisation de données',
    [
      'power bi',
      'tableau software',
      'tableau desktop',
      'qlikview',
      'qlik sense',
      'looker studio',
      'google data studio',
    ],
  ],
  [
    'un système de gestion de contenu',
    ['wordpress', 'wix', 'shopify', 'prestashop', 'webflow', 'squarespace', 'magento'],
  ],
  ['un outil de mesure d’audience', ['google analytics', 'google search console']],
  ['une régie publicitaire en ligne', ['google ads', 'facebook ads', 'meta ads', 'linkedin ads']],
  ['un réseau social', ['linkedin', 'instagram', 'facebook', 'tiktok', 'snapchat', 'whatsapp']],
  [
    'un assistant d’intelligence artificielle générative',
    ['chatgpt', 'copilot', 'gemini', 'midjourney', 'dall-e', 'claude', 'mistral'],
  ],
  [
    'un service d’informatique en nuage',
    ['aws', 'amazon web services', 'microsoft azure', 'azure', 'google cloud'],
  ],
  ['un environnement de virtualisation', ['vmware', 'hyper-v', 'citrix']],
  ['un équipement de réseau', ['cisco', 'fortinet', 'fortigate', 'juniper', 'palo alto']],
  ['un système d’information des ressources humaines', ['workday', 'talentsoft', 'peoplesoft', 'lucca']],
];
/** Common words, or names of people, as well: they are a product only with a capital inside the sentence. */
const AMBIGUOUS = new Set([
  'word',
  'teams',
  'sage',
  'sketch',
  'zoom',
  'inventor',
  'creo',
  'claude',
  'mistral',
  'gemini',
  'canva',
  'slack',
  'illustrator',
  'keynote',
  'oracle',
  'copilot',
  'sap',
  'lucca',
]);
const KIND_OF = new Map(KINDS.flatMap(([kind, tools]) => tools.map((tool) => [tool, kind] as const)));
const BRAND = patternOf([...KIND_OF.keys()]);
/** The product is an example of its kind. */
const EXAMPLE = wordPattern(
  'par exemple|telle?s? que?|comme|notamment|type|ou equivalents?|ou similaires?|etc|exemples?|ou autres?|ou tout autre|autres? (?:outils?|logiciels?)|selon',
);

export default defineRule({
  code: 'competence/outil-proprietaire',
  title: 'Compétence attachée à un outil de marque',
  task: ['Détacher une compétence d’un outil de marque', 'Détacher {n} compétences d’un outil de marque'],
  motif: 'referentiel',
  severity: 'advice',
  sources: [vademecum('2.2.1')],
  since: '0.1.0',
  scope: 'document',
  *check(referentiel, { each, vocabulary }) {
    const title = flatText(referentiel.certification?.intitule?.value ?? '');
    const accepted = new Set((vocabulary.acceptedWords ?? []).map(flatText));
    const added = (vocabulary.proprietaryTools ?? []).map(flatText).filter((tool) => tool.trim() !== '');
    const brand = added.length === 0 ? BRAND : patternOf([...KIND_OF.keys(), ...added]);
    const of = (one: Competence) => toolsOf(one, brand);
    const inBlocs =
      brand === BRAND
        ? each('blocs', toolsInBloc).flat()
        : (referentiel.blocs ?? []).flatMap(({ competences }) => (competences ?? []).map(of));
    for (const tools of [...inBlocs, ...(referentiel.competences ?? []).map(of)]) {
      const names = new Set(tools.map(({ name }) => name));
      // Several products side by side are alternatives; a certification about a product says so in its title.
      if (names.size !== 1 || title.includes([...names][0]!) || accepted.has([...names][0]!)) continue;
      const { at, seen, name } = tools[0]!;
      yield { at, data: { seen, kind: KIND_OF.get(name) } };
    }
  },
  message: ({ seen, kind }) => ({
    constat: `La compétence tient à un outil de marque, « ${seen} ».`,
    attendu: `Une compétence se transfère d’un contexte à un autre : nommer le genre d’outil${kind ? ` (« ${kind} »)` : ''}, et la marque en exemple au besoin.`,
  }),
});

function toolsOf({ enonce }: Competence, brand: RegExp) {
  return enonce ? brandsIn(enonce, brand) : [];
}

/** The products of each competence that names some. */
const toolsInBloc = ({ competences }: Bloc) =>
  (competences ?? []).map((one) => toolsOf(one, BRAND)).filter((tools) => tools.length > 0);

function brandsIn(enonce: LocatedValue<string>, brand: RegExp) {
  const text = enonce.value;
  const found = occurrencesAt(enonce, brand).map((occurrence) => ({
    ...occurrence,
    name: flatText(occurrence.text),
  }));
  if (found.length === 0 || flatText(text).search(EXAMPLE) >= 0) return [];
  const shouted = text === text.toUpperCase();
  return found
    .filter(({ name, start }) => {
      if (isWithinParentheses(text, start)) return false;
      return !AMBIGUOUS.has(name) || (!shouted && start > 0 && /\p{Lu}/u.test(text.charAt(start)));
    })
    .map(({ at, text: seen, name }) => ({ at, seen, name }));
}

/** The longest names first: « microsoft word » before « word ». */
function patternOf(tools: readonly string[]): RegExp {
  const sorted = [...tools].sort((a, b) => b.length - a.length);
  return wordPattern(sorted.map((tool) => tool.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
}

function isWithinParentheses(text: string, offset: number): boolean {
  const open = text.lastIndexOf('(', offset);
  return open >= 0 && !text.slice(open, offset).includes(')');
}
