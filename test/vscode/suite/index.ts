import { writeFileSync } from 'node:fs';

/** Called by VS Code in the extension host; what it rejects makes the run fail. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 30_000, reporter: 'spec' });
  // While one is being written: the tests whose name holds this.
  if (process.env.REFERENTIEL_SUITE) mocha.grep(process.env.REFERENTIEL_SUITE);
  // Gives the files below their `suite` and `test`, as mocha does for the files that it loads itself.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./install.test');
  await import('./diagnostics.test');
  await import('./writing.test');
  await import('./rewriting.test');
  await import('./ids.test');
  await import('./structure.test');
  await import('./reading.test');
  await import('./commands.test');
  await import('./report.test');
  await import('./start.test');
  await import('./settings-file.test');
  await import('./workspace.test');

  let passed = 0;
  const failed = await new Promise<number>((done) => {
    mocha.run(done).on('pass', () => passed++);
  });
  const results = process.env.REFERENTIEL_RESULTATS;
  if (results) writeFileSync(results, JSON.stringify({ passed, failed }));
  if (failed > 0) throw new Error(`${failed} failed`);
}
