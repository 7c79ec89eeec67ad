import { styleText } from 'node:util';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

export interface Changed {
  /** As shown: relative where it can be. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A unified diff, as « git apply » and « patch -p1 » take it. */
export function patchOf({ name, before, after }: Changed, colours: boolean): string {
  const path = name.replace(/^\/+/, '');
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return colours ? patch.split('\n').map(painted).join('\n') : patch;
}

function painted(line: string): string {
  const style =
    line.startsWith('---') || line.startsWith('+++')
      ? 'bold'
      : ({ '-': 'red', '+': 'green', '@': 'cyan' } as const)[line.charAt(0)];
  return style ? styleText(style, line, { validateStream: false }) : line;
}
