/**
 * Runs the checks of the rules for Stryker, in one process: the mutated sources are bundled once and evaluated anew only
 * for mutants that act when a module is loaded. Vitest would import the whole catalogue again for each mutant.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';

const ENTRY = 'test/mutations/suite.ts';
const CATALOGUE = 'server/src/rules/index.generated.ts';
/** What Stryker's code asks which mutant is active, and notes what was run in. */
const state = {};
globalThis.__stryker__ = state;

class RuleRunner {
  #script;
  #imports;
  /** Each with the file that it tries. */
  #checks = [];
  /** What is loaded was loaded as a mutant has it. */
  #isMutant = false;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { outputFiles, metafile } = await build({
      entryPoints: [ENTRY],
      // Of the copy that is mutated: where esbuild was loaded is not where this runs.
      absWorkingDir: process.cwd(),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      write: false,
      metafile: true,
      logLevel: 'error',
    });
    this.#script = new Script(`(function (require, module, exports) {${outputFiles[0].text}\n})`);
    this.#imports = metafile.inputs;
    this.#load();
  }

  #load() {
    const module = { exports: {} };
    this.#script.runInThisContext()(createRequire(path.resolve(ENTRY)), module, module.exports);
    const suites = module.exports.suitesOf((file) => readFileSync(file, 'utf8'));
    this.#checks = suites.flatMap(({ code, file, digest, checks }) =>
      checks.map(({ name, run }) => ({ id: `${code} ${digest} : ${name}`, file, run })),
    );
  }

  async dryRun() {
    state.activeMutant = undefined;
    const tests = this.#run(this.#checks, true);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment, sandboxFileName, disableBail }) {
    state.hitCount = hitLimit === undefined ? undefined : 0;
    state.hitLimit = hitLimit;
    state.activeMutant = activeMutant.id;
    try {
      if (reloadEnvironment || this.#isMutant) this.#load();
      this.#isMutant = reloadEnvironment;
      const wanted = testFilter ? this.#named(testFilter) : this.#about(sandboxFileName);
      const tests = this.#run(wanted, disableBail);
      const limit = determineHitLimitReached(state.hitCount, hitLimit);
      return toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests });
    } catch (error) {
      // The catalogue does not even load.
      const failed = { id: 'chargement', name: 'chargement', timeSpentMs: 0 };
      const tests = [{ ...failed, status: TestStatus.Failed, failureMessage: String(error) }];
      return toMutantRunResult({ status: DryRunStatus.Complete, tests });
    } finally {
      state.activeMutant = undefined;
    }
  }

  #run(checks, all) {
    const results = [];
    for (const { id, run } of checks) {
      const start = performance.now();
      const result = { id, name: id };
      state.currentTestId = id;
      try {
        run();
        results.push({ ...result, timeSpentMs: performance.now() - start, status: TestStatus.Success });
      } catch (error) {
        const failureMessage = String(error?.message ?? error);
        const timeSpentMs = performance.now() - start;
        results.push({ ...result, timeSpentMs, status: TestStatus.Failed, failureMessage });
        if (!all) break;
      } finally {
        state.currentTestId = undefined;
      }
    }
    return results;
  }

  #named(ids) {
    const wanted = new Set(ids);
    return this.#checks.filter(({ id }) => wanted.has(id));
  }

  /** Of what imports a file, by way of others or not; the catalogue imports them all. */
  #about(file) {
    const name = path.relative(process.cwd(), file);
    const files = new Set(this.#checks.map(({ file }) => file));
    const about = new Set([...files].filter((file) => this.#reaches(file, name)));
    return this.#checks.filter(({ file }) => about.has(file));
  }

  #reaches(from, file, seen = new Set()) {
    if (from === file) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    const imports = this.#imports[from]?.imports ?? [];
    return imports.some((one) => one.path !== CATALOGUE && this.#reaches(one.path, file, seen));
  }
}

RuleRunner.inject = [];

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'regles', RuleRunner)];
