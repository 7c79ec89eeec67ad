import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import { type Analysis, DEFAULT_SETTINGS, type Diagnostic } from '../analysis';
import { vocabularyOf } from '../analysis/settings/settings';
import { competencesOf, type Descriptor, descriptorAt, referentielDescriptor } from '../model';
import { describeCode } from '../model/nomenclatures';
import { pathAt, resolved, type Span, type SyntaxNode, spanOf, type TreePath } from '../syntax';
import { rangeOf } from './diagnostics';
import { describeCoverage, describeElement, describeJury, describePromotion } from './element-hover';
import { occurrenceAt } from './ids/symbols';
import { describeStatement } from './statement-hover';

/** What is under the cursor: a key of the format, an id and what it designates, a code and its title, what a competence says. */
export function hoverAt(
  analysis: Analysis,
  position: Position,
  pageOf: (code: string) => string | undefined = () => undefined,
): Hover | null {
  const { model, knownDiagnostics, options } = analysis;
  const { tree } = model;
  const offset = tree.lines.offsetAt(position);
  const at = pathAt(tree, offset);
  const node = at.nodes.at(-1);
  if (!node) return null;
  const parts: string[] = [];
  const occurrence = occurrenceAt(model, offset);
  for (const definition of occurrence?.definitions ?? []) {
    parts.push(describeElement(analysis, definition, { from: occurrence?.node }));
  }
  if (!at.onKey && node.kind === 'scalar') {
    const text = String(node.value);
    const descriptor = descriptorAt(referentielDescriptor, at.path);
    if (descriptor?.meta.nomenclature) parts.push(...describeCode(descriptor.meta.nomenclature, text));
    else if (descriptor?.kind === 'scalar' && descriptor.meta.values?.[text]) {
      parts.push(`**${text}** : ${descriptor.meta.values[text]}`);
    }
  }
  if (!at.onKey) {
    const vocabulary = vocabularyOf(options.settings ?? DEFAULT_SETTINGS);
    const statement = describeStatement(model.referentiel, node, vocabulary);
    if (statement) parts.push(statement);
    const competence = competencesOf(model.referentiel).find(({ enonce }) => enonce?.node === node);
    if (competence) parts.push(describeCoverage(analysis, competence));
  }
  const figures = describeJury(analysis, at.path) ?? describePromotion(analysis, offset);
  if (figures) parts.push(figures);
  const described = describeKey(at);
  if (described && (at.onKey || node.kind === 'scalar')) parts.push(described);
  parts.push(...explanationsOf(knownDiagnostics, offset, pageOf));
  if (parts.length === 0) return null;
  const span = spanOf(node);
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    ...(small(node, span) ? { range: rangeOf(tree.lines, span) } : {}),
  };
}

function small(node: SyntaxNode, span: Span): boolean {
  return resolved(node)?.kind === 'scalar' && span.end - span.start < 2000;
}

/** The key that the cursor is on or in, as the format describes it. */
function describeKey({ path }: TreePath): string | undefined {
  const keys = [...path];
  while (typeof keys.at(-1) === 'number') keys.pop();
  const descriptor = descriptorAt(referentielDescriptor, keys);
  const key = keys.at(-1);
  if (!descriptor || key === undefined || descriptor.meta.description === '') return undefined;
  return keyMarkdown(String(key), descriptor);
}

/** The description of a key: what it is, its closed list, an example, its source. Also the text of completion. */
export function keyMarkdown(key: string, { meta }: Descriptor): string {
  const lines = [`**${key}** : ${meta.description}`];
  if (meta.values) {
    lines.push(
      Object.entries(meta.values)
        .map(([value, meaning]) => `- \`${value}\` : ${meaning}`)
        .join('\n'),
    );
  }
  if (meta.example) lines.push(`Exemple : \`${meta.example}\``);
  if (meta.source) lines.push(`*Source : ${meta.source}*`);
  return lines.join('\n\n');
}

/** Why each rule that reports something here exists, in the words of its page; VS Code shows the messages themselves. */
function explanationsOf(
  diagnostics: readonly Diagnostic[],
  offset: number,
  pageOf: (code: string) => string | undefined,
): string[] {
  const here = diagnostics.filter(({ start, end }) => start <= offset && offset <= end);
  return [...new Map(here.map((found) => [found.code, found])).values()].map(({ code, rule, source }) => {
    const prose = explanationIn(pageOf(code) ?? '');
    return [`\`${code}\` : **${rule.title}**`, ...(prose ? [prose] : []), `*Source : ${source}*`].join(
      '\n\n',
    );
  });
}

/** What a page says before its examples: what is reported, and why. Its headings are those of a hover. */
function explanationIn(page: string): string {
  const start = page.indexOf('\n## ');
  const end = page.indexOf('\n## Exemples');
  if (start < 0 || end < start) return '';
  return page
    .slice(start, end)
    .replace(/^## (.+)$/gm, '**$1**')
    .trim();
}
