import { phrases, words } from './words';

/**
 * Infinitives that are first of all a noun when they open a statement (a job, a thing, a meal). They are read as verbs
 * only before what a noun cannot be followed by: a determiner, a pronoun, another infinitive.
 * The other words that are both (lire, dire, tendre, vivre…) open a statement as verbs.
 */
export const AMBIGUOUS_HEADS: ReadonlySet<string> = new Set([
  // jobs
  ...words(`
    boucher boulanger bouteiller cocher conseiller manager officier dealer designer webdesigner
    community-manager rewriter reporter supporter interviewer driver beatmaker influencer storyteller
    marketer closer gabarier avoyer profiler merchandiser imprimer
  `),
  // meals and moments
  ...words(`
    dejeuner diner souper petit-dejeuner gouter coucher lever baiser
  `),
  // things
  ...words(`
    scanner mixer poster plancher clocher rucher verger noyer oranger herbager fourrager carter corner
    souvenir ecailler linger putter tweeter toaster taser flipper pointer switcher streamer parser crawler
    logger teaser builder packager lancer toucher lacher parler placer radier tapir bucher blaster encoder
    fier
  `),
  // abstract nouns
  ...words(`
    avoir etre devoir pouvoir savoir vouloir repentir ressouvenir devenir vivre dire rire sourire revoir
    menager foncer boxer surfer skater sprinter jogger
  `),
]);

/** What makes a noun of such a word whatever follows: « devoir de conseil », « avoir fiscal ». */
export const NOUN_PHRASES: readonly string[] = phrases(`
    avoir fiscal | avoir client | avoir clients | avoirs | etre humain | etre vivant | etres vivants
    pouvoir adjudicateur | pouvoir public | pouvoirs publics | pouvoir d'achat | pouvoir disciplinaire
    pouvoir de direction | pouvoir calorifique | pouvoir judiciaire | pouvoir executif
    pouvoir reglementaire | devoir de | devoir d' | devoir conjugal | savoir-etre | savoir-vivre | savoirs
    lancer de | lever de | coucher de | vivre ensemble | vivre-ensemble | bien-etre | parler vrai
    dire vrai | savoir theorique | savoir professionnel | savoir technique | savoir faire | savoir etre
    savoir-faire | diner de | diner d' | dejeuner de | dejeuner d' | gouter de | toucher rectal
    toucher pelvien | toucher relationnel
  `);

/** Endings in -er, -ir, -re that the prefixes would make verbs of, beyond those of the dictionary. */
export const FOLLOWERS: Readonly<Record<string, readonly string[]>> = {
  conseiller: ['sur', 'et', 'techniquement', 'utilement'],
  parler: ['a', 'au', 'aux', 'avec', 'de', 'du', 'en', 'devant', 'couramment', 'anglais'],
  savoir: ['a', 'comment', 'quand', 'que', "qu'", 'ou', 's', 'si'],
  avoir: ['recours', 'conscience', 'connaissance', 'acces', 'pour', 'une', 'des', 'un'],
  etre: [
    'a',
    'au',
    'aux',
    'en',
    'capable',
    'force',
    'apte',
    'sensibilise',
    'autonome',
    'acteur',
    'garant',
    'attentif',
  ],
  reporter: ['sur', 'a', 'au', 'aux'],
  lever: ['tout', 'toute', 'tous', 'toutes'],
  pointer: ['sur', 'vers'],
  toucher: ['a', 'au', 'aux'],
  dire: ['a', 'au', 'aux', 'non', 'oui', 'en'],
  vivre: ['en', 'avec'],
  poster: ['sur'],
  manager: ['par'],
};
