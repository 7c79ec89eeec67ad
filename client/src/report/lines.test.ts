import { describe, expect, it } from 'vitest';
import { blocLines, type Line, motifLines, todoLines } from './lines';
import type { Constat, Report, Tache } from './request';

const constat = (code: string, gravite: Constat['gravite'], more: Partial<Constat> = {}): Constat => ({
  code,
  gravite,
  message: `Constat de ${code}. Ce qui est attendu. (source)`,
  range: { start: { line: 11, character: 2 }, end: { line: 11, character: 8 } },
  ...more,
});

const tache = (
  code: string,
  gravite: Constat['gravite'],
  nombre: number,
  more: Partial<Tache> = {},
): Tache => ({
  code,
  gravite,
  nombre,
  motif: 'referentiel',
  etape: ({ erreur: 'bloquant', avertissement: 'refus', conseil: 'conseil' } as const)[gravite],
  titre: `Faute ${code}`,
  phrase: `Corriger ${nombre} ${code}`,
  corrigible: false,
  ...more,
});

const REPORT: Report = {
  motifs: [
    {
      motif: 'referentiel',
      titre: 'Référentiel imprécis',
      etat: 'erreurs',
      bilan: '1 erreur, 2 avertissements',
      progres: '5 corrigés, 1 nouveau',
      constats: [
        constat('a/erreur', 'erreur', { lieu: 'C1.1', bloc: 0 }),
        constat('a/double', 'avertissement', { lieu: 'C1.1', bloc: 0 }),
        constat('a/double', 'avertissement', { lieu: 'C2.1', bloc: 1, nouveau: true }),
      ],
    },
    {
      motif: 'vae',
      titre: 'VAE absente',
      etat: 'conseils',
      bilan: '1 conseil',
      constats: [constat('b/conseil', 'conseil')],
    },
    { motif: 'insertion', titre: 'Insertion', etat: 'a-ecrire', bilan: 'pas encore rédigé', constats: [] },
  ],
  aFaire: [
    tache('a/erreur', 'erreur', 1, { corrigible: true }),
    tache('a/double', 'avertissement', 2),
    tache('b/conseil', 'conseil', 1),
  ],
  blocs: ['BC01 · Un', 'BC02 · Deux'],
};

const ALL = { advice: true };
const texts = (lines: readonly Line[]) => lines.map(({ label, description }) => [label, description ?? '']);

describe('what remains to be done', () => {
  it('is under three headings, in the order of the server', () => {
    const lines = todoLines(REPORT, ALL);
    expect(texts(lines)).toEqual([
      ['Ce qui bloque le dépôt', '1'],
      ['Ce qui expose à un refus', '1'],
      ['Ce qui peut être mieux rédigé', '1'],
    ]);
    expect(lines.map(({ open }) => open)).toEqual([true, true, false]);
    expect(texts(lines[0]!.children)).toEqual([['Corriger 1 a/erreur', 'C1.1']]);
    expect(texts(lines[1]!.children)).toEqual([['Corriger 2 a/double', '1 nouveau']]);
    expect(texts(lines[1]!.children[0]!.children)).toEqual([
      ['C1.1', 'Constat de a/double.'],
      ['C2.1', 'nouveau · Constat de a/double.'],
    ]);
  });

  it('a click leads to the place, or to the first of several', () => {
    const [blocking, known] = todoLines(REPORT, ALL);
    expect(blocking!.children[0]!.constat).toBe(REPORT.motifs[0]!.constats[0]);
    expect(known!.children[0]!.constat).toBe(REPORT.motifs[0]!.constats[1]);
    expect(known!.children[0]!.children[1]!.constat).toBe(REPORT.motifs[0]!.constats[2]);
  });

  it('without advice, when it is hidden', () => {
    expect(todoLines(REPORT, { advice: false }).map(({ id }) => id)).toEqual([
      'etape:bloquant',
      'etape:refus',
    ]);
  });

  it('says to menus what can be corrected', () => {
    const [blocking, known] = todoLines(REPORT, ALL);
    expect(blocking!.children[0]!.context).toBe('constat corrigible');
    expect(known!.children[0]!.context).toBe('regle');
    expect(known!.children[0]!.children[0]!.context).toBe('constat');
  });
});

describe('the motives', () => {
  it('are all there, with their state and their progress', () => {
    expect(texts(motifLines(REPORT, ALL))).toEqual([
      ['Référentiel imprécis', '1 erreur, 2 avertissements · 5 corrigés, 1 nouveau'],
      ['VAE absente', '1 conseil'],
      ['Insertion', 'pas encore rédigé'],
    ]);
  });

  it('say what is hidden', () => {
    const [, vae] = motifLines(REPORT, { advice: false });
    expect(vae!.description).toBe('1 conseil (masqué)');
    expect(vae!.children).toEqual([]);
  });

  it('or bloc after bloc, then what is in none', () => {
    const lines = blocLines(REPORT, ALL);
    expect(texts(lines)).toEqual([
      ['BC01 · Un', '1 erreur, 1 avertissement'],
      ['BC02 · Deux', '1 avertissement'],
      ['Hors des blocs', '1 conseil'],
    ]);
    expect(texts(lines[0]!.children)).toEqual([
      ['Faute a/erreur', 'C1.1'],
      ['Faute a/double', 'C1.1'],
    ]);
  });
});

describe('every line', () => {
  it('has its own id, and words for a screen reader', () => {
    for (const lines of [todoLines(REPORT, ALL), motifLines(REPORT, ALL), blocLines(REPORT, ALL)]) {
      const ids: string[] = [];
      const visit = (all: readonly Line[]) => {
        for (const line of all) {
          ids.push(line.id);
          expect(line.spoken).toContain(line.label);
          visit(line.children);
        }
      };
      visit(lines);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('says where it is and how grave, in words', () => {
    expect(todoLines(REPORT, ALL)[0]!.children[0]!.spoken).toBe(
      'Corriger 1 a/erreur, erreur, C1.1, ligne 12',
    );
  });
});
