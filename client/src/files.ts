import * as vscode from 'vscode';

/** As in `package.json`, where the language is. */
const REFERENTIELS = '{**/*.referentiel.yaml,**/*.referentiel.yml,**/referentiel.yaml}';
const READABLE = /(?:\.referentiel\.ya?ml|\/referentiel\.yaml|\/referentiel\.config\.yaml)$/;
/** In UTF-8, of what JavaScript calls a character. */
const MOST_BYTES_A_CHARACTER = 3;
/** Of a file of settings. */
const MOST_CHARACTERS = 5_000_000;

/** The server reads the disk alone; VS Code, any file system. It asks for référentiels and settings, and gets nothing else. */
export async function readFile({
  uri,
  maximum = MOST_CHARACTERS,
}: {
  readonly uri: string;
  readonly maximum?: number;
}): Promise<string | null> {
  const file = vscode.Uri.parse(uri, true);
  if (!READABLE.test(file.path)) return null;
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > MOST_BYTES_A_CHARACTER * maximum) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

/** The référentiels of a folder of the workspace, on any file system, but for what « files.exclude » hides. */
export async function listReferentiels({
  dossier,
  maximum,
}: {
  readonly dossier: string;
  readonly maximum: number;
}): Promise<string[] | null> {
  const folder = vscode.Uri.parse(dossier, true);
  if (!vscode.workspace.getWorkspaceFolder(folder)) return null;
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, REFERENTIELS),
    new vscode.RelativePattern(folder, '**/{node_modules,.git}/**'),
    maximum,
  );
  return found.map((uri) => uri.toString()).sort();
}
