import { type Analysis, analyse, type Checked, type Diagnostic } from '../analysis';
import { isSection } from '../model';
import type { Fix } from '../rules';
import { applyEdits, problemsAfter, type TextEdit } from '../syntax';

/** More than any text needs: it only keeps two fixes that undo each other from going on for ever. */
const MAX_PASSES = 100;

export function fixesOf({ model }: Checked, { rule, finding }: Diagnostic): readonly Fix[] {
  try {
    return rule.fixes?.(finding, { tree: model.tree, model }) ?? [];
  } catch {
    // A fix that fails is no fix: the finding stays.
    return [];
  }
}

/** Those that are proposed: where a text is written in an odd way, a fix that would break it is none. */
export function proposedFixesOf(analysis: Checked, diagnostic: Diagnostic): readonly Fix[] {
  return fixesOf(analysis, diagnostic).filter(({ edits }) => staysSound(analysis, edits));
}

/** The text has no more syntax problems once edited than it has now. */
export function staysSound({ model: { tree } }: Checked, edits: readonly TextEdit[]): boolean {
  try {
    return problemsAfter(tree, edits, isSection) <= tree.problems.length;
  } catch {
    // Edits that overlap.
    return false;
  }
}

/** The fix that may be applied to a finding without being looked at. */
export function safeFixOf(analysis: Checked, diagnostic: Diagnostic): Fix | undefined {
  if (diagnostic.rule.fix !== 'safe') return undefined;
  const fix = fixesOf(analysis, diagnostic).find(({ safe }) => safe);
  return fix && fix.edits.length > 0 && !touchesBroken(analysis, fix) ? fix : undefined;
}

/** Where the YAML is broken, what was read may not be what was meant: nothing is safe there. */
function touchesBroken({ model }: Checked, { edits }: Fix): boolean {
  return model.tree.problems.some(({ piece: { start, text } }) =>
    edits.some((edit) => edit.start < start + text.length && start < edit.end),
  );
}

interface SafePass {
  readonly edits: readonly TextEdit[];
  /** What they correct. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The safe fixes that can be applied together: of two that touch the same place, the first. */
export function safePass(analysis: Checked, wanted: (code: string) => boolean = () => true): SafePass {
  const pass = passOf(analysis, wanted, () => true);
  if (staysSound(analysis, pass.edits)) return pass;
  // The text is written in an odd way: those that would break it are left out.
  return passOf(analysis, wanted, (edits) => staysSound(analysis, edits));
}

function passOf(
  analysis: Checked,
  wanted: (code: string) => boolean,
  mayApply: (edits: readonly TextEdit[]) => boolean,
): SafePass {
  const edits: TextEdit[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const diagnostic of analysis.diagnostics) {
    const fix = wanted(diagnostic.code) ? safeFixOf(analysis, diagnostic) : undefined;
    if (!fix) continue;
    const clashes = fix.edits.some((edit) =>
      edits.some((other) => edit.start <= other.end && other.start <= edit.end),
    );
    if (clashes || !mayApply([...edits, ...fix.edits])) continue;
    edits.push(...fix.edits);
    diagnostics.push(diagnostic);
  }
  return { edits, diagnostics };
}

export interface Corrected {
  readonly analysis: Analysis;
  /** How many findings of each code were corrected. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The text once its safe fixes are applied, as often as each pass makes room for more. */
export function fixAll(analysis: Analysis, wanted?: (code: string) => boolean): Corrected {
  const counts = new Map<string, number>();
  let current = analysis;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const { edits, diagnostics } = safePass(current, wanted);
    const text = applyEdits(current.text, edits);
    if (text === current.text) break;
    for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
    current = analyse(text, { ...current.options, previous: current });
  }
  return { analysis: current, counts };
}
