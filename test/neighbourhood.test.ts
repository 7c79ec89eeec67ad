import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse, Neighbourhood, summaryOf } from '../server/src/analysis';
import { readModel } from '../server/src/model';
import { rules } from '../server/src/rules';
import { TODAY } from './support/examples';

const STATEMENTS = [
  'Planifier les tournées de livraison à partir des commandes reçues, afin de respecter les délais annoncés aux clients',
  'Contrôler la conformité des marchandises reçues au moyen du bon de livraison, afin de signaler tout écart au fournisseur',
  'Conduire un entretien de réclamation avec un client mécontent, afin de lui proposer une solution qui le satisfasse',
  'Établir le budget prévisionnel du service à partir des dépenses de l’année écoulée, afin de le soumettre à la direction',
];
const NAMES = ['un', 'deux', 'trois'];
const key = (file: number) => NAMES[file]!;
const uri = (file: number) => `file:///dossier/${key(file)}.referentiel.yaml`;

/** A file of blocs, each a list of statements by number. */
function write(file: number, title: number, blocs: readonly (readonly number[])[]): string {
  const lines = ['certification:', `  intitule: Métier ${title === 0 ? NAMES[file] : 'commun'}`, 'blocs:'];
  blocs.forEach((statements, bloc) => {
    lines.push(`  - id: BC0${bloc + 1}`, '    competences:');
    statements.forEach((statement, index) => {
      lines.push(`      - id: C${bloc + 1}.${index + 1}`, `        enonce: ${STATEMENTS[statement]}`);
    });
  });
  return `${lines.join('\n')}\n`;
}

const ofOthers = rules.filter(({ code }) => code.endsWith('ailleurs'));
const said = ({ diagnostics }: Analysis) =>
  diagnostics.map(({ code, start, end, message, elsewhere }) => ({ code, start, end, message, elsewhere }));

/** Each version of a file is told to the others. */
class Folder {
  readonly #folder = new Neighbourhood();
  readonly texts = new Map<number, string>();
  readonly #analyses = new Map<number, Analysis>();

  edit(file: number, text: string): Analysis {
    this.texts.set(file, text);
    const around = this.#folder.around(key(file), uri(file), () => {}, { edited: true });
    const previous = this.#analyses.get(file);
    const analysis = analyse(text, { rules: ofOthers, today: TODAY, neighbours: around, previous });
    this.#analyses.set(file, analysis);
    analysis.diagnostics.length;
    this.#folder.nearOnes(key(file)); // saved: it may be elsewhere in its file
    return analysis;
  }

  delete(file: number): void {
    this.texts.delete(file);
    this.#analyses.delete(file);
    this.#folder.delete(key(file));
  }

  /** The file read as if for the first time, among the others as they are. */
  fresh(file: number): Analysis {
    const folder = new Neighbourhood();
    for (const [other, text] of this.texts)
      if (other !== file) folder.put(key(other), summaryOf(readModel(text), uri(other)));
    const around = folder.around(key(file), uri(file), () => {});
    return analyse(this.texts.get(file)!, { rules: ofOthers, today: TODAY, neighbours: around });
  }
}

const blocs = fc.array(fc.array(fc.nat(STATEMENTS.length - 1), { maxLength: 4 }), { maxLength: 3 });
const step = fc.record({
  file: fc.nat(2),
  title: fc.nat(3).map((one) => Math.min(one, 1)),
  blocs,
  gone: fc.nat(9).map((one) => one === 0),
});

describe('the référentiels of a folder', () => {
  it('say the same of each other edit after edit as when they are read anew', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 12 }), (steps) => {
        const folder = new Folder();
        for (const { file, title, blocs, gone } of steps) {
          if (gone) folder.delete(file);
          else folder.edit(file, write(file, 1 - title, blocs));
          for (const [other, text] of [...folder.texts]) {
            const again = folder.edit(other, text);
            expect(said(again)).toEqual(said(folder.fresh(other)));
            found += again.diagnostics.length;
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('are not asked again by a document of which nothing near was edited', () => {
    const folder = new Neighbourhood();
    const other = readModel(write(1, 0, [[0, 1]]));
    folder.put('deux', summaryOf(other, uri(1)));
    const around = folder.around('un', uri(0), () => {}, { edited: true });
    const before = around(readModel(write(0, 0, [[0, 1]])));
    expect(around(readModel(write(0, 0, [[0, 1], [2]])))).toBe(before);
    folder.put('deux', summaryOf(readModel(write(1, 0, [[2]])), uri(1)));
    expect(around(readModel(write(0, 0, [[0, 1], [2]])))).not.toBe(before);
  });

  it('one alone is not compared', () => {
    const folder = new Neighbourhood();
    const around = folder.around('un', uri(0), () => {});
    const model = readModel(write(0, 0, [[0]]));
    expect(around(model)).toBe(around(model));
    folder.put('deux', summaryOf(readModel(write(1, 0, [[0]])), uri(1)));
    expect(around(model)([...model.referentiel.blocs![0]!.competences!][0]!)).toHaveLength(1);
  });
});
