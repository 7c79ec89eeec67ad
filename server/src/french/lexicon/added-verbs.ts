import { words } from './words';

/** Verbs of the trades that the dictionary does not know, reviewed by hand; scripts/lexicon.ts packs them with the others. */
export const ADDED_VERBS: readonly string[] = [
  // software, data, security
  ...words(`
    refactoriser refactorer débugger débuguer déboguer requêter containeriser conteneuriser versionner
    monitorer prototyper maquetter wireframer scripter scraper scrapper crawler parser builder committer
    merger pusher puller forker patcher packager minifier logger loguer pentester hasher hacher chiffrer
    tokeniser vectoriser prompter finetuner labelliser labéliser annoter virtualiser orchestrer provisionner
    déprovisionner benchmarker profiler dockeriser serveuriser backuper uploader downloader streamer encoder
    webdesigner designer responsiver itérer désérialiser sérialiser instancier mocker stubber segmenter
    cartographier clusteriser datavisualiser dataviser géolocaliser géoréférencer
  `),
  // marketing, sales, communication
  ...words(`
    scorer onboarder offboarder teaser pitcher brander rebrander closer upseller storyboarder storyteller
    briefer débriefer brainstormer community-manager marketer sourcer staffer coacher merchandiser
    marchandiser tweeter liker poster podcaster influencer monétiser retargeter référencer déréférencer
    scénariser gamifier ludifier viraliser digitaliser phygitaliser
  `),
  // management, projects, learning
  ...words(`
    timeboxer backloguer prioriser reprioriser challenger mentorer tutorer budgéter reporter reskiller
    upskiller capitaliser processer auditer outsourcer externaliser internaliser insourcer autopositionner
    autoévaluer contractualiser opérationnaliser objectiver investiguer didactiser co-animer co-concevoir
    co-construire co-développer co-piloter co-rédiger co-élaborer co-créer
  `),
  // production, building, environment
  ...words(`
    upcycler surcycler recycler décarboner écoconcevoir éco-concevoir renaturer désamianter végétaliser
    dépolluer consigner déconsigner calorifuger jointoyer enduire maroufler plaquer palettiser dépalettiser
    filmer kitter conditionner reconditionner dégauchir ébavurer lamer thermoformer rétroconcevoir numériser
    imprimer surmouler fraiser brocher robotiser cobotiser
  `),
  // care, hotel trade, beauty
  ...words(`
    dérusher dérocher étalonner mixer sampler switcher pitcher mastériser beatmaker vermouler snacker
    mariner singer chemiser foncer dresser envoyer flamber passer brusher brushinguer tresser bouturer
    rempoter contentionner brancarder techniquer désinfecter
  `),
];
