import { INSERTION, VAE } from './acces';
import { activitiesAndBlocs } from './blocs';
import { certification } from './certification';
import { DEPOTS, JUSTIFICATIFS, opportunite, reglementation } from './dossier';
import { epreuves } from './epreuves';
import { jury } from './jury';
import { shapeOf, type TemplateRequest } from './shape';
import { SPECIFIC } from './specifique';

export { MOST_BLOCS, type TemplateRequest } from './shape';

/** Activities, blocs, competences: those of the template, or those the author has already. */
export interface Content {
  readonly text: string;
  /** What answers to the first legal requirement; none: left to the author. */
  readonly link: { readonly competence: string; readonly evaluation: string } | undefined;
}

/**
 * A whole référentiel in compliant wording, where only what its author alone knows is left: « [à compléter : …] ». It
 * lacks no section, and rules find nothing else in it.
 */
export function templateOf(request: TemplateRequest, given?: Content): string {
  const shape = shapeOf(request);
  const { rncp, renewal, blocs } = shape;
  const content = given ?? {
    text: rncp ? activitiesAndBlocs(shape) : SPECIFIC,
    link: rncp
      ? { competence: blocs > 1 ? 'C2.2' : 'C1.2', evaluation: blocs > 1 ? 'E2' : 'E1' }
      : { competence: 'C3', evaluation: 'E1' },
  };
  const sections = [
    'format: 1',
    certification(shape),
    content.text,
    jury(shape),
    epreuves(shape),
    ...(rncp ? [VAE, INSERTION] : []),
    opportunite(shape),
    reglementation(content.link),
    JUSTIFICATIFS,
    ...(renewal ? [DEPOTS] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}
