import * as z from 'zod';
import type { Vocabulary } from '../french';
import type { Rule, Severity } from '../rules/rule';

export const SEVERITY_NAMES = { erreur: 'error', avertissement: 'warning', conseil: 'advice' } as const;

/** What an author or a team may set. The same names in VS Code (`referentiel.*`) and elsewhere. */
export const settingsSchema = z.object({
  /** By code (`jury/absent`) or by family (`jury`): a severity, or `off`. */
  regles: z.record(z.string(), z.enum(['erreur', 'avertissement', 'conseil', 'off'])).catch({}),
  /** By code, the thresholds of a rule: `{ "bloc/disproportionne": { "part": 60 } }`. */
  seuils: z.record(z.string(), z.record(z.string(), z.number())).catch({}),
  vocabulaire: z
    .object({
      verbesAcceptes: z.array(z.string()).catch([]),
      motsAcceptes: z.array(z.string()).catch([]),
      motsVagues: z.array(z.string()).catch([]),
    })
    .catch({ verbesAcceptes: [], motsAcceptes: [], motsVagues: [] }),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Settings from whatever a client sends: a part that makes no sense is as if it were not set. */
export function readSettings(raw: unknown): Settings {
  return settingsSchema.parse(typeof raw === 'object' && raw !== null ? raw : {});
}

export const DEFAULT_SETTINGS: Settings = readSettings({});

/** The severity of a rule; undefined when it is switched off. The code wins over the family. */
export function severityOf(rule: Rule, settings: Settings): Severity | undefined {
  const family = rule.code.slice(0, rule.code.indexOf('/'));
  const set = settings.regles[rule.code] ?? settings.regles[family];
  if (set === undefined) return rule.severity;
  return set === 'off' ? undefined : SEVERITY_NAMES[set];
}

export function optionsOf(rule: Rule, settings: Settings): Record<string, number> {
  const set = settings.seuils[rule.code] ?? {};
  const values: Record<string, number> = {};
  for (const [name, spec] of Object.entries(rule.options ?? {})) {
    const wanted = set[name] ?? spec.default;
    values[name] = Math.min(spec.maximum ?? wanted, Math.max(spec.minimum ?? wanted, wanted));
  }
  return values;
}

export function vocabularyOf({ vocabulaire }: Settings): Vocabulary {
  return {
    acceptedVerbs: vocabulaire.verbesAcceptes,
    acceptedWords: vocabulaire.motsAcceptes,
    vagueWords: vocabulaire.motsVagues,
  };
}
