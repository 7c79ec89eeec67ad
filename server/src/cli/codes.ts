import { nearest } from '../model';
import { type Rule, rules } from '../rules';

/** The rules that a code, or a family, stands for. */
export function rulesOf(code: string): readonly Rule[] {
  return rules.filter((rule) => rule.code === code || rule.code.startsWith(`${code}/`));
}

/** What to say of a code that stands for none. */
export function unknownRule(code: string): string {
  const codes = rules.map((rule) => rule.code as string);
  const name = code.split('/').at(-1);
  const families = [...new Set(codes.map((known) => known.split('/')[0]!))];
  const proposal =
    codes.find((known) => known.split('/')[1] === name) ?? nearest(code, codes) ?? nearest(code, families);
  const help = proposal ? `Vouliez-vous dire « ${proposal} » ?` : 'Toutes les règles : referentiel expliquer';
  return `Règle inconnue : « ${code} ». ${help}`;
}
