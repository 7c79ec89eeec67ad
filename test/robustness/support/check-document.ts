import type { Analysis } from '../../../server/src/analysis';
import { codeActionsFor, editsOf, resolvedAction } from '../../../server/src/features/code-actions';
import { REFACTORINGS } from '../../../server/src/features/code-actions/refactorings';
import { diagnosticsOf } from '../../../server/src/features/diagnostics';
import { proposedFixesOf, safePass } from '../../../server/src/features/fix-all';
import { isSection } from '../../../server/src/model';
import { formatTree, parseTree, pathAt, type SyntaxNode, spanOf } from '../../../server/src/syntax';
import { sameValues } from '../../../server/src/syntax/format/same';
import { parseAnything } from '../../../server/src/syntax/parse-piece';
import { Faults } from './faults';
import { askEverywhere, askWhole, TARGET } from './questions';
import type { Random } from './random';
import { read } from './read';

/** Processor time that one document may take, in milliseconds: generous, in proportion to its size. */
const MOST_MS = 400;
const MOST_MS_PER_CHARACTER = 0.15;
/** Findings of a document whose fixes are applied. */
const MOST_FIXED = 2;
/** One document out of that many is asked all the questions of an editor. */
const ASKED = 3;
/** Places of a document that is gone through: all places of a small one. */
const MOST_PLACES = 400;

/** How much is asked of one document: a part chosen by chance; all of it, at some places or at every one. */
export type Depth = 'sampled' | 'thorough' | { readonly places: number };

/** All that must hold of any text; the faults, none when all does. */
export function faultsOf(text: string, random: Random, depth: Depth = 'sampled'): readonly string[] {
  const faults = new Faults();
  if (depth !== 'sampled') {
    checkAll(text, random, faults, depth);
    return faults.list;
  }
  const allowed = MOST_MS + MOST_MS_PER_CHARACTER * text.length;
  const start = performance.now();
  checkAll(text, random, faults, depth);
  if (performance.now() - start > allowed) {
    // The machine may be busy, code may have been compiled: only what takes the processor again is slow.
    const again = cpuTime(() => read(text).diagnostics.length);
    if (again > allowed / 2) faults.add(`lenteur : ${Math.round(again)} ms pour ${text.length} caractères`);
  }
  return faults.list;
}

function cpuTime(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function checkAll(text: string, random: Random, faults: Faults, depth: Depth): void {
  const analysis = faults.attempt('lecture', () => read(text));
  if (!analysis) return;
  const { lines } = analysis.model.tree;
  checkTree(analysis, faults);
  if (depth !== 'sampled' || random.oneIn(ASKED)) {
    checkCut(analysis, faults);
    checkEveryday(analysis, faults);
  }
  for (const { code, error } of analysis.failures)
    faults.add(`règle ${code} : ${error instanceof Error ? error.stack : String(error)}`);
  for (const { code, start, end, related } of analysis.diagnostics) {
    faults.span(`constat ${code}`, { start, end }, text);
    for (const one of related) faults.span(`constat ${code}, lié`, one, text);
  }
  const published = faults.attempt('constats', () => diagnosticsOf(analysis, TARGET));
  faults.ranges('constats', published, lines);
  checkFixes(analysis, random, faults, depth);
  checkFormatting(analysis, faults);
  // Dearer than all the rest: asked of one document out of so many.
  if (depth === 'sampled' && !random.oneIn(ASKED)) return;
  askWhole(analysis, faults);
  const most = depth === 'sampled' ? 1 : depth === 'thorough' ? MOST_PLACES : depth.places;
  for (const offset of placesIn(text, most, random)) {
    askEverywhere(analysis, offset, random, faults);
    checkActions(analysis, offset, random, faults);
  }
}

/** What the reader of everyday YAML gives is what the library gives. */
function checkEveryday({ model: { tree } }: Analysis, faults: Faults): void {
  for (const { text, kind, root, isEveryday } of tree.pieces) {
    if (!isEveryday) continue;
    const slow = parseAnything(text, 0, kind);
    // A text of two hundred dashes is no nesting: the quick one knows.
    if (slow.problems.some((problem) => problem.kind === 'trop-imbrique')) continue;
    if (slow.problems.length > 0 || slow.reachesOut) faults.add(`lecture rapide : un défaut passé\n${text}`);
    else if (JSON.stringify(outline(root)) !== JSON.stringify(outline(slow.root)))
      faults.add(`lecture rapide : autre chose que la bibliothèque\n${text}`);
  }
}

/** Kinds, places, values, styles: all that a tree says, from the beginning of its piece. */
function outline(node: SyntaxNode | undefined): unknown {
  if (!node) return null;
  const { kind, start, end } = node;
  if (kind === 'map')
    return [
      start,
      end,
      node.flow,
      node.entries.map((one) => [outline(one.key), outline(one.value), one.colon]),
    ];
  if (kind === 'seq') return [start, end, node.flow, node.items.map(outline)];
  return kind === 'scalar' ? [start, end, node.style, String(node.value), typeof node.value] : [start, end];
}

/** Cutting a text to read it piece by piece does not change what a sound text says. */
function checkCut({ model: { tree }, text }: Analysis, faults: Faults): void {
  // « Remarque : » at the margin is taken for prose, which is no key of the format either.
  if (/^[^\s#][^\n]*[ \t]:(?:\s|$)/m.test(text)) return;
  const whole = parseAnything(text, 0, 'whole');
  if (whole.problems.length > 0) return;
  const [problem] = tree.problems;
  if (problem) faults.add(`découpe : ${problem.kind} dans un texte sans défaut`);
  else if (whole.root?.kind === 'map' && !whole.root.flow && !sameValues(whole.root, tree.root))
    faults.add('découpe : le texte ne dit plus la même chose');
}

function placesIn(text: string, most: number, random: Random): number[] {
  const count = Math.min(text.length + 1, most);
  return Array.from({ length: count }, (_, rank) =>
    count > text.length ? rank : random.below(text.length + 1),
  );
}

/** Every node in the text and in its parent; one after the other, unless a bracket that does not close mixes them up. */
function checkTree({ model: { tree }, text }: Analysis, faults: Faults): void {
  const isSound = tree.problems.length === 0;
  const visit = (node: SyntaxNode, from: number, to: number): void => {
    const { start, end } = spanOf(node);
    faults.span(`nœud ${node.kind}`, { start, end }, text);
    if (start < from || end > to) faults.add(`nœud ${node.kind} : ${start}–${end} hors de ${from}–${to}`);
    let at = start;
    const parts =
      node.kind === 'map'
        ? node.entries.flatMap(({ key, value }) => [key, value])
        : node.kind === 'seq'
          ? node.items
          : [];
    for (const part of parts) {
      if (!part) continue;
      visit(part, isSound ? at : start, end);
      at = Math.max(at, spanOf(part).end);
    }
  };
  visit(tree.root, 0, text.length);
  let at = 0;
  for (const piece of tree.pieces) {
    if (piece.start !== at) faults.add(`morceau à ${piece.start} au lieu de ${at}`);
    if (!text.startsWith(piece.text, piece.start)) faults.add(`morceau à ${piece.start} : pas le texte`);
    at = piece.start + piece.text.length;
  }
  if (at !== text.length) faults.add(`morceaux : ${at} au lieu de ${text.length}`);
  for (const problem of tree.problems) faults.span(`problème ${problem.kind}`, spanOf(problem), text);
}

const problemsOf = (text: string) => parseTree(text, { isRootKey: isSection }).problems;

/** A text that was YAML is YAML once it is changed. */
function stillParses(what: string, analysis: Analysis, after: string | undefined, faults: Faults): void {
  if (after === undefined || analysis.model.tree.problems.length > 0) return;
  const problem = problemsOf(after)[0];
  if (problem) faults.add(`${what} : le texte n’est plus du YAML (${problem.kind})\n${after}`);
}

function checkFixes(analysis: Analysis, random: Random, faults: Faults, depth: Depth): void {
  const { model, diagnostics, text } = analysis;
  const from = diagnostics.length > MOST_FIXED ? random.below(diagnostics.length - MOST_FIXED + 1) : 0;
  const all = depth !== 'sampled';
  for (const diagnostic of all ? diagnostics : diagnostics.slice(from, from + MOST_FIXED)) {
    const { rule, finding } = diagnostic;
    const what = `correction de ${rule.code}`;
    // Those that would break the text are not proposed; they do not fail.
    faults.attempt(what, () => rule.fixes?.(finding, { tree: model.tree, model }));
    const fixes = faults.attempt(what, () => proposedFixesOf(analysis, diagnostic)) ?? [];
    const parsed = random.below(fixes.length);
    fixes.forEach(({ title, edits }, rank) => {
      const after = faults.edits(`${what} « ${title} »`, edits, text);
      if (all || rank === parsed) stillParses(`${what} « ${title} »`, analysis, after, faults);
    });
  }
  const pass = faults.attempt('tout corriger', () => safePass(analysis));
  if (pass && pass.edits.length > 0)
    stillParses('tout corriger', analysis, faults.edits('tout corriger', pass.edits, text), faults);
}

const withoutBlanks = (text: string) => text.replace(/[ \t\r\n]+/g, '');

function checkFormatting(analysis: Analysis, faults: Faults): void {
  const { model, text } = analysis;
  const after = faults.edits(
    'mise en forme',
    faults.attempt('mise en forme', () => formatTree(model.tree)) ?? [],
    text,
  );
  if (after === undefined || after === text) return;
  if (withoutBlanks(after) !== withoutBlanks(text))
    faults.add(`mise en forme : plus que des blancs\n${after}`);
  stillParses('mise en forme', analysis, after, faults);
  const again =
    faults.attempt('mise en forme', () => formatTree(parseTree(after, { isRootKey: isSection }))) ?? [];
  const twice = faults.edits('mise en forme', again, after);
  if (twice !== undefined && twice !== after)
    faults.add(`mise en forme : pas la même deux fois\n${after}\n→\n${twice}`);
}

/** What may be done to the structure there, once it is chosen. */
function checkActions(analysis: Analysis, offset: number, random: Random, faults: Faults): void {
  const { model, text } = analysis;
  const end = Math.min(text.length, offset + (random.oneIn(3) ? random.below(200) : 0));
  const place = { analysis, start: offset, end, at: pathAt(model.tree, offset) };
  for (const { kind, offers } of REFACTORINGS) {
    for (const offer of faults.attempt(kind, () => offers(place)) ?? []) {
      const what = `${kind} « ${offer.title} »`;
      const changes = faults.attempt(what, () => editsOf(analysis, offer));
      if (changes) stillParses(what, analysis, faults.edits(what, changes, text), faults);
    }
  }
  if (!random.oneIn(4)) return;
  const { lines } = model.tree;
  const range = { start: lines.positionAt(offset), end: lines.positionAt(end) };
  const actions =
    faults.attempt('actions', () => codeActionsFor(analysis, { ...TARGET, range, only: undefined })) ?? [];
  for (const action of actions) {
    const chosen = action.data
      ? faults.attempt(action.title, () => resolvedAction(analysis, action, TARGET))
      : action;
    faults.ranges(`action « ${action.title} »`, chosen?.edit, lines);
  }
}
