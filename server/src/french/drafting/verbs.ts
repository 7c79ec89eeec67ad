import { phrases } from '../lexicon/words';
import { fold } from '../text';

/** What is done, so far as it decides what may follow: the means, the purposes, the indicators. */
export const ACTIONS = [
  'analyse',
  'conception',
  'organisation',
  'pilotage',
  'animation',
  'execution',
  'controle',
  'communication',
  'relation',
  'entretien',
  'personne',
  'securite',
  'amelioration',
] as const;
export type Action = (typeof ACTIONS)[number];

export interface DraftVerb {
  readonly verb: string;
  readonly action: Action;
  /** The levels of the national framework that ask for it (art. D6113-19): the lowest, the highest. */
  readonly from: number;
  readonly to: number;
  /** The classes of the nouns it takes for object: see `nouns.ts`. */
  readonly takes: string;
}

/**
 * Verb, levels, classes of objects. The levels follow the descriptors of article D6113-19: 2 and 3 carry out and apply,
 * 4 adapts and organises its own work, 5 works out solutions, analyses, passes on, 6 solves what was not foreseen and
 * formalises, 7 conceives strategies and measures risks, 8 conceives and steers research.
 */
const TABLE: Readonly<Record<Action, string>> = {
  analyse: `
    analyser 5-8 DLSIAR | identifier 3-6 IR | diagnostiquer 4-7 RS | évaluer 5-8 LIAR | mesurer 3-6 I
    recenser 3-6 I | relever 3-5 I | repérer 3-4 IR | détecter 3-5 R | qualifier 4-7 IR | caractériser 5-7 I
    étudier 5-7 LISA | comparer 4-7 DI | interpréter 5-7 I | auditer 6-8 AS | modéliser 6-8 IAS
    estimer 4-6 I | calculer 4-5 I | collecter 3-6 I | recueillir 3-6 I | expertiser 7-8 LSA | explorer 6-7 I
    exploiter 5-6 I
  `,
  conception: `
    concevoir 5-8 DLSE | élaborer 5-8 DL | définir 5-8 LI | construire 5-8 DL | structurer 6-8 LAI
    proposer 5-7 L | établir 4-6 DFL | chiffrer 4-6 LOIA | dimensionner 5-7 MSA | maquetter 5-6 S
    spécifier 6-7 SI | architecturer 7-8 S | formaliser 6-7 LAD | préconiser 6-7 L | dessiner 4-5 D
    arbitrer 7-8 LI | composer 3-5 D | choisir 4-6 TM | sélectionner 4-6 TIM | anticiper 6-8 RI
  `,
  organisation: `
    organiser 4-7 AE | planifier 4-7 AEL | coordonner 5-7 AEL | programmer 4-6 AE
    répartir 4-6 IA | ordonnancer 5-6 A | approvisionner 3-4 T | prioriser 5-7 IA | affecter 4-6 I
    commander 3-5 T
  `,
  pilotage: `
    piloter 6-8 LA | superviser 5-7 A | suivre 3-5 LIA | gérer 4-6 ALR | conduire 3-7 LEM | diriger 7-8 LA
    déployer 5-7 LS | administrer 5-7 S | mettre en œuvre 3-7 L | budgétiser 6-8 LA | orienter 7-8 L
    gouverner 7-8 AI
  `,
  animation: `
    animer 4-7 PE | encadrer 5-6 PA | former 5-7 P | mobiliser 5-7 P | manager 6-7 P | fédérer 7-8 P
    recruter 6-7 P | transmettre 5-6
  `,
  execution: `
    réaliser 3-5 EDAOL | préparer 2-5 DTMAE | exécuter 3-4 AE | monter 3-4 O | assembler 3-4 O | installer 3-6 MS | fabriquer 3-4 O
    poser 3-4 | appliquer 2-4 | usiner 3-4 O | façonner 3-4 O | découper 3-4 | cuire 3-4 | dresser 3-4
    servir 2-4 P | conditionner 2-4 T | trier 2-3 T | charger 2-3 T | désinfecter 2-4 TM | alimenter 2-3 | saisir 2-4 IF
    enregistrer 2-4 I | classer 2-4 DF | développer 5-7 S | configurer 4-6 S | paramétrer 4-6 S | intégrer 4-7 S
    câbler 3-4 | raccorder 3-5 M | produire 3-6 DO | mettre en service 4-5 MS | tracer 3-5 | implanter 4-5 MO
    automatiser 5-7 A | mettre en place 4-7 LS | nettoyer 2-4 TM | ranger 2-3 TM | tailler 3-4 | planter 3-4
    récolter 2-4 | coiffer 3-4 | couper 3-4 | encaisser 3-4 | mettre en rayon 2-4 T
    réceptionner 2-4 TM | transformer 3-4 T | livrer 3-4 T
  `,
  controle: `
    contrôler 3-6 TMOSIADF | vérifier 3-6 TMOSIDF | tester 4-6 MS | valider 5-7 DSI | inspecter 4-6 MOA
  `,
  communication: `
    rédiger 3-6 D | présenter 4-7 DLI | rendre compte 2-5 | documenter 4-6 SA | argumenter 5-7 LI | informer 3-5 P
    restituer 5-7 I | renseigner 2-4 F | signaler 2-4 R | expliquer 3-5 ID | diffuser 4-6 DI | communiquer 4-6 I
    défendre 6-8 L | justifier 5-7 LI | promouvoir 5-7 TL | transcrire 3-5 I
  `,
  relation: `
    accueillir 2-5 P | conseiller 4-6 P | négocier 5-7 DL | vendre 3-5 T | prospecter 4-6 P | fidéliser 4-6 P
    conclure 4-6 DA | convaincre 5-7 P | questionner 3-5 P | traiter 3-6 R | résoudre 3-6 R | réguler 6-7 R
  `,
  entretien: `
    entretenir 2-4 TM | dépanner 3-5 M | réparer 3-4 MR | régler 3-5 M | maintenir 3-6 MS | remplacer 2-4 M | corriger 4-6 RS
  `,
  personne: `
    aider 2-4 P | accompagner 3-7 P | stimuler 3-5 P | soutenir 4-6 P
  `,
  securite: `
    sécuriser 4-7 SAM | protéger 3-6 TISOM | prévenir 3-6 R | baliser 3-4 | alerter 2-4 P
  `,
  amelioration: `
    améliorer 5-7 ALS | optimiser 5-7 ALIS | ajuster 4-6 LI | adapter 3-6 LIAD | faire évoluer 6-8 LSA
    capitaliser 6-7 I
  `,
};

const ALL: readonly DraftVerb[] = ACTIONS.flatMap((action) =>
  phrases(TABLE[action]).map((row) => {
    const [, verb = '', from = '', to = '', takes = ''] = /^(.+?) (\d)-(\d)(?: ([A-Z]+))?$/u.exec(row) ?? [];
    return { verb, action, from: Number(from), to: Number(to), takes };
  }),
);

const BY_NAME: ReadonlyMap<string, DraftVerb> = new Map(ALL.map((entry) => [fold(entry.verb), entry]));

export function draftVerbs(): readonly DraftVerb[] {
  return ALL;
}

/** What is known of a verb, by its infinitive with or without its accents. */
export function draftVerb(verb: string): DraftVerb | undefined {
  return BY_NAME.get(fold(verb));
}

/** Does a certification of this level ask for the verb? One without a level asks for those in the middle. */
export function fitsLevel(
  { from, to }: { readonly from: number; readonly to: number },
  level?: number,
): boolean {
  return level === undefined ? from <= 6 && to >= 4 : from <= level && level <= to;
}
