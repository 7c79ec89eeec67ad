import { afterEach, describe, expect, it } from 'vitest';
import type { NotedDeposit, Report } from '../../server/src/features/report';
import type { Environment } from '../../server/src/lsp/document-store';
import { MOTIFS } from '../../server/src/rules';
import { TestClient, URI } from '../support/lsp';

let client: TestClient;
afterEach(() => client.dispose());

/** Opens a text in a new server, and waits for what it pushes: nothing is under way when it is closed. */
async function open(text: string, environment: Partial<Environment> = {}): Promise<void> {
  client = await TestClient.start({}, environment);
  await client.open(text);
  await client.diagnostics();
}

const SEVEN = ['insertion', 'utilite', 'referentiel', 'epreuves', 'reglementation', 'vae', 'blocs'];

const DRAFT = `format: 1
certification:
  repertoire: RNCP
  niveau: 6
  intitule: Responsable d’atelier
  voies_acces: [vae]
blocs:
  - id: BC01
    intitule: Conduire l’atelier
    activites: [A1]
    competences:
      - id: C1.1
        enonce: Connaître les machines de l’atelier à l’aide de leur notice afin de les régler
        criteres:
          - Le réglage est pertinent
          - La présentation est satisfaisante
      - id: C1.2
        enonce: Régler les machines de l’atelier à l’aide des plans afin de produire les pièces
        criteres: [Le réglage est pertinent]
`;

const report = (depot?: unknown) =>
  client.connection.sendRequest<Report>('referentiel/rapport', { uri: URI, depot });
const note = (date?: string) =>
  client.connection.sendRequest<NotedDeposit>('referentiel/rapport/noter', { uri: URI, date });
const textOf = (more: object = {}) =>
  client.connection.sendRequest<string | null>('referentiel/rapport/texte', { uri: URI, ...more });

const motif = ({ motifs }: Report, name: string) => motifs.find((one) => one.motif === name)!;
const tasks = ({ aFaire }: Report) => aFaire.map(({ phrase }) => phrase);
const found = ({ motifs }: Report, code: string) =>
  motifs.flatMap(({ constats }) => constats).filter((one) => one.code === code);

/** Replaces the only occurrence of a text, as an edit. */
async function change(from: string, to: string): Promise<void> {
  const offset = client.text.indexOf(from);
  expect(offset, from).toBeGreaterThanOrEqual(0);
  const position = (end: number) => {
    const lines = client.text.slice(0, end).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)!.length };
  };
  await client.edit({ start: position(offset), end: position(offset + from.length) }, to);
}

describe('the states of the motives', () => {
  it('of an empty file: all are there, nothing is written yet', async () => {
    await open('');
    const { motifs } = await report();
    expect(motifs.map((one) => one.motif)).toEqual(Object.keys(MOTIFS));
    for (const name of SEVEN) expect(motif({ motifs } as Report, name), name).toMatchObject({ constats: [] });
    expect(motif({ motifs } as Report, 'vae')).toMatchObject({
      etat: 'a-ecrire',
      bilan: 'pas encore rédigé',
    });
  });

  it('by the gravest of what is found', async () => {
    await open(DRAFT);
    const answer = await report();
    expect(motif(answer, 'referentiel')).toMatchObject({ etat: 'erreurs' });
    expect(motif(answer, 'referentiel').bilan).toMatch(/^1 erreur, \d+ avertissements$/);
    expect(motif(answer, 'recevabilite')).toMatchObject({ etat: 'rien', bilan: 'rien à signaler' });
    expect(motif(answer, 'reglementation')).toMatchObject({ etat: 'avertissements' });
    expect(motif(answer, 'format')).toMatchObject({ etat: 'erreurs' });
    expect(found(answer, 'insertion/absente')[0]?.lieu).toBe('rubrique absente');
    expect(found(answer, 'reglementation/theme-handicap')[0]?.lieu).toBe('Blocs');
    const counted = motif(answer, 'referentiel').constats.filter(
      ({ gravite }) => gravite === 'avertissement',
    );
    expect(motif(answer, 'referentiel').bilan).toContain(`${counted.length} avertissements`);
  });

  it('what a register does not ask for is without object', async () => {
    await open('format: 1\ncertification: { repertoire: RS, intitule: Souder en altitude }\n');
    expect(motif(await report(), 'vae')).toMatchObject({
      etat: 'sans-objet',
      bilan: 'sans objet au répertoire spécifique',
    });
  });

  it('a motive of a refusal says so', async () => {
    await open(
      `${DRAFT}depots:\n  - date: 2026-01-12\n    decision: refus\n    date_decision: 2026-06-20\n    motifs: [{ motif: blocs, constat: Blocs redondants }]\n`,
    );
    const answer = await report();
    expect(answer.depot).toBe('Dépôt du 12 janvier 2026 : refusé le 20 juin 2026.');
    expect(motif(answer, 'blocs').refus).toBe('motif du refus du 20 juin 2026');
    expect(motif(answer, 'vae').refus).toBeUndefined();
  });
});

describe('what remains to be done', () => {
  it('is one thing a rule, in plain words, with its places', async () => {
    await open(DRAFT);
    const answer = await report();
    expect(tasks(answer)).toContain('Rendre mesurables 3 critères subjectifs');
    expect(tasks(answer)).toContain('Remplacer un verbe que l’on ne peut pas observer');
    expect(found(answer, 'critere/subjectif').map(({ lieu, bloc }) => [lieu, bloc])).toEqual([
      ['C1.1', 0],
      ['C1.1', 0],
      ['C1.2', 0],
    ]);
    expect(answer.blocs).toEqual(['BC01 · Conduire l’atelier']);
    const each = answer.aFaire.map(({ code, nombre }) => [code, nombre]);
    expect(each).toEqual(answer.aFaire.map(({ code }) => [code, found(answer, code).length]));
    expect(answer.aFaire.reduce((sum, { nombre }) => sum + nombre, 0)).toBe(
      answer.motifs.flatMap(({ constats }) => constats).length,
    );
  });

  it('what blocks the deposit comes first, and in it what makes the request inadmissible', async () => {
    await open(
      `${DRAFT.replace('  niveau: 6\n', '')}depots:\n  - date: 2026-01-12\n    decision: refus\n    date_decision: 2026-06-20\n    motifs: [{ motif: blocs, constat: Blocs, reponse: Revus, elements: [BC01] }]\n`,
    );
    const { aFaire } = await report();
    const steps = aFaire.map(({ etape }) => etape);
    expect(steps).toEqual([...steps].sort((a, b) => rank(a) - rank(b)));
    expect(aFaire[0]?.code).toBe('certification/niveau-absent');
    // A motive that was refused comes before the others.
    const errors = aFaire.filter(({ etape }) => etape === 'bloquant').map(({ motif: name }) => name);
    expect(errors.indexOf('blocs')).toBeGreaterThan(0);
    expect(errors.indexOf('blocs')).toBeLessThan(errors.indexOf('epreuves'));
  });

  it('a passage that cannot be read comes before all else', async () => {
    await open(`${DRAFT}jury:\n  certification: { membres: [\n`);
    const answer = await report();
    expect(answer.aFaire[0]?.code).toBe('format/yaml-invalide');
    // The rest of the file is still told.
    expect(found(answer, 'critere/subjectif')).toHaveLength(3);
  });
});

function rank(step: string): number {
  return ['bloquant', 'refus', 'conseil'].indexOf(step);
}

describe('the progress since a deposit', () => {
  it('nothing is said before one is noted', async () => {
    await open(DRAFT);
    const answer = await report();
    expect(answer.progres).toBeUndefined();
    expect(motif(answer, 'referentiel').progres).toBeUndefined();
  });

  it('counts what was corrected and what is new, by motive, and marks what is new', async () => {
    await open(DRAFT);
    const noted = await note('2026-03-12');
    expect(noted.date).toBe('2026-03-12');
    expect((await report(noted)).progres).toBe('Rien n’a changé depuis le dépôt du 12 mars 2026.');
    await change('Connaître les machines', 'Entretenir les machines');
    await change('La présentation est satisfaisante', 'Les cotes sont tenues à 0,1 mm près');
    await change('Régler les machines de l’atelier', 'Maîtriser les machines de l’atelier');
    const answer = await report(noted);
    expect(motif(answer, 'referentiel').progres).toBe('2 corrigés, 1 nouveau');
    expect(answer.progres).toBe('2 corrigés, 1 nouveau depuis le dépôt du 12 mars 2026.');
    const all = answer.motifs.flatMap(({ constats }) => constats);
    expect(all.filter(({ nouveau }) => nouveau).map(({ code, lieu }) => [code, lieu])).toEqual([
      ['competence/verbe-vague', 'C1.2'],
    ]);
  });

  it('lines that move, CRLF and ids that are given anew change nothing', async () => {
    await open(DRAFT);
    const noted = await note('2026-03-12');
    const moved = `# Deux lignes de plus\r\n\r\n${DRAFT.replaceAll('\n', '\r\n')}`
      .replaceAll('C1.1', 'C7.1')
      .replaceAll('C1.2', 'C7.2');
    client.dispose();
    await open(moved);
    const answer = await report(noted);
    expect(answer.progres).toBe('Rien n’a changé depuis le dépôt du 12 mars 2026.');
    expect(found(answer, 'critere/subjectif')[0]).toMatchObject({
      lieu: 'C7.1',
      range: { start: { line: 16 } },
    });
  });

  it('a statement that is written anew keeps its findings', async () => {
    await open(DRAFT);
    const noted = await note('2026-03-12');
    await change('Connaître les machines de l’atelier', 'Connaître les outils du garage');
    expect((await report(noted)).progres).toBe('Rien n’a changé depuis le dépôt du 12 mars 2026.');
  });

  it('is not told while a passage cannot be read: its findings would seem corrected', async () => {
    await open(DRAFT);
    const noted = await note('2026-03-12');
    await change('        criteres: [Le réglage est pertinent]', '        criteres: [Le réglage est');
    expect((await report(noted)).progres).toBeUndefined();
  });

  it('what a rule that is switched off said is not corrected', async () => {
    await open(DRAFT);
    const noted = await note('2026-03-12');
    await client.configure({ regles: { 'critere/subjectif': 'off' } });
    await client.diagnostics();
    expect((await report(noted)).progres).toBe('Rien n’a changé depuis le dépôt du 12 mars 2026.');
  });

  it('a deposit whose version is a file of the folder needs no note; the later of the two wins', async () => {
    const deposited = DRAFT.replace('Régler les machines', 'Maîtriser les machines');
    await open(`${DRAFT}depots: [{ date: 2026-01-12, decision: en_cours, version: depots/2026.yaml }]\n`, {
      refusedVersion: (_, version) => (version === 'depots/2026.yaml' ? deposited : undefined),
    });
    const answer = await report();
    expect(answer.progres).toBe('1 corrigé depuis le dépôt du 12 janvier 2026.');
    expect(motif(answer, 'referentiel').progres).toBe('1 corrigé');
    expect((await report(await note('2026-03-12'))).progres).toContain('Rien n’a changé');
    expect((await report(await note('2025-03-12'))).progres).toContain('12 janvier 2026');
  });

  it('what is no note is none', async () => {
    await open(DRAFT);
    for (const depot of [
      null,
      3,
      [],
      {},
      { date: '2026-03-12' },
      { date: '2026-03-12', constats: [['a']] },
    ]) {
      const answer = await report(depot);
      expect(answer.progres).toBeUndefined();
      expect(tasks(answer)).not.toEqual([]);
    }
  });
});

describe('the report as a text', () => {
  it('says the same, in Markdown', async () => {
    await open(DRAFT.replace(' à l’aide des plans', ''));
    const noted = await note('2026-03-12');
    const text = (await textOf({ depot: noted })) ?? '';
    expect(text).toMatch(
      /^# Responsable d’atelier : ce qui reste à faire au 24 novembre 2026\n\nRien n’a changé/,
    );
    expect(text).toMatch(/^\d+\. Rendre mesurables 3 critères subjectifs \(C1\.1, C1\.2\)$/mu);
    for (const titre of Object.values(MOTIFS)) expect(text).toContain(`- ${titre} : `);
    expect(text).toContain('## Ce qui peut être mieux rédigé');
    expect(await textOf({ conseils: false })).not.toContain('## Ce qui peut être mieux rédigé');
  });

  it('there is none of what is not open', async () => {
    client = await TestClient.start();
    expect(await textOf()).toBeNull();
    expect(await report()).toEqual({ motifs: [], aFaire: [], blocs: [] });
  });
});
