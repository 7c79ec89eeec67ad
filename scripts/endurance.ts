/**
 * Hours of an author's time on one long document, through the bundled server: its memory must not grow.
 *   npm run endurance                                20 000 edits on 5 000 lines
 *   npm run endurance -- --modifications 2000 --lignes 1500
 *   npm run endurance -- --noter                     writes what was measured in test/robustness/endurance.json
 * The heap is measured once nothing more can be freed (`gc()`); see docs/robustesse.md.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { generated } from '../test/robustness/support/incremental';
import { Random } from '../test/robustness/support/random';
import { serverProcess } from '../test/robustness/support/server-process';
import { growthOf, type Sample, soak } from '../test/robustness/support/soak';
import { today, versionHere } from './lib/version-here.mjs';

const RESULTS = 'test/robustness/endurance.json';

const { values } = parseArgs({
  options: {
    modifications: { type: 'string', default: '20000' },
    lignes: { type: 'string', default: '5000' },
    mesures: { type: 'string', default: '40' },
    noter: { type: 'boolean', default: false },
  },
});
const edits = Number(values.modifications);
const every = Math.ceil(edits / Number(values.mesures));
const text = generated(Number(values.lignes));
const lines = text.split('\n').length - 1;
const mega = (bytes: number) => Number((bytes / 1e6).toFixed(2));

async function main(): Promise<void> {
  const server = await serverProcess();
  const onSample = ({ edits, heap }: Sample) =>
    console.log(`${String(edits).padStart(7)} modifications  ${mega(heap).toFixed(2).padStart(7)} Mo`);
  try {
    const plan = { text, edits, every, random: new Random(1), onSample };
    const { before, samples, closed, milliseconds } = await soak(server, plan);
    const perEdit = growthOf(samples);
    const seconds = Math.round(milliseconds / 1000);
    console.log(
      `${lines} lignes, ${samples.at(-1)!.edits} modifications en ${seconds} s\n` +
        `pente : ${perEdit.toFixed(1)} octets par modification\n` +
        `avant l’ouverture ${mega(before)} Mo, après la fermeture ${mega(closed)} Mo`,
    );
    if (!values.noter) return;
    const measured = {
      date: today(),
      version: versionHere('test/robustness/support'),
      lines,
      seconds,
      bytesPerEdit: Number(perEdit.toFixed(1)),
      before,
      samples,
      closed,
    };
    writeFileSync(RESULTS, `${JSON.stringify(measured, null, 2)}\n`);
  } finally {
    server.stop();
  }
}

void main();
