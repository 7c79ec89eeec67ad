import type { TextSpan } from './text';

export interface Rewriting {
  readonly text: string;
  readonly span: TextSpan;
  readonly replacement: string;
}

export function rewriteAsInfinitive(_text: string): Rewriting | undefined {
  return undefined;
}
