#!/usr/bin/env node
/**
 * Drives one language server over stdio as an editor does, and prints one JSON line of measures.
 *   node bench/drive.mjs --file F [--language ID] [--settings JSON] [--edits N] [--warm-up N] -- COMMAND ARG…
 *
 * cold_ms      from the start of the process to its first diagnostics; complete_ms: to the last ones of that version
 * first_*      the first edits after opening (a letter typed, then taken out, inside sentences spread over the file)
 * edit_*       the edits that follow, from `didChange` to the diagnostics of that version
 * cpu_*        processor time of the server's process for one of those edits, from /proc (Linux), garbage included
 * completion_, hover_, symbols_, rename_p50_ms   asked right after an edit, the edit included; so are colours, folds,
 *              hints (of the lines in view), lenses and links, which an editor asks for by itself
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const { values: options, positionals } = parseArgs({
  options: {
    file: { type: 'string' },
    language: { type: 'string', default: 'referentiel' },
    settings: { type: 'string', default: '{}' },
    edits: { type: 'string', default: '60' },
    'warm-up': { type: 'string', default: '20' },
  },
  allowPositionals: true,
});
const LIMIT = 60_000;
/** A server that computed nothing for so long has said all that it had to say. */
const SETTLED = Number(process.env.SETTLED ?? 800);

const file = path.resolve(options.file);
const text = readFileSync(file, 'utf8');
const uri = pathToFileURL(file).href;
const folder = { uri: pathToFileURL(path.dirname(file)).href, name: 'bench' };
const settings = JSON.parse(options.settings);

const begun = performance.now();
const child = spawn(positionals[0], positionals.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
const connection = createMessageConnection(
  new StreamMessageReader(child.stdout),
  new StreamMessageWriter(child.stdin),
);

let told = () => {};
connection.onNotification('textDocument/publishDiagnostics', (params) => {
  if (params.uri === uri) told(params, performance.now());
});
const section = (name) =>
  (name ?? '').split('.').reduce((value, key) => (key ? value?.[key] : value), settings);
connection.onRequest('workspace/configuration', ({ items }) =>
  items.map((item) => section(item.section) ?? null),
);
connection.onRequest(() => null);
connection.onError(() => {});
connection.listen();

const within = async (promise, what) => {
  const late = new AbortController();
  const limit = sleep(LIMIT, undefined, { signal: late.signal }).then(
    () => Promise.reject(new Error(`no answer: ${what}`)),
    () => {},
  );
  try {
    return await Promise.race([promise, limit]);
  } finally {
    late.abort();
  }
};
const diagnosticsOf = (version) =>
  new Promise((resolve) => {
    told = (params) => {
      if ((params.version ?? version) >= version) resolve(params);
    };
  });

/** Processor time in milliseconds (the kernel counts by ten), peak memory in MB: of the server's process alone. */
function spent() {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    return { cpu: (Number(fields[11]) + Number(fields[12])) * 10, memory: Math.round(Number(peak) / 1024) };
  } catch {
    return { cpu: Number.NaN, memory: Number.NaN };
  }
}

/** The same processor time, to the microsecond: that of each of its threads. */
function processor() {
  try {
    const tasks = `/proc/${child.pid}/task`;
    const times = readdirSync(tasks).map(
      (task) => readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0],
    );
    return times.reduce((sum, time) => sum + Number(time) / 1e6, 0);
  } catch {
    return spent().cpu;
  }
}

async function settled() {
  let busy = performance.now();
  let { cpu } = spent();
  while (performance.now() - busy < SETTLED) {
    await sleep(100);
    const now = spent().cpu;
    if (now > cpu) busy = performance.now();
    cpu = now;
  }
}

const rounded = (value) => (Number.isFinite(value) ? Number(value.toFixed(1)) : null);
function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN);
}

/** Lines that hold a sentence, in YAML or in the same data as JSON, spread over the text. */
const rows = text.split('\n');
const sentences = rows.flatMap((row, line) =>
  /^\s+(?:afin|dans|en |[A-ZÉ][a-zé]+er )|"enonce": "/.test(row) ? [line] : [],
);
const ids = rows.flatMap((row, line) => (/id"?: "?C\d/.test(row) ? [line] : []));
const spread = (lines, k, count) => lines[Math.floor(((k + 0.5) * lines.length) / count)];
const inSentence = (k, count) => {
  const line = spread(sentences, k, count);
  return { line, character: rows[line].length - 3 };
};

let version = 1;
const change = (range, inserted) => {
  version++;
  void connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range, text: inserted }],
  });
};
const after = ({ line, character }) => ({ line, character: character + 1 });

/** A letter typed, then taken out: milliseconds to the diagnostics of each. */
async function edit(position) {
  const times = [];
  for (const [range, inserted] of [
    [{ start: position, end: position }, process.env.UNIQ ? String.fromCharCode(97 + (version % 26)) + (version%7) : 'x'],
    [{ start: position, end: process.env.UNIQ ? { line: position.line, character: position.character + 2 } : after(position) }, ''],
  ]) {
    const diagnostics = diagnosticsOf(version + 1);
    const start = performance.now();
    change(range, inserted);
    await within(diagnostics, 'the diagnostics of an edit');
    times.push(performance.now() - start);
  }
  return times;
}

async function edits(count) {
  const times = [];
  for (let k = 0; k < count / 2; k++) times.push(...(await edit(inSentence(k, count / 2))));
  return times;
}

/** Milliseconds from an edit to the answer of a request that follows it at once. */
async function answers(method, parameters, count = 10) {
  const times = [];
  for (let k = 0; k < count; k++) {
    const position = inSentence(k, count);
    const start = performance.now();
    change({ start: position, end: position }, 'y');
    try {
      await within(
        connection.sendRequest(method, { textDocument: { uri }, ...parameters(k, count) }),
        method,
      );
      times.push(performance.now() - start);
    } catch {
      return [];
    }
    const diagnostics = diagnosticsOf(version + 1);
    change({ start: position, end: after(position) }, '');
    await within(diagnostics, 'the diagnostics of an edit');
  }
  return times;
}

await within(
  connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder.uri,
    locale: 'fr',
    workspaceFolders: [folder],
    capabilities: {
      workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        workspaceFolders: true,
      },
      textDocument: {
        synchronization: {},
        publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true, relatedInformation: true },
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        rename: { prepareSupport: true },
        codeAction: {
          codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
        },
      },
    },
  }),
  'initialize',
);
void connection.sendNotification('initialized', {});
void connection.sendNotification('workspace/didChangeConfiguration', { settings });
let cold;
let complete;
let diagnostics = 0;
const opened = new Promise((resolve) => {
  told = (params, now) => {
    cold ??= now - begun;
    complete = now - begun;
    diagnostics = params.diagnostics.length;
    resolve();
  };
});
void connection.sendNotification('textDocument/didOpen', {
  textDocument: { uri, languageId: options.language, version, text },
});
await within(opened, 'the first diagnostics');
await settled();

const first = await edits(Number(options['warm-up']));
const per=()=>Object.fromEntries(readdirSync(`/proc/${child.pid}/task`).map(t=>[t,[Number(readFileSync(`/proc/${child.pid}/task/${t}/schedstat`,'utf8').split(' ')[0])/1e6,readFileSync(`/proc/${child.pid}/task/${t}/comm`,'utf8').trim()]]));
const b0=per();
const before = processor();
const times = await edits(Number(options.edits));
const cpu = (processor() - before) / times.length;
const b1=per();
const main=Object.values(b1).filter(x=>x[1]==='MainThread').length; const mt=Object.keys(b1).find(t=>t==child.pid); console.log(JSON.stringify({cpu:cpu.toFixed(3),main:((b1[mt][0]-b0[mt][0])/times.length).toFixed(3),p50:quantile(times,.5),p95:quantile(times,.95),max:quantile(times,.999),cold:rounded(cold),complete:rounded(complete),mem:spent().memory}));
child.kill();process.exit(0);
const at = (k, count) => ({ position: inSentence(k, count) });
const completion = await answers('textDocument/completion', at);
const hover = await answers('textDocument/hover', at);
const symbols = await answers('textDocument/documentSymbol', () => ({}));
const rename = await answers('textDocument/rename', (k, count) => {
  const line = spread(ids, k, count);
  return { position: { line, character: rows[line].search(/C\d/) }, newName: 'C999.9' };
});
const colours = await answers('textDocument/semanticTokens/full', () => ({}));
const folds = await answers('textDocument/foldingRange', () => ({}));
const hints = await answers('textDocument/inlayHint', (k, count) => {
  const { line } = inSentence(k, count);
  const place = (of) => ({ line: Math.max(0, of), character: 0 });
  return { range: { start: place(line - 40), end: place(line + 40) } };
});
const lenses = await answers('textDocument/codeLens', () => ({}));
const links = await answers('textDocument/documentLink', () => ({}));

console.log(
  JSON.stringify({
    lines: rows.length,
    diagnostics,
    cold_ms: rounded(cold),
    complete_ms: rounded(complete),
    first_p50_ms: quantile(first, 0.5),
    edit_p50_ms: quantile(times, 0.5),
    edit_p95_ms: quantile(times, 0.95),
    cpu_ms: Number.isFinite(cpu) ? Number(cpu.toFixed(2)) : null,
    completion_p50_ms: quantile(completion, 0.5),
    hover_p50_ms: quantile(hover, 0.5),
    symbols_p50_ms: quantile(symbols, 0.5),
    rename_p50_ms: quantile(rename, 0.5),
    colours_p50_ms: quantile(colours, 0.5),
    folds_p50_ms: quantile(folds, 0.5),
    hints_p50_ms: quantile(hints, 0.5),
    lenses_p50_ms: quantile(lenses, 0.5),
    links_p50_ms: quantile(links, 0.5),
    memory_mb: spent().memory,
  }),
);
const ended = new Promise((resolve) => child.once('exit', resolve));
await Promise.race([connection.sendRequest('shutdown').catch(() => {}), sleep(2000)]);
void connection.sendNotification('exit').catch(() => {});
await Promise.race([ended, sleep(2000)]);
child.kill();
process.exit(0);
