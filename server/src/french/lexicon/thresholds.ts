/** What says that a number is a limit: « au moins 3 », « ne dépasse pas 5 % ». Folded words. */
export const THRESHOLDS: readonly string[] = [
  'au moins',
  'au plus',
  'au minimum',
  'au maximum',
  'minimum',
  'maximum',
  'moins de',
  'plus de',
  'a moins de',
  'a plus de',
  'pas plus de',
  'pas moins de',
  'inferieur a',
  'inferieure a',
  'inferieurs a',
  'inferieures a',
  'superieur a',
  'superieure a',
  'superieurs a',
  'superieures a',
  'egal a',
  'egale a',
  'ne depasse pas',
  'ne depassent pas',
  "n' excede pas",
  "n' excedent pas",
  'dans les',
  'dans un delai de',
  'sous',
  'en moins de',
  '±',
  '≤',
  '≥',
  '<',
  '>',
];

/** Numbers in letters: they count as measures after a threshold only. */
export const SPELLED: ReadonlySet<string> = new Set(
  'un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille'.split(
    ' ',
  ),
);

/** Units, and the things that are usually counted. */
export const UNITS: ReadonlySet<string> = new Set(
  (
    '% ‰ ° °c € $ k€ m€ euro euros seconde secondes s min mn minute minutes h heure heures j jour jours semaine semaines mois an ans annee annees ' +
    'mm cm dm m km µm nm mm2 cm2 m2 ha m3 l cl ml litre litres mg g kg t tonne tonnes metre metres kilometre kilometres centimetre centimetres millimetre millimetres ' +
    'v kv mv a ma w kw mw wh kwh mwh hz khz mhz ghz n kn nm bar bars mbar pa kpa mpa db lux lx rpm ko mo go to ms px dpi ppm ph degre degres ' +
    'point points pt pts fois cas page pages ligne lignes mot mots erreur erreurs faute fautes ecart ecarts defaut defauts source sources document documents ' +
    'critere criteres indicateur indicateurs element elements etape etapes action actions risque risques solution solutions exemple exemples question questions ' +
    'personne personnes participant participants client clients test tests mesure mesures valeur valeurs piece pieces scenario scenarios argument arguments'
  ).split(' '),
);

/** Before a number, what makes of it a name and not a measure: « ISO 9001 », « article 5 », « niveau 6 ». */
export const NAMED: ReadonlySet<string> = new Set(
  'iso nf en ean dtu rt re ue ce cee article articles art loi decret arrete annexe chapitre section titre tableau figure page version niveau bloc competence activite critere epreuve evaluation n° no numero du le'.split(
    ' ',
  ),
);
