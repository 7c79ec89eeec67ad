import type { Handler } from '../handler';
import { codeActions } from './code-actions';
import { completion } from './completion';
import { diagnostics } from './diagnostics';
import { documentSymbols } from './document-symbols';
import { folding } from './folding';
import { hover } from './hover';
import { report } from './report';

/** Every LSP feature: one line here, one file beside, one file of `features/` that computes its answer. */
export const HANDLERS: readonly Handler[] = [
  codeActions,
  completion,
  diagnostics,
  documentSymbols,
  folding,
  hover,
  report,
];
