import type * as z from 'zod';
import { activites } from './activites';
import { blocs } from './blocs';
import { certification } from './certification';
import { competencesRs } from './competences';
import { depots } from './depots';
import { epreuves } from './epreuves';
import { evaluationFinale, evaluationsRs } from './evaluations';
import { insertion } from './insertion';
import { jury } from './jury';
import { justificatifs } from './justificatifs';
import { entier, objet } from './meta';
import { opportunite } from './opportunite';
import { reglementation } from './reglementation';
import { vae } from './vae';

/** The one supported version; the schema reads any, so that a rule can say what is wrong with another. */
export const FORMAT_VERSION = 1;

/** The format, in the order in which its sections are written, proposed and documented. */
export const referentielSchema = objet(
  {
    format: entier({
      description: 'Version du format de ce fichier : 1.',
      example: '1',
    }),
    certification,
    activites,
    blocs,
    competences: competencesRs,
    evaluations: evaluationsRs,
    evaluation_finale: evaluationFinale,
    jury,
    epreuves,
    vae,
    insertion,
    opportunite,
    reglementation,
    justificatifs,
    depots,
  },
  {
    description:
      'Un référentiel de certification : ce que la demande d’enregistrement au RNCP ou au RS doit établir. Toute clé peut manquer tant que le document est un brouillon.',
    source: 'art. L6113-1 et L6113-6 du code du travail',
  },
);

export type FormatReferentiel = z.infer<typeof referentielSchema>;
