import { version } from '../../package.json';
import { HELP, readArguments } from './cli/arguments';
import { CannotRun } from './cli/failure';
import { verifier } from './cli/verifier';
import { today } from './today';

/** The command line. The exit code is set, never forced, so that a pipe gets all of the output. */
function main(args: readonly string[]): void {
  const command = readArguments(args);
  if (command.command === 'aide') process.stdout.write(HELP);
  else if (command.command === 'version') process.stdout.write(`${version}\n`);
  else {
    const colours = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const { output, failures, exitCode } = verifier(command, today(), colours);
    process.stdout.write(output);
    for (const failure of failures) process.stderr.write(`referentiel : ${failure}\n`);
    process.exitCode = exitCode;
  }
}

// A reader that has seen enough (« | head ») closes the pipe: nothing to say about it.
process.stdout.on('error', () => {});
try {
  main(process.argv.slice(2));
} catch (error) {
  const message =
    error instanceof CannotRun ? error.message : `Erreur interne : ${(error as Error).stack ?? error}`;
  process.stderr.write(`referentiel : ${message}\n`);
  process.exitCode = 2;
}
