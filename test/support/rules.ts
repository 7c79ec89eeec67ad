import { ruleCodes, ruleModule } from '../../scripts/generate/rules';
import type { Rule } from '../../server/src/rules';

/**
 * The catalogue, loaded rule by rule from its files, so that one under construction fails alone.
 * `REGLES=jury,vae/absente` keeps only those.
 */
export async function loadRules(
  filter = process.env.REGLES,
): Promise<{ code: string; rule: Rule | undefined }[]> {
  const only = filter ? filter.split(',') : undefined;
  const codes = ruleCodes().filter(
    (code) => !only || only.some((name) => code === name || code.startsWith(`${name}/`)),
  );
  return Promise.all(
    codes.map(async (code) => {
      const module = (await import(/* @vite-ignore */ ruleModule(code))) as { default?: Rule };
      return { code, rule: module.default };
    }),
  );
}
