/** What was judged by hand on the real corpus: read by scripts/precision-francais.ts. */
import type { JuryReading } from '../server/src/french';

/** Beginnings (no accents) of the competences that do not start with an infinitive: reporting them is right. */
export const NOT_INFINITIVES: readonly string[] = [
  ...[
    'animation ',
    'capacite ',
    'co-animation ',
    'comprehension ',
    'coordination ',
    'echanges ',
    'etablissement ',
    'flexibilite ',
  ],
  ...[
    'force ',
    'le technicien participe ',
    'livraison ',
    'mise ',
    'planification ',
    'prise ',
    'proposition ',
    'redaction ',
    'rigueur ',
  ],
  'valorisation ',
];

/** Rewritten texts judged wrong. */
export const WRONG_REWRITINGS: readonly string[] = [];

/** Criteria reported although no word in them judges. */
export const WRONG_JUDGEMENTS: readonly string[] = [];

/** Pairs between blocs reported although they do not say the same thing. */
export const WRONG_REDUNDANCIES: readonly string[] = [];

/** What each composition says; null when it describes no composition. What is left out cannot be known from the text. */
export const JURIES: Readonly<Record<string, Omit<JuryReading, 'members'> | null>> = {
  'RNCP35419 certification': { total: 4, professional: 2 },
  'RNCP35419 vae': { total: 4, professional: 2 },
  'RNCP35625 certification': {},
  'RNCP35625 vae': {},
  'RNCP36612 certification': { total: 4, president: true },
  'RNCP36612 vae': { total: 4, president: true },
  'RNCP36912 certification': { total: 3, external: 2, professional: 2, externalProfessional: 2 },
  'RNCP36912 vae': { total: 3, external: 2, professional: 2, externalProfessional: 2 },
  'RNCP37173 certification': {
    total: 3,
    external: 2,
    professional: 2,
    externalProfessional: 2,
    president: true,
  },
  'RNCP37674 certification': {},
  'RNCP37674 vae': {},
  'RNCP37873 certification': {},
  'RNCP37873 vae': {},
  'RNCP38606 certification': { total: 3, external: 2, professional: 2, externalProfessional: 2 },
  'RNCP38606 vae': { total: 3, external: 2, professional: 2, externalProfessional: 2 },
  'RNCP38822 certification': {
    total: 5,
    external: 3,
    professional: 3,
    externalProfessional: 3,
    externalPercent: 60,
  },
  'RNCP38822 vae': { total: 5, external: 3, professional: 3, externalProfessional: 3, externalPercent: 60 },
  'RNCP40344 certification': { total: 3, professional: 2, president: true },
  'RNCP40344 vae': { total: 3, professional: 2, president: true },
  'RS5719 certification': { total: 2, atLeast: true },
  'RS6547 certification': { total: 4, external: 2 },
  'RS7423 certification': {
    total: 2,
    external: 1,
    professional: 1,
    externalProfessional: 1,
    president: true,
  },
  'tp-cda certification': null,
  'tp-dl certification': null,
  'tp-dwwm certification': null,
};
