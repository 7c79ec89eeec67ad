/**
 * Tries to break the tool, for as long as one likes: mutated documents, or sessions of edits (see docs/robustesse.md).
 *   npm run fuzz                               100 000 documents, those that follow the noted ones
 *   REFERENTIEL_FUZZ_SEED=7 REFERENTIEL_FUZZ_COUNT=1 npm run fuzz      the document 7 again
 *   npm run fuzz -- --sessions                 sessions of edits: read again = read anew
 *   npm run fuzz -- --minutes 30 --processus 4 --noter
 * Failures become fixtures; `--noter` writes what was tried in test/robustness/campagnes.json.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { type Failed, type Tally, type Trial, tryAll } from '../test/robustness/support/campaign';
import type { Campaign } from '../test/robustness/support/campaigns';
import { kindOf } from '../test/robustness/support/shrink';
import { today, versionHere } from './lib/version-here.mjs';

const FIXTURES = 'test/robustness/fixtures';
const CAMPAIGNS = 'test/robustness/campagnes.json';
/** Seeds that a process takes at a time. */
const SHARE = { documents: 2_000, sessions: 100 };
const LOW_PRIORITY = 15;

interface Task {
  readonly trial: Trial;
  readonly from: number;
  readonly to: number;
}

if (process.send) serve();
else void main();

/** One of the processes: tries what it is given, tells what came out. */
function serve(): void {
  os.setPriority(LOW_PRIORITY);
  process.on('message', ({ trial, from, to }: Task) => {
    const tally: Tally = { trials: 0, edits: 0, failed: [] };
    tryAll(trial, from, to, () => false, tally);
    process.send?.(tally);
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sessions: { type: 'boolean', default: false },
      noter: { type: 'boolean', default: false },
      minutes: { type: 'string' },
      processus: { type: 'string', default: String(Math.max(1, os.availableParallelism() - 1)) },
    },
  });
  const trial: Trial = values.sessions ? 'sessions' : 'documents';
  const from = Number(process.env.REFERENTIEL_FUZZ_SEED ?? nextSeed(trial));
  const end = values.minutes ? Date.now() + Number(values.minutes) * 60_000 : Number.POSITIVE_INFINITY;
  const count = Number(process.env.REFERENTIEL_FUZZ_COUNT ?? (values.minutes ? 1_000_000_000 : 100_000));
  console.log(`${trial}, à partir de la graine ${from}`);

  const version = versionHere('test/robustness/support');
  const total: Tally = { trials: 0, edits: 0, failed: [] };
  const start = Date.now();
  let next = from;
  const task = (): Task | undefined => {
    if (next >= from + count || Date.now() > end) return undefined;
    const share = { trial, from: next, to: Math.min(from + count, next + SHARE[trial]) };
    next = share.to;
    return share;
  };
  const add = (tally: Tally): void => {
    total.trials += tally.trials;
    total.edits += tally.edits;
    for (const failed of tally.failed) tell(failed, trial === 'sessions', total.failed);
    total.failed.push(...tally.failed);
    const rate = Math.round(total.trials / ((Date.now() - start) / 1000));
    const edits = total.edits > 0 ? `, ${total.edits} modifications` : '';
    console.log(`${total.trials} ${trial}${edits}, ${total.failed.length} échecs, ${rate} par seconde`);
  };
  await Promise.all(Array.from({ length: Number(values.processus) }, () => run(task, add)));

  if (values.noter)
    note({
      date: today(),
      version,
      trial,
      from,
      trials: next - from,
      edits: total.edits,
      failed: total.failed.length,
    });
  process.exitCode = total.failed.length > 0 ? 1 : 0;
}

/** One process, given one task after the other. */
function run(task: () => Task | undefined, add: (tally: Tally) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1]!, []);
    const give = () => {
      const given = task();
      if (given) child.send(given);
      else child.disconnect();
    };
    child.on('message', (tally: Tally) => {
      add(tally);
      give();
    });
    child.on('exit', (code) => (code ? reject(new Error(`un processus a fini par ${code}`)) : resolve()));
    give();
  });
}

/** Each kind of failure is kept once, by what it says. */
function tell({ seed, what, texts }: Failed, session: boolean, former: readonly Failed[]): void {
  if (former.some((one) => kindOf(one.what) === kindOf(what))) return;
  console.log(`\n✘ graine ${seed} : ${what}\n`);
  const digest = createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 8);
  // Half a letter cannot be written in UTF-8.
  const isPlain = !session && Buffer.from(texts[0]!).toString() === texts[0];
  const file = `${FIXTURES}/${digest}.${isPlain ? 'yaml' : session ? 'session.json' : 'texte.json'}`;
  const content = JSON.stringify(session ? { seed, texts } : texts[0], null, 1);
  writeFileSync(file, isPlain ? texts[0]! : `${content}\n`);
  console.log(`  gardé : ${file}`);
}

function note(campaign: Campaign): void {
  writeFileSync(CAMPAIGNS, `${JSON.stringify([...campaigns(), campaign], null, 2)}\n`);
}

function campaigns(): Campaign[] {
  return existsSync(CAMPAIGNS) ? (JSON.parse(readFileSync(CAMPAIGNS, 'utf8')) as Campaign[]) : [];
}

/** What was tried is not tried again. */
function nextSeed(trial: Trial): number {
  return Math.max(1, ...campaigns().map((one) => (one.trial === trial ? one.from + one.trials : 1)));
}
