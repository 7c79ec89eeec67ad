import type { Diagnostic } from 'vscode-languageserver';
import type { Settings } from '../../analysis';
import type { NamedElement } from '../../features/workspace-symbols';

/** A référentiel of a folder that is open. Of its text, only what is shown or looked for is kept. */
export interface WorkspaceFile {
  readonly key: string;
  uri: string;
  /** It is among the files of the folder; otherwise only an editor has it. */
  listed: boolean;
  /** What was found in it on the disk; undefined: not read, or open. */
  report: { readonly id: string; readonly diagnostics: readonly Diagnostic[] } | undefined;
  elements: readonly NamedElement[];
  /** Those that it was read under. */
  settings: Settings | undefined;
}

export function newFile(key: string, uri: string, listed: boolean): WorkspaceFile {
  return { key, uri, listed, report: undefined, elements: [], settings: undefined };
}

/** A part of a text holds the whole text in memory: only a copy is kept. */
export function copied<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
