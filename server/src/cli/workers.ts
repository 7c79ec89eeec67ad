import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Job, type Verified, verifyJob } from './jobs';

/** In bytes of files: a thread that has less to do would have been waited for. */
const WORTH_A_THREAD = 1_000_000;
const MOST_THREADS = 8;

interface Share {
  readonly jobs: readonly Job[];
  readonly today: string;
}

/**
 * Verifies files in their order, on several threads where there is enough to do. `program`: what a thread runs, which
 * calls `answer`; one that cannot be started leaves its share to this one.
 */
export async function verifyJobs(
  jobs: readonly Job[],
  today: string,
  program: string,
): Promise<readonly Verified[]> {
  const threads = threadsFor(jobs);
  const shares = Array.from({ length: threads }, (_, rank) =>
    jobs.filter((_, index) => index % threads === rank),
  );
  const others = shares.slice(1).map((share) => elsewhere({ jobs: share, today }, program));
  const done = [verified({ jobs: shares[0]!, today }), ...(await Promise.all(others))];
  return jobs.map((_, index) => done[index % threads]![Math.floor(index / threads)]!);
}

function threadsFor(jobs: readonly Job[]): number {
  // The standard input belongs to this thread.
  if (jobs.some(({ file }) => file === '-')) return 1;
  const bytes = jobs.reduce(
    (sum, { file }) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  return Math.max(1, Math.min(Math.floor(bytes / WORTH_A_THREAD), availableParallelism(), MOST_THREADS));
}

async function elsewhere(share: Share, program: string): Promise<readonly Verified[]> {
  try {
    const worker = new Worker(program, { workerData: share });
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('no answer')));
    });
  } catch {
    return verified(share);
  }
}

function verified({ jobs, today }: Share): readonly Verified[] {
  return jobs.map((job) => verifyJob(job, today));
}

/** In a thread that `verifyJobs` started: does its share. False: this is no such thread. */
export function answer(): boolean {
  if (isMainThread || !parentPort) return false;
  parentPort.postMessage(verified(workerData as Share));
  return true;
}
