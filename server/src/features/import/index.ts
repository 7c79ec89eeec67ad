import { renderScalar } from '../../syntax';
import { type TemplateRequest, templateOf } from '../templates';
import { linesOfHtml } from './html';
import type { Outline } from './outline';
import { readOutline } from './read';
import { Renderer } from './render';

export { cleanLines, cleanProse } from './clean';
export { headingOf } from './headings';
export { linesOfHtml } from './html';
export type { Entry } from './outline';
export { linesOfText, readCompetences } from './read';
export { scalar } from './render';

export interface ImportRequest {
  readonly text: string;
  /** The same with its lists and tables, when the clipboard has it. */
  readonly html?: string | undefined;
  /** The référentiel to put it in: all its other sections are then written too. */
  readonly modele?: TemplateRequest | undefined;
}

export interface Imported {
  readonly text: string;
  readonly blocs: number;
  readonly competences: number;
  readonly criteres: number;
  /** Lines left as comments « # à classer : … ». */
  readonly aClasser: number;
}

/** A référentiel made of a list of blocs and competences copied from a text document. */
export function importText({ text, html, modele }: ImportRequest): Imported {
  const outline = readOutline(html ? linesOfHtml(html) : text);
  const blocs = [...outline.blocs, outline.loose];
  const competences = blocs.flatMap((bloc) => bloc.competences);
  return {
    text: modele ? within(modele, outline) : alone(outline),
    blocs: outline.blocs.length,
    competences: competences.length,
    criteres: competences.flatMap(({ criteres }) => criteres).length,
    aClasser: [outline, ...blocs, ...competences].flatMap(({ notes }) => notes).length,
  };
}

function alone(outline: Outline): string {
  const body = new Renderer(outline).render();
  const title = outline.title
    ? renderScalar(outline.title, { flow: false })
    : '"[à compléter : intitulé de la certification]"';
  const register = outline.blocs.length > 0 ? 'RNCP' : 'RS';
  const head = `format: 1\n\ncertification:\n  intitule: ${title}\n  repertoire: ${register}`;
  return `${head}\n${body ? `\n${body}\n` : ''}`;
}

/** The RNCP wants blocs: competences without any get one. At the RS, blocs stay: the rules say what to do with them. */
function within(modele: TemplateRequest, outline: Outline): string {
  const { loose } = outline;
  const placed =
    modele.repertoire === 'RNCP' && outline.blocs.length === 0 && loose.competences.length > 0
      ? {
          ...outline,
          blocs: [{ ...loose, text: '[à compléter : intitulé du bloc]' }],
          loose: { ...loose, competences: [], evaluations: [], notes: [] },
        }
      : outline;
  const content = { text: new Renderer(placed).render(), link: undefined };
  const intitule = modele.intitule ?? outline.title;
  return templateOf({ ...modele, intitule }, content);
}
