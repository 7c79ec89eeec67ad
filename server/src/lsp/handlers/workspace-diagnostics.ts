import {
  type CancellationToken,
  DocumentDiagnosticReportKind as Kind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Handler } from '../handler';
import { uriKey } from '../places';
import type { WorkspaceFiles } from '../workspace/files';

/** What a client holds: the id of the findings, by file. */
interface Held {
  readonly uri: string;
  readonly id: string;
}

/**
 * The findings of the files that a client does not ask about one by one, for a client that asks for them. The request stays open until there is something new to
 * say; then the client asks again, with what it has by then.
 */
export const workspaceDiagnostics: Handler = {
  register({ connection, files }) {
    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, partial) => {
      const held = new Map<string, Held>();
      for (const { uri, value } of previousResultIds) held.set(uriKey(uri), { uri, id: value });
      const unchanged = unchangedOf(files, held);
      const reports: WorkspaceDocumentDiagnosticReport[] = [];
      let told = 0;
      for (;;) {
        const fresh = news(files, held);
        told += fresh.length;
        if (partial && fresh.length > 0) partial.report({ items: fresh });
        else reports.push(...fresh);
        // Between two files of a first reading nothing is over yet.
        if (told > 0 && !files.busy) return { items: partial ? [] : [...reports, ...unchanged] };
        if (!token.isCancellationRequested) await change(files, token);
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'annulé');
      }
    });
  },
};

/** What the client does not hold yet, noted as held. */
function news(files: WorkspaceFiles, held: Map<string, Held>): WorkspaceDocumentDiagnosticReport[] {
  const fresh: WorkspaceDocumentDiagnosticReport[] = [];
  for (const file of [...files.all()]) {
    const { key, uri, report, gone } = file;
    if (gone) {
      files.bury(file);
      held.delete(key);
      fresh.push({ kind: Kind.Full, uri, version: null, items: [] });
      continue;
    }
    if (!report || held.get(key)?.id === report.id) continue;
    held.set(key, { uri, id: report.id });
    fresh.push({ kind: Kind.Full, uri, version: null, resultId: report.id, items: [...report.diagnostics] });
  }
  for (const [key, { uri }] of held) {
    if (files.knows(uri)) continue;
    held.delete(key);
    fresh.push({ kind: Kind.Full, uri, version: null, items: [] });
  }
  return fresh;
}

function unchangedOf(
  files: WorkspaceFiles,
  held: ReadonlyMap<string, Held>,
): WorkspaceDocumentDiagnosticReport[] {
  return [...files.all()].flatMap(({ key, uri, report }) =>
    report && held.get(key)?.id === report.id
      ? [{ kind: Kind.Unchanged, uri, version: null, resultId: report.id }]
      : [],
  );
}

/** Resolves when a file changed, or all were read, or nobody waits any more. */
function change(files: WorkspaceFiles, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      changed.dispose();
      cancelled.dispose();
      resolve();
    };
    const changed = files.onChange(end);
    const cancelled = token.onCancellationRequested(end);
  });
}
