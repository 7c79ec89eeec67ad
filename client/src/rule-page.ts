import * as vscode from 'vscode';
import { codeOf } from './diagnostics';

export const OPEN_RULE_PAGE = 'referentiel.ouvrirPage';

/** The folder of the rules' pages, in the extension: `<famille>/<nom>.md`. */
export const pagesOf = (extensionUri: vscode.Uri) => vscode.Uri.joinPath(extensionUri, 'docs', 'regles');

/** The page of a rule; undefined for what is no rule code, since a link may carry anything. */
export function pageOf(extensionUri: vscode.Uri, code: string): vscode.Uri | undefined {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(code)) return undefined;
  // What is said of a settings file is on one page.
  if (code.startsWith('reglages/')) return vscode.Uri.joinPath(extensionUri, 'docs', 'reglages.md');
  return vscode.Uri.joinPath(pagesOf(extensionUri), `${code}.md`);
}

/**
 * Makes the code of each diagnostic a link to its page. The server gives the address of a file; a command shows it as a
 * page, not as Markdown source, and works wherever the extension is installed.
 */
export function linkToPages(diagnostics: readonly vscode.Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const code = codeOf(diagnostic);
    if (code !== undefined) diagnostic.code = { value: code, target: linkTo(code) };
  }
}

/** One for each code: a letter typed brings hundreds of diagnostics. */
const links = new Map<string, vscode.Uri>();

function linkTo(code: string): vscode.Uri {
  let link = links.get(code);
  if (!link) {
    link = vscode.Uri.from({ scheme: 'command', path: OPEN_RULE_PAGE, query: JSON.stringify([code]) });
    links.set(code, link);
  }
  return link;
}
