import type { Draft } from './drafts';

/** How a référentiel is written: each way of writing a value, once. */
export const WRITTEN = `certification:
  intitule: Responsable énergie # à revoir
  rome: [F1113, "F1114"]
  demande: { type: creation, depot_prevu: 2027-03-15 }
  description: >-
    Un texte replié,
    sur deux lignes.
blocs:
  - id: BC01
    intitule: 'Conduire l''audit'
    prerequis:
      - Habilitation B1V
    competences:
      - enonce: "Relever les écarts"
`;

const SIGNS = /[:"'[\]{},#>-]/g;
const BEFORE_VALUES = [
  '"',
  "'",
  '[',
  '{',
  '*',
  '&',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '? ',
  ': ',
  '- ',
  '-',
  '\t',
];
const AFTER_VALUES = ['"', ']', '}', ' : suite', ':', ' "suite"', '\\', ', "'];
const VALUE = /^(\s*(?:- )*(?:[a-z_]+: )?)(\S.*)$/;

/** A text with one sign forgotten or too many, on each of its lines in turn. */
export function damages(text: string): Draft[] {
  const lines = text.split('\n').slice(0, -1);
  return lines.flatMap((line, rank) =>
    [...damagesOf(line)].map(([change, other]) => ({
      path: `ligne ${rank + 1}`,
      change,
      text: `${lines.with(rank, other).join('\n')}\n`,
      isReworded: false,
    })),
  );
}

function* damagesOf(line: string): Generator<readonly [change: string, line: string]> {
  for (const { 0: sign, index } of line.matchAll(SIGNS)) {
    yield [`sans ${sign} (${index})`, line.slice(0, index) + line.slice(index + 1)];
    yield [`${sign} redit (${index})`, line.slice(0, index) + sign + line.slice(index)];
    if (line[index + 1] === ' ')
      yield [`${sign} collé (${index})`, line.slice(0, index + 1) + line.slice(index + 2)];
  }
  yield ['décalée', ` ${line}`];
  yield ['décalée de trois', `   ${line}`];
  if (line.startsWith(' ')) {
    yield ['moins décalée', line.slice(1)];
    yield ['au bord', line.trimStart()];
    yield ['décalée d’une tabulation', line.replace(/^ +/, '\t')];
  }
  const [, head, value] = VALUE.exec(line) ?? [];
  if (head === undefined || value === undefined) return;
  for (const sign of BEFORE_VALUES) yield [`${sign} devant la valeur`, head + sign + value];
  for (const sign of AFTER_VALUES) yield [`${sign} après la valeur`, line + sign];
}
