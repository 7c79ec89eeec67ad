/** What the rules add to an edit: `npx tsx bench/rules.ts [600,5000,18000] [--par-regle]`. Figures depend on the machine. */
import { execFileSync } from 'node:child_process';
import { type Analysis, analyse } from '../server/src/analysis';
import { type Rule, rules } from '../server/src/rules';

const TODAY = '2026-11-24';
const EDITS = 100;
const byRule = process.argv.includes('--par-regle');
const sizes = (process.argv.slice(2).find((arg) => /^\d/.test(arg)) ?? '600,5000,18000').split(',');

/** Places inside sentences, spread over the text: where one types. */
function places(text: string): number[] {
  const found: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (/^\s+"?(?:afin|dans|en |[A-ZÉ][a-zé]+er )/.test(line)) found.push(offset + line.length - 2);
    offset += line.length + 1;
  }
  return Array.from({ length: EDITS }, (_, k) => found[Math.floor(((k + 0.5) * found.length) / EDITS)]!);
}

/** Milliseconds of each edit (a letter typed, then taken out), once everything is warm. */
function measure(text: string, catalogue: readonly Rule[]): number[] {
  let current: Analysis = analyse(text, { rules: catalogue, today: TODAY });
  const round = () =>
    places(text).flatMap((at) =>
      [`${text.slice(0, at)}x${text.slice(at)}`, text].map((version) => {
        const start = performance.now();
        current = analyse(version, { rules: catalogue, today: TODAY, previous: current });
        void current.diagnostics.length;
        return performance.now() - start;
      }),
    );
  round();
  return round().sort((a, b) => a - b);
}

for (const lines of sizes) {
  const text = execFileSync(process.execPath, ['bench/generate.mjs', lines], { encoding: 'utf8' });
  const [without, within] = [measure(text, []), measure(text, rules)];
  const p = (times: number[], part: number) => times[Math.floor(times.length * part)]!.toFixed(2).padStart(7);
  console.log(
    `${lines.padStart(6)} lines · p50 without rules ${p(without, 0.5)} ms, with ${p(within, 0.5)} ms · p95 ${p(without, 0.95)} / ${p(within, 0.95)} ms`,
  );
  if (!byRule) continue;
  const spent = rules.map((rule) => {
    let total = 0;
    const timed: Rule = {
      ...rule,
      check(target, context) {
        const start = performance.now();
        const findings = [...rule.check(target, context)];
        total += performance.now() - start;
        return findings;
      },
    };
    measure(text, [timed]);
    return { code: rule.code, each: total / (4 * EDITS) };
  });
  for (const { code, each } of spent.sort((a, b) => b.each - a.each).slice(0, 15)) {
    console.log(`         ${each.toFixed(3)} ms  ${code}`);
  }
}
