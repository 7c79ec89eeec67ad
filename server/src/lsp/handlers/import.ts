import type { Range } from 'vscode-languageserver';
import { type Imported, type ImportRequest, importText } from '../../features/import';
import { type Pasted, type PasteOption, pasteOptions } from '../../features/paste';
import { type TemplateRequest, templateOf } from '../../features/templates';
import { type TitleLevel, type TitleRemark, titleLevels, titleRemarks } from '../../features/title-check';
import { rules } from '../../rules';
import type { Handler } from '../handler';

interface PasteParams extends Pasted {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
}

const NOTHING: Imported = { text: '', blocs: 0, competences: 0, criteres: 0, aClasser: 0 };

/** How a référentiel begins: its template, what is already written elsewhere, what is pasted in it. */
export const importing: Handler = {
  register(session) {
    const { connection } = session;
    connection.onRequest('referentiel/modele', (request: TemplateRequest): string =>
      session.attempt('modèle', '', () => templateOf(request)),
    );
    connection.onRequest('referentiel/intitule', (request: TemplateRequest): TitleRemark[] =>
      session.attempt('intitulé', [], () => titleRemarks(request, rules, session.environment.today())),
    );
    connection.onRequest('referentiel/niveaux', (request: TemplateRequest): TitleLevel[] =>
      session.attempt('niveaux', [], () => titleLevels(request, rules, session.environment.today())),
    );
    connection.onRequest(
      'referentiel/importer',
      (request: ImportRequest): Imported => session.attempt('import', NOTHING, () => importText(request)),
    );
    connection.onRequest(
      'referentiel/coller',
      session.aboutReferentiel(
        'collage',
        [] as PasteOption[],
        (analysis, { range, text, html }: PasteParams) => pasteOptions(analysis, range, { text, html }),
      ),
    );
  },
};
