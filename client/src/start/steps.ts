import * as vscode from 'vscode';

import { type Answer, BACK, type Place } from './turns';

export async function pick<T extends vscode.QuickPickItem>(
  place: Place,
  { placeholder, items, active }: { placeholder: string; items: readonly T[]; active?: T | undefined },
): Promise<Answer<T>> {
  const input = vscode.window.createQuickPick<T>();
  present(input, place);
  input.placeholder = placeholder;
  input.matchOnDetail = true;
  input.items = items;
  if (active) input.activeItems = [active];
  return answerOf(input, () => input.selectedItems[0]);
}

interface Question {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly selection?: readonly [number, number] | undefined;
  /** A remark on what is typed; it forbids nothing unless it is an error. */
  readonly check: (value: string) => Promise<vscode.InputBoxValidationMessage | undefined>;
}

export async function askText(place: Place, question: Question): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  present(input, place);
  input.prompt = question.prompt;
  input.placeholder = question.placeholder ?? '';
  input.value = question.value;
  if (question.selection) input.valueSelection = question.selection;
  const check = async (value: string) => {
    const remark = await question.check(value);
    // Only of what is still there.
    if (input.value === value) input.validationMessage = remark;
    return remark?.severity !== vscode.InputBoxValidationSeverity.Error;
  };
  input.onDidChangeValue(check);
  void check(input.value);
  return answerOf(input, async () => ((await check(input.value)) ? input.value : undefined));
}

function present(
  input: vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[] },
  { title, step, total }: Place,
): void {
  input.title = title;
  input.step = step;
  input.totalSteps = total;
  // A copy of a document is often next door: looking there must not close the question.
  input.ignoreFocusOut = true;
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
}

type Asking = vscode.QuickInput & {
  readonly onDidAccept: vscode.Event<void>;
  readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
};

/** Shows a question until it is answered, left, or gone back from. An answer that is undefined keeps it open. */
function answerOf<T>(
  input: Asking,
  answer: () => T | undefined | Promise<T | undefined>,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const done = (value: Answer<T>) => {
      resolve(value);
      input.dispose();
    };
    input.onDidAccept(async () => {
      const given = await answer();
      if (given !== undefined) done(given);
    });
    input.onDidTriggerButton((button) => {
      if (button === vscode.QuickInputButtons.Back) done(BACK);
    });
    input.onDidHide(() => done(undefined));
    input.show();
  });
}
