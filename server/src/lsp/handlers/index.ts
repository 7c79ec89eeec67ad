import type { Handler } from '../handler';
import { codeActions } from './code-actions';
import { codeLenses } from './code-lenses';
import { completion } from './completion';
import { definition } from './definition';
import { diagnostics } from './diagnostics';
import { documentHighlight } from './document-highlight';
import { documentLinks } from './document-links';
import { documentSymbols } from './document-symbols';
import { folding } from './folding';
import { formatting } from './formatting';
import { hover } from './hover';
import { importing } from './import';
import { inlayHints } from './inlay-hints';
import { linkedEditing } from './linked-editing';
import { onType } from './on-type';
import { references } from './references';
import { rename } from './rename';
import { report } from './report';
import { selectionRanges } from './selection-ranges';
import { semanticTokens } from './semantic-tokens';
import { workspaceDiagnostics } from './workspace-diagnostics';
import { workspaceSymbols } from './workspace-symbols';

/** Every LSP feature: one line here, one file beside, one file of `features/` that computes its answer. */
export const HANDLERS: readonly Handler[] = [
  codeActions,
  codeLenses,
  completion,
  definition,
  diagnostics,
  documentHighlight,
  documentLinks,
  documentSymbols,
  folding,
  formatting,
  hover,
  inlayHints,
  linkedEditing,
  onType,
  importing,
  references,
  rename,
  report,
  selectionRanges,
  semanticTokens,
  workspaceDiagnostics,
  workspaceSymbols,
];
