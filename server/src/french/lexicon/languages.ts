import { words } from './words';

/** A language that a statement may be written in by mistake, as French names it. */
export type OtherLanguage = KnownLanguage | 'autre alphabet';
export type KnownLanguage = 'anglais' | 'espagnol' | 'allemand' | 'italien';

/** What tells a language apart; words without accents. A word of French too proves nothing. */
export interface LanguageSigns {
  /** Articles, prepositions, conjunctions, pronouns, auxiliaries. */
  readonly small: ReadonlySet<string>;
  /** Verbs that open a statement. */
  readonly verbs: ReadonlySet<string>;
  /** How its infinitives end, where French has none. */
  readonly infinitives: readonly string[];
  /** Ends of words, four letters and more before them. */
  readonly endings: readonly string[];
  /** Letters, as written, that French does not have; and those of French that it has too. */
  readonly letters: string;
  readonly sharedLetters: string;
}

export const FRENCH_SMALL: ReadonlySet<string> = new Set(
  words(`
    le la les l' un une des de d' du et en pour dans sur sous a au aux par avec sans afin ou son sa ses leur leurs
    que qu' qui quoi ce c' cette ces cet il elle on ils elles est sont soit se s' ne n' pas plus tres selon suivant
    chez vers entre lors lorsque puis ainsi dont mais donc car comme si tout tous toute toutes chaque y nous vous
    votre notre aupres apres avant depuis pendant non ni etre avoir faire ete meme autre autres aussi moins contre
    jusqu' travers via ces mes tes ma ta mon ton peut doit permet permettre mise place oeuvre cadre selon as an am
    es do in situ
  `),
);

export const SIGNS: Readonly<Record<KnownLanguage, LanguageSigns>> = {
  anglais: {
    small: new Set(
      words(`
        the and of to in for with from by on at as is are be been was were will would can could should must may have
        has had do does not or an a that this these those which who whose what when where while how it its their them
        they your our his her he she we you into through between within without about against during under over than
        then there each every other such both all any more most according using based including ensuring required
        ability able
      `),
    ),
    verbs: new Set(
      words(`
        achieve adapt address advise agree apply arrange assess assist build calculate carry check choose clean collect
        communicate compare complete comply conduct configure consider control convey coordinate create deal debug decide
        define deliver demonstrate deploy describe design determine develop discuss draft draw drive elaborate enable
        encourage engage ensure establish evaluate execute explain explore find follow foster gather generate give handle
        help highlight identify implement improve influence install integrate interpret interview investigate keep know
        launch lead learn listen make maintain manage measure meet mentor monitor negotiate operate oversee perform
        plan prioritize produce provide read recognize recommend recruit reduce report research resolve run schedule secure
        select sell serve solve speak strengthen supervise supply support take teach think track train translate
        troubleshoot understand update use validate verify welcome work write
      `),
    ),
    infinitives: [],
    endings: ['ness', 'ship', 'ful', 'tly', 'lly', 'ity', 'wing', 'ying'],
    letters: '',
    sharedLetters: '',
  },
  espagnol: {
    small: new Set(
      words(`
        el la los las lo de del al un una unos unas y e o u a en con por para sin sobre segun entre desde hasta como que
        su sus se es son esta este estos estas cada mas muy no ser sea mediante durante ante bajo tras cuando donde
        cual cuales quien cuyo ya sino pero tambien asi todo todos toda todas otro otros nuestro
      `),
    ),
    verbs: new Set(),
    infinitives: ['ar'],
    endings: ['ar', 'cion', 'ciones', 'idad', 'idades', 'mente', 'ando', 'iendo', 'miento', 'izar', 'aje'],
    letters: 'áíóúñ¿¡',
    sharedLetters: '',
  },
  allemand: {
    small: new Set(
      words(`
        der die das den dem des ein eine einer eines einem einen und oder aber sowie auch nicht kein keine mit von vom zu
        zur zum fur auf im in an am bei beim nach aus durch gegen ohne um uber unter vor zwischen als wie wenn dass damit
        ist sind wird werden wurde kann konnen soll sollen muss mussen sich ihr ihre ihrer ihren sein seine es sie er wir
        gemass anhand
      `),
    ),
    verbs: new Set(),
    infinitives: [],
    endings: ['ung', 'ungen', 'keit', 'heit', 'schaft', 'lich', 'ieren'],
    letters: 'äöß',
    sharedLetters: 'ë',
  },
  italien: {
    small: new Set(
      words(`
        il lo la i gli le un uno una un' di del dello della dell' dei degli delle da dal dalla dai dalle in nel nello nella
        nell' nei negli nelle con su sul sullo sulla sull' sui sulle per tra fra a al allo alla all' ai agli alle e ed o od
        che chi cui come non si ci ne se suo sua suoi sue loro questo questa questi queste ogni tutti tutte piu anche
        secondo attraverso mediante durante l' d' sono essere
      `),
    ),
    verbs: new Set(),
    infinitives: ['are'],
    endings: ['zione', 'zioni', 'mento', 'mente', 'are', 'ita', 'endo', 'ando', 'aggio'],
    letters: 'ìò',
    sharedLetters: 'àèî',
  },
};
