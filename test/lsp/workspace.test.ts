import { afterEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  type InitializeParams,
  ProgressType,
  type WorkspaceDiagnosticReport,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { TestClient } from '../support/lsp';

const SPACE = 'file:///espace';
const CODE = 'format/valeur-invalide';
const BAD = 'certification: { repertoire: RNPC }\n';
const GOOD = 'certification: { repertoire: RNCP }\n';
const PULLS = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
};

let client: TestClient;
afterEach(() => client.dispose());

/** Where the changes of the disk are told by the client, as editors do. */
class Disk {
  readonly files: Map<string, string>;
  readonly read: string[] = [];

  constructor(files: Record<string, string>) {
    this.files = new Map(Object.entries(files));
  }

  async write(uri: string, text: string): Promise<void> {
    const type = this.files.has(uri) ? 2 : 1;
    this.files.set(uri, text);
    await this.#tell(uri, type);
  }

  async delete(uri: string): Promise<void> {
    this.files.delete(uri);
    await this.#tell(uri, 3);
  }

  #tell(uri: string, type: 1 | 2 | 3) {
    return client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type }],
    });
  }
}

async function start(
  files: Record<string, string>,
  { folders = [SPACE], ...params }: Partial<InitializeParams> & { folders?: string[] } = {},
): Promise<Disk> {
  const disk = new Disk(files);
  client = await TestClient.start(
    { workspaceFolders: folders.map((uri) => ({ uri, name: uri })), ...params },
    {
      readText: async (uri) => disk.files.get(uri),
      listReferentiels: async (folder) => ({
        uris: [...disk.files.keys()].filter(
          (uri) => uri.startsWith(`${folder}/`) && uri.endsWith('.referentiel.yaml'),
        ),
        complete: true,
      }),
      readReferentiel: async (uri) => {
        disk.read.push(uri);
        return disk.files.get(decodeURIComponent(uri));
      },
    },
  );
  return disk;
}

const has = (codes: readonly unknown[]) => codes.includes(CODE);
const hasNot = (codes: readonly unknown[]) => !codes.includes(CODE);
const close = (uri: string) =>
  client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
const file = (name: string) => `${SPACE}/${name}.referentiel.yaml`;

describe('a client that is told findings', () => {
  it('has those of closed files, as they change, come and go', async () => {
    const disk = await start({ [file('a')]: BAD, [file('sous/b')]: GOOD });
    await client.pushed(file('a'), has);
    await client.pushed(file('sous/b'), hasNot);
    await disk.write(file('a'), GOOD);
    await client.pushed(file('a'), hasNot);
    await disk.write(file('nouveau'), BAD);
    await client.pushed(file('nouveau'), has);
    await disk.delete(file('nouveau'));
    await client.pushed(file('nouveau'), (codes) => codes.length === 0);
  });

  it('has those of the editor while it is open, of the disk again once it is closed', async () => {
    const disk = await start({ [file('a')]: BAD });
    await client.pushed(file('a'), has);
    await client.open(GOOD, { uri: file('a') });
    await client.pushed(file('a'), hasNot);
    await disk.write(file('a'), `${BAD}# autre\n`);
    await close(file('a'));
    await client.pushed(file('a'), has);
  });

  it('follows a file that is opened under another spelling of its name', async () => {
    await start({ [file('a b')]: BAD });
    await client.pushed(file('a b'), has);
    const spelled = `${SPACE}/a%20b.referentiel.yaml`;
    await client.open(GOOD, { uri: spelled });
    await client.pushed(file('a b'), (codes) => codes.length === 0);
    await close(spelled);
    await client.pushed(spelled, has);
  });

  it('has them under the settings of their folder, and as these change', async () => {
    const config = `${SPACE}/sous/referentiel.config.yaml`;
    const disk = await start({
      [file('a')]: BAD,
      [file('sous/b')]: BAD,
      [config]: `regles: { ${CODE}: off }\n`,
    });
    await client.pushed(file('a'), has);
    await client.pushed(file('sous/b'), hasNot);
    await disk.write(config, 'regles: {}\n');
    await client.pushed(file('sous/b'), has);
    await disk.write(config, 'analyserDossier: false\n');
    await client.pushed(file('sous/b'), (codes) => codes.length === 0);
    await client.open(BAD, { uri: file('sous/b') });
    await client.pushed(file('sous/b'), has);
  });

  it('loses those of a folder that leaves, unless it is in another', async () => {
    const inner = `${SPACE}/dedans`;
    const other = 'file:///autre';
    await start(
      { [`${inner}/a.referentiel.yaml`]: BAD, [`${other}/b.referentiel.yaml`]: BAD },
      {
        folders: [SPACE, inner, other],
        capabilities: { workspace: { configuration: true, workspaceFolders: true } },
      },
    );
    await client.pushed(`${inner}/a.referentiel.yaml`, has);
    await client.pushed(`${other}/b.referentiel.yaml`, has);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {
        added: [],
        removed: [
          { uri: inner, name: '' },
          { uri: other, name: '' },
        ],
      },
    });
    await client.pushed(`${other}/b.referentiel.yaml`, (codes) => codes.length === 0);
    await client.pushed(`${inner}/a.referentiel.yaml`, has);
  });

  it('follows a folder that is renamed, then one that is deleted', async () => {
    const disk = await start({ [file('avant/a')]: BAD });
    const { workspace } = client.initialized.capabilities;
    expect(workspace?.fileOperations?.didRename?.filters).toContainEqual({
      pattern: { glob: '**', matches: 'folder' },
    });
    await client.pushed(file('avant/a'), has);
    disk.files.set(file('apres/a'), BAD);
    disk.files.delete(file('avant/a'));
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: `${SPACE}/avant`, newUri: `${SPACE}/apres` }],
    });
    await client.pushed(file('avant/a'), (codes) => codes.length === 0);
    await client.pushed(file('apres/a'), has);
    disk.files.clear();
    await client.connection.sendNotification('workspace/didDeleteFiles', {
      files: [{ uri: `${SPACE}/apres` }],
    });
    await client.pushed(file('apres/a'), (codes) => codes.length === 0);
  });

  it('finds files where there is no disk', async () => {
    const folder = 'vscode-vfs://github/depot';
    const uri = `${folder}/a.referentiel.yaml`;
    client = await TestClient.start({
      initializationOptions: { lireFichier: true, listerFichiers: true },
      workspaceFolders: [{ uri: folder, name: 'depot' }],
    });
    client.connection.onRequest('referentiel/listerFichiers', () => [uri]);
    client.connection.onRequest('referentiel/lireFichier', ({ uri: asked }: { uri: string }) =>
      asked === uri ? BAD : null,
    );
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 1 }],
    });
    await client.pushed(uri, has);
  });
});

describe('a folder of 300 files', () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [file(`n${n}`), `${BAD}# ${n}\n`]));

  it('does not keep an edit waiting', async () => {
    const disk = await start(many);
    const { ranges } = await client.open('certification: { repertoire: ⟦RNPC⟧ }\n', {
      uri: 'file:///ailleurs/ouvert.referentiel.yaml',
    });
    await client.pushed(file('n20'), has);
    const before = disk.read.length;
    await client.edit(ranges[0]!, 'RNCP');
    const found = await client.diagnostics();
    expect(found.map(({ code }) => code)).not.toContain(CODE);
    // Nothing of the folder was read between the edit and its answer, and most of it is still to be.
    expect(disk.read.length - before).toBeLessThanOrEqual(1);
    expect(disk.read.length).toBeLessThan(200);
    await client.pushed(file('n299'), has);
  });

  it('shows how far it is, and stops when asked', async () => {
    const shown: { kind: string; message?: string; title?: string; cancellable?: boolean }[] = [];
    const starting = start(many, { capabilities: { window: { workDoneProgress: true } } });
    const disk = await starting;
    const ended = new Promise<void>((resolve) => {
      client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
        client.connection.onProgress(new ProgressType<(typeof shown)[number]>(), token, (value) => {
          shown.push(value);
          if (shown.length === 3)
            void client.connection.sendNotification('window/workDoneProgress/cancel', { token });
          if (value.kind === 'end') resolve();
        });
        return null;
      });
    });
    await ended;
    expect(shown[0]).toMatchObject({
      kind: 'begin',
      title: 'Analyse des référentiels du dossier',
      cancellable: true,
    });
    expect(shown[1]?.message).toMatch(/^\d+\/300$/);
    expect(disk.read.length).toBeLessThan(300);
    // What is asked for is still read.
    await disk.write(file('n299'), GOOD);
    await client.open(BAD, { uri: file('n298') });
    expect(has((await client.diagnostics()).map(({ code }) => code))).toBe(true);
  });
});

describe('a client that asks for findings', () => {
  interface Asked {
    readonly reports: WorkspaceDiagnosticReport['items'];
    readonly end: Promise<WorkspaceDiagnosticReport>;
    readonly cancel: () => void;
  }
  let turns = 0;

  function ask(previousResultIds: { uri: string; value: string }[] = []): Asked {
    turns += 1;
    const token = `partiel-${turns}`;
    const source = new CancellationTokenSource();
    const reports: WorkspaceDiagnosticReport['items'] = [];
    client.connection.onProgress(
      new ProgressType<WorkspaceDiagnosticReport>(),
      token,
      ({ items }) => void reports.push(...items),
    );
    const params = { previousResultIds, partialResultToken: token };
    const end = client.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      params,
      source.token,
    );
    return { reports, end, cancel: () => source.cancel() };
  }
  const idsOf = (reports: Asked['reports']) =>
    reports.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : []));
  const codesIn = (reports: Asked['reports'], uri: string) =>
    reports
      .filter((report) => report.uri === uri)
      .flatMap((report) => (report.kind === 'full' ? report.items.map(({ code }) => code) : ['inchangé']));

  it('has all of them, then waits until something changes', async () => {
    const disk = await start({ [file('a')]: BAD, [file('b')]: GOOD }, { capabilities: PULLS });
    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: true });
    const first = ask();
    expect(await first.end).toEqual({ items: [] });
    expect(codesIn(first.reports, file('a'))).toContain(CODE);
    expect(codesIn(first.reports, file('b'))).not.toContain(CODE);

    const second = ask(idsOf(first.reports));
    let ended = false;
    void second.end.then(() => {
      ended = true;
    });
    await client.connection.sendRequest('referentiel/rapport', { uri: '' });
    expect(ended).toBe(false);
    await disk.write(file('b'), BAD);
    await second.end;
    expect(second.reports.map(({ uri }) => uri)).toEqual([file('b')]);
    expect(codesIn(second.reports, file('b'))).toContain(CODE);

    const third = ask(idsOf([...first.reports, ...second.reports]));
    await disk.delete(file('a'));
    await third.end;
    expect(third.reports).toEqual([{ kind: 'full', uri: file('a'), version: null, items: [] }]);
  });

  it('has them in one answer when it takes no partial results, with what is unchanged', async () => {
    const disk = await start({ [file('a')]: BAD, [file('b')]: GOOD }, { capabilities: PULLS });
    const whole = (previousResultIds: { uri: string; value: string }[]) =>
      client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const { items } = await whole([]);
    expect(codesIn(items, file('a'))).toContain(CODE);
    const waiting = whole(idsOf(items));
    await disk.write(file('b'), BAD);
    const { items: later } = await waiting;
    expect(codesIn(later, file('a'))).toEqual(['inchangé']);
    expect(codesIn(later, file('b'))).toContain(CODE);
  });

  it('may stop waiting', async () => {
    await start({ [file('a')]: BAD }, { capabilities: PULLS });
    const first = ask();
    await first.end;
    const second = ask(idsOf(first.reports));
    second.cancel();
    await expect(second.end).rejects.toMatchObject({ code: -32800 });
  });

  it('asks about a document by itself while it is open, and has its file again once it is closed', async () => {
    await start({ [file('a')]: BAD }, { capabilities: PULLS });
    const first = ask();
    await first.end;
    await client.open(GOOD, { uri: file('a') });
    const pull = (previousResultId?: string) =>
      client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { previousResultId });
    const open = await pull();
    expect(open.kind === 'full' && open.items.map(({ code }) => code)).not.toContain(CODE);
    expect(await pull(open.resultId)).toEqual({ kind: 'unchanged', resultId: open.resultId });
    const second = ask();
    await close(file('a'));
    // VS Code asks a last time about what it closes.
    const closed = await pull();
    expect(closed.kind === 'full' && closed.items.map(({ code }) => code)).toContain(CODE);
    await second.end;
    expect(codesIn(second.reports, file('a'))).toContain(CODE);
  });
});

describe('a client that asks for findings, of a document that nobody looks at', () => {
  it('has them with those of the closed files, as it changes', async () => {
    await start({ [file('a')]: GOOD }, { capabilities: PULLS });
    const { ranges } = await client.open('certification: { repertoire: ⟦RNPC⟧ }\n', { uri: file('a') });
    const whole = (previousResultIds: { uri: string; value: string }[]) =>
      client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const { items } = await whole([]);
    expect(JSON.stringify(items)).toContain(CODE);
    const waiting = whole([{ uri: file('a'), value: items[0]!.resultId! }]);
    await client.edit(ranges[0]!, 'RNCP');
    expect(JSON.stringify(await waiting)).not.toContain(CODE);
  });

  it('is told that nothing is left of a document of no folder, once it is closed', async () => {
    await start({}, { capabilities: PULLS });
    const outside = 'file:///ailleurs/referentiel.config.yaml';
    await client.open('regles: { inconnue: off }\n', { uri: outside });
    await client.request('textDocument/diagnostic');
    const waiting = client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    await close(outside);
    expect((await waiting).items).toEqual([{ kind: 'full', uri: outside, version: null, items: [] }]);
  });

  it('is not told what it asked by itself', async () => {
    const disk = await start({ [file('a')]: GOOD, [file('b')]: GOOD }, { capabilities: PULLS });
    await client.open(BAD, { uri: file('a') });
    await client.request('textDocument/diagnostic');
    const waiting = client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    await disk.write(file('b'), BAD);
    expect((await waiting).items.map(({ uri }) => uri)).toEqual([file('b')]);
  });
});

describe('what two certifications of the folder share', () => {
  const CODE_BLOC = 'bloc/repris-ailleurs';
  const CODE_COMPETENCE = 'competence/reprise-ailleurs';
  const text = (title: string, first: string, second: string, more = '') => `certification:
  repertoire: RNCP
  intitule: ${title}
blocs:
  - id: BC01
    competences:
      - id: C1.1
        enonce: ${first}
      - id: C1.2
        enonce: ${second}
${more}`;
  const TEAM = "Répartir le travail entre les membres de l'équipe, afin de tenir les délais annoncés";
  const TALK = 'Conduire les entretiens annuels des collaborateurs, afin de fixer leurs objectifs';
  const STOCK = "Arrêter les commandes de la semaine d'après les ventes, afin d'éviter les ruptures";
  const ROUTE = 'Tracer les tournées des chauffeurs de la semaine, afin de réduire les kilomètres à vide';
  const shared = (codes: readonly unknown[]) => codes.includes(CODE_BLOC);
  const unshared = (codes: readonly unknown[]) => !codes.includes(CODE_BLOC);

  it('is told of both, closed or open, with a link to the other, and follows what is typed', async () => {
    await start({
      [file('transport')]: text('Responsable de transport', TEAM, TALK),
      [file('rayon')]: text('Responsable de rayon', TEAM, TALK),
    });
    await client.pushed(file('transport'), shared);
    await client.pushed(file('rayon'), shared);
    const { ranges } = await client.open(
      text('Responsable de rayon', `⟦${TEAM}⟧`, `⟦${TALK}⟧`).replace(/^/, '# en tête\n'),
      { uri: file('rayon') },
    );
    const found = (await client.diagnostics()).find(({ code }) => code === CODE_BLOC);
    expect(found).toMatchObject({
      severity: 4,
      relatedInformation: [
        { location: { uri: file('transport'), range: { start: { line: 4, character: 8 } } } },
      ],
    });
    expect(found?.message).toContain('« transport.referentiel.yaml » (Responsable de transport)');
    await client.edit(ranges[0]!, STOCK);
    await client.pushed(file('rayon'), unshared);
    await client.pushed(file('transport'), (codes) => unshared(codes) && codes.includes(CODE_COMPETENCE));
  });

  it('changes for an open document as another one changes, comes or goes', async () => {
    const disk = await start({ [file('transport')]: text('Responsable de transport', ROUTE, STOCK) });
    await client.open(text('Responsable de rayon', TEAM, TALK), { uri: file('rayon') });
    await client.diagnostics();
    await disk.write(file('transport'), text('Responsable de transport', TEAM, TALK));
    await client.pushed(file('rayon'), shared);
    await disk.delete(file('transport'));
    await client.pushed(file('rayon'), unshared);
  });

  it('is not told of versions of one certification, nor of two folders', async () => {
    const other = 'file:///autre/x.referentiel.yaml';
    await start(
      {
        [file('v1')]: text('Responsable de rayon', TEAM, TALK),
        [file('v2')]: text('Responsable de rayon', TEAM, TALK),
        [file('v3')]: text(
          'Autre intitulé',
          TEAM,
          TALK,
          'depots: [{ version: v1.referentiel.yaml }, { version: ./v2.referentiel.yaml }]\n',
        ),
        [other]: text('Responsable de transport', TEAM, TALK),
      },
      { folders: [SPACE, 'file:///autre'] },
    );
    for (const uri of [file('v1'), file('v2'), file('v3'), other])
      expect(shared(await client.pushed(uri, () => true))).toBe(false);
    // The last one of the queue is told: the first were not told again.
    await client.open(text('Quatrième', TEAM, TALK), { uri: 'file:///autre/y.referentiel.yaml' });
    await client.pushed(other, shared);
    expect(unshared(await client.pushed(file('v1'), () => true))).toBe(true);
  });
});

describe('the symbols of the folder', () => {
  const RELEVE = `activites:
  - { id: A1, intitule: Diagnostic énergétique }
blocs:
  - id: BC01
    intitule: Réaliser le diagnostic énergétique
    competences:
      - { id: C1.1, enonce: Relever les caractéristiques thermiques du bâti }
    evaluations:
      - { id: E1, intitule: Étude d'un bâtiment }
`;
  const find = (query: string) =>
    client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
  const names = (symbols: readonly WorkspaceSymbol[]) => symbols.map(({ name }) => name);

  it('are found in open and closed files, by id then by words, without accents', async () => {
    await start({ [file('ferme')]: RELEVE, [file('casse')]: 'blocs: [\n  - {{\n' });
    await client.pushed(file('ferme'), () => true);
    await client.open(
      'competences:\r\n  - { id: C1.1, enonce: Mesurer 🎉 les énergies }\r\n  - enonce: Sans id\r\n  -\r\n',
      { uri: 'untitled:Untitled-1' },
    );
    await client.diagnostics();
    const found = await find('c1.1');
    expect(names(found)).toEqual([
      'C1.1 Mesurer 🎉 les énergies',
      'C1.1 Relever les caractéristiques thermiques du bâti',
    ]);
    expect(found[1]).toMatchObject({
      containerName: 'BC01 · ferme.referentiel.yaml',
      location: { uri: file('ferme'), range: { start: { line: 6 }, end: { line: 6 } } },
    });
    expect(names(await find('ENERGET'))).toEqual([
      'A1 Diagnostic énergétique',
      'BC01 Réaliser le diagnostic énergétique',
    ]);
    expect(names(await find('etude'))).toEqual(["E1 Étude d'un bâtiment"]);
    expect(names(await find('rctb'))).toContain('C1.1 Relever les caractéristiques thermiques du bâti');
    expect(await find('introuvable')).toEqual([]);
    expect((await find('')).length).toBe(6);
  });

  it('are located when chosen, by a client that can ask', async () => {
    const disk = await start(
      { [file('a')]: RELEVE },
      { capabilities: { workspace: { symbol: { resolveSupport: { properties: ['location.range'] } } } } },
    );
    await client.pushed(file('a'), () => true);
    const [symbol] = await find('bc01');
    expect(symbol?.location).toEqual({ uri: file('a') });
    await disk.write(file('a'), `# une ligne de plus\n${BAD}${RELEVE}`);
    await client.pushed(file('a'), has);
    const resolved = await client.connection.sendRequest<WorkspaceSymbol>('workspaceSymbol/resolve', symbol!);
    expect(resolved.location).toMatchObject({ uri: file('a'), range: { start: { line: 5 } } });
  });

  it('are two hundred at most', async () => {
    const competences = Array.from({ length: 500 }, (_, n) => `  - { id: C${n}, enonce: Poser ${n} }\n`);
    await start({});
    await client.open(`competences:\n${competences.join('')}`);
    expect(await find('poser')).toHaveLength(200);
    expect(names(await find('c499'))[0]).toBe('C499 Poser 499');
  });
});
