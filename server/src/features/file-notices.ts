import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver-types';
import { mostLines } from '../analysis';
import { once } from '../model';
import type { Piece, SyntaxTree } from '../syntax';

/** What is said of a file as such, whatever it is about. */
const SOURCE = 'référentiel';
const SETTINGS_PAGE = '../reglages.md';
const NO_PLACE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The one thing that is said of a text that is too long to be read. */
export function tooLarge(most: number, pages: string | undefined): LspDiagnostic {
  return {
    range: NO_PLACE,
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    code: 'reglages/taille-maximale',
    ...(pages === undefined ? {} : { codeDescription: { href: `${pages}${SETTINGS_PAGE}` } }),
    message: `Ce fichier dépasse ${sizeInWords(most)} : il n’est pas vérifié. Le réglage « tailleMaximale » fixe cette limite.`,
  };
}

/** « 5 Mo ou 200 000 lignes »: as many million characters. */
export function sizeInWords(characters: number): string {
  return `${inFrench(characters / 1_000_000)} Mo ou ${inFrench(mostLines(characters))} lignes`;
}

/** The one thing that is said of a file that is no text. */
export function unreadable(): LspDiagnostic {
  return {
    range: NO_PLACE,
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message:
      'Ce fichier n’est pas un texte en UTF-8 : il n’est pas vérifié. Enregistrez-le dans ce codage (dans VS Code, barre d’état : rouvrir avec l’encodage « Western », puis enregistrer avec l’encodage « UTF-8 »).',
  };
}

/** The most serious findings are shown, not all of them. */
export function tooMany(shown: number, found: number): LspDiagnostic {
  return {
    range: NO_PLACE,
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: `Ce fichier a ${inFrench(found)} constats : ${inFrench(shown)} au plus sont montrés ici, les plus graves d’abord. Le rapport et la ligne de commande les donnent tous.`,
  };
}

const french = once(() => new Intl.NumberFormat('fr-FR'));

function inFrench(count: number): string {
  return french().format(count);
}

/** Where the first lost letter of a piece is; less than 0: there is none. */
export function lostIn({ text }: Piece): number {
  return text.indexOf('\ufffd');
}

/**
 * A text that was read in another encoding than its own: its accents are lost, and saving it would lose them for good.
 * Undefined: nothing is lost. `lost`: what `lostIn` says of each piece.
 */
export function lostLettersIn(
  { pieces, lines }: SyntaxTree,
  lost: readonly number[] = pieces.map(lostIn),
): LspDiagnostic | undefined {
  const index = lost.findIndex((at) => at >= 0);
  if (index < 0) return undefined;
  const at = pieces[index]!.start + lost[index]!;
  return {
    range: { start: lines.positionAt(at), end: lines.positionAt(at + 1) },
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    message:
      'Ce fichier n’est pas enregistré en UTF-8 : des lettres sont devenues « \ufffd ». Ne l’enregistrez pas ainsi, elles seraient perdues : dans la barre d’état, rouvrez-le avec l’encodage « Western », puis enregistrez-le avec l’encodage « UTF-8 ».',
  };
}
