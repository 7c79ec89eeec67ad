import { type Analysis, mostCharacters } from '../analysis';
import { fixAll, fixesOf, safeFixOf } from '../features/fix-all';
import { rules, type Severity } from '../rules';
import { writeAtomically } from './atomic';
import { check } from './check';
import { rulesOf, unknownRule } from './codes';
import type { Corriger } from './commands';
import { CannotRun, Failures } from './failure';
import type { Outcome, Surroundings } from './outcome';
import { patchOf } from './patch';
import { countsInWords, plural } from './result';
import { CliSettings, isConfiguration } from './settings';
import { encodeLike, findFiles, folderOf, markOf, readSource, type Source } from './sources';

interface Correction {
  readonly source: Source;
  readonly after: Analysis;
  /** How many findings of each code are corrected. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Applies the safe fixes, file by file: one that cannot be corrected does not keep the others from being so. */
export function corriger(command: Corriger, { today, colours }: Surroundings): Outcome {
  const wanted = wantedBy(command.codes);
  const settings = new CliSettings(command.settings);
  const failures = new Failures();
  const files = [...new Set(command.paths.flatMap((given) => failures.unless(() => findFiles(given)) ?? []))];
  // Read before anything is written: what could not be understood might have switched a rule off.
  for (const file of files) settings.of(folderOf(file));
  if (settings.problems.length > 0) {
    const nothing = 'Rien n’a été corrigé : les réglages sont à reprendre d’abord.';
    return { output: '', failures: [...settings.problems, nothing], exitCode: 2 };
  }
  const corrections: Correction[] = [];
  for (const file of files) {
    const correction = failures.unless(() => {
      const own = settings.of(folderOf(file));
      const source = readSource(file, mostCharacters(own));
      if (isConfiguration(file)) {
        throw new CannotRun(`« ${source.name} » porte des réglages : seuls les référentiels sont corrigés.`);
      }
      const before = check(source, own, command.date ?? today);
      const { analysis: after, counts } = fixAll(before, wanted);
      const isChanged = after.text !== source.text;
      if (isChanged && source.path !== undefined && !command.essai) {
        writeAtomically(file, encodeLike(after.text, source.bytes), source.bytes);
      }
      return { source, after, counts };
    });
    if (correction) corrections.push(correction);
  }
  return {
    ...shown(corrections, command, colours),
    failures: failures.lines,
    exitCode: failures.lines.length > 0 ? 2 : severitiesOf(corrections).erreurs > 0 ? 1 : 0,
  };
}

/** Throws CannotRun on a code that is none, or that nothing safe is known for. */
function wantedBy(codes: readonly string[]): ((code: string) => boolean) | undefined {
  if (codes.length === 0) return undefined;
  const wanted = new Set<string>();
  for (const code of codes) {
    const some = rulesOf(code);
    if (some.length === 0) throw new CannotRun(unknownRule(code));
    const safe = some.filter(({ fix }) => fix === 'safe');
    if (safe.length === 0) {
      const known = rules.filter(({ fix }) => fix === 'safe').map((rule) => rule.code);
      const has = some.some(({ fix }) => fix)
        ? 'ne se corrige pas sans choisir : ses corrections sont proposées dans l’éditeur'
        : 'n’a pas de correction';
      throw new CannotRun(`« ${code} » ${has}. Se corrigent sans risque : ${known.join(', ')}.`);
    }
    for (const rule of safe) wanted.add(rule.code);
  }
  return (code) => wanted.has(code);
}

/** What is for another program is alone on the standard output: a text, a diff. */
function shown(
  corrections: readonly Correction[],
  { essai }: Corriger,
  colours: boolean,
): Pick<Outcome, 'output' | 'remarks'> {
  if (essai) {
    const patches = corrections
      .filter(({ source, after }) => after.text !== source.text)
      .map(({ source: { name, text, bytes }, after }) =>
        patchOf({ name, before: markOf(bytes) + text, after: markOf(bytes) + after.text }, colours),
      );
    return { output: patches.join(''), remarks: summary(corrections, true) };
  }
  const [first] = corrections;
  if (first && first.source.path === undefined) {
    return { output: encodeLike(first.after.text, first.source.bytes) };
  }
  return { output: summary(corrections, false) };
}

function summary(corrections: readonly Correction[], essai: boolean): string {
  if (corrections.length === 0) return '';
  const done = sumOf(corrections.flatMap(({ counts }) => [...counts.values()]));
  const changed = corrections.filter(({ counts }) => counts.size > 0).length;
  const corrected = essai
    ? plural(done, 'correction possible', 'corrections possibles')
    : plural(done, 'correction faite', 'corrections faites');
  const conclusion = [
    `${plural(corrections.length, 'fichier lu', 'fichiers lus')} : `,
    done === 0
      ? 'rien à corriger sans risque.'
      : `${corrected} dans ${plural(changed, 'fichier', 'fichiers')}${essai ? ' ; rien n’a été écrit' : ''}.`,
  ].join('');
  const left = countsInWords(severitiesOf(corrections));
  return [
    ...corrections.flatMap(linesOf),
    conclusion,
    ...(left === '' ? [] : [`À reprendre ensuite : ${left} (referentiel verifier les montre).`]),
    '',
  ].join('\n');
}

/** What was corrected in a file, and what else can be but by choosing; nothing when there is neither. */
function linesOf({ source: { name }, after, counts }: Correction): string[] {
  const lines = [...counts].sort().map(([code, count]) => {
    return `  ${plural(count, 'correction', 'corrections').padEnd(15)} ${code}`;
  });
  const safe = after.diagnostics.filter((diagnostic) => safeFixOf(after, diagnostic));
  if (safe.length > 0) {
    lines.push(
      `  ${plural(safe.length, 'constat d’une autre règle se corrige', 'constats d’autres règles se corrigent')} aussi sans risque`,
    );
  }
  const chosen = after.diagnostics.filter((diagnostic) => fixesOf(after, diagnostic).length > 0).length;
  const toChoose = chosen - safe.length;
  if (toChoose > 0) {
    lines.push(
      `  ${plural(toChoose, 'constat a sa correction', 'constats ont leur correction')} à choisir dans l’éditeur`,
    );
  }
  return lines.length === 0 ? [] : [name === '-' ? 'entrée standard' : name, ...lines, ''];
}

function severitiesOf(corrections: readonly Correction[]) {
  const count = (severity: Severity) =>
    sumOf(
      corrections.map(({ after }) => after.diagnostics.filter((found) => found.severity === severity).length),
    );
  return { erreurs: count('error'), avertissements: count('warning'), conseils: count('advice') };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
