import { IdIndex, type Model } from '../../model';
import { sliceOf } from '../../model/build';
import type { Rule } from '../../rules/rule';
import { parseTree } from '../../syntax';
import type { Checked, Diagnostic } from '../diagnostic';
import { Spot } from '../found';
import { said } from '../wording';
import { checksOf } from './checks';
import { type Settings, settingsDescriptor } from './schema';
import { DEFAULT_SETTINGS, readSettings } from './settings';

/** All that is known of one version of a settings file. */
export interface Configuration extends Checked {
  /** What could be read of it: a mistake loses its own setting only. */
  readonly settings: Settings;
}

/** Reads the text of a settings file. Never throws; depends on its arguments alone. */
export function analyseConfiguration(
  text: string,
  rules: readonly Rule[],
  previous?: Configuration,
): Configuration {
  const descriptor = settingsDescriptor(rules);
  const tree = parseTree(text, {
    isRootKey: (key) => descriptor.keys.has(key),
    previous: previous?.model.tree,
  });
  const slice = sliceOf(descriptor, tree.root, '');
  // To the rules that read any YAML, a document with no element of the format.
  const model: Model = {
    tree,
    referentiel: { node: tree.root },
    problems: slice.problems,
    ids: new IdIndex([]),
  };
  const settings = slice.value ? readSettings(plain(slice.value), rules) : DEFAULT_SETTINGS;
  return { text, model, settings, diagnostics: diagnose(model, rules), suppressions: undefined };
}

function diagnose(model: Model, rules: readonly Rule[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const rule of checksOf(rules)) {
    for (const finding of rule.check(model.referentiel, { model })) {
      const related = (finding.related ?? []).map(({ at, message }) => ({ ...new Spot(at).span, message }));
      diagnostics.push({
        ...new Spot(finding.at).span,
        code: rule.code,
        motif: rule.motif,
        severity: rule.severity,
        message: said(rule, finding.data),
        source: 'page « Réglages »',
        related,
        rule,
        finding,
      });
    }
  }
  return diagnostics.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Located values as plain ones. */
function plain(located: unknown): unknown {
  if (Array.isArray(located)) return located.map(plain);
  const { node, ...rest } = located as { readonly node: { readonly kind: string } };
  if (node.kind === 'scalar') return (rest as { readonly value: unknown }).value;
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, plain(value)]));
}
