/** Whoever writes: a real workbench, or the test that follows the same story without VS Code. */
export interface Hands {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  fill(text: string, next?: RegExp): Promise<void>;
  next(seen?: RegExp): Promise<void>;
  choose(wanted: string | RegExp): Promise<void>;
  shows(wanted: string | RegExp, how?: { typed?: string; asked?: boolean }): Promise<void>;
  pick(wanted: string | RegExp, how?: { typed?: string; asked?: boolean }): Promise<void>;
  fix(wanted: RegExp): Promise<void>;
  leaveList(): Promise<void>;
  sees(wanted: RegExp): Promise<void>;
  picture(name: string): Promise<void>;
}

export function write(hands: Hands, today: string): Promise<void>;
