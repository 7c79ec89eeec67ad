import * as vscode from 'vscode';
import type { Icon, Line } from './lines';
import type { Constat } from './request';

const ICONS: Readonly<Record<Icon, readonly [icon: string, colour?: string]>> = {
  erreur: ['error', 'problemsErrorIcon.foreground'],
  avertissement: ['warning', 'problemsWarningIcon.foreground'],
  conseil: ['info', 'problemsInfoIcon.foreground'],
  rien: ['pass', 'testing.iconPassed'],
  'a-ecrire': ['circle-large-outline'],
  'sans-objet': ['circle-slash'],
};

export function itemOf(line: Line, uri: vscode.Uri | undefined): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(
    line.label,
    line.children.length === 0 ? None : line.open ? Expanded : Collapsed,
  );
  item.id = line.id;
  if (line.icon) {
    const [icon, colour] = ICONS[line.icon];
    item.iconPath = new vscode.ThemeIcon(icon, colour ? new vscode.ThemeColor(colour) : undefined);
  }
  item.accessibilityInformation = { label: line.spoken };
  if (line.description) item.description = line.description;
  if (line.context) item.contextValue = line.context;
  if (line.constat && uri) {
    item.command = {
      title: 'Aller au passage',
      command: 'vscode.open',
      arguments: [uri, { selection: rangeOf(line.constat) } satisfies vscode.TextDocumentShowOptions],
    };
  }
  return item;
}

export function rangeOf({ range: { start, end } }: Constat): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
