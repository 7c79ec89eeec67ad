import type { Analysis } from '../../../server/src/analysis';
import { codeActionsFor } from '../../../server/src/features/code-actions';
import { completionsAt } from '../../../server/src/features/completion';
import { highlightsAt } from '../../../server/src/features/document-highlight';
import { documentLinksOf } from '../../../server/src/features/document-links';
import { documentSymbolsOf } from '../../../server/src/features/document-symbols';
import { fixesOf } from '../../../server/src/features/fix-all';
import { foldingRangesOf } from '../../../server/src/features/folding';
import { hoverAt } from '../../../server/src/features/hover';
import { reportOf } from '../../../server/src/features/report';
import { semanticTokensOf } from '../../../server/src/features/semantic-tokens';
import { diagnosticsTold, tellingOf } from '../../../server/src/features/telling';
import { namedElements } from '../../../server/src/features/workspace-symbols';
import { ROOT_KEYS } from '../../../server/src/model';
import { type Entry, formatTree, type Span, type SyntaxNode, spanOf } from '../../../server/src/syntax';
import { TARGET } from './questions';

/** A part of what is known of a text, by its name. */
export type Snapshot = Readonly<Record<string, string>>;

const span = ({ start, end }: Span) => [start, end];
const placed = (node: SyntaxNode | undefined) => (node ? [node.kind, ...span(spanOf(node))] : null);

/** All that an analysis holds, as text: two analyses of one text must be the same, byte for byte. */
export function snapshotOf(analysis: Analysis): Snapshot {
  const { model, diagnostics, suppressions, failures, register } = analysis;
  const { tree, ids } = model;
  const parts = {
    arbre: treeOf(tree.root),
    morceaux: tree.pieces.map(({ kind, start, text, reachesOut }) => [kind, start, text.length, reachesOut]),
    racine: placed(tree.strayRoot),
    'problèmes de syntaxe': tree.problems.map((problem) => [problem.kind, ...span(spanOf(problem))]),
    lignes: [
      tree.lines.count,
      ...tree.root.entries.map(({ key }) => tree.lines.positionAt(spanOf(key).start)),
    ],
    modèle: plain(model.referentiel),
    'clés de la racine': model.referentiel[ROOT_KEYS]?.map(placed),
    'problèmes du modèle': model.problems.map(plain),
    identifiants: [ids.definitions.map(plain), ids.references.map(plain)],
    'identifiants fautifs': [[...ids.repeated].sort(), [...ids.unmet].sort()],
    registre: register ?? null,
    constats: diagnostics.map(
      ({ code, severity, start, end, message, related, source, motif, elsewhere }) => [
        code,
        severity,
        start,
        end,
        message,
        related,
        source,
        motif,
        elsewhere ?? [],
      ],
    ),
    'constats par morceau': analysis.chunks.map(({ found }) =>
      found.map(({ diagnostic }) => diagnostic.code),
    ),
    'constats des éléments': analysis.ofElements.map(({ found }) =>
      found.map(({ diagnostic: { code, start, end, message } }) => [code, start, end, message]),
    ),
    'constats racontés': diagnosticsTold(tellingOf(analysis, TARGET)),
    suppressions,
    échecs: failures.map(({ code, error }) => [code, String(error)]),
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part) ?? 'null']),
  );
}

/** What the features answer: they keep parts of their answers from one version to the next. */
export function answersOf(analysis: Analysis, offset: number): Snapshot {
  const { model, diagnostics } = analysis;
  const position = model.tree.lines.positionAt(offset);
  const range = { start: position, end: position };
  const parts = {
    plan: documentSymbolsOf(analysis),
    éléments: namedElements(model),
    repli: foldingRangesOf(analysis),
    couleurs: semanticTokensOf(analysis),
    liens: documentLinksOf(analysis, TARGET.uri),
    rapport: reportOf(analysis),
    'mise en forme': formatTree(model.tree),
    survol: hoverAt(analysis, position),
    complétion: completionsAt(analysis, position),
    occurrences: highlightsAt(analysis, position),
    actions: codeActionsFor(analysis, { ...TARGET, defers: 'never', range, only: undefined }),
    corrections: diagnostics.map((diagnostic) => fixesOf(analysis, diagnostic)),
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part) ?? 'null']),
  );
}

/** The names of the parts that are not the same, with where they begin to differ. */
export function differences(a: Snapshot, b: Snapshot): string[] {
  return Object.keys(b).flatMap((name) => {
    const [one, other] = [a[name]!, b[name]!];
    if (one === other) return [];
    let at = 0;
    while (one[at] === other[at]) at++;
    const around = (text: string) => text.slice(Math.max(0, at - 120), at + 240);
    return [
      `${name} (au signe ${at})\n  après les modifications : …${around(one)}\n  à neuf : …${around(other)}`,
    ];
  });
}

function treeOf(node: SyntaxNode | undefined): unknown {
  if (!node) return null;
  switch (node.kind) {
    case 'map': {
      const entries = node.entries.map(({ key, value, colon }) => [treeOf(key), colon, treeOf(value)]);
      return [...placed(node)!, node.flow, entries];
    }
    case 'seq':
      return [...placed(node)!, node.flow, node.items.map(treeOf)];
    case 'alias':
      return [...placed(node)!, node.name, placed(node.target)];
    default:
      return [...placed(node)!, node.style, typeof node.value === 'number' ? String(node.value) : node.value];
  }
}

const isNode = (value: object): value is SyntaxNode =>
  'piece' in value && 'kind' in value && 'parent' in value;
const isEntry = (value: object): value is Entry => 'key' in value && 'colon' in value;

/** A value of the model, each node as its place: an element that holds its owner would go on for ever otherwise. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (isNode(value)) return placed(value);
  if (isEntry(value)) return [placed(value.key), placed(value.value)];
  const own = Object.entries(value).map(([key, part]) => [key, plain(part)]);
  return Array.isArray(value) ? own : Object.fromEntries(own);
}
