import type { Diagnostic } from 'vscode-languageserver';
import type { Settings } from '../../analysis';
import type { NamedElement } from '../../features/workspace-symbols';

/** A référentiel of a folder that is open. Of its text, only what is shown or looked for is kept. */
export interface WorkspaceFile {
  readonly key: string;
  uri: string;
  /** It is among the files of the folder; otherwise only an editor has it. */
  listed: boolean;
  /** It is no more: kept until the client is told that nothing is to be said of it. */
  gone: boolean;
  /** What was found in it on the disk, or in an editor that the client does not ask about; undefined: not read. */
  report: { readonly id: string; readonly diagnostics: readonly Diagnostic[] } | undefined;
  /** The findings of its editor that the client asked for last. */
  pulled: string | undefined;
  /** What is around it changed: the client is to be told. */
  outdated: boolean;
  elements: readonly NamedElement[];
  /** Those that it was read under. */
  settings: Settings | undefined;
}

export function newFile(key: string, uri: string, listed: boolean): WorkspaceFile {
  return {
    key,
    uri,
    listed,
    gone: false,
    report: undefined,
    pulled: undefined,
    outdated: false,
    elements: [],
    settings: undefined,
  };
}

/** A part of a text holds the whole text in memory: only a copy is kept. */
export function copied<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
