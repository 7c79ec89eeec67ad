import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver-types';
import { mostLines } from '../analysis';
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
  const inFrench = (count: number) => count.toLocaleString('fr-FR');
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

function inFrench(count: number): string {
  return count.toLocaleString('fr-FR');
}

const lost = new WeakMap<Piece, number>();

/**
 * A text that was read in another encoding than its own: its accents are lost, and saving it would lose them for good.
 * Undefined: nothing is lost. Looked for once in each piece, whose text never changes.
 */
export function lostLettersIn({ pieces, lines }: SyntaxTree): LspDiagnostic | undefined {
  for (const piece of pieces) {
    let within = lost.get(piece);
    if (within === undefined) {
      within = piece.text.indexOf('\ufffd');
      lost.set(piece, within);
    }
    if (within < 0) continue;
    const at = piece.start + within;
    return {
      range: { start: lines.positionAt(at), end: lines.positionAt(at + 1) },
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      message:
        'Ce fichier n’est pas enregistré en UTF-8 : des lettres sont devenues « \ufffd ». Ne l’enregistrez pas ainsi, elles seraient perdues : dans la barre d’état, rouvrez-le avec l’encodage « Western », puis enregistrez-le avec l’encodage « UTF-8 ».',
    };
  }
  return undefined;
}
