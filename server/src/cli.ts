import path from 'node:path';
import { version } from '../../package.json';
import { readArguments } from './cli/arguments';
import type { Command } from './cli/commands';
import { corriger } from './cli/corriger';
import { expliquer } from './cli/expliquer';
import { CannotRun } from './cli/failure';
import { help } from './cli/help';
import type { Outcome, Surroundings } from './cli/outcome';
import { verifier } from './cli/verifier';
import { answer } from './cli/workers';
import { today } from './today';

const WIDTH = { usual: 90, least: 60, most: 100 };

function surroundings(): Surroundings {
  const { isTTY, columns = WIDTH.usual } = process.stdout;
  return {
    today: today(),
    version,
    program: path.join(__dirname, 'cli.js'),
    colours: isTTY === true && !process.env.NO_COLOR,
    width: Math.min(Math.max(columns, WIDTH.least), WIDTH.most),
  };
}

async function run(command: Command): Promise<Outcome> {
  const done = (output: string): Outcome => ({ output, failures: [], exitCode: 0 });
  switch (command.command) {
    case 'aide':
      return done(help());
    case 'version':
      return done(`${version}\n`);
    case 'corriger':
      return corriger(command, surroundings());
    case 'expliquer':
      return expliquer(command, surroundings());
    case 'verifier':
      return verifier(command, surroundings());
  }
}

async function main(): Promise<void> {
  // A reader that has seen enough (« | head ») closes the pipe: nothing to say about it.
  process.stdout.on('error', () => {});
  try {
    // The exit code is set, never forced, so that a pipe gets all of the output.
    const { output, remarks, failures, exitCode } = await run(readArguments(process.argv.slice(2)));
    process.stdout.write(output);
    if (remarks) process.stderr.write(remarks);
    for (const failure of failures) process.stderr.write(`referentiel : ${failure}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    const message =
      error instanceof CannotRun ? error.message : `Erreur interne : ${(error as Error).stack ?? error}`;
    process.stderr.write(`referentiel : ${message}\n`);
    process.exitCode = 2;
  }
}

if (!answer()) void main();
