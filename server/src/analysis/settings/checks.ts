import { type Model, type ModelProblem, nearest } from '../../model';
import { defineRule, type Rule } from '../../rules/rule';
import { pathAt, renameKey, spanOf } from '../../syntax';

type UnknownKey = Extract<ModelProblem, { kind: 'cle-inconnue' }>;

/** What is unknown: a setting, a rule, a rule that has thresholds, a threshold of a rule. */
type Level = 'reglage' | 'regle' | 'regle-a-seuils' | 'seuil';

interface Data {
  readonly key: string;
  readonly nearest: string | undefined;
  /** The rule whose threshold this should be, or the setting that holds the key. */
  readonly within: string | undefined;
  readonly known: readonly string[];
  /** The rule exists, and has no threshold. */
  readonly exists: boolean;
}

const known = new WeakMap<readonly Rule[], readonly Rule[]>();

/** What is checked of a settings file. */
export function checksOf(rules: readonly Rule[]): readonly Rule[] {
  let checks = known.get(rules);
  if (!checks) {
    checks = [...readingChecks(rules), ...keyChecks(rules)];
    known.set(rules, checks);
  }
  return checks;
}

/** Rules of the format that read any YAML, under the name that they have here. */
function readingChecks(rules: readonly Rule[]): Rule[] {
  return (['yaml-invalide', 'cle-dupliquee', 'valeur-invalide'] as const).flatMap((name) => {
    const rule = rules.find(({ code }) => code === `format/${name}`);
    return rule ? [{ ...rule, code: `reglages/${name}` as const, message: rewording(rule) }] : [];
  });
}

function rewording(rule: Rule): Rule['message'] {
  return (data) => {
    const { constat, attendu } = rule.message(data);
    if (constat.endsWith('qui n’est pas une section.')) {
      return {
        constat: constat.replace('une section', 'un réglage'),
        attendu:
          'Chaque réglage s’écrit sous sa clé : « profil: », « regles: », « seuils: », « vocabulaire: ».',
      };
    }
    return { constat, attendu: attendu.replace('un seul référentiel', 'un seul ensemble de réglages') };
  };
}

function keyChecks(rules: readonly Rule[]): Rule[] {
  const codes = new Set<string>(rules.map(({ code }) => code));
  return [
    unknownKeys('reglages/cle-inconnue', 'Réglage inconnu', codes, (level) => level === 'reglage'),
    unknownKeys(
      'reglages/regle-inconnue',
      'Règle inconnue',
      codes,
      (level) => level === 'regle' || level === 'regle-a-seuils',
    ),
    unknownKeys('reglages/seuil-inconnu', 'Seuil inconnu', codes, (level) => level === 'seuil'),
  ];
}

function unknownKeys(
  code: `reglages/${string}`,
  title: string,
  codes: ReadonlySet<string>,
  wanted: (level: Level) => boolean,
): Rule {
  return defineRule<'document', Data & { readonly level: Level }>({
    code,
    title,
    task: ['Corriger un réglage', 'Corriger {n} réglages'],
    motif: 'format',
    severity: 'error',
    sources: [],
    since: '0.1.0',
    scope: 'document',
    fix: 'suggested',
    *check(_, { model }) {
      for (const problem of model.problems) {
        if (problem.kind !== 'cle-inconnue' || isDamaged(problem)) continue;
        const { level, within } = placeOf(problem, model);
        if (!wanted(level)) continue;
        const key = String(problem.entry.key.value);
        const exists = level === 'regle-a-seuils' && codes.has(key);
        const near = exists ? undefined : (problem.nearest ?? nearCode(key, problem.known));
        yield {
          at: problem.entry.key,
          data: { key, nearest: near, within, known: problem.known, exists, level },
        };
      }
    },
    message: ({ level, ...data }) => ({ constat: CONSTATS[level](data), attendu: expectation(level, data) }),
    fixes({ at, data }, { model }) {
      const problem = model.problems.find(
        (found): found is UnknownKey => found.kind === 'cle-inconnue' && found.entry.key === at,
      );
      if (!problem || !data.nearest) return [];
      return [{ title: `Remplacer par « ${data.nearest} »`, edits: renameKey(problem.entry, data.nearest) }];
    },
  });
}

/** A syntax error touches the key: it may be no key at all. */
function isDamaged({ entry: { key } }: UnknownKey): boolean {
  return key.piece.problems.some(({ start, end }) => start <= key.end && key.start <= end);
}

function placeOf({ entry }: UnknownKey, { tree }: Model): { level: Level; within: string | undefined } {
  const { path } = pathAt(tree, spanOf(entry.key).start);
  const [section, rule] = path.map(String);
  if (path.length === 2 && section === 'regles') return { level: 'regle', within: undefined };
  if (path.length === 2 && section === 'seuils') return { level: 'regle-a-seuils', within: undefined };
  if (path.length === 3 && section === 'seuils') return { level: 'seuil', within: rule };
  return { level: 'reglage', within: path.length > 1 ? section : undefined };
}

/** The name of a rule without its family, or in another one. */
function nearCode(key: string, known: readonly string[]): string | undefined {
  const name = key.slice(key.indexOf('/') + 1);
  const same = known.filter((code) => code.endsWith(`/${name}`));
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const byName = new Map(known.map((code) => [code.slice(code.indexOf('/') + 1), code]));
  const near = name === '' ? undefined : nearest(name, byName.keys());
  return near && byName.get(near);
}

const CONSTATS: Readonly<Record<Level, (data: Data) => string>> = {
  reglage: ({ key, within }) =>
    within === undefined
      ? `Le réglage « ${short(key)} » n’existe pas.`
      : `Le réglage « ${short(key)} » n’existe pas sous « ${within} ».`,
  regle: ({ key }) => `Aucune règle ni famille de règles ne s’appelle « ${short(key)} ».`,
  'regle-a-seuils': ({ key, exists }) =>
    exists ? `La règle « ${key} » n’a pas de seuil.` : `Aucune règle ne s’appelle « ${short(key)} ».`,
  seuil: ({ key, within }) => `La règle « ${within} » n’a pas de seuil « ${short(key)} ».`,
};

function expectation(level: Level, { nearest: near, known: names, exists }: Data): string {
  if (near) return `Le nom attendu est sans doute « ${near} ».`;
  if (exists) return 'Pour changer sa gravité, ou la faire taire : « regles: ».';
  if (level === 'regle' || level === 'regle-a-seuils') {
    return 'Les codes des règles sont ceux des constats, par exemple « jury/absent ».';
  }
  return `Noms possibles ici : ${names.join(', ')}.`;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
