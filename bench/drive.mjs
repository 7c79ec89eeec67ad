// Measures a language server over stdio, as an editor would use it. No dependencies.
//   node lsp-bench.mjs --file F.yaml --lang LANGUAGE_ID [--edits N] [--settings JSON] -- COMMAND ARG...
// Prints one JSON line: cold start (spawn -> first diagnostics), per-edit latency (didChange -> the diagnostics
// of that version, push or pull), completion/hover/symbol latency right after an edit, CPU ms per edit, peak RSS.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const argv = process.argv.slice(2);
const cut = argv.indexOf('--');
const opt = Object.fromEntries(
  argv
    .slice(0, cut)
    .join('\0')
    .split(/\0?--/)
    .filter(Boolean)
    .map((s) => s.split('\0')),
);
const [cmd, ...args] = argv.slice(cut + 1);
const text = fs.readFileSync(opt.file, 'utf8');
const uri = pathToFileURL(path.resolve(opt.file)).href;
const edits = Number(opt.edits ?? 30);
const settings = opt.settings ? JSON.parse(opt.settings) : {};
const settle = Number(opt.settle ?? 1500);

const t0 = performance.now();
const child = spawn(cmd, args, { stdio: ['pipe', 'pipe', opt.verbose ? 'inherit' : 'ignore'] });
child.stdin.on('error', () => {});
let buf = Buffer.alloc(0),
  nextId = 1;
const pending = new Map();
let onDiag = () => {};
const send = (m) => {
  const b = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...m }));
  child.stdin.write(`Content-Length: ${b.length}\r\n\r\n`);
  child.stdin.write(b);
};
const request = (method, params) =>
  new Promise((ok, no) => {
    const id = nextId++;
    pending.set(id, { ok, no });
    send({ id, method, params });
  });
const notify = (method, params) => send({ method, params });
const section = (s) =>
  s ? s.split('.').reduce((o, k) => (o == null ? null : (o[k] ?? null)), settings) : settings;
const handle = (m) => {
  if (m.id !== undefined && m.method) {
    if (m.method === 'workspace/configuration')
      return send({ id: m.id, result: m.params.items.map((i) => section(i.section)) });
    if (m.method === 'workspace/workspaceFolders') return send({ id: m.id, result: null });
    return send({ id: m.id, result: null });
  }
  if (m.id !== undefined) {
    const p = pending.get(m.id);
    pending.delete(m.id);
    return m.error ? p?.no(new Error(m.error.message)) : p?.ok(m.result);
  }
  if (m.method === 'textDocument/publishDiagnostics' && m.params.uri === uri) onDiag(m.params);
};
child.stdout.on('data', (d) => {
  buf = Buffer.concat([buf, d]);
  for (;;) {
    const h = buf.indexOf('\r\n\r\n');
    if (h < 0) return;
    const len = Number(/Content-Length: (\d+)/i.exec(buf.subarray(0, h).toString())[1]);
    if (buf.length < h + 4 + len) return;
    const m = JSON.parse(buf.subarray(h + 4, h + 4 + len).toString());
    buf = buf.subarray(h + 4 + len);
    handle(m);
  }
});
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
const withLimit = (p, ms, what) =>
  Promise.race([
    p,
    sleep(ms).then(() => {
      throw new Error(`no answer: ${what}`);
    }),
  ]);
const proc = () => {
  // utime+stime in ms (100 Hz ticks), peak RSS in MB; the child's own process only
  const s = fs.readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  const hwm = Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]);
  return { cpu: (Number(s[11]) + Number(s[12])) * 10, rss: Math.round(hwm / 1024) };
};
const q = (a, f) => {
  const s = [...a].sort((x, y) => x - y);
  return s.length ? +s[Math.min(s.length - 1, Math.floor(f * s.length))].toFixed(1) : null;
};

const init = await withLimit(
  request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(path.dirname(path.resolve(opt.file))).href,
    locale: 'fr',
    workspaceFolders: [{ uri: pathToFileURL(path.dirname(path.resolve(opt.file))).href, name: 'w' }],
    capabilities: {
      workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        workspaceFolders: true,
      },
      textDocument: {
        synchronization: {},
        publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true },
        diagnostic: opt.pull ? { dynamicRegistration: false } : undefined,
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        codeAction: {
          codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
        },
      },
    },
    initializationOptions: opt.init ? JSON.parse(opt.init) : undefined,
  }),
  30000,
  'initialize',
);
const pull = !!init.capabilities.diagnosticProvider && !!opt.pull;
notify('initialized', {});
notify('workspace/didChangeConfiguration', { settings });
const diagnosticsOf = (version) =>
  pull
    ? request('textDocument/diagnostic', { textDocument: { uri } }).then((r) => ({ diagnostics: r.items }))
    : new Promise((ok) => {
        onDiag = (p) => {
          if (p.version === undefined || p.version === null || p.version >= version) ok(p);
        };
      });
if (opt.wait) await sleep(Number(opt.wait));
let version = 1;
let d = diagnosticsOf(1);
notify('textDocument/didOpen', { textDocument: { uri, languageId: opt.lang ?? 'yaml', version, text } });
if (pull) d = diagnosticsOf(1);
const first = await withLimit(d, 60000, 'first diagnostics');
const cold = performance.now() - t0 - Number(opt.wait ?? 0);
await sleep(settle);

// Edits: one character typed in, then removed, inside words spread over the document (line by line scalars only).
const rows = text.split('\n');
const targets = rows
  .map((l, i) => [l, i])
  .filter(([l]) => /^\s+"?(afin|dans|en |[A-ZÉ][a-zé]+er )/.test(l))
  .map(([, i]) => i);
const at = (k) => {
  const line = targets[Math.floor(((k + 0.5) * targets.length) / edits)];
  return { line, character: rows[line].length - 2 };
};
const lat = [],
  after = { completion: [], hover: [], documentSymbol: [] };
const c0 = proc().cpu;
for (let k = 0; k < edits; k++) {
  const pos = at(k);
  for (const [ch, range] of [
    ['x', { start: pos, end: pos }],
    ['', { start: pos, end: { line: pos.line, character: pos.character + 1 } }],
  ]) {
    version++;
    const got = pull ? null : diagnosticsOf(version);
    const a = performance.now();
    notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: ch }],
    });
    await withLimit(pull ? diagnosticsOf(version) : got, 60000, 'diagnostics of an edit');
    lat.push(performance.now() - a);
  }
}
const cpu = (proc().cpu - c0) / (edits * 2);
for (const [name, params] of [
  ['completion', (p) => ({ position: p })],
  ['hover', (p) => ({ position: p })],
  ['documentSymbol', () => ({})],
]) {
  for (let k = 0; k < Math.min(10, edits); k++) {
    const pos = at(k);
    version++;
    const a = performance.now();
    notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: pos, end: pos }, text: 'y' }],
    });
    try {
      await withLimit(
        request(`textDocument/${name}`, { textDocument: { uri }, ...params(pos) }),
        60000,
        name,
      );
      after[name].push(performance.now() - a);
    } catch (_e) {
      after[name].push(NaN);
    }
  }
}
const end = proc();
console.log(
  JSON.stringify({
    server: path.basename(args[0] ?? cmd),
    lines: rows.length,
    diagnostics: first.diagnostics.length,
    cold_ms: +cold.toFixed(0),
    edit_p50_ms: q(lat, 0.5),
    edit_p95_ms: q(lat, 0.95),
    cpu_per_edit_ms: +cpu.toFixed(1),
    completion_p50_ms: q(after.completion, 0.5),
    hover_p50_ms: q(after.hover, 0.5),
    symbols_p50_ms: q(after.documentSymbol, 0.5),
    peak_rss_mb: end.rss,
  }),
);
await Promise.race([request('shutdown'), sleep(2000)]);
notify('exit');
await sleep(100);
child.kill();
process.exit(0);
