import { words } from './words';

/** Words whose full stop does not end a sentence, without accents and without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`
    art al cf janv fevr avr juil aout sept oct nov dec ex p pp m mm mme mlle mmes dr drs pr st ste me min max tel fig vol chap ed coll env eq nb no
    num ref resp sect tab av bd hab intro dept adj sec approx c-a-d i.e e.g ann arr bibl op cit id ibid sq
  `),
);

/** Abbreviations that do end a sentence when a capital follows. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(['etc', 'ht', 'ttc']);
