import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse, analyseConfiguration, readSettings } from '../../server/src/analysis';
import { readRefusedVersion } from '../../server/src/cli/refused-version';
import { documentLinksOf } from '../../server/src/features/document-links';
import { type Descriptor, referentielDescriptor } from '../../server/src/model';
import { rules } from '../../server/src/rules';
import { referentiel } from '../support/bundle';
import { TODAY } from '../support/examples';
import { rawClient } from './support/raw-client';

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
];

/** Tried everywhere; the others where they may matter. */
const WORST = ['__proto__', 'constructor'];

/** What an object that nothing was written to has: all objects would have more, if one could be reached. */
const shape = () =>
  JSON.stringify(
    [Object, Array, String, Function, Map].map(({ prototype }) => Object.getOwnPropertyNames(prototype)),
  );

/** Every object of the format with such a key in it, and such a value for each of its own. */
function* poisoned(descriptor: Descriptor, wrap: (inner: string) => string): Generator<string> {
  if (descriptor.kind === 'object') {
    for (const key of WORST) yield wrap(`{ ${key}: { pollue: oui }, id: ${key} }`);
    for (const [key, inner] of descriptor.keys) yield* poisoned(inner, (text) => wrap(`{ ${key}: ${text} }`));
  } else if (descriptor.kind === 'list') yield* poisoned(descriptor.item, (text) => wrap(`[${text}]`));
  else for (const key of WORST) yield wrap(key);
}

describe('keys that mean something to JavaScript', () => {
  const before = shape();
  const unharmed = () => {
    expect(shape()).toBe(before);
    expect(({} as { pollue?: unknown }).pollue).toBeUndefined();
  };

  it('are keys as others, anywhere in a référentiel', () => {
    let tried = 0;
    for (const [section, descriptor] of referentielDescriptor.keys) {
      for (const text of poisoned(descriptor, (inner) => `format: 1\n${section}: ${inner}\n`)) {
        const { diagnostics, failures } = analyse(text, { rules, today: TODAY });
        expect(diagnostics.length, text).toBeGreaterThan(0);
        expect(failures, text).toEqual([]);
        tried += 1;
      }
    }
    for (const key of KEYS) {
      expect(analyse(`${key}: { pollue: oui }\n`, { rules, today: TODAY }).failures).toEqual([]);
    }
    expect(tried).toBeGreaterThan(400);
    unharmed();
  }, 60_000);

  it('are keys as others in settings, of a file, of the editor or of a message', async () => {
    for (const key of KEYS) {
      for (const text of [
        `${key}: { pollue: oui }\n`,
        `regles: { ${key}: off }\nseuils: { ${key}: { pollue: 1 } }\nvocabulaire: { ${key}: [a] }\n`,
        `seuils:\n  bloc/disproportionne: { ${key}: 3 }\n`,
      ]) {
        expect(analyseConfiguration(text, rules).diagnostics.length, text).toBeGreaterThan(0);
      }
      const raw: unknown = JSON.parse(
        `{"${key}": {"pollue": 1}, "regles": {"${key}": "off"}, "profil": "${key}"}`,
      );
      expect(JSON.stringify(readSettings(raw, rules))).not.toContain('pollue');
    }
    const client = rawClient();
    const nested = JSON.parse(
      '{"__proto__": {"pollue": 1}, "constructor": {"prototype": {"pollue": 1}}}',
    ) as object;
    await client.initialize({ initializationOptions: nested });
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { referentiel: nested },
    });
    for (const uri of KEYS) {
      await client.open(uri, 'format: 1\n');
      await client.answer('textDocument/hover', {
        textDocument: { uri },
        position: { line: 0, character: 1 },
      });
      await client.answer('textDocument/rename', {
        textDocument: { uri },
        position: { line: 0, character: 1 },
        newName: uri,
      });
    }
    await client.settled();
    client.dispose();
    unharmed();
  });
});

describe('paths of a document', () => {
  let root: string;
  let folder: string;
  const SECRET = 'blocs: [{ id: BC01, intitule: Secret bien gardé }]\n';
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'referentiel-chemins-'));
    folder = path.join(root, 'dossier');
    mkdirSync(path.join(folder, 'depots'), { recursive: true });
    writeFileSync(path.join(root, 'secret.yaml'), SECRET);
    writeFileSync(path.join(folder, 'depots/2025.yaml'), 'format: 1\n');
    symlinkSync(path.join(root, 'secret.yaml'), path.join(folder, 'lien.yaml'));
    symlinkSync(root, path.join(folder, 'dehors'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const outside = () => [
    '../secret.yaml',
    'depots/../../secret.yaml',
    'depots/./.././../secret.yaml',
    '..\\secret.yaml',
    'depots\\..\\..\\secret.yaml',
    path.join(root, 'secret.yaml'),
    `file://${root}/secret.yaml`,
    '~/secret.yaml',
    '/etc/passwd',
    '//hote/partage/secret.yaml',
    '\\\\hote\\partage\\secret.yaml',
    'C:\\secret.yaml',
    'c:secret.yaml',
    'https://example.org/secret.yaml',
    '../secret.yaml\\0.pdf',
  ];

  /** Where the format has a path. */
  function* paths(
    descriptor: Descriptor,
    wrap: (inner: string) => string,
  ): Generator<(value: string) => string> {
    if (descriptor.kind === 'object')
      for (const [key, inner] of descriptor.keys) yield* paths(inner, (text) => wrap(`{ ${key}: ${text} }`));
    else if (descriptor.kind === 'list') yield* paths(descriptor.item, (text) => wrap(`[${text}]`));
    else if (descriptor.meta.form === 'chemin') yield wrap;
  }

  it('are looked for in its folder, wherever the format has one', () => {
    const writers = [...referentielDescriptor.keys].flatMap(([section, descriptor]) => [
      ...paths(descriptor, (inner) => `format: 1\n${section}: ${inner}\n`),
    ]);
    expect(writers.length).toBeGreaterThan(5);
    const asked: string[] = [];
    for (const write of writers) {
      for (const given of [...outside(), 'depots/2025.yaml']) {
        const analysis = analyse(write(JSON.stringify(given)), {
          rules,
          today: TODAY,
          fileExists: (one) => {
            asked.push(one);
            return true;
          },
        });
        expect(analysis.diagnostics.length).toBeGreaterThan(0);
        const links = documentLinksOf(analysis, 'file:///dossier/a.referentiel.yaml');
        for (const { target } of links) {
          const isWeb = target?.startsWith('https://') === true;
          expect(isWeb || new URL(target!).href.startsWith('file:///dossier/'), `${given}: ${target}`).toBe(
            true,
          );
        }
      }
    }
    expect(asked).toContain('depots/2025.yaml');
    for (const one of asked) {
      const resolved = path.resolve('/dossier', one);
      expect(resolved.startsWith('/dossier/'), one).toBe(true);
    }
  });

  it('give the text of no file out of it, nor of a link that leads there', () => {
    const document = path.join(folder, 'a.referentiel.yaml');
    writeFileSync(document, 'format: 1\n');
    expect(readRefusedVersion('depots/2025.yaml', folder, document)).toBe('format: 1\n');
    for (const given of [
      ...outside(),
      'lien.yaml',
      'dehors/secret.yaml',
      '',
      '.',
      'depots',
      'a.referentiel.yaml',
    ]) {
      expect(readRefusedVersion(given, folder, document), given).toBeUndefined();
    }
  });

  it('do not make the command line say what is in a file out of it', () => {
    for (const [rank, given] of [...outside(), 'lien.yaml'].entries()) {
      const file = path.join(folder, `${rank}.referentiel.yaml`);
      writeFileSync(
        file,
        `format: 1\nblocs: [{ id: BC01, intitule: Secret bien gardé }]\ndepots:\n  - date: 2025-03-01\n    decision: refus\n    version: ${JSON.stringify(given)}\n    motifs: [{ motif: blocs, constat: Vague, reponse: Revu, elements: [BC01] }]\n`,
      );
    }
    const control = path.join(folder, 'temoin.referentiel.yaml');
    writeFileSync(path.join(folder, 'depots/refuse.yaml'), SECRET);
    writeFileSync(
      control,
      'format: 1\nblocs: [{ id: BC01, intitule: Secret bien gardé }]\ndepots:\n  - date: 2025-03-01\n    decision: refus\n    version: depots/refuse.yaml\n    motifs: [{ motif: blocs, constat: Vague, reponse: Revu, elements: [BC01] }]\n',
    );
    const { stdout } = referentiel(['verifier', '--format', 'json', folder]);
    const { fichiers } = JSON.parse(stdout) as {
      fichiers: { fichier: string; diagnostics: { code: string }[] }[];
    };
    const told = fichiers
      .filter(({ diagnostics }) => diagnostics.some(({ code }) => code === 'depot/simple-toilettage'))
      .map(({ fichier }) => path.basename(fichier));
    expect(told).toEqual(['temoin.referentiel.yaml']);
  });
});
