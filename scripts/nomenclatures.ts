/**
 * Packs the official nomenclatures into modules of `server/src/model/nomenclatures/`.
 *
 *   npx tsx scripts/nomenclatures.ts FOLDER     or NOMENCLATURES=FOLDER npx tsx scripts/nomenclatures.ts
 *
 * The folder holds `nsf.json` (code de l'éducation, art. D311-4), `rome-codes.csv` and `rome-appellations.csv`
 * (ROME, France Travail). They are not part of the project: run again when a new version of them is published.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? process.env.NOMENCLATURES;
if (!folder) {
  console.error('Usage : tsx scripts/nomenclatures.ts DOSSIER');
  process.exit(2);
}
const target = join(import.meta.dirname, '../server/src/model/nomenclatures');

/** The rows of a CSV file with a header, as records; quotes are those of RFC 4180. */
function readCsv(name: string): Record<string, string>[] {
  const [header = [], ...rows] = readFileSync(join(folder!, name), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])));
}

/**
 * A template literal keeps one line a record, so that the next version of the data can be reviewed as a diff; in a
 * function, it costs nothing before it is asked for.
 */
function writeModule(name: string, source: string, lists: Record<string, readonly string[]>): void {
  const declarations = Object.entries(lists).map(([list, lines]) => {
    const text = [...lines].sort((a, b) => (a < b ? -1 : 1)).join('\n');
    if (/[`\\]|\$\{/.test(text)) throw new Error(`${name} : caractère à échapper`);
    return `export const ${list} = () => \`${text}\`;\n`;
  });
  const notice = `// Écrit par scripts/nomenclatures.ts : ne pas modifier.\n// Source : ${source}.\n\n`;
  writeFileSync(join(target, name), notice + declarations.join('\n'));
}

interface Nsf {
  readonly domaines: Record<string, string>;
  readonly groupes: Record<string, string>;
  readonly champs: Record<string, string>;
  readonly fonctions: Record<string, string>;
}
const nsf = JSON.parse(readFileSync(join(folder, 'nsf.json'), 'utf8')) as Nsf;
const pairs = (record: Record<string, string>) => Object.entries(record).map((pair) => pair.join('\t'));
writeModule(
  'nsf.generated.ts',
  'code de l’éducation, article D311-4 (base LEGI, DILA), Licence Ouverte 2.0',
  {
    nsfDomaines: pairs(nsf.domaines),
    nsfGroupes: pairs(nsf.groupes),
    nsfLettres: pairs({ ...nsf.champs, ...nsf.fonctions }),
  },
);

const ROME = 'ROME version 460, données ouvertes de France Travail, Licence Ouverte';
const ECOLOGIQUE: Record<string, string> = {
  'Emploi Blanc': 'blanc',
  'Emploi Vert': 'vert',
  'Emploi Brun': 'brun',
  'Emploi stratégique pour la Transition écologique': 'strategique',
};
const codes = readCsv('rome-codes.csv');
writeModule('rome-codes.generated.ts', ROME, {
  romeCodeLines: codes.map((row) =>
    [
      row.code,
      row.libelle,
      row.emploi_reglemente,
      row.emploi_cadre,
      ECOLOGIQUE[row.transition_eco ?? ''] ?? '',
      row.transition_num,
    ].join('\t'),
  ),
});

const titles = new Map<string, string[]>();
for (const { code = '', appellation = '', peu_usite } of readCsv('rome-appellations.csv')) {
  const list = titles.get(code) ?? [];
  list.push(peu_usite === 'O' ? `~${appellation}` : appellation);
  titles.set(code, list);
}
writeModule('rome-titles.generated.ts', ROME, {
  romeTitleLines: [...titles].map(([code, list]) => [code, ...list].join('\t')),
});

console.log(`${Object.keys(nsf.groupes).length} groupes NSF, ${codes.length} codes ROME`);
