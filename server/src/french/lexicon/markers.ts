import { phrases, words } from './words';

/**
 * What introduces the parts of a statement after its verb and its object. Written without accents; « de » also stands
 * for d', du, des, « que » for qu', « le » for la, les, l', « un » for une.
 */
export type Part = 'purpose' | 'means' | 'context' | 'recipient';

export const MARKERS: Readonly<Record<Part, readonly string[]>> = {
  purpose: phrases(`
      afin de | afin que | a fin de | en vue de | en vue que | dans le but de | dans un but de
      dans l objectif de | dans un objectif de | dans l optique de | dans une optique de
      dans un perspective de | dans le perspective de | dans l intention de | dans un souci de
      dans le souci de | dans l idee de | dans l esprit de | dans un logique de | dans un visee de
      dans un finalite de | dans un demarche de | avec l intention de | avec le volonte de | de facon a
      de facon que | de facon a ce que | de maniere a | de maniere que | de sorte a | de sorte que
      de telle sorte que | de telle facon que | de telle maniere que | en sorte que | en sorte de
      a des fins de | aux fins de | a cette fin | avec pour objectif | avec pour but | avec pour finalite
      avec comme objectif | avec l objectif de | avec le but de | ayant pour objectif | ayant pour but
      ayant pour finalite | l objectif etant de | le but etant de | la finalite etant de | permettant de
      permettant a | permettant le | permettant un | visant a | visant le | visant un | pour que
      a l effet de | ceci pour | cela pour | en perspective de | en prevision de | en vue d un
      dans l attente de | de nature a | propre a | pour cela | pour objectif de | dont l objectif est de
      dont le but est de | dont la finalite est de | ce qui permet de | et ainsi | pour ainsi
    `),
  means: phrases(`
      a l aide de | avec l aide de | au moyen de | grace a | grace au | grace aux | via | par le biais de
      par l intermediaire de | par l entremise de | par le truchement de | a partir de | a travers
      au travers de | sur le base de | a l appui de | avec l appui de | a base de | moyennant
      par le moyen de | sous forme de | sous le forme de | avec le concours de | en s appuyant
      par le recours a | avec le support de
    `),
  context: phrases(`
      dans le respect de | dans le cadre de | dans un contexte | dans le contexte de | dans un environnement
      dans un demarche | dans le limite de | dans le cas de | dans les delais | dans un delai
      dans des conditions | conformement a | conformement au | conformement aux | en conformite avec | selon
      suivant le | suivant un | en accord avec | en coherence avec | en adequation avec | en lien avec
      en relation avec | en liaison avec | en collaboration avec | en coordination avec
      en cooperation avec | en partenariat avec | en concertation avec | en interaction avec
      de concert avec | en fonction de | en cas de | en situation de | en contexte | en autonomie
      en toute autonomie | en toute securite | en securite | en equipe | en presence de | en milieu
      en reponse a | en reponse au | en reponse aux | en matiere de | en termes de | en amont de
      en aval de | en tenant compte | en prenant en compte | en respectant | tout au long de
      tout en respectant | au sein de | au cours de | au regard de | au vu de | au titre de | lors de
      lorsque | face a | face au | face aux | vis-a-vis de | sous le responsabilite de | sous l autorite de
      sous le supervision de | sous le controle de | sous contrainte | a distance | a chaque etape
      avant le | avant de | apres le | apres avoir | pendant le | durant le | tout en | dans un logique
      compte tenu de | eu egard a | par rapport a | par rapport au | par rapport aux | quel que soit
      y compris | notamment | dans le but | au profit de | sur le lieu de | dans l entreprise | sans
      a l occasion de
    `),
  recipient: phrases(`
      aupres de | a destination de | a l attention de | a l intention de | a l egard de | au benefice de
      a l usage de | envers | destine a | destinee a | destines a | destinees a | destine au | destine aux
      destines au | destines aux | destinee aux | destinees aux | destinee au | destinees au
    `),
};

/** What one aims at: « pour la sécurité des usagers ». */
export const PURPOSE_NOUNS: ReadonlySet<string> = new Set(
  words(`
    securite confort satisfaction bien-etre reussite sante fluidite perennite tracabilite conformite competitivite
    rentabilite performance performances visibilite accessibilite autonomie acces maintien besoin besoins
  `),
);

/** Verb and complement that make one action: the complement is no object. */
export const VERB_PHRASES: readonly string[] = phrases(`
    mettre en place | mettre en oeuvre | mettre en service | mettre en forme | mettre en page
    mettre en scene | mettre en conformite | mettre en production | mettre en ligne | mettre en securite
    mettre en relation | mettre en valeur | mettre en avant | mettre en evidence | mettre en lumiere
    mettre en route | mettre en marche | mettre en rayon | mettre en exploitation | mettre en perspective
    mettre en situation | mettre en lien | mettre en pratique | mettre en application | mettre en etat
    mettre en cause | mettre en vente | mettre en bouche | mettre a jour | mettre a disposition
    mettre a niveau | mettre a profit | mettre a execution | mettre au point | mettre au propre
    mettre sous tension | mettre hors tension | mettre hors service | mettre fin | mettre a l arret
    prendre en charge | prendre en compte | prendre en main | prendre en consideration | prendre contact
    prendre part | prendre rendez-vous | prendre connaissance | prendre conscience | prendre soin
    prendre la parole | prendre des mesures | rendre compte | tenir a jour | tenir compte | faire face
    faire appel | faire preuve | faire part | faire valoir | faire emerger | faire evoluer | faire respecter
    faire remonter | faire valider | avoir recours | venir en aide | porter assistance | porter secours
    donner suite | donner lieu | mener a bien | mener a terme | conduire a bien | etre force de proposition
    se tenir informe | se tenir au courant | aller vers | tirer parti | tirer profit | laisser place
    passer commande | passer en revue | entrer en relation | entrer en contact
  `);
