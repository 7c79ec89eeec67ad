/**
 * Precision of the rules on the real corpus: what they report today, beside what was judged by hand.
 *
 *   npx tsx scripts/precision/rapport.ts           prints the table
 *   npx tsx scripts/precision/rapport.ts --write   and puts it into docs/precision.md
 *
 * The corpus is not part of the project: see test/shared.ts for where it is looked for.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, GRAVITE_OF } from '../../server/src/analysis';
import { sharedFolder } from '../../test/shared';
import { loadAllRules } from '../generate/rules';
import { type Jugement, jugements, type Verdict } from './jugements';

/** The day of the analysis: « today » is an input. */
const TODAY = '2026-11-24';
const PAGE = join(import.meta.dirname, '../../docs/precision.md');
const EXTENSION = '.referentiel.yaml';

interface Reported {
  readonly files: number;
  readonly total: number;
  /** By rule: how many at each place. */
  readonly byRule: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly severities: ReadonlyMap<string, keyof typeof GRAVITE_OF>;
}

async function report(corpus: string): Promise<Reported> {
  const rules = await loadAllRules();
  const byRule = new Map<string, Map<string, number>>();
  const files = readdirSync(corpus).filter((file) => file.endsWith(EXTENSION));
  let total = 0;
  for (const file of files) {
    const text = readFileSync(join(corpus, file), 'utf8');
    for (const { code, start } of analyse(text, { rules, today: TODAY }).diagnostics) {
      const line = text.slice(0, start).split('\n').length;
      const place = `${file.slice(0, -EXTENSION.length)}:${line}`;
      const places = byRule.get(code) ?? new Map<string, number>();
      byRule.set(code, places.set(place, (places.get(place) ?? 0) + 1));
      total += 1;
    }
  }
  const severities = new Map(rules.map(({ code, severity }) => [code as string, severity]));
  return { files: files.length, total, byRule, severities };
}

interface Row {
  readonly rule: string;
  readonly findings: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly judged: number;
}

/** Judgements that the rules no longer agree with: to be read again. */
function outdated({ byRule }: Reported, all: readonly Jugement[]): string[] {
  return all.flatMap(({ rule, place, verdict, excerpt }) => {
    const reported = byRule.get(rule)?.has(place) ?? false;
    const gone = ['juste', 'douteux', 'faux'].includes(verdict) && !reported;
    const back = verdict === 'manqué' && reported;
    return gone || back ? [`${rule} ${place} « ${excerpt} », jugé ${verdict}`] : [];
  });
}

function rows({ byRule }: Reported, all: readonly Jugement[]): Row[] {
  const codes = [...new Set([...byRule.keys(), ...all.map(({ rule }) => rule)])].sort();
  return codes.map((rule) => {
    const counts = { juste: 0, douteux: 0, faux: 0, corrigé: 0, manqué: 0 };
    for (const jugement of all) if (jugement.rule === rule) counts[jugement.verdict] += 1;
    const findings = [...(byRule.get(rule)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    return { rule, findings, counts, judged: judgedIn(counts) };
  });
}

const judgedIn = (counts: Row['counts']) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Before the corrections, then of what is reported today. */
function wrongShares({ juste, douteux, faux, corrigé, manqué }: Row['counts']): string {
  const judged = juste + douteux + faux;
  return `${percent(faux + corrigé, judged + corrigé + manqué)} | ${percent(faux, judged)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1).replace('.', ',').replace(',0', '')} %`;
}

function table(reported: Reported, all: readonly Jugement[]): string {
  const lines = rows(reported, all);
  const sum = lines.reduce<Record<Verdict, number>>(
    (total, { counts }) => {
      for (const verdict of Object.keys(total) as Verdict[]) total[verdict] += counts[verdict];
      return total;
    },
    { juste: 0, douteux: 0, faux: 0, corrigé: 0, manqué: 0 },
  );
  const line = (name: string, level: string, findings: number, counts: Row['counts']) =>
    `| ${name} | ${level} | ${findings} | ${judgedIn(counts)} | ${counts.juste} | ${counts.douteux} | ${counts.faux} | ${counts.corrigé} | ${counts.manqué} | ${wrongShares(counts)} |`;
  return [
    `${reported.files} documents, ${reported.total} constats de ${reported.byRule.size} règles ; ${judgedIn(sum)} jugés.`,
    '',
    '| Règle | Gravité | Constats | Jugés | Justes | Douteux | Faux | Corrigés | Perdus | Faux avant | Faux après |',
    '| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...lines.map(({ rule, findings, counts }) =>
      line(`\`${rule}\``, GRAVITE_OF[reported.severities.get(rule) ?? 'advice'], findings, counts),
    ),
    line('**Total**', '', reported.total, sum),
  ].join('\n');
}

/** What was wrong or can be objected to, with its reason. */
function reasons(all: readonly Jugement[], verdict: Verdict): string {
  const byReason = new Map<string, Jugement[]>();
  for (const jugement of all) {
    if (jugement.verdict !== verdict) continue;
    const key = `\`${jugement.rule}\` : ${jugement.why ?? 'sans raison écrite'}`;
    byReason.set(key, [...(byReason.get(key) ?? []), jugement]);
  }
  return [...byReason]
    .map(([reason, list]) => `- ${reason} (${list.length}, par exemple « ${list[0]!.excerpt} »)`)
    .join('\n');
}

/** Puts each part between its two marks. */
function filled(page: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce(
    (text, [name, part]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- fin -->)`),
        (_, open: string, close: string) => `${open}\n${part}\n\n${close}`,
      ),
    page,
  );
}

async function main(): Promise<void> {
  const shared = sharedFolder();
  if (shared === undefined) {
    console.log('Corpus absent : rien n’est mesuré. Indiquez son dossier dans REFERENTIEL_SHARED.');
    return;
  }
  const reported = await report(join(shared, 'corpus'));
  const all = jugements();
  const tableau = table(reported, all);
  console.log(tableau);
  for (const line of outdated(reported, all)) console.log(`À relire : ${line}`);
  if (process.argv.includes('--write')) {
    const parts = { tableau, corrigés: reasons(all, 'corrigé'), douteux: reasons(all, 'douteux') };
    writeFileSync(PAGE, filled(readFileSync(PAGE, 'utf8'), parts));
  }
}

void main();
