/**
 * Loaded before the program: reaching the network, running a command or another program, making code out of a text or
 * writing a file fails, and is told on the standard error. What was tried cannot be hidden by catching the error.
 */
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import Module from 'node:module';
import net from 'node:net';
import path from 'node:path';
import tls from 'node:tls';
import vm from 'node:vm';
import workers from 'node:worker_threads';

const say = fs.writeSync.bind(fs);

function deny(object, names, kind) {
  for (const name of names) {
    if (typeof object?.[name] !== 'function') continue;
    object[name] = function denied(...args) {
      say(2, `DENIED ${kind} ${name} ${String(args[0]).slice(0, 200)}\n`);
      throw Object.assign(new Error(`${kind}: ${name} is denied`), { code: 'EACCES' });
    };
  }
}

deny(net.Socket.prototype, ['connect'], 'network');
deny(net.Server.prototype, ['listen'], 'network');
deny(net, ['connect', 'createConnection', 'createServer'], 'network');
deny(dgram, ['createSocket'], 'network');
deny(http, ['request', 'get', 'createServer'], 'network');
deny(https, ['request', 'get', 'createServer'], 'network');
deny(http2, ['connect', 'createServer'], 'network');
deny(tls, ['connect', 'createServer'], 'network');
deny(
  dns,
  Object.keys(dns).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)),
  'network',
);
deny(
  dns.promises,
  Object.keys(dns.promises).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)),
  'network',
);
deny(globalThis, ['fetch', 'WebSocket', 'EventSource'], 'network');
deny(childProcess, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'], 'command');
deny(childProcess.ChildProcess.prototype, ['spawn'], 'command');
deny(workers, ['Worker'], 'command');
deny(vm, ['runInThisContext', 'runInNewContext', 'runInContext', 'compileFunction'], 'code');
deny(globalThis, ['eval', 'Function'], 'code');
/** A launcher runs the bundle beside it, as it is in its file: no other text is made into code. */
const { Script } = vm;
vm.Script = class extends Script {
  constructor(code, options) {
    const { filename } = options ?? {};
    const isBundle =
      path.basename(path.dirname(String(filename))) === 'dist' &&
      code === Module.wrap(fs.readFileSync(filename, 'latin1'));
    if (!isBundle) {
      say(2, `DENIED code Script ${String(code).slice(0, 200)}\n`);
      throw Object.assign(new Error('code: Script is denied'), { code: 'EACCES' });
    }
    super(code, options);
  }
};

/** A folder where files may be written; nowhere otherwise, but what V8 made of a bundle, in the user's cache folder. */
const folder = process.env.REFERENTIEL_MAY_WRITE;
const COMPILED = /[\\/]referentiel[\\/]code(?:[\\/](?:server|cli)-main-[\w.-]+\.bin(?:\.\d+\.tmp)?)?$/;
const isOurs = (target) =>
  typeof target === 'number' ||
  COMPILED.test(path.resolve(String(target))) ||
  (folder !== undefined && path.resolve(String(target)).startsWith(folder));
const WRITING =
  /^(?:write|append|mkdir|mkdtemp|rm|rmdir|unlink|rename|copyFile|cp|symlink|link|truncate|ftruncate|chmod|fchmod|chown|fchown|utimes|futimes|open|createWriteStream)/;

for (const object of [fs, fs.promises]) {
  for (const name of Object.keys(object)) {
    const former = object[name];
    if (typeof former !== 'function' || !WRITING.test(name) || name === 'opendir' || name === 'opendirSync')
      continue;
    object[name] = (target, ...more) => {
      const isReading = name.startsWith('open') && [undefined, 'r', fs.constants.O_RDONLY].includes(more[0]);
      if (isReading || isOurs(target)) return former.call(object, target, ...more);
      say(2, `DENIED file ${name} ${String(target).slice(0, 200)}\n`);
      throw Object.assign(new Error(`file: ${name} is denied`), { code: 'EACCES' });
    };
  }
}
