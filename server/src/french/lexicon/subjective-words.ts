import { phrases, words } from './words';

/**
 * Words that judge without saying what is seen. Stems without accents; `ADJECTIVES` take their endings,
 * adverbs in -ment are listed whole.
 */

/** Adjectives, by masculine singular; feminine and plural are made by rule. */
export const ADJECTIVES: readonly string[] = words(`
    pertinent coherent correct adapte approprie adequat satisfaisant suffisant insuffisant
    clair precis rigoureux efficace efficient optimal judicieux convenable raisonnable
    realiste logique fluide convaincant propre soigne regulier harmonieux esthetique
    elegant attractif attrayant interessant original creatif innovant acceptable plausible
    credible lisible comprehensible exploitable aise rapide remarquable excellent mauvais
    meilleur bon beau agreable concis soutenu qualitatif opportun inapproprie inadapte
    incoherent maitrise convenu fin subtil etoffe abouti ambitieux courtois
    bienveillant empathique serieux honorable sincere brillant percutant impactant equilibre
    ergonomique intuitif perfectible solide simple facile fiable viable impeccable parfait
    minutieux scrupuleux ponctuel autonome professionnel compris juste habile
    consequent significatif notable satisfait proportionne adaptable constructif structurant
    valable apprecie apprehende valorisant responsable
  `);

/** Those that are past participles: without its accent « adapte » is a verb. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  words(`
    adapte approprie soigne aise maitrise etoffe inapproprie inadapte equilibre apprecie apprehende proportionne
  `),
);

/** Adjectives that judge only as a predicate (« est propre », « sont simples ») or joined to another judgement. */
export const PREDICATES_ONLY: ReadonlySet<string> = new Set(
  words(`
    propre logique simple facile regulier compris professionnel autonome fin beau juste original
    fiable viable solide parfait serieux maitrise responsable esthetique convenu soutenu ponctuel equilibre
    apprecie apprehende satisfait intuitif ergonomique rapide creatif innovant ambitieux exploitable
    significatif notable proportionne lisible brillant
  `),
);

export const ADVERBS_OF_JUDGEMENT: readonly string[] = words(`
    correctement clairement efficacement rapidement globalement convenablement suffisamment rigoureusement
    aisement facilement judicieusement adequatement pertinemment parfaitement proprement soigneusement
    scrupuleusement finement largement generalement habilement intelligemment raisonnablement precisement
    regulierement harmonieusement logiquement nettement minutieusement methodiquement serieusement
    professionnellement simplement fluidement relativement satisfaisamment opportunement optimalement
    activement pleinement coherement adroitement agreablement promptement vivement assez idealement
    idoinement plutot coheremment brievement approximativement frequemment justement excellemment bien
  `);

/** Vague amounts: only before a noun. */
export const VAGUE_AMOUNTS: readonly string[] = phrases(`
    plusieurs | divers | diverses | quelques | certains | certaines | suffisamment de | assez de
    beaucoup de | un certain nombre de | bon nombre de | la plupart des
  `);

export const JUDGEMENT_PHRASES: readonly string[] = phrases(`
    dans la mesure du possible | si possible | autant que possible | au mieux | le plus possible
    le mieux possible | fait preuve de | font preuve de | faire preuve de | de qualite | de bonne qualite
    a bon escient | avec aisance | avec soin | avec rigueur | avec efficacite | avec pertinence
    avec clarte | avec precision | avec justesse | avec professionnalisme | avec discernement | avec finesse
    avec tact | avec assurance | avec conviction | comme il se doit | comme il convient | a la hauteur
    dans les meilleurs delais
    dans de bonnes conditions | en bonne et due forme | tant bien que mal
  `);

/** Qualities that judge when they head a criterion: « Pertinence de l'analyse », « Qualité de la rédaction ». */
export const QUALITY_NOUNS: ReadonlySet<string> = new Set(
  words(`
    pertinence coherence clarte qualite justesse adequation rigueur efficacite fluidite aisance precision
    lisibilite originalite creativite esthetique maitrise richesse profondeur finesse harmonie elegance soin
    dynamisme professionnalisme adaptabilite autonomie motivation comprehension implication investissement
    bien-fonde realisme credibilite efficience attractivite
  `),
);
