import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';

const DRAFT = 'brouillon.referentiel.yaml';

export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('referentiel.referentiel');
  if (!found) throw new Error('the extension is not installed');
  return found;
}

/** Opens the draft of the folder in an editor, as it is on disk. */
export function openDraft(): Promise<vscode.TextDocument> {
  return openFile(DRAFT);
}

export async function openFile(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  if (document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  return document;
}

export async function openText(content: string): Promise<vscode.TextDocument> {
  for (;;) {
    const document = await vscode.workspace.openTextDocument({ language: 'referentiel', content });
    await vscode.window.showTextDocument(document);
    if (document.getText() === content) return document;
    // One of that name was closed, of which VS Code still had the text.
    await closeAll();
  }
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  // The next document without a file takes the name of this one, and would be taken for it.
  await when(vscode.workspace.onDidCloseTextDocument, 'documents without a file closed', () =>
    vscode.workspace.textDocuments.some(({ uri }) => /^untitled:Untitled/.test(uri.toString()))
      ? undefined
      : true,
  );
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits, by events, until the diagnostics of a document are as wanted. */
export async function diagnosticsWhere(
  document: vscode.TextDocument,
  what: string,
  wanted: (diagnostics: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  const current = () => vscode.languages.getDiagnostics(document.uri);
  return when(vscode.languages.onDidChangeDiagnostics, what, () =>
    wanted(current()) ? current() : undefined,
  );
}

export const diagnosticsWith = (document: vscode.TextDocument, code: string) =>
  diagnosticsWhere(document, code, (all) => all.some((d) => codeOf(d) === code));

export const diagnosticsWithout = (document: vscode.TextDocument, code: string) =>
  diagnosticsWhere(document, `no more ${code}`, (all) => all.every((d) => codeOf(d) !== code));

/** The first value that `probe` gives, tried now and at each event. */
export async function when<E, T>(
  event: vscode.Event<E>,
  what: string,
  probe: (event?: E) => T | undefined,
  milliseconds = 20_000,
): Promise<T> {
  const now = probe();
  if (now !== undefined) return now;
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`waited in vain for: ${what}`));
    }, milliseconds);
    const subscription = event((value) => {
      const found = probe(value);
      if (found === undefined) return;
      clearTimeout(timer);
      subscription.dispose();
      resolve(found);
    });
  });
}

/**
 * Asks again until the answer holds something: VS Code cancels a request when another extension registers a provider
 * meanwhile, as happens while it starts, and then answers nothing.
 */
export async function ask<T>(
  what: string,
  request: () => Thenable<T>,
  found: (answer: T) => boolean,
): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await request();
    if (found(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`asked in vain for: ${what}\n${JSON.stringify(answer)?.slice(0, 2000)}`);
  }
}

/** The place just after a text that occurs once. */
export function after(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`not in the document: ${text}`);
  return document.positionAt(offset + text.length);
}

/** Opens a text with the cursor where `‸` stands, or what is between `⟦` and `⟧` selected. */
export async function openMarked(
  marked: string,
): Promise<{ document: vscode.TextDocument; editor: vscode.TextEditor; at: vscode.Position }> {
  const document = await openText(marked.replace(/[‸⟦⟧]/gu, ''));
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document !== document) throw new Error('the text is not shown');
  const cursor = marked.replace(/[⟦⟧]/gu, '').indexOf('‸');
  const start = marked.indexOf('⟦');
  const [from, to] = cursor >= 0 ? [cursor, cursor] : start >= 0 ? [start, marked.indexOf('⟧') - 1] : [0, 0];
  editor.selection = new vscode.Selection(document.positionAt(from), document.positionAt(to));
  return { document, editor, at: editor.selection.start };
}

/** The text of a document, once it is no longer that. */
export function textAfter(document: vscode.TextDocument, former: string): Promise<string> {
  return when(vscode.workspace.onDidChangeTextDocument, 'an edit', () =>
    document.getText() === former ? undefined : document.getText(),
  );
}

/**
 * Pastes in the editor. In a browser, VS Code keeps a clipboard of its own from tests, and its command pastes a plain text
 * whoever offers better: the page does it, which the runner holds (see `PASTE` in browser.mjs).
 */
export async function paste(copied: { readonly text: string; readonly html?: string }): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  if (vscode.env.uiKind === vscode.UIKind.Web) console.log(`\u0002${JSON.stringify(copied)}`);
  else {
    await vscode.env.clipboard.writeText(copied.text);
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
  }
}

/** The servers that this VS Code has started. */
export function serverProcesses(): number[] {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return [...list.matchAll(/^ *(\d+) +(\d+) .*dist\/server\.js/gm)]
    .filter(([, , parent]) => Number(parent) === process.pid)
    .map(([, pid]) => Number(pid));
}
